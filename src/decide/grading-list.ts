import type { Values } from '../cues/vary.ts';
import { type GradableDraw, gradeDraws, gradingList } from '../evidence/human-grades.ts';
import type { HumanGrade } from '../input/label.ts';
import { rangesFromWire } from '../plan/schedule.ts';
import { drawNumber, evidenceIdOf } from '../records/evidence-id.ts';
import { answerKey } from '../records/keys.ts';
import type { RecordedEvidence } from '../records/recorded.ts';
import type { PlanRecord } from '../records/schema.ts';
import { gradableDraws } from './human-grades.ts';
import { judgedByOf, judgementsOf, recordedOutcome } from './recorded-outcome.ts';

/** One answer that a person is asked to read. */
export interface ToGrade {
  readonly condition: string;
  readonly draw: number;
  /** Id of its prompt. */
  readonly prompt: string;
  /** Key of the answer. */
  readonly answer: string;
  /** What stood in the place of its cue's placeholders; absent: it has none. */
  readonly varied?: Values;
}

/** A condition, and how many of its draws were read. */
interface ReadCondition {
  readonly condition: string;
  readonly n: number;
}

/**
 * What a person must grade of one condition, in an order that gives nothing away: the answers that the judge flagged, be
 * they disputed or not, and as many that it did not. Empty where nothing was flagged.
 *
 * @param plan the newest of the records
 * @param n draws of the condition that were read
 */
export function answersToGrade(
  recorded: RecordedEvidence,
  plan: PlanRecord,
  seed: Uint8Array,
  of: ReadCondition,
): readonly ToGrade[] {
  return gradingList(seed, of.condition, gradableOf(recorded, plan, of)).map(({ answer, index }) => {
    const { prompt = '', varied } = recorded.answers.get(answer) ?? {};
    return {
      condition: of.condition,
      draw: index,
      prompt,
      answer,
      ...(varied === undefined ? {} : { varied }),
    };
  });
}

/** What grades of a condition still lack. */
export interface Owed {
  /** Answers that the judge flagged, disputed ones among them, and how many of them nobody graded. */
  readonly flagged: number;
  readonly flaggedUngraded: number;
  /** Unflagged answers that somebody must grade before the grades there are can carry a pass. */
  readonly blind: number;
}

/** What grades of a condition still lack, by those there are: 0 where nothing was flagged. */
export function owedOf(
  recorded: RecordedEvidence,
  plan: PlanRecord,
  seed: Uint8Array,
  of: ReadCondition,
  grades: readonly HumanGrade[],
): Owed {
  const draws = gradableOf(recorded, plan, of);
  const own = grades.filter(({ answer, text }) => {
    const kept = recorded.answers.get(answer)?.text;
    return kept != null && text.startsWith(kept.digest);
  });
  const graded = new Set(own.map(({ answer }) => answer));
  const flagged = draws.filter(({ outcome, disputed }) => outcome.fail > 0 || disputed);
  return {
    flagged: flagged.length,
    flaggedUngraded: flagged.filter(({ answer }) => !graded.has(answer)).length,
    blind: gradeDraws(seed, of.condition, draws, own).blindNeeded.length,
  };
}

/** The draws of a condition that a person can grade, as the judge left them. */
function gradableOf(
  recorded: RecordedEvidence,
  plan: PlanRecord,
  { condition, n }: ReadCondition,
): readonly GradableDraw[] {
  const { answers, judgements } = recorded;
  const cueDigest = plan.conditions.find(({ id }) => id === condition)?.cue ?? '';
  const again = readIn('refill', recorded, { cue: cueDigest, n });
  const spot = new Set([...readIn('spot', recorded, { cue: cueDigest, n })].map((draw) => draw - 1));
  const keys = Array.from({ length: n }, (_, offset) => {
    const { model } = plan.candidate;
    const of = {
      evidence: evidenceIdOf(plan),
      role: 'candidate',
      model,
      cueDigest,
      draw: drawNumber(recorded, offset + 1),
    } as const;
    const keyOf = (isRetry: boolean) => answerKey({ ...of, isRetry });
    const first = keyOf(false);
    const isAgain = again.has(offset + 1) && answers.get(first)?.outcome === 'failed';
    return isAgain ? keyOf(true) : first;
  });
  const by = judgedByOf(plan);
  const outcomes = keys.map(
    (key) =>
      recordedOutcome(answers.get(key)?.outcome ?? 'failed', judgementsOf(key, judgements, by), by).outcome,
  );
  return gradableDraws(keys, outcomes, recorded, spot);
}

/** Of the first `n` draws under a cue those that the batches of a phase name, from 1. Forged ranges have any length. */
function readIn(
  phase: 'refill' | 'spot',
  { batches, firstDraw }: RecordedEvidence,
  { cue, n }: { readonly cue: string; readonly n: number },
): ReadonlySet<number> {
  const draws = batches
    .filter(({ batch }) => batch.phase === phase)
    .flatMap(({ batch, plan }) =>
      rangesFromWire(batch.take, firstDraw)
        .filter(({ condition, role }) => role === undefined && isUnder(plan, condition, cue))
        .flatMap(({ from, to }) => {
          const first = Math.max(1, from);
          return Array.from({ length: Math.max(0, Math.min(to, n) - first + 1) }, (_, at) => first + at);
        }),
    );
  return new Set(draws);
}

function isUnder({ conditions }: PlanRecord, condition: string, cue: string): boolean {
  return conditions.some((one) => one.id === condition && one.cue === cue);
}
