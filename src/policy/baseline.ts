import { CuegateError, inputError, type Reason } from '../errors.ts';
import type { Manifest } from './manifest.ts';
import { RELEASED } from './models-schema.ts';
import type { Endpoint, Policy } from './policy.ts';
import { checkPriced } from './priced.ts';
import { sameUrl } from './release.ts';

/** The model that a shown failure is compared with. */
export interface Baseline {
  readonly endpoint: Endpoint;
  readonly model: string;
}

/** The manifest of the model that is released now; null when there is none yet. */
export type FindReleased = () => Promise<Manifest | null>;

/**
 * The baseline of a run and what to say of it; null when the policy has none, or nothing is released yet: then
 * every failure counts.
 *
 * @param released null: nobody can say here what is released
 * @throws CuegateError `baseline-unknown` when the policy asks for the released model and nobody can say which it
 *   is; `baseline-is-candidate` when base URL and model of both are the same; `policy-invalid` when the judge would grade its own answers, or a budget in USD has no price for it
 */
export async function settleBaseline(
  policy: Policy,
  manifest: Manifest,
  released: FindReleased | null,
): Promise<{ readonly baseline: Baseline | null; readonly notes: readonly Reason[] }> {
  if (policy.baseline === null) return { baseline: null, notes: [] };
  const { endpoint } = policy.baseline;
  const model = policy.baseline.model === RELEASED ? await releasedModel(released) : policy.baseline.model;
  if (model === null) return { baseline: null, notes: [{ code: 'baseline-missing', args: {} }] };
  const { candidate, judge } = policy;
  if (sameUrl(endpoint.baseUrl, candidate.endpoint.baseUrl) && model === manifest.model)
    throw inputError('baseline-is-candidate', {
      file: policy.file,
      key: 'baseline.model',
      value: model,
      problem:
        'the baseline is the candidate: asked beside itself a model is never worse, and every failure would be excused',
      fix: 'serve the candidate under a name of its own, name another baseline, or remove baseline: then every failure counts',
    });
  if (sameUrl(endpoint.baseUrl, judge.endpoint.baseUrl) && model === judge.model)
    throw inputError('policy-invalid', {
      file: policy.file,
      key: 'judge.model',
      value: judge.model,
      problem: 'the judge is the baseline: a model cannot grade its own answers',
      fix: `judge: { endpoint: ${judge.endpoint.name}, model: … }  (another model)`,
    });
  const { second } = judge;
  if (second !== undefined && sameUrl(endpoint.baseUrl, second.endpoint.baseUrl) && model === second.model)
    throw inputError('policy-invalid', {
      file: policy.file,
      key: 'judge.second.model',
      value: second.model,
      problem: 'the second judge is the baseline: a model cannot grade its own answers',
      fix: `second: { endpoint: ${second.endpoint.name}, model: … }  (another model, under judge)`,
    });
  checkPriced(policy, model);
  return { baseline: { endpoint, model }, notes: [] };
}

async function releasedModel(released: FindReleased | null): Promise<string | null> {
  if (released === null) throw new CuegateError('baseline-unknown');
  return (await released())?.model ?? null;
}
