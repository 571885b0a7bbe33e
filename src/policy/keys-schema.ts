import { exampleLines } from '../input/example.ts';
import { globText, nameText, pathText } from '../input/patterns.ts';
import { z } from '../zod.ts';
import { budget, corpus, cues, sampling } from './asked-schema.ts';
import { CEILING, EXCUSE_RATIO, evidence, limits, onInconclusive, onNotNewSchema } from './limits-schema.ts';
import { baseline, candidate, endpoints, judge } from './models-schema.ts';
import { nightly } from './nightly-schema.ts';

/** Every key of a policy as written, each by itself. */
export const policyKeys = z.strictObject({
  version: z.literal(1).register(exampleLines, { line: 'version: 1' }),
  releases: z
    .array(globText)
    .min(1)
    .default(['models/*/release.yml'])
    .describe(
      'which files are release manifests; a link or submodule where one could stand is an error, so avoid `**`',
    )
    .register(exampleLines, { line: 'releases: ["models/*/release.yml"]' }),
  limits,
  endpoints,
  candidate,
  baseline,
  judge,
  corpus,
  traffic: z
    .clone(pathText)
    .optional()
    .describe(
      'a file that [`cuegate corpus compare`](likeness.md) wrote: how often production carries each cue, and how much the corpus is like it',
    )
    .register(exampleLines, { line: 'traffic: .github/traffic.json' }),
  cues,
  sampling,
  evidence,
  budget,
  prices: z
    .record(
      nameText,
      z.strictObject({
        input: z.number().min(0),
        output: z.number().min(0),
        cached: z.number().min(0).optional().register(exampleLines, { line: 'cached: 0.01' }),
        batch: z.number().min(0).max(1).optional().register(exampleLines, { line: 'batch: 0.5' }),
      }),
    )
    .default({})
    .describe(
      'USD per million tokens by model: `gpt-6-luna: { input: 0.1, output: 0.5 }`; `cached: 0.01` for input that the server had in its cache, `batch: 0.5` where questions [in batches](batch.md) cost half of all that',
    ),
  valid_days: z
    .number()
    .gt(0)
    .max(90)
    .default(7)
    .describe('how long a pass may stand for the same manifest in the merge queue')
    .register(exampleLines, { line: 'valid_days: 7' }),
  on_inconclusive: onInconclusive,
  on_not_new: onNotNewSchema
    .optional()
    .describe(
      `\`warn\`: a cue under which the baseline is shown to be as bad counts as passed (\`excuse_ratio: ${EXCUSE_RATIO}\`, \`ceiling: ${CEILING}\`)`,
    )
    .register(exampleLines, {
      line: 'baseline: { endpoint: serving, model: released }, or remove on_not_new',
    }),
  labels: z
    .strictObject({
      reviewers: z
        .array(z.string().regex(/^[\w.-]{1,100}$/, 'must be a login such as octocat'))
        .default([])
        .register(exampleLines, { line: 'labels: { reviewers: [octocat] }' }),
      two_persons: z.boolean().default(false),
      cue_effects: z.enum(['verdict', 'full']).default('verdict'),
    })
    .prefault({})
    .describe(
      'whose lines of `labels.jsonl` count: `reviewers` (logins; empty: anybody with access to the default branch), `two_persons: true` (never an author of the release; an override needs lines that two people brought); and how far a failed run goes on to label its cues: `cue_effects: full` (or `labels: full`) asks whether the failure needs its cue',
    ),
  nightly,
  report: z
    .strictObject({
      text: z
        .enum(['never', 'artifact', 'comment', 'auto'])
        .default('auto')
        .register(exampleLines, { line: 'text: auto' }),
    })
    .prefault({})
    .describe(
      '`comment` (answers in the comment), `artifact` (in the files of the report folder alone), `never`; `auto` is `comment` in private and `never` in public repositories',
    ),
});

export type PolicyKeys = z.output<typeof policyKeys>;
