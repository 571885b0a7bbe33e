import type { NightlyFolder } from '../adapters/files/nightly-folder.ts';
import { CuegateError } from '../errors.ts';
import { type Notice, nextNotice } from '../nightly/notice.ts';
import { erredNight } from '../nightly/outages.ts';
import { stateText } from '../nightly/sealed-state.ts';
import { readState, withStanding } from '../nightly/state.ts';
import type { NightlyState } from '../nightly/state-schema.ts';
import { saltOf } from '../records/seal.ts';
import type { SessionWorld } from '../session/world.ts';
import { fileNameOf, releasedDigest } from './nightly-release.ts';
import { sealIn } from './nightly-secrets.ts';
import { stateIn } from './nightly-unasked.ts';

/** A release whose night ended in an error. */
export interface ErredRelease {
  readonly release: string;
  readonly repository: string;
  readonly folder: NightlyFolder;
  /** A notice that stands open where people see it; null: none does. */
  standing(): Promise<Notice | null>;
}

/**
 * Counts a night that ended in an error as one without a finding, and writes down what that makes of the notice: nobody
 * watches the model meanwhile, whatever the cause. Never throws an error that a person has to mend: there is one already.
 *
 * @returns the state with the notice to tell; null: nothing is kept that may be believed, or nobody can tell what stands
 */
export async function countErred(erred: ErredRelease, world: SessionWorld): Promise<NightlyState | null> {
  try {
    const kept = keptOf(erred, world);
    if (kept === null) return null;
    // What stands open elsewhere is looked for first: a new notice would take its place there.
    const known = withStanding(kept, kept.notice === null ? await erred.standing() : null);
    const at = new Date(world.clock.now()).toISOString();
    const state = erredNight(known, at);
    const notice = nextNotice(state.notice, {
      release: erred.release,
      repository: erred.repository,
      night: state.nights,
      at,
      outcome: 'outage',
      gate: null,
      letBy: [],
      hasPassed: false,
      outages: state.outages,
      candidate: releasedDigest(state.identity),
    });
    const after = { ...state, notice };
    erred.folder.write(`${fileNameOf(erred.release)}.json`, stateText(after, sealIn(world)));
    return after;
  } catch (error) {
    if (!(error instanceof CuegateError) || error.code === 'cancelled') throw error;
    return null;
  }
}

function keptOf({ release, repository, folder }: ErredRelease, { env }: SessionWorld): NightlyState | null {
  const text = folder.read(`${fileNameOf(release)}.json`) ?? '';
  const kept = stateIn(text);
  if (kept === null) return null;
  return readState(text, { ...kept.identity, release, repository }, saltOf(env)).state;
}
