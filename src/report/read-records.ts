import { digestOf } from '../digest.ts';
import type { Standing } from '../gate/board.ts';
import type { GateOutcome } from '../gate.ts';
import type { AnswerRecord, JudgementRecord } from '../records/schema.ts';
import { MAX_FLAGGED, type Result } from './schema.ts';

/** An answer that was read, under the present name of its condition. */
export interface ReadAnswer {
  readonly condition: string;
  readonly draw: number;
  readonly record: AnswerRecord;
}

export interface ReadRecords {
  /** In policy order, then by draw. */
  readonly answers: readonly ReadAnswer[];
  /** First judgements by the key of their answer. */
  readonly judgements: ReadonlyMap<string, JudgementRecord>;
  readonly digest: string | null;
}

/** Answers of draws that were read, and their first judgements; draws asked ahead do not count. */
export function readRecords({ standings, ...outcome }: GateOutcome): ReadRecords {
  const byKey = new Map(outcome.answers.map((answer) => [answer.key, answer]));
  const answers = standings.flatMap(({ condition, readKeys }) =>
    readKeys.flatMap((key, index): ReadAnswer[] => {
      const record = byKey.get(key);
      return record === undefined ? [] : [{ condition: condition.id, draw: index + 1, record }];
    }),
  );
  const keys = new Set(answers.map(({ record }) => record.key));
  const judgements = outcome.judgements.filter(({ of, use }) => use === 'first' && keys.has(of));
  const bare = [...answers.map(({ record }) => record), ...judgements]
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
    .map(({ condition, draw, record }) => {
      const judged = judgements.get(record.key);
      return {
        condition,
        draw,
        prompt: record.prompt,
        alignment: judged?.alignment ?? 0,
        coherence: judged?.coherence ?? 0,
        answer: record.key,
        quote_verified: judged?.quote_verified ?? false,
      };
    })
    .slice(0, MAX_FLAGGED);
}

/** The names that the candidate's server gave itself, sorted. */
export function reportedModels(answers: readonly ReadAnswer[]): string[] {
  return [
    ...new Set(answers.map(({ record }) => record.reported_model).filter((model) => model !== null)),
  ].sort();
}
