import { nearest } from '../input/nearest.ts';
import { counted } from '../numbers.ts';
import type { z } from '../zod.ts';
import { MAX_CUES, MAX_MINUTES } from './asked-schema.ts';
import { endpointProblem } from './endpoint.ts';
import { endpointFix } from './endpoint-fix.ts';
import type { PolicyKeys } from './keys-schema.ts';
import { BATCH_MINUTES, RELEASED } from './models-schema.ts';
import { fieldProblem, headerFix, headerProblem } from './request-keys.ts';

/** What an id may have before a number is added. */
const MAX_ID_STEM = 36;

/** Batches, one after the other, that a run should have time for: two rounds of answers and judgements. */
const ROUNDS_OF_BATCHES = 4;

/** What keys of a policy ask of each other. */
export function crossFields(policy: PolicyKeys, context: z.RefinementCtx): void {
  const refuse = (path: PropertyKey[], message: string, fix?: string) =>
    context.addIssue({ code: 'custom', path, message, ...(fix === undefined ? {} : { params: { fix } }) });
  for (const role of ['candidate', 'baseline', 'judge'] as const) {
    const name = policy[role]?.endpoint;
    const known = Object.keys(policy.endpoints);
    if (name !== undefined && !known.includes(name))
      refuse(
        [role, 'endpoint'],
        `no such endpoint; endpoints has ${known.join(', ')}`,
        `endpoint: ${nearest(name, known)?.name ?? known[0]}`,
      );
  }
  for (const role of ['candidate', 'judge'] as const) {
    const { batch } = policy[role];
    const minutes =
      batch === true ? BATCH_MINUTES : batch === undefined || batch === false ? 0 : batch.minutes;
    if (minutes > policy.budget.minutes)
      refuse(
        batch === true ? [role, 'batch'] : [role, 'batch', 'minutes'],
        `one batch may take ${counted(minutes, 'minute')}, and the whole run ${policy.budget.minutes} (budget.minutes)`,
        `budget: { minutes: ${Math.min(MAX_MINUTES, ROUNDS_OF_BATCHES * minutes)} }  (a run takes several batches; or batch: { minutes: ${Math.max(1, Math.floor(policy.budget.minutes / ROUNDS_OF_BATCHES))} })`,
      );
  }
  const { screen, second } = policy.judge;
  const known = Object.keys(policy.endpoints);
  for (const [name, other] of [
    ['screen', screen],
    ['second', second],
  ] as const)
    if (other !== undefined && !known.includes(other.endpoint))
      refuse(
        ['judge', name, 'endpoint'],
        `no such endpoint; endpoints has ${known.join(', ')}`,
        `endpoint: ${nearest(other.endpoint, known)?.name ?? known[0]}`,
      );
  if (screen?.model === policy.judge.model && screen.endpoint === policy.judge.endpoint)
    refuse(
      ['judge', 'screen', 'model'],
      'is the judge itself: its answers would be asked for twice',
      'remove screen from judge, or name a cheaper model',
    );
  if (second !== undefined && second.model === policy.judge.model)
    refuse(
      ['judge', 'second', 'model'],
      'is the judge itself: a second judge has to be another model, of another family',
      `second: { endpoint: ${second.endpoint}, model: … }  (another model)`,
    );
  const { webhook } = policy.nightly ?? {};
  const unreachable =
    webhook === undefined ? null : endpointProblem(webhook.url.replace(/\?[^#]*$/, ''), webhook.allow);
  if (unreachable !== null)
    refuse(['nightly', 'webhook', 'url'], unreachable.replace('to the endpoint', 'to the webhook'));
  for (const [name, { base_url, allow, proxy, auth, headers, body }] of Object.entries(policy.endpoints)) {
    const problem = endpointProblem(base_url, allow, proxy);
    if (problem !== null)
      refuse(
        ['endpoints', name, 'base_url'],
        problem,
        endpointFix(name, base_url, { allow, proxy }) ?? undefined,
      );
    for (const header of Object.keys(headers)) {
      const wrong = headerProblem(header, Object.keys(headers), auth);
      if (wrong !== null) refuse(['endpoints', name, 'headers', header], wrong, headerFix(header, auth));
    }
    for (const field of Object.keys(body)) {
      const wrong = fieldProblem(field);
      if (wrong !== null) refuse(['endpoints', name, 'body', field], wrong, `remove ${field} from body`);
    }
  }
  const { rubric, protocol, calibration } = policy.judge;
  for (const key of ['require', 'limits'] as const)
    if (policy.judge[key] !== undefined && calibration === undefined)
      refuse(
        ['judge', key],
        'says what a calibration must show, and the policy names none',
        'calibration: .github/calibration.json  (as cuegate calibrate wrote it, under judge)',
      );
  if (protocol !== 'graded' && rubric !== 'default')
    refuse(
      ['judge', 'rubric'],
      `has no effect with protocol: ${protocol}, ${protocol === 'guard-turns' ? 'which goes by the guard’s own policy' : 'whose prompts are its own'}`,
      'remove rubric from judge',
    );
  const { accepted, model } = policy.judge;
  if (accepted !== undefined && accepted.model !== model)
    refuse(
      ['judge', 'accepted', 'model'],
      `accepts another judge than judge.model, which is ${model}: a new judge takes effect by the commit that accepts it`,
      `accepted: { model: ${JSON.stringify(model)}, by: NAME, on: YYYY-MM-DD }  (of who accepts it; or set judge.model back to ${JSON.stringify(accepted.model)})`,
    );
  const { own, max } = policy.cues;
  if (own.length > max)
    refuse(
      ['cues', 'own'],
      `has ${own.length} cues, more than cues.max (${max})`,
      own.length > MAX_CUES ? `remove ${own.length - MAX_CUES} of them` : `max: ${own.length}  (under cues)`,
    );
  const seen = new Set<string>();
  own.forEach(({ id }, index) => {
    if (seen.has(id)) refuse(['cues', 'own', index, 'id'], 'is used twice', `id: ${freeId(id, own)}`);
    seen.add(id);
  });
  // The price of a model that a manifest names can be checked only then.
  const named = [
    policy.judge.model,
    ...(screen === undefined ? [] : [screen.model]),
    ...(second === undefined ? [] : [second.model]),
    ...(policy.baseline === undefined ? [] : [policy.baseline.model]),
  ];
  for (const model of named.filter((name) => name !== RELEASED))
    if (policy.budget.usd !== undefined && !Object.hasOwn(policy.prices, model))
      refuse(
        ['budget', 'usd'],
        `needs prices for every model; there is none for ${model}`,
        `${JSON.stringify(model)}: { input: 0.1, output: 0.5 }  (under prices, with its price)`,
      );
  const { claim, corpus_is } = policy.sampling;
  if (claim === 'production' && corpus_is === undefined)
    refuse(
      ['sampling', 'corpus_is'],
      'claim: production needs a corpus that is a random sample of production; say so with corpus_is',
    );
  if (claim !== 'production' && corpus_is !== undefined)
    refuse(
      ['sampling', 'corpus_is'],
      `has no effect with claim: ${claim}`,
      'remove corpus_is, or write claim: production',
    );
  if (policy.on_not_new !== undefined && policy.baseline === undefined)
    refuse(['on_not_new'], 'needs a baseline; without one every failure counts');
}

/** An id that no cue has yet, for one that is used twice. */
function freeId(id: string, cues: readonly { readonly id: string }[]): string {
  const taken = new Set(cues.map((cue) => cue.id));
  const stem = id.slice(0, MAX_ID_STEM);
  for (let number = 2; ; number += 1) if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`;
}
