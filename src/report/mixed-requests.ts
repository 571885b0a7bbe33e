import type { Reason } from '../errors.ts';
import { isJudged } from '../model/answer.ts';
import type { KeptJudgement } from '../records/kept.ts';
import { isFirstJudgement } from '../records/keys.ts';
import type { Keyed } from '../records/rows/rows.ts';
import type { ReadAnswer } from './read-records.ts';

/** Without these an answer is drawn in another way than others: the rest changes a request's form alone. */
const OF_AN_ANSWER = ['temperature', 'system'];
const OF_A_JUDGEMENT = ['temperature', 'json_schema', 'json_object', 'top_logprobs', 'logprobs', 'system'];

/** Whether the server took a parameter for some answers, or judgements, and not for others: then two samplings are one evidence. */
export function mixedRequests(
  answers: readonly ReadAnswer[],
  judgements: Pick<Keyed<KeptJudgement>, 'get'>,
): readonly Reason[] {
  const judged = answers.filter(({ record }) => isJudged(record.outcome));
  const ofAnswers = mixed(
    judged.map(({ record }) => record.without),
    OF_AN_ANSWER,
  );
  const ofJudgements = mixed(
    judged.flatMap(({ record }) => {
      const by = judgements.get(record.key);
      // A cheap judge has a server of its own, which may take other parameters.
      return by === undefined || !isFirstJudgement(by) ? [] : [by.without];
    }),
    OF_A_JUDGEMENT,
  );
  return [
    ...(ofAnswers === null ? [] : [{ code: 'answers-mixed', args: ofAnswers } satisfies Reason]),
    ...(ofJudgements === null ? [] : [{ code: 'judgements-mixed', args: ofJudgements } satisfies Reason]),
  ];
}

function mixed(all: readonly string[], that: readonly string[]) {
  const lost = all.map((without) => that.filter((name) => without.split(',').includes(name)));
  const count = lost.filter((names) => names.length > 0).length;
  const parameters = that.filter((name) => {
    const missing = lost.filter((names) => names.includes(name)).length;
    return missing > 0 && missing < all.length;
  });
  return parameters.length === 0 ? null : { parameters: parameters.join(', '), count, of: all.length };
}
