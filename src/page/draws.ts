import { judgedByOf, judgementsOf, recordedOutcome } from '../decide/recorded-outcome.ts';
import type { Outcome } from '../evidence/outcome.ts';
import { countedFor } from '../evidence/trained-on.ts';
import { evidenceIdOf } from '../records/evidence-id.ts';
import { answerKey } from '../records/keys.ts';
import type { BatchRecord, PlanRecord } from '../records/schema.ts';
import type { Result } from '../report/schema.ts';
import type { HeldAnswer } from './held.ts';
import { ReadDraws, type Role } from './read-draws.ts';
import type { RunRecords } from './run-records.ts';

/** What stands before the condition of a range that asked the baseline. */
const BASELINE = 'baseline:';

/**
 * The draws that batches read, in the order of the result's conditions, candidate first, and of the draws. A draw that was
 * asked again is there once, with the answer that counts.
 */
export function drawsOf(records: RunRecords, { conditions }: Pick<Result, 'conditions'>): ReadDraws {
  const { answers } = records;
  const draws = new ReadDraws(answers);
  const plan = records.plans.at(-1);
  if (plan === undefined) return draws;
  const ranges = records.batches.flatMap((one) => rangesOf(one, plan));
  const outcomeOf = counting(records, plan);
  for (const { id: condition } of conditions) {
    const cueDigest = plan.conditions.find(({ id }) => id === condition)?.cue;
    if (cueDigest === undefined) continue;
    for (const role of ['candidate', 'baseline'] as const) {
      const model = role === 'candidate' ? plan.candidate.model : (plan.baseline?.model ?? '');
      const own = ranges.filter((range) => range.condition === condition && range.role === role);
      for (const [draw, marks] of marked(own, answers.size)) {
        if ((marks & READ) === 0) continue;
        const identity = { evidence: evidenceIdOf(plan), role, model, cueDigest, draw };
        const first = answers.placeOf(answerKey(identity));
        const again =
          (marks & ASKED_AGAIN) === 0 ? null : answers.placeOf(answerKey({ ...identity, isRetry: true }));
        const place = again ?? first;
        if (place === null) continue;
        const outcome = outcomeOf(answers.at(place));
        draws.add(place, { condition, role, outcome, isCompared: (marks & COUNTED) === 0 });
      }
    }
  }
  return draws;
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
function* marked(ranges: readonly Range[], most: number): Generator<readonly [draw: number, marks: number]> {
  const marks = new Map<number, number>();
  for (const { from, to, phase } of ranges)
    for (let draw = from; draw <= Math.min(to, from - 1 + most); draw += 1)
      marks.set(draw, (marks.get(draw) ?? 0) | MARKS[phase]);
  for (const draw of [...marks.keys()].sort((a, b) => a - b)) yield [draw, marks.get(draw) ?? 0];
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
  return ({ key, role, outcome, prompt }) => {
    const judged = recordedOutcome(outcome, judgementsOf(key, kept, by), by).outcome;
    return role === 'candidate' ? countedFor(judged, prompt, trainedOn) : judged;
  };
}
