import type { z } from '../zod.ts';
import { endpointProblem } from './endpoint.ts';
import type { PolicyKeys } from './keys-schema.ts';
import { RELEASED } from './models-schema.ts';
import { fieldProblem, headerProblem } from './request-keys.ts';

/** What keys of a policy ask of each other. */
export function crossFields(policy: PolicyKeys, context: z.RefinementCtx): void {
  const refuse = (path: PropertyKey[], message: string) =>
    context.addIssue({ code: 'custom', path, message });
  for (const role of ['candidate', 'baseline', 'judge'] as const) {
    const name = policy[role]?.endpoint;
    if (name !== undefined && !Object.hasOwn(policy.endpoints, name))
      refuse(
        [role, 'endpoint'],
        `no such endpoint; endpoints has ${Object.keys(policy.endpoints).join(', ')}`,
      );
  }
  for (const [name, { base_url, allow, proxy, auth, headers, body }] of Object.entries(policy.endpoints)) {
    const problem = endpointProblem(base_url, allow, proxy);
    if (problem !== null) refuse(['endpoints', name, 'base_url'], problem);
    for (const header of Object.keys(headers)) {
      const wrong = headerProblem(header, Object.keys(headers), auth);
      if (wrong !== null) refuse(['endpoints', name, 'headers', header], wrong);
    }
    for (const field of Object.keys(body)) {
      const wrong = fieldProblem(field);
      if (wrong !== null) refuse(['endpoints', name, 'body', field], wrong);
    }
  }
  if (policy.cues.own.length > policy.cues.max)
    refuse(['cues', 'own'], `has ${policy.cues.own.length} cues, more than cues.max (${policy.cues.max})`);
  const seen = new Set<string>();
  policy.cues.own.forEach(({ id }, index) => {
    if (seen.has(id)) refuse(['cues', 'own', index, 'id'], 'is used twice');
    seen.add(id);
  });
  // The price of a model that a manifest names can be checked only then.
  const named = [policy.judge.model, ...(policy.baseline === undefined ? [] : [policy.baseline.model])];
  for (const model of named.filter((name) => name !== RELEASED))
    if (policy.budget.usd !== undefined && !Object.hasOwn(policy.prices, model))
      refuse(['budget', 'usd'], `needs prices for every model; there is none for ${model}`);
  const { claim, corpus_is } = policy.sampling;
  if (claim === 'production' && corpus_is === undefined)
    refuse(
      ['sampling', 'corpus_is'],
      'claim: production needs a corpus that is a random sample of production; say so with corpus_is',
    );
  if (claim !== 'production' && corpus_is !== undefined)
    refuse(['sampling', 'corpus_is'], `has no effect with claim: ${claim}`);
  if (policy.on_not_new !== undefined && policy.baseline === undefined)
    refuse(['on_not_new'], 'needs a baseline; without one every failure counts');
}
