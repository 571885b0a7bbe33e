import type { AskedJudge } from '../calibration/of-judge.ts';
import { digestOf } from '../digest.ts';
import { JUDGE_TEMPERATURE } from '../model/judge-protocol.ts';
import type { Policy, Screen } from '../policy/policy.ts';

/** How a policy's judge is asked: another one has another calibration. */
export function askedJudge({ judge }: Pick<Policy, 'judge'>, rubricDigest: string): AskedJudge {
  return askedAs(judge, rubricDigest);
}

/** The same of the cheap judge before it. */
export function askedAs(
  { model, protocol, maxTokens, endpoint }: Pick<Screen, 'model' | 'protocol' | 'maxTokens' | 'endpoint'>,
  rubricDigest: string,
): AskedJudge {
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
