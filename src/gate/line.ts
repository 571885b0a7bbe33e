import { hasFailed } from '../decide/cues-tried.ts';
import { KEY_DIGITS, SHORT_DIGITS } from '../digest.ts';
import { CuegateError, type Reason } from '../errors.ts';
import type { Override } from '../input/label.ts';
import { changedParts, type KeyParts } from '../records/evidence-key.ts';
import type { Recorded, RecordedEvidence } from '../records/recorded.ts';
import { hoursOld, MAX_UNPROVEN_HOURS } from './age.ts';
import { type EvidenceAttempt, numberOf } from './attempts.ts';
import type { KnownRuns } from './known-runs.ts';
import { lostOf } from './lost.ts';
import { type FailedCue, failedInLine, promotedInLine, undecidedInLine } from './owed-in-line.ts';
import { type Try, triesOnRecord, triesShown } from './tries.ts';
import { unlistedInLine } from './unlisted.ts';

/** What a line knows when a run begins. */
export interface LineSoFar {
  readonly recorded: Recorded;
  readonly history: KnownRuns;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  /** Lets this evidence be attempt 1; null: nobody does. */
  readonly reset: Override | null;
}

/** The evidence that a run asks for. */
export interface Wanted {
  readonly key: string;
  readonly parts: KeyParts;
  /** Digests of the cues that its plan asks anyway. */
  readonly asked: ReadonlySet<string>;
  /** Digests of those of them that are only to be screened. */
  readonly screened: ReadonlySet<string>;
  /** Whether the server proves which weights it serves. */
  readonly isProven: boolean;
  /** Whether answers of this run contradicted what was kept. */
  readonly isContradicted: boolean;
  /** Whether evidence can be continued as far as its draws go: its seed is known and is the present one. */
  canContinue(evidence: RecordedEvidence): boolean;
}

/** Where a run goes on in its line. */
export interface Place {
  /** What is continued; null: new evidence begins. */
  readonly evidence: RecordedEvidence | null;
  readonly epoch: number;
  readonly attempt: EvidenceAttempt;
  /** Cues that failed or stayed undecided in this line and that no key has passed since, and those that a screen in it had tested. */
  readonly failed: readonly FailedCue[];
  /** How many more there are that nobody can name, and that no person sets aside. */
  readonly unlisted: number;
  /** The last draw that any evidence of the line read; 0: none. */
  readonly lastDraw: number;
}

/**
 * Which evidence a run continues, or why it begins another, and which attempt that is. Evidence goes on under its own
 * key as long as nothing of it is lost, it is not too old to stand for weights that nobody proves, and nobody
 * contradicted it; one that failed goes on whatever its age, for a fail is never set aside.
 *
 * @throws CuegateError `memory-missing` where nothing can tell of earlier runs
 */
export function placeInLine(line: LineSoFar, wanted: Wanted): Place {
  const { recorded, history } = line;
  checkMemory(line, wanted);
  const key = wanted.key.slice(0, KEY_DIGITS);
  const journal = triesOnRecord(recorded.evidences, wanted);
  const shown = triesShown(history.shown);
  const tries = [...shown, ...journal];
  const lastDraw = Math.max(
    0,
    ...tries.map((one) => one.lastDraw),
    // Also of runs that may be of another line: they may have had the same draws.
    ...history.shown.filter(({ sameRelease }) => sameRelease !== false).map((one) => one.lastDraw),
  );
  const own = recorded.evidences.filter((evidence) => evidence.key === wanted.key);
  const newest = own.reduce<RecordedEvidence | null>(
    (last, one) => (last !== null && last.epoch > one.epoch ? last : one),
    null,
  );
  const lost = lostOf(wanted.key, recorded, history);
  const known = Math.max(0, ...tries.filter((one) => one.key === key).map(({ epoch }) => epoch));
  const next = known + 1 + (known === 0 && lost.nameless > 0 ? 1 : 0);
  if (history.isScheduled)
    return {
      evidence: null,
      epoch: next,
      attempt: { number: 1, counted: 1, lost: [], notes: [] },
      failed: [],
      unlisted: 0,
      lastDraw,
    };
  const ended = endOf(newest, line, wanted, lost.runs.length + lost.nameless > 0);
  const evidence = ended === null ? newest : null;
  const failed = failedInLine(line, tries, { continued: evidence, key });
  // Where another scope of this pull request keeps evidence of the key, this one has its own of the same epoch: nothing
  // is lost. What another pull request tried is a try of its own.
  const isOffered = tries.some((one) => one.key === key && one.isElsewhere);
  const epoch = evidence?.epoch ?? (ended === 'begins' && !isOffered ? Math.max(1, known) : next);
  const counted = numberOf({ key, epoch, parts: wanted.parts }, evidence, tries, lost);
  const unlisted = unlistedInLine(line);
  const number = line.reset === null ? counted : 1;
  const notes: readonly Reason[] = [
    ...(recorded.refused === 0
      ? []
      : [{ code: 'records-refused', args: { lines: recorded.refused } } satisfies Reason]),
    ...(lost.runs.length + lost.nameless > 0 ? [{ code: 'evidence-lost', args: {} } satisfies Reason] : []),
    ...(ended === 'too-old'
      ? [{ code: 'evidence-too-old', args: { hours: MAX_UNPROVEN_HOURS } } satisfies Reason]
      : []),
    ...(ended === 'contradicted' ? [{ code: 'evidence-contradicted', args: {} } satisfies Reason] : []),
    ...(ended === 'other-seed' ? [{ code: 'evidence-other-seed', args: {} } satisfies Reason] : []),
    ...(number === 1 ? [] : [attemptNote(number, history)]),
    ...(line.reset === null || counted === 1 ? [] : [resetNote(line.reset, counted)]),
    ...(line.reset === null || unlisted === 0 ? [] : [setAsideNote(line.reset, unlisted)]),
    ...newEvidenceNote(key, wanted.parts, tries),
  ];
  const tested = [...failed, ...promotedInLine(tries, failed)];
  return {
    evidence,
    epoch,
    attempt: { number, counted, lost: lost.runs, notes },
    failed: [...tested, ...undecidedInLine(tries, key, tested)],
    unlisted: line.reset === null ? unlisted : 0,
    lastDraw,
  };
}

/**
 * Without records of this evidence, what earlier runs published is the only memory of them, and of what other pull
 * requests tell it always is: what could not be read of it is missing, and not nothing. What a token may not see is
 * another matter: whoever grants that has decided it.
 */
function checkMemory({ recorded, history: { unread, isScheduled } }: LineSoFar, wanted: Wanted): void {
  if (unread === undefined || isScheduled) return;
  if (!unread.isElsewhere && recorded.evidences.some(({ key }) => key === wanted.key)) return;
  throw new CuegateError('memory-missing', { parts: unread.parts, detail: unread.detail });
}

/** Why evidence of a key is not continued; null: it is. */
function endOf(
  newest: RecordedEvidence | null,
  { now }: LineSoFar,
  { isProven, isContradicted, canContinue }: Wanted,
  isLost: boolean,
): 'begins' | 'lost' | 'too-old' | 'contradicted' | 'other-seed' | null {
  if (isLost) return 'lost';
  if (newest === null) return 'begins';
  if (!canContinue(newest)) return 'other-seed';
  if (isContradicted) return 'contradicted';
  const age = hoursOld(newest, now);
  if (isProven || age === null || age <= MAX_UNPROVEN_HOURS) return null;
  return hasFailed(newest) ? null : 'too-old';
}

/** Outside of a workflow nothing but the report folder is known of a line, and all that ran in it is one. */
function attemptNote(attempt: number, { job }: KnownRuns): Reason {
  return { code: 'attempt-of-line', args: { attempt, ...(job === null ? { in_folder: true } : {}) } };
}

function resetNote({ by, why, expires }: Override, attempt: number): Reason {
  return { code: 'attempts-reset', args: { attempt, by, why, expires } };
}

function setAsideNote({ by, why, expires }: Override, cues: number): Reason {
  return { code: 'failures-set-aside', args: { cues, by, why, expires } };
}

/** Says what makes the evidence another than that of the try before; nothing when it is the same, or the first. */
function newEvidenceNote(key: string, parts: KeyParts, tries: readonly Try[]): readonly Reason[] {
  const before = tries.at(-1);
  if (before === undefined || before.key === key || tries.some((one) => one.key === key)) return [];
  const changed = [...changedParts(before.parts, parts)];
  return [{ code: 'evidence-new', args: { before: before.key.slice(0, SHORT_DIGITS), changed } }];
}
