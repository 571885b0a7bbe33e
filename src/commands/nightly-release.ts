import { join } from 'node:path';
import { digestOf, sha256 } from '../digest.ts';
import { CuegateError, type Reason } from '../errors.ts';
import type { NightlyIdentity } from '../nightly/identity.ts';
import { nightHead, readNight } from '../nightly/journal.ts';
import type { NightRules } from '../nightly/night.ts';
import { concludeNight, wantsPool } from '../nightly/night.ts';
import type { NightNote } from '../nightly/notes.ts';
import { nextNotice } from '../nightly/notice.ts';
import type { NightOutcome } from '../nightly/outcome.ts';
import { hasPassed } from '../nightly/recovery.ts';
import { letByGate } from '../nightly/scored.ts';
import { stateText } from '../nightly/sealed-state.ts';
import type { NightlyState } from '../nightly/state-schema.ts';
import { suspendedNight } from '../nightly/suspended.ts';
import { withoutEnd } from '../nightly/uncounted.ts';
import { DEFAULT_MAX_FAILURES } from '../policy/limits-schema.ts';
import { NIGHTLY_DRAWS } from '../policy/nightly-schema.ts';
import { newEvidence } from '../records/recorded.ts';
import type { CallsByRole } from '../records/spent.ts';
import type { Result } from '../report/schema.ts';
import { askNight, judgeLimitsOf } from './nightly-ask.ts';
import { beginning } from './nightly-beginning.ts';
import { behindGate, gateRelease } from './nightly-gate.ts';
import { journalSeal, salted, sealIn, seedFor } from './nightly-secrets.ts';
import type { ReleaseToWatch } from './nightly-watch.ts';

/** What it came to. */
export interface WatchedNight {
  readonly state: NightlyState;
  /** What the conditions stood at when the night was counted: behind an alarm they begin anew. */
  readonly counted: NightlyState['conditions'];
  readonly outcome: NightOutcome;
  readonly reason: Reason | null;
  readonly gate: { readonly verdict: Result['verdict']; readonly folder: string } | null;
  readonly notes: readonly NightNote[];
  readonly calls: CallsByRole;
  readonly simulated: boolean;
}

const SLUG_CHARS = 60;
const SLUG_DIGITS = 10;

/** The name of a release's files: readable, and of no other release. */
export function fileNameOf(release: string): string {
  const readable = release
    .replace(/[^A-Za-z0-9.-]+/g, '-')
    .replace(/^[.-]+/, '')
    .slice(-SLUG_CHARS);
  return `${readable}-${sha256(release).slice(0, SLUG_DIGITS)}`;
}

/** Where the gate of a night's alarm works, below the folder of the nights. */
export function gateBelow(release: string, night: number): string {
  return `gates/${fileNameOf(release)}/night-${String(night).padStart(4, '0')}`;
}

/**
 * One night of one release: goes on with a gate or a night that was cut off, asks, adds what came to what is known, and
 * starts the gate on an alarm. The state is on the disk before and after everything that could be cut off, and holds the
 * notice as it is to be told.
 *
 * @throws CuegateError for what a person has to mend, and `cancelled`
 */
export async function watchRelease(watch: ReleaseToWatch): Promise<WatchedNight> {
  const { settled, folder, source, stateDir, manifest } = watch;
  const name = fileNameOf(settled.identity.release);
  const world = watch.worldFor(stateDir);
  const save = (state: NightlyState) => folder.write(`${name}.json`, stateText(state, sealIn(world)));
  const { state: begun, notes } = await beginning(watch, name, world);
  save(begun);
  const { limits } = settled.plan;
  const { maxFailures = DEFAULT_MAX_FAILURES } = settled.plan.rules;
  const rules: NightRules = { limits, maxFailures, judge: judgeLimitsOf(settled.plan) };
  const noticed = (
    state: NightlyState,
    outcome: NightOutcome,
    at: string,
    gate: Result['verdict'] | null,
    letBy: readonly string[] = [],
  ) => {
    const notice = nextNotice(state.notice, {
      release: settled.identity.release,
      repository: settled.identity.repository,
      night: state.nights,
      at,
      outcome,
      gate,
      letBy,
      hasPassed: hasPassed(state, limits),
      outages: state.outages,
      candidate: releasedDigest(settled.identity),
    });
    return { ...state, notice: watch.uncounted === null ? notice : withoutEnd(begun.notice, notice) };
  };
  const gated = async (
    state: NightlyState,
    reason: Reason | null,
    calls: CallsByRole,
  ): Promise<WatchedNight> => {
    const due = state.gate;
    if (due === null) throw new Error('no gate is due');
    const below = gateBelow(settled.identity.release, due.night);
    const result = await gateRelease(
      source,
      settled.identity.release,
      manifest,
      salted(due.seed, world).toString('hex'),
      watch.worldFor(join(stateDir, below)),
    );
    if (result.reasons.some(({ code }) => code === 'cancelled')) throw new CuegateError('cancelled');
    const isOver = result.verdict !== 'error' && result.verdict !== 'not-applicable';
    const after = isOver ? behindGate(state, result, settled, world) : state;
    const at = new Date(world.clock.now()).toISOString();
    const last = noticed(
      after,
      'alarm',
      at,
      isOver ? result.verdict : null,
      letByGate(state.conditions, result),
    );
    save(last);
    return {
      state: last,
      counted: state.conditions,
      outcome: 'alarm',
      reason: isOver ? reason : ((result.reasons[0] as Reason | undefined) ?? reason),
      gate: { verdict: result.verdict, folder: below },
      notes,
      calls: plus(calls, result.run.calls),
      simulated: result.report.simulated,
    };
  };

  // An alarm whose gate was cut off, or could not decide: nothing new is asked before it has.
  if (begun.gate !== null) return gated(begun, null, NO_CALLS);
  if (begun.judge.suspended !== null) {
    const at = new Date(world.clock.now()).toISOString();
    const last = noticed(suspendedNight(begun, at), 'suspended', at, null);
    save(last);
    return {
      state: last,
      counted: last.conditions,
      outcome: 'suspended',
      reason: null,
      gate: null,
      notes,
      calls: NO_CALLS,
      simulated: false,
    };
  }

  const seal = journalSeal(world);
  const journal = folder.journal(`${name}.night.jsonl`, seal);
  const ledger = folder.ledger(`${name}.batches.night.jsonl`);
  const discard = () => {
    journal.discard();
    ledger.discard();
  };
  try {
    const head = nightHead(begun, settled.evidenceKey, new Date(world.clock.now()).toISOString());
    const judging = {
      soft: settled.plan.rules.soft,
      hasSecond: settled.plan.policy.judge.second !== undefined,
    };
    const kept = readNight(journal.lines(), head, judging, seal);
    if (kept === null || kept.runs === 0) discard();
    else if (kept.evidence.answers.size > 0)
      notes.push({ code: 'went-on', answers: kept.evidence.answers.size });
    const { evidence: key, epoch, first_draw: firstDraw } = head;
    const nothing = { evidence: newEvidence({ key, epoch, firstDraw }), runs: 0 };
    journal.append(head);
    const asked = await askNight(
      {
        plan: settled.plan,
        head,
        seed: salted(begun.epoch.seed, world),
        draws: source.policy.nightly?.draws ?? NIGHTLY_DRAWS,
        begun: kept === null || kept.runs === 0 ? nothing : kept,
        append: journal.append,
        ledger: watch.othersMayWrite ? { ...ledger, lines: () => [] } : ledger,
      },
      world,
      (night) => wantsPool(begun, night, rules),
    );
    if (asked.renamed !== null) notes.push({ code: 'judge-renamed', reported: asked.renamed });
    const { state: concluded, entry } = concludeNight(begun, asked.night, rules);
    const isAlarm = entry.outcome === 'alarm';
    const state = noticed(
      {
        ...concluded,
        gate: isAlarm ? { night: entry.night, seed: seedFor(`gate ${entry.night}`, settled, world) } : null,
      },
      entry.outcome,
      entry.at,
      null,
    );
    save(state);
    discard();
    if (isAlarm) return await gated(state, asked.reason, asked.calls);
    const simulated = asked.night.served.fingerprints.some((one) => one.startsWith('simulated-'));
    return {
      state,
      counted: state.conditions,
      outcome: entry.outcome,
      reason: asked.reason,
      gate: null,
      notes,
      calls: asked.calls,
      simulated,
    };
  } finally {
    journal.close();
  }
}

/** Of what is released: its address is the policy's, and another one makes it no other model. */
export function releasedDigest({ candidate: { model, digest } }: NightlyIdentity): string {
  return digestOf({ model, digest });
}

const NO_CALLS: CallsByRole = { candidate: 0, baseline: 0, judge: 0, screen: 0 };

function plus(a: CallsByRole, b: Result['run']['calls']): CallsByRole {
  const roles = ['candidate', 'baseline', 'judge', 'screen', 'second'] as const;
  const sums = roles.flatMap((role) => {
    const [one, other] = [a[role], b[role]];
    return one === undefined && other === undefined ? [] : [[role, (one ?? 0) + (other ?? 0)] as const];
  });
  return { ...NO_CALLS, ...Object.fromEntries(sums) };
}
