import { KEY_DIGITS, SHORT_DIGITS } from '../digest.ts';
import type { Reason } from '../errors.ts';
import { limitsOfAttempt } from '../evidence/attempt.ts';
import { estimateCost } from '../plan/cost-estimate.ts';
import type { GatePlan } from '../plan/plan.ts';
import { changedParts, type KeyParts } from '../records/evidence-key.ts';
import type { Recorded } from '../records/recorded.ts';
import type { Job } from '../records/schema.ts';

/** A run of this release as others remember it: the comment of a pull request, say. */
export interface ShownRun extends Job {
  /** Whether it was a run of this very release, not of another one beside it. */
  readonly sameRelease: boolean;
  /** First digits of its evidence key; null when it asked nothing. */
  readonly key: string | null;
  /** k of its evidence. */
  readonly evidenceAttempt: number;
  /** Answers on record at its end. */
  readonly kept: number;
  /** What its key was made of; empty when that is not remembered. */
  readonly parts: Readonly<Record<string, string>>;
  /** A secret proves that the gate wrote it; absent or false: it can only make a run stricter. */
  readonly sealed?: boolean;
}

/** What is known of earlier runs besides the journal. */
export interface KnownRuns {
  /** This run; null outside of a workflow. */
  readonly job: Job | null;
  /** Oldest first. */
  readonly shown: readonly ShownRun[];
  /** First digits of the evidence keys in statuses of the commit, one for each run that set one. */
  readonly statusKeys: readonly string[];
  /** What a reader should know of that memory; absent: nothing. */
  readonly notes?: readonly Reason[];
}

export const NO_KNOWN_RUNS: KnownRuns = { job: null, shown: [], statusKeys: [] };

/** Which attempt a run is, and why. */
export interface EvidenceAttempt {
  /** k, from 1: thresholds are 2^(k−1) J/α and 2^(k−1)/β. */
  readonly number: number;
  /** Runs whose evidence was to be here and is not. */
  readonly lost: readonly Job[];
  readonly notes: readonly Reason[];
}

/**
 * The number of the attempt that a run is: one more than that of the evidence that was lost, so that losing it is no
 * free retry. Evidence is lost when a run that is remembered under this key is not in the journal, or had more
 * answers than the journal has; when an earlier attempt of this run is neither there nor known to have asked nothing;
 * and when the journal was refused. A journal that is found goes on with its own number.
 */
export function attemptOf(
  evidenceKey: string,
  parts: KeyParts,
  recorded: Recorded,
  history: KnownRuns,
): EvidenceAttempt {
  const { refused } = recorded;
  const key = evidenceKey.slice(0, KEY_DIGITS);
  const last = history.shown.filter((run) => run.key === key).at(-1);
  const lostLine = last === undefined || holds(recorded, last, last.kept) ? 0 : last.evidenceAttempt;
  const lostHere = earlierAttempts(history.job).filter(
    (job) => !holds(recorded, job, 0) && !history.shown.some((run) => run.sameRelease && isSame(run, job)),
  );
  const isEmpty = recorded.plans.length === 0;
  const unseen = isEmpty && last === undefined ? history.statusKeys.filter((one) => one === key).length : 0;
  const lines = recorded.plans.map(({ attempt }) => attempt ?? 1);
  const number = Math.max(1, ...lines, 1 + lostLine, 1 + lostHere.length, 1 + unseen, refused > 0 ? 2 : 1);
  const lost = [...(lostLine === 0 || last === undefined ? [] : [jobOf(last)]), ...lostHere];
  return {
    number,
    lost,
    notes: [
      ...(refused === 0 ? [] : [{ code: 'records-refused', args: { lines: refused } } satisfies Reason]),
      ...(number === 1
        ? []
        : [{ code: 'evidence-lost', args: { attempt: number, times: number - 1 } } satisfies Reason]),
      ...newEvidence(key, parts, history),
    ],
  };
}

/**
 * The plan of an attempt: its limits are those of the attempt.
 *
 * @throws CuegateError `infeasible` when cap or budget cannot reach PASS under them
 */
export function planOfAttempt(plan: GatePlan, number: number): GatePlan {
  if (number === 1) return plan;
  const later = { ...plan, attempt: number, limits: limitsOfAttempt(plan.policy.limits, number) };
  estimateCost(later);
  return later;
}

/** Says what makes the evidence another than that of the run before; nothing when it is the same, or the first. */
function newEvidence(key: string, parts: KeyParts, { shown }: KnownRuns): readonly Reason[] {
  const before = shown.filter((run) => run.sameRelease && run.key !== null).at(-1);
  if (before === undefined || before.key === null || before.key === key) return [];
  const changed = [...changedParts(before.parts, parts)];
  return [{ code: 'evidence-new', args: { before: before.key.slice(0, SHORT_DIGITS), changed } }];
}

function earlierAttempts(job: Job | null): readonly Job[] {
  if (job === null) return [];
  return Array.from({ length: job.attempt - 1 }, (_, index) => ({ run: job.run, attempt: index + 1 }));
}

/** Whether a journal holds a run, and at least as many answers as that run had at its end. */
function holds({ plans, answers }: Recorded, job: Job, kept: number): boolean {
  return answers.size >= kept && plans.some(({ run }) => run?.job !== undefined && isSame(run.job, job));
}

function isSame(one: Job, other: Job): boolean {
  return one.run === other.run && one.attempt === other.attempt;
}

function jobOf({ run, attempt }: Job): Job {
  return { run, attempt };
}
