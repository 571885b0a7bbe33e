import { type CuesTried, cuesTried } from '../decide/cues-tried.ts';
import { KEY_DIGITS } from '../digest.ts';
import type { RecordedEvidence } from '../records/recorded.ts';
import type { ShownRun } from './known-runs.ts';

/** One evidence of a line, as the journal or somebody else remembers it. */
export interface Try extends CuesTried {
  /** First digits of the evidence key. */
  readonly key: string;
  readonly epoch: number;
  /** What the key is made of; empty when that is not remembered. */
  readonly parts: Readonly<Record<string, string>>;
  /** k. */
  readonly attempt: number;
  readonly hasRead: boolean;
  readonly passed: boolean;
  /** The last draw that was read of any condition; 0: none. */
  readonly lastDraw: number;
  /** The last run of a workflow that belongs to it; null: none, or not remembered. */
  readonly lastRun: number | null;
  /** The place of its newest plan in the journal, from 1; null: it is not there. */
  readonly newestPlan: number | null;
  /** Commits of the manifests of its runs, as far as they are remembered. */
  readonly heads: readonly string[];
  /** Whether it was on another pull request of the line, whose records are not here. */
  readonly isElsewhere: boolean;
  /** Whether it is known that the gate wrote this; otherwise it can only make a run stricter. */
  readonly isSure: boolean;
}

/**
 * The tries of a journal, in the order in which they began.
 *
 * @param asked digests of the cues that are asked anyway: of the evidence under `key` they need not be looked at
 */
export function triesOnRecord(
  evidences: readonly RecordedEvidence[],
  { key, asked, screened }: OnRecord,
): readonly Try[] {
  return evidences.map((evidence) => {
    const { plans, batches } = evidence;
    const last = plans.at(-1);
    return {
      key: evidence.key.slice(0, KEY_DIGITS),
      epoch: evidence.epoch,
      parts: last?.parts ?? {},
      // What a person let start over is counted all the same: on the day after, the line is where it was.
      attempt: Math.max(1, ...plans.map(({ attempt, attempt_counted: counted }) => counted ?? attempt ?? 1)),
      hasRead: batches.length > 0,
      passed: evidence.verdict === 'pass',
      lastDraw: lastDrawOf(evidence),
      ...cuesTried(evidence, (cue) => evidence.key !== key || !asked.has(cue) || screened.has(cue)),
      lastRun: last?.run?.job?.run ?? null,
      newestPlan: evidence.newestPlan,
      heads: [],
      isElsewhere: false,
      isSure: true,
    };
  });
}

export interface OnRecord {
  readonly key: string;
  readonly asked: ReadonlySet<string>;
  /** Those of them that are only to be screened. */
  readonly screened: ReadonlySet<string>;
}

/** The tries that somebody else remembers, oldest first; what was tried beside this line is left out. */
export function triesShown(shown: readonly ShownRun[]): readonly Try[] {
  const ours = shown.filter((run) => run.sameRelease === true && run.key !== null);
  const byTry = Map.groupBy(ours, ({ key, epoch }) => `${key} ${epoch}`);
  return [...byTry.values()].flatMap((runs) => {
    const last = runs.at(-1);
    if (last === undefined) return [];
    const hasPassed = isTold(runs, ({ verdict }) => verdict === 'pass');
    return [
      {
        key: last.key ?? '',
        epoch: last.epoch,
        parts: last.parts,
        attempt: Math.max(...runs.map(({ evidenceAttempt }) => evidenceAttempt)),
        hasRead: runs.some(({ kept, isOpen }) => kept > 0 || isOpen === true),
        passed: hasPassed,
        lastDraw: Math.max(...runs.map(({ lastDraw }) => lastDraw)),
        // What still failed when it passed is let pass by somebody: under its key alone.
        failed: [...new Set((hasPassed ? [last] : runs).flatMap(({ failed }) => failed))],
        promoted: [...new Set(runs.flatMap(({ promoted }) => promoted))],
        undecided: isTold(runs, isDecided) ? [] : [...new Set(runs.flatMap(({ undecided }) => undecided))],
        cleared: hasPassed && last.sealed === true ? last.cleared : [],
        lastRun: last.run,
        newestPlan: null,
        // A later run on the same key may have declared other prompts than the one that failed.
        heads: [...new Set(runs.flatMap(({ head }) => (head === null ? [] : [head])))],
        isElsewhere: last.isElsewhere,
        isSure: last.sealed === true,
      },
    ];
  });
}

/** Whether the last of these runs says so; one without a seal undoes nothing that the others say. */
function isTold(runs: readonly ShownRun[], says: (run: ShownRun) => boolean): boolean {
  const last = runs.at(-1);
  return last?.sealed === true ? says(last) : runs.every(says);
}

function isDecided({ verdict }: ShownRun): boolean {
  return verdict === 'pass' || verdict === 'fail';
}

/**
 * Whether a try is known to have ended after another: by the journal where both are in it, and by their runs otherwise.
 * Of one evidence, what the journal and others remember of the same run is the same moment.
 */
export function endedAfter(later: Try, earlier: Try): boolean {
  if (later.newestPlan !== null && earlier.newestPlan !== null) return later.newestPlan > earlier.newestPlan;
  if (later.lastRun === null || earlier.lastRun === null) return false;
  const isSame = later.key === earlier.key && later.epoch === earlier.epoch;
  return isSame ? later.lastRun >= earlier.lastRun : later.lastRun > earlier.lastRun;
}

/** The last draw that an evidence read under any condition; 0: none. */
export function lastDrawOf({ batches }: Pick<RecordedEvidence, 'batches'>): number {
  return batches.reduce(
    (last, { batch }) => Math.max(last, ...Object.values(batch.take).map(([, to]) => to)),
    0,
  );
}
