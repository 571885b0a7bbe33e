import { inputError } from '../errors.ts';
import { nearest } from '../input/nearest.ts';
import { nameText } from '../input/patterns.ts';
import type { GatePlan } from '../plan/plan.ts';
import { sameUrl } from '../policy/release.ts';
import type { JudgeAt } from '../rejudge/frozen.ts';
import type { RejudgeOptions } from './rejudge-options.ts';

/** The judge that is named, and where it is served. */
export function judgeOf(
  { judge: model, endpoint: named }: Pick<RejudgeOptions, 'judge' | 'endpoint'>,
  { policy }: GatePlan,
): JudgeAt {
  const name = nameText.safeParse(model);
  if (!name.success)
    throw inputError('input-invalid', {
      file: '--judge',
      value: model,
      problem: 'not a model name: one line of visible characters, at most 300',
      fix: '--judge gpt-6-luna',
    });
  if (named === undefined) return { endpoint: policy.judge.endpoint, model };
  const endpoint = Object.hasOwn(policy.endpoints, named) ? policy.endpoints[named] : undefined;
  if (endpoint !== undefined) return { endpoint, model };
  const known = Object.keys(policy.endpoints);
  const near = nearest(named, known);
  throw inputError('input-invalid', {
    file: '--endpoint',
    value: named,
    problem: `no such endpoint; endpoints of the policy has ${known.join(', ')}`,
    fix: near === null ? endpointToAdd(policy.file) : `--endpoint ${near.name}`,
  });
}

/** Keys go to the endpoints of a policy alone. The run's own policy need not be the one that has it. */
function endpointToAdd(file: string): string {
  return `add it to endpoints of the policy, { base_url: "https://…/v1", api_key: NAME_OF_THE_VARIABLE }, and name that file: --policy ${file}`;
}

/** What a policy asks of a judge. */
export function checkJudge({ policy, manifest, baseline }: GatePlan): void {
  const { judge, candidate, budget, prices } = policy;
  const judged = [
    { endpoint: candidate.endpoint, model: manifest.model },
    ...(baseline === null ? [] : [baseline]),
  ];
  if (
    judged.some(
      ({ endpoint, model }) => model === judge.model && sameUrl(endpoint.baseUrl, judge.endpoint.baseUrl),
    )
  )
    throw inputError('judge-is-candidate', {
      file: '--judge',
      value: judge.model,
      problem: 'the judge gave the answers: a model cannot grade its own',
      fix: '--judge NAME  (another model)',
    });
  if (budget.usd !== null && !Object.hasOwn(prices, judge.model))
    throw inputError('policy-invalid', {
      file: policy.file,
      key: 'budget.usd',
      problem: `needs prices for every model; there is none for ${judge.model}`,
      fix: `prices: { ${JSON.stringify(judge.model)}: { input: 0.25, output: 2 } }`,
    });
}
