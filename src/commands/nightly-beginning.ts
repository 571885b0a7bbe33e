import { CuegateError } from '../errors.ts';
import { type Kinship, kinshipOf } from '../nightly/identity.ts';
import type { NightNote } from '../nightly/notes.ts';
import type { Notice } from '../nightly/notice.ts';
import { scoredAgain } from '../nightly/scored.ts';
import { firstState, judgeUnder, nextEpoch, readState, withStanding } from '../nightly/state.ts';
import type { NightlyState } from '../nightly/state-schema.ts';
import { saltOf } from '../records/seal.ts';
import type { SessionWorld } from '../session/world.ts';
import { seedFor } from './nightly-secrets.ts';
import type { ReleaseToWatch } from './nightly-watch.ts';

/** What tonight goes on from: what was kept, if it may be believed and still means the same. */
export async function beginning(
  { settled, folder, standing, restored, uncounted, isAccepted }: ReleaseToWatch,
  name: string,
  world: SessionWorld,
): Promise<{ readonly state: NightlyState; readonly notes: NightNote[] }> {
  const { identity, plan } = settled;
  const now = world.clock.now();
  const conditions = scoredAgain(settled.conditions, now);
  const notes: NightNote[] = [];
  const { calibration } = plan;
  const from = (epoch: number) => ({
    identity,
    at: new Date(now).toISOString(),
    seed: seedFor(`epoch ${epoch}`, settled, world),
    conditions,
    calibration,
  });
  const text = folder.read(`${name}.json`);
  const read = text === null ? null : readState(text, identity, saltOf(world.env));
  const kept = read?.state ?? null;
  // Before anything is put aside: the next night begins as this one, if nobody can tell.
  const look = kept?.notice == null ? await lookUp(standing, kept !== null) : NOTHING_STANDS;
  const { lost = null, passedOver = null } = restored ?? {};
  if (read === null) notes.push({ code: 'began', ...(lost === null ? {} : { why: lost }) });
  if (passedOver !== null) notes.push({ code: 'passed-over', ...passedOver });
  if (uncounted !== null) notes.push({ code: 'not-counted', why: uncounted });
  if (look.problem !== null) notes.push({ code: 'not-looked-up', problem: look.problem });
  if (read?.problem != null)
    notes.push({ code: 'set-aside', problem: read.problem, file: folder.setAside(`${name}.json`) });
  const kinship = kept === null ? null : kinOf(kept, settled);
  if (kinship !== null && (kinship.kind === 'new-candidate' || kinship.kind === 'new-rules'))
    notes.push({ code: kinship.kind, changed: kinship.changed });
  const state =
    kept === null
      ? firstState(from(1))
      : kinship?.kind === 'same'
        ? { ...kept, judge: judgeUnder(kept.judge, calibration, new Date(now).toISOString()) }
        : nextEpoch(kept, from(kept.epoch.number + 1));
  const { state: adopted, again } = withScoredAgain(withStanding(state, look.notice), now);
  const last = adopted.history.at(-1);
  const minutes = last === undefined ? null : Math.floor((now - Date.parse(last.at)) / 60_000);
  if (minutes !== null && minutes < SOON_MINUTES) notes.push({ code: 'soon', minutes: Math.max(0, minutes) });
  if (minutes !== null && minutes > LATE_MINUTES)
    notes.push({ code: 'late', days: Math.floor(minutes / DAY_MINUTES) });
  if (isAccepted && kinship?.kind === 'same' && differs(adopted.conditions, conditions))
    notes.push({ code: 'accepted-unread' });
  if (adopted.notice !== state.notice) notes.push({ code: 'adopted' });
  if (again.length > 0) notes.push({ code: 'scored-again', conditions: again });
  if (calibration === null) notes.push({ code: 'uncalibrated' });
  const unscored = adopted.conditions.filter(({ scored }) => !scored);
  if (unscored.length > 0) notes.push({ code: 'unscored', conditions: unscored.map(({ id }) => id) });
  for (const { id, until } of adopted.conditions)
    if (until !== undefined) notes.push({ code: 'overridden', condition: id, until });
  return { state: adopted, notes };
}

/** The state with conditions in the score again whose override is over, and which these are. */
function withScoredAgain(state: NightlyState, now: number) {
  const conditions = scoredAgain(state.conditions, now).map((one) => ({ ...one }));
  const again = conditions.filter(({ scored }, at) => scored && state.conditions[at]?.scored === false);
  return { state: { ...state, conditions }, again: again.map(({ id }) => id) };
}

const NOTHING_STANDS = { notice: null, problem: null };

/**
 * What stands open where people see it, or why nobody can tell.
 *
 * @param isKnown whether a state was kept, which knows of none
 * @throws CuegateError where neither knows: a night that took it for none would end what it cannot see
 */
async function lookUp(standing: () => Promise<Notice | null>, isKnown: boolean) {
  try {
    return { notice: await standing(), problem: null };
  } catch (error) {
    if (!isKnown || !(error instanceof CuegateError) || error.code === 'cancelled') throw error;
    return { notice: null, problem: String(error.args.detail ?? error.code) };
  }
}

const DAY_MINUTES = 24 * 60;
/** Nights are a day apart; GitHub delays one by hours. */
const SOON_MINUTES = DAY_MINUTES / 2;
const LATE_MINUTES = 2 * DAY_MINUTES;

/** Whether other conditions are in the score. */
function differs(kept: NightlyState['conditions'], now: Conditions): boolean {
  return kept.some(({ id, scored }) => now.some((one) => one.id === id && one.scored !== scored));
}

type Conditions = ReleaseToWatch['settled']['conditions'];

/** How a state stands to tonight. Cues that have other names now are asked as before, and no damage; nights begin anew. */
function kinOf(kept: NightlyState, { identity, conditions }: ReleaseToWatch['settled']): Kinship {
  const kinship = kinshipOf(kept.identity, identity);
  const isRenamed =
    kept.conditions.map(({ id }) => id).join('\n') !== conditions.map(({ id }) => id).join('\n');
  return kinship.kind === 'same' && isRenamed ? { kind: 'new-rules', changed: ['cues'] } : kinship;
}
