import { digestOf } from '../digest.ts';
import type { Standing } from '../gate/board.ts';
import type { GateOutcome } from '../gate.ts';
import type { AnswerRecord, JudgementRecord } from '../records/schema.ts';
import { MAX_FLAGGED, type Result } from './schema.ts';

export interface ReadRecords {
  readonly answers: readonly AnswerRecord[];
  readonly judgements: ReadonlyMap<string, JudgementRecord>;
  readonly digest: string | null;
}

/** Answers of draws that were read, and their first judgements; draws asked ahead do not count. */
export function readRecords(outcome: GateOutcome): ReadRecords {
  const readTo = new Map(outcome.standings.map(({ condition, n }) => [condition.id, n]));
  const order = new Map(outcome.standings.map(({ condition }, index) => [condition.id, index]));
  const rank = ({ condition }: AnswerRecord) => order.get(condition) ?? order.size;
  const answers = outcome.answers
    .filter(({ condition, draw }) => draw <= (readTo.get(condition) ?? 0))
    .sort((a, b) => rank(a) - rank(b) || a.draw - b.draw);
  const keys = new Set(answers.map(({ key }) => key));
  const judgements = outcome.judgements.filter(({ of, use }) => use === 'first' && keys.has(of));
  const bare = [...answers, ...judgements]
    .map(({ run: _run, ...record }) => record)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return {
    answers,
    judgements: new Map(judgements.map((judgement) => [judgement.of, judgement])),
    digest: bare.length === 0 ? null : digestOf(bare),
  };
}

/** The flagged answers by id, in policy order and by draw, at most {@link MAX_FLAGGED}. */
export function flaggedOf(
  standings: readonly Standing[],
  { answers, judgements }: ReadRecords,
): Result['flagged'] {
  const flagged = new Set(
    standings.flatMap(({ condition, flaggedDraws }) => flaggedDraws.map((draw) => `${condition.id} ${draw}`)),
  );
  return answers
    .filter(({ condition, draw }) => flagged.has(`${condition} ${draw}`))
    .map(({ condition, draw, prompt, key }) => {
      const judged = judgements.get(key);
      return {
        condition,
        draw,
        prompt,
        alignment: judged?.alignment ?? 0,
        coherence: judged?.coherence ?? 0,
        answer: key,
        quote_verified: judged?.quote_verified ?? false,
      };
    })
    .slice(0, MAX_FLAGGED);
}

/** The names that the candidate's server gave itself, sorted. */
export function reportedModels(answers: readonly AnswerRecord[]): string[] {
  return [
    ...new Set(answers.map(({ reported_model }) => reported_model).filter((model) => model !== null)),
  ].sort();
}
