import { judgedByOf, judgementsOf, recordedOutcome } from '../decide/recorded-outcome.ts';
import type { Outcome } from '../evidence/outcome.ts';
import { countedFor } from '../evidence/trained-on.ts';
import { evidenceIdOf } from '../records/evidence-id.ts';
import { answerKey } from '../records/keys.ts';
import { Shared } from '../records/rows/shared.ts';
import type { AnswerRecord, BatchRecord, PlanRecord } from '../records/schema.ts';
import type { Result } from '../report/schema.ts';
import type { HeldAnswer } from './held.ts';
import type { RunRecords } from './run-records.ts';

export type Role = AnswerRecord['role'];

/** An answer that a batch read, and what it counts by its judges. */
export interface ReadDraw {
  readonly condition: string;
  readonly role: Role;
  /** As the records number it. */
  readonly draw: number;
  readonly answer: HeldAnswer;
  readonly outcome: Outcome;
  /** It was read to be compared with another condition alone, and counts in no figure. */
  readonly isCompared: boolean;
}

/** What stands before the condition of a range that asked the baseline. */
const BASELINE = 'baseline:';

/**
 * The draws that batches read, in the order of the result's conditions, candidate first, and of the draws. A draw that was
 * asked again is there once, with the answer that counts.
 */
export function drawsOf(
  records: RunRecords,
  { conditions }: Pick<Result, 'conditions'>,
): readonly ReadDraw[] {
  const plan = records.plans.at(-1);
  if (plan === undefined) return [];
  const ranges = records.batches.flatMap((one) => rangesOf(one, plan));
  const outcomeOf = counting(records, plan);
  return conditions.flatMap(({ id }) => {
    const cue = plan.conditions.find((one) => one.id === id)?.cue;
    if (cue === undefined) return [];
    return (['candidate', 'baseline'] as const).flatMap((role): readonly ReadDraw[] => {
      const model = role === 'candidate' ? plan.candidate.model : (plan.baseline?.model ?? '');
      const own = ranges.filter((range) => range.condition === id && range.role === role);
      return marked(own, records.answers.size).flatMap(([draw, marks]): readonly ReadDraw[] => {
        if ((marks & READ) === 0) return [];
        const identity = { evidence: evidenceIdOf(plan), role, model, cueDigest: cue, draw };
        const first = records.answers.get(answerKey(identity));
        const again =
          (marks & ASKED_AGAIN) === 0
            ? undefined
            : records.answers.get(answerKey({ ...identity, isRetry: true }));
        const answer = again ?? first;
        if (answer === undefined) return [];
        const isCompared = (marks & COUNTED) === 0;
        return [{ condition: id, role, draw, answer, outcome: outcomeOf(answer), isCompared }];
      });
    });
  });
}

/** What batches did with a draw. */
const READ = 1;
const ASKED_AGAIN = 2;
const COUNTED = 4;
const MARKS: Readonly<Record<BatchRecord['phase'], number>> = {
  main: READ | COUNTED,
  contest: READ | COUNTED,
  spot: READ | COUNTED,
  // Read to be compared alone.
  label: READ,
  refill: ASKED_AGAIN,
};

/**
 * Draws that batches name, ascending, with the marks of all of them. A long run has thousands: none is looked through for each
 * draw.
 *
 * @param most answers that there are: a range of more was forged, and is not walked to its end
 */
function marked(ranges: readonly Range[], most: number): readonly (readonly [draw: number, marks: number])[] {
  const marks = new Map<number, number>();
  for (const { from, to, phase } of ranges)
    for (let draw = from; draw <= Math.min(to, from - 1 + most); draw += 1)
      marks.set(draw, (marks.get(draw) ?? 0) | MARKS[phase]);
  return [...marks].sort(([a], [b]) => a - b);
}

interface Range {
  readonly condition: string;
  readonly role: Role;
  readonly phase: BatchRecord['phase'];
  readonly from: number;
  readonly to: number;
}

/** Ranges under the names of the newest plan: evidence belongs to a cue's text, not to its name. */
function rangesOf({ batch, plan }: RunRecords['batches'][number], newest: PlanRecord): readonly Range[] {
  return Object.entries(batch.take).flatMap(([name, [from, to]]): readonly Range[] => {
    const role = name.startsWith(BASELINE) ? 'baseline' : 'candidate';
    const then = role === 'baseline' ? name.slice(BASELINE.length) : name;
    const cue = plan.conditions.find(({ id }) => id === then)?.cue;
    const condition = newest.conditions.find((one) => one.cue === cue)?.id;
    return condition === undefined ? [] : [{ condition, role, phase: batch.phase, from, to }];
  });
}

/** What an answer counts by its judges, under the rules of a plan. */
function counting({ kept }: RunRecords, plan: PlanRecord): (answer: HeldAnswer) => Outcome {
  const by = judgedByOf(plan);
  const trainedOn =
    plan.trained_on === undefined
      ? undefined
      : { prompts: new Set(plan.trained_on), pass: plan.limits.must_catch };
  // There are few, and one for each draw.
  const kinds = new Shared<Outcome>();
  return ({ key, role, outcome, prompt }) => {
    const judged = recordedOutcome(outcome, judgementsOf(key, kept, by), by).outcome;
    return kinds.one(role === 'candidate' ? countedFor(judged, prompt, trainedOn) : judged);
  };
}
