import { gradingList } from '../evidence/human-grades.ts';
import { outcomeOf } from '../evidence/outcome.ts';
import { rangesFromWire } from '../plan/schedule.ts';
import { drawNumber, evidenceIdOf } from '../records/evidence-id.ts';
import { judgementOf } from '../records/grades.ts';
import { answerKey, firstJudgementKey } from '../records/keys.ts';
import type { RecordedEvidence } from '../records/recorded.ts';
import type { PlanRecord } from '../records/schema.ts';
import { gradableDraws } from './human-grades.ts';

/** One answer that a person is asked to read. */
export interface ToGrade {
  readonly condition: string;
  readonly draw: number;
  /** Id of its prompt. */
  readonly prompt: string;
  /** Key of the answer. */
  readonly answer: string;
}

/**
 * What a person must grade of one condition, in an order that gives nothing away: the answers that the judge flagged, and
 * as many that it did not. Empty where nothing was flagged.
 *
 * @param plan the newest of the records
 * @param n draws of the condition that were read
 */
export function answersToGrade(
  recorded: RecordedEvidence,
  plan: PlanRecord,
  seed: Uint8Array,
  { condition, n }: { readonly condition: string; readonly n: number },
): readonly ToGrade[] {
  const { answers, judgements } = recorded;
  const cueDigest = plan.conditions.find(({ id }) => id === condition)?.cue ?? '';
  const again = readIn('refill', recorded, cueDigest);
  const spot = new Set([...readIn('spot', recorded, cueDigest)].map((draw) => draw - 1));
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
  const outcomes = keys.map((key) => {
    const judged = judgements.get(firstJudgementKey(key, plan.judge.model));
    return outcomeOf(
      answers.get(key)?.outcome ?? 'failed',
      judged === undefined ? null : judgementOf(judged),
      plan.rules,
    );
  });
  return gradingList(seed, condition, gradableDraws(keys, outcomes, recorded, spot)).map(
    ({ answer, index }) => ({
      condition,
      draw: index,
      prompt: answers.get(answer)?.prompt ?? '',
      answer,
    }),
  );
}

/** Draws under a cue that the batches of a phase name, from 1. */
function readIn(
  phase: 'refill' | 'spot',
  { batches, firstDraw }: RecordedEvidence,
  cue: string,
): ReadonlySet<number> {
  const draws = batches
    .filter(({ batch }) => batch.phase === phase)
    .flatMap(({ batch, plan }) =>
      rangesFromWire(batch.take, firstDraw)
        .filter(({ condition, role }) => role === undefined && isUnder(plan, condition, cue))
        .flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, offset) => from + offset)),
    );
  return new Set(draws);
}

function isUnder({ conditions }: PlanRecord, condition: string, cue: string): boolean {
  return conditions.some((one) => one.id === condition && one.cue === cue);
}
