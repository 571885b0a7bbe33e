import { KEY_DIGITS } from '../digest.ts';
import type { Recorded, RecordedEvidence } from '../records/recorded.ts';
import type { Job } from '../records/schema.ts';
import type { KnownRuns, ShownRun } from './known-runs.ts';

/** What is known to have been there and is not. */
export interface Lost {
  /** Runs whose evidence was to be here. */
  readonly runs: readonly Job[];
  /** Tries of which nothing is known but that they were. */
  readonly nameless: number;
}

/**
 * What of an evidence key is lost: a run that is remembered under it and is not in the journal, or had more answers
 * than the journal has; an earlier attempt of this run that is neither there nor known to have asked nothing; a run
 * that a status tells of; and a journal that was refused. A run whose records were kept elsewhere is not lost.
 */
export function lostOf(evidenceKey: string, recorded: Recorded, history: KnownRuns): Lost {
  const key = evidenceKey.slice(0, KEY_DIGITS);
  const own = recorded.evidences.filter((evidence) => evidence.key === evidenceKey);
  const shown = history.shown.filter((run) => run.sameRelease === true && run.key === key);
  const last = shown.filter((run) => isHere(run, history)).at(-1);
  const missing =
    last === undefined || own.some((evidence) => holds(evidence, last, last.kept)) ? [] : [last];
  const before = earlierAttempts(history.job).filter(
    (job) =>
      !recorded.evidences.some((evidence) => holds(evidence, job, 0)) &&
      // Without a seal nobody knows that a run asked nothing.
      !history.shown.some(
        (run) => run.sameRelease === true && isSame(run, job) && (run.sealed === true || run.key !== null),
      ),
  );
  const isUnknown = own.length === 0 && shown.length === 0;
  const known = new Set([
    ...own.flatMap(({ plans }) => plans.flatMap(({ run }) => run?.job?.run ?? [])),
    ...shown.map(({ run }) => run),
    ...(history.job === null ? [] : [history.job.run]),
  ]);
  const unseen = history.statuses.filter(
    (one) => one.key === key && (one.run === null ? isUnknown : !known.has(one.run)),
  ).length;
  const isShownHere = shown.some((run) => !run.isElsewhere && isHere(run, history));
  const refused = recorded.refused > 0 && !isShownHere ? 1 : 0;
  return { runs: [...missing.map(jobOf), ...before], nameless: Math.max(before.length, unseen, refused) };
}

/** Whether the journal holds a run as far as it is remembered. */
export function isOnRecord({ evidences }: Recorded, run: ShownRun): boolean {
  return evidences.some(
    (evidence) => evidence.key.slice(0, KEY_DIGITS) === run.key && holds(evidence, run, run.kept),
  );
}

/** Whether a run's records were kept where this run can see them; where that is not remembered, they were. */
function isHere({ scope }: ShownRun, history: KnownRuns): boolean {
  return scope === null || history.scope === null || scope === history.scope;
}

/** Whether an evidence holds a run, and at least as many answers as that run had at its end. */
function holds({ plans, answers }: RecordedEvidence, job: Job, kept: number): boolean {
  return answers.size >= kept && plans.some(({ run }) => run?.job !== undefined && isSame(run.job, job));
}

function earlierAttempts(job: Job | null): readonly Job[] {
  if (job === null) return [];
  return Array.from({ length: job.attempt - 1 }, (_, index) => ({ run: job.run, attempt: index + 1 }));
}

function isSame(one: Job, other: Job): boolean {
  return one.run === other.run && one.attempt === other.attempt;
}

function jobOf({ run, attempt }: Job): Job {
  return { run, attempt };
}
