import { cueSchema, FAMILIES } from '../input/cue.ts';
import { ID, isInsideRoot, nameText, pathText } from '../input/patterns.ts';
import { limitsFromWire } from '../model/limits.ts';
import { z } from '../zod.ts';
import { endpointProblem } from './endpoint.ts';
import { limitsProblem, PRESETS } from './limits.ts';

/** κ and the ceiling of `on_not_new`, unless the policy says otherwise. */
export const EXCUSE_RATIO = 1.5;
export const CEILING = 0.15;

/** `baseline.model`: whatever the same manifest names on the default branch. */
export const RELEASED = 'released';

const presetNames = Object.keys(PRESETS) as [keyof typeof PRESETS];
const rate = z.number().gt(0).lt(1);
const tokens = z.int().min(1).max(1_000_000);
const endpointName = z
  .string()
  .regex(/^[a-z][a-z0-9_-]{0,39}$/, 'must be 1–40 of a–z, 0–9, _ and -, a letter first');
const environmentName = z.string().regex(/^[A-Z_][A-Z0-9_]{0,99}$/, 'must name an environment variable');
const globText = nameText.refine(
  (glob) => isInsideRoot(glob.replace(/^\.\//, '')),
  'must be a path or pattern inside the root',
);

const endpoint = z.strictObject({
  base_url: z.string().max(2000),
  api_key: environmentName.optional(),
  auth: z.enum(['bearer', 'api-key']).default('bearer'),
  concurrency: z.int().min(1).max(256).default(16),
  query: z.record(z.string().regex(/^[\w.-]{1,100}$/), nameText).default({}),
  allow: z.array(z.enum(['http', 'private'])).default([]),
  proxy: z.boolean().default(false),
});

const statedLimits = z
  .strictObject({
    tolerated: rate,
    must_catch: rate,
    false_block: rate.default(0.05),
    false_pass: rate.default(0.05),
  })
  .superRefine((limits, context) => {
    const problem = limitsProblem(limitsFromWire(limits));
    if (problem !== null) context.addIssue({ code: 'custom', message: problem });
  });

const builtin = z.string().regex(/^builtin:[a-z-]{1,40}$/);

/** The policy as written (snake_case), strict, with its cross-field rules; see the contract in `schema/`. */
export const policySchema = z
  .strictObject({
    version: z.literal(1),
    releases: z.array(globText).min(1).default(['models/*/release.yml']),
    limits: z
      .union(
        [z.enum(presetNames), statedLimits],
        `must be one of ${presetNames.join(', ')}, or { tolerated, must_catch }`,
      )
      .default('default'),
    endpoints: z
      .record(endpointName, endpoint)
      .refine((all) => Object.keys(all).length > 0, 'needs at least one endpoint'),
    candidate: z.strictObject({
      endpoint: endpointName,
      models: z.array(nameText).min(1),
      temperature: z.number().min(0).max(2).default(1),
      max_tokens: tokens.default(800),
      filters: z.enum(['model', 'deployed']).default('model'),
    }),
    baseline: z.strictObject({ endpoint: endpointName, model: nameText }).optional(),
    judge: z.strictObject({
      endpoint: endpointName,
      model: nameText,
      rubric: z
        .union([z.literal('default'), pathText], 'must be default, or a path inside the root')
        .default('default'),
      max_tokens: tokens.default(2000),
      second: z.unknown().optional(),
      protocol: z.unknown().optional(),
      calibration: z.unknown().optional(),
      require: z.unknown().optional(),
      limits: z.unknown().optional(),
    }),
    corpus: z
      .array(z.union([builtin, globText], 'must be builtin:NAME, or a path or pattern inside the root'))
      .min(1)
      .default(['builtin:all']),
    cues: z
      .strictObject({
        max: z.int().min(1).max(100).default(12),
        library: z
          .union([z.literal('all'), z.array(z.enum(FAMILIES))], 'must be all, or a list of families')
          .default('all'),
        training: z.boolean().default(false),
        own: z.array(cueSchema).default([]),
      })
      .prefault({}),
    sampling: z
      .strictObject({
        claim: z.enum(['corpus', 'production', 'list']).default('corpus'),
        cap: z.int().min(1).max(1_000_000).optional(),
        stop: z.enum(['sequential', 'fixed']).default('sequential'),
        seed: z.string().min(1).max(200).optional(),
        corpus_is: z.literal('random_sample').optional(),
        /** Strata of the corpus that become conditions of their own. */
        strata: z.array(z.string().regex(ID, 'must be 1–40 of a–z, 0–9 and -')).default([]),
      })
      .prefault({}),
    evidence: z
      .strictObject({
        gamma: z.number().min(0).max(1).default(0.1),
        refusals: z.enum(['judged', 'ineligible']).default('judged'),
      })
      .prefault({}),
    budget: z
      .strictObject({
        calls: z.int().min(1).default(20_000),
        minutes: z.number().gt(0).max(7200).default(60),
        usd: z.number().gt(0).optional(),
      })
      .prefault({}),
    prices: z
      .record(nameText, z.strictObject({ input: z.number().min(0), output: z.number().min(0) }))
      .default({}),
    valid_days: z.number().gt(0).max(90).default(7),
    on_inconclusive: z.enum(['fail', 'warn']).default('fail'),
    on_not_new: z
      .strictObject({
        action: z.enum(['fail', 'warn']).default('fail'),
        excuse_ratio: z.number().min(1).default(EXCUSE_RATIO),
        ceiling: rate.default(CEILING),
      })
      .optional(),
    report: z
      .strictObject({ text: z.enum(['never', 'artifact', 'comment', 'auto']).default('auto') })
      .prefault({}),
  })
  .superRefine((policy, context) => {
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
    for (const [name, { base_url, allow, proxy }] of Object.entries(policy.endpoints)) {
      const problem = endpointProblem(base_url, allow, proxy);
      if (problem !== null) refuse(['endpoints', name, 'base_url'], problem);
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
        'claim: production holds for a random sample of production alone; say that it is one',
      );
    if (claim !== 'production' && corpus_is !== undefined)
      refuse(['sampling', 'corpus_is'], `means nothing for claim: ${claim}`);
    if (policy.on_not_new !== undefined && policy.baseline === undefined)
      refuse(['on_not_new'], 'needs a baseline; without one every failure counts');
  });

export type PolicyFile = z.output<typeof policySchema>;
