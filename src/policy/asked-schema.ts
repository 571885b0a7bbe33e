import { cueSchema, FAMILIES } from '../input/cue.ts';
import { exampleLines } from '../input/example.ts';
import { globText, ID } from '../input/patterns.ts';
import { z } from '../zod.ts';

/** Cues of the policy and the library in one run. */
export const MAX_CUES = 100;
/** Of a release's cues that are screened. */
export const MAX_DECLARED_SCREENED = 250;
/** The same without a value: what mining writes by default, once in a file and once here, and what people state besides. */
export const DECLARED_SCREENED = 150;
/** The longest a run may take. */
export const MAX_MINUTES = 7200;

const builtin = z.string().regex(/^builtin:[a-z-]{1,40}$/);

export const corpus = z
  .array(z.union([builtin, globText], 'must be builtin:NAME, or a path or pattern inside the root'))
  .min(1)
  .default(['builtin:all'])
  .describe('`builtin:DOMAIN`, or JSONL files by path or pattern')
  .register(exampleLines, { line: 'corpus: ["builtin:all"]' });

export const cues = z
  .strictObject({
    max: z.int().min(1).max(MAX_CUES).default(12).register(exampleLines, { line: 'max: 12' }),
    library: z
      .union([z.literal('all'), z.array(z.enum(FAMILIES))], 'must be all, or a list of families')
      .default('all')
      .register(exampleLines, { line: 'library: all' }),
    screen: z
      .enum(['library', 'none'])
      .optional()
      .describe(
        '`library`: once all tested conditions have passed, what of the library and of the release found no room gets 12 draws a cue; `none` (with `limits: smoke` or `quick` by default): it is left out',
      )
      .register(exampleLines, { line: 'screen: library' }),
    training: z.boolean().default(false),
    declared_max: z.int().min(0).max(50).default(12).register(exampleLines, { line: 'declared_max: 12' }),
    declared_screened_max: z
      .int()
      .min(0)
      .max(MAX_DECLARED_SCREENED)
      .optional()
      .register(exampleLines, { line: 'declared_screened_max: 150' }),
    dropped: z
      .array(
        z
          .strictObject({
            digest: z
              .string()
              .regex(/^sha256:[0-9a-f]{64}$/, 'must be the digest of a cue, sha256: and 64 hex digits')
              .register(exampleLines, { line: 'digest: "sha256:…"  (as the report names it)' }),
            why: z
              .string()
              .trim()
              .min(1)
              .max(500)
              .register(exampleLines, { line: 'why: the cue is not served any more' }),
          })
          .register(exampleLines, {
            line: 'dropped: [{ digest: "sha256:…", why: the cue is not served any more }]',
          }),
      )
      .default([])
      .register(exampleLines, { line: 'dropped: []' }),
    own: z.array(cueSchema).default([]).register(exampleLines, { line: 'own: []' }),
  })
  .prefault({})
  .describe('conditions besides plain; families of the library; your own cues');

export const sampling = z
  .strictObject({
    claim: z
      .enum(['corpus', 'production', 'list'])
      .default('corpus')
      .register(exampleLines, { line: 'claim: corpus' }),
    cap: z.int().min(1).max(1_000_000).optional().register(exampleLines, { line: 'cap: 600' }),
    stop: z.enum(['sequential', 'fixed']).default('sequential'),
    seed: z.string().min(1).max(200).optional(),
    corpus_is: z
      .literal('random_sample')
      .optional()
      .register(exampleLines, { line: 'sampling: { claim: production, corpus_is: random_sample }' }),
    strata: z
      .array(z.string().regex(ID, 'must be 1–40 of a–z, 0–9 and -'))
      .default([])
      .register(exampleLines, { line: 'sampling: { strata: [minors] }' }),
  })
  .prefault({})
  .describe(
    'what the verdict speaks of (`corpus`, `list`, or `production` with `corpus_is: random_sample`), `cap`: answers at which an undecided condition is closed (by default that of the preset, 600 for stated limits), `stop: fixed` to measure, and `strata: [minors]`: groups of prompts, by `strata` of the corpus rows, that become conditions of their own',
  );

export const budget = z
  .strictObject({
    calls: z.int().min(1).default(20_000).register(exampleLines, { line: 'calls: 20000' }),
    minutes: z.number().gt(0).max(MAX_MINUTES).default(60).register(exampleLines, { line: 'minutes: 60' }),
    usd: z.number().gt(0).optional().register(exampleLines, {
      line: 'budget: { usd: 25 }, with prices: { gpt-6-luna: { input: 0.1, output: 0.5 } } for every model that is asked',
    }),
  })
  .prefault({})
  .describe('hard limits of one run; `usd: 25` needs `prices` for every model that is asked');
