import type { AskedJudge } from '../calibration/of-judge.ts';
import { digestOf } from '../digest.ts';
import { JUDGE_TEMPERATURE } from '../model/judge-protocol.ts';
import type { Policy } from '../policy/policy.ts';

/** How a policy's judge is asked: another one has another calibration. */
export function askedJudge({ judge }: Pick<Policy, 'judge'>, rubricDigest: string): AskedJudge {
  const { model, protocol, maxTokens, endpoint } = judge;
  return {
    model,
    rubric: rubricDigest,
    protocol,
    parameters: {
      temperature: JUDGE_TEMPERATURE,
      max_tokens: maxTokens,
      body: Object.keys(endpoint.body).length === 0 ? null : digestOf(endpoint.body),
    },
  };
}
