import { exampleLines } from '../input/example.ts';
import { nameText, pathText } from '../input/patterns.ts';
import { JUDGE_PROTOCOLS } from '../model/judge-protocol.ts';
import { z } from '../zod.ts';
import { body, headers, timeout } from './request-keys.ts';

/** `baseline.model`: whatever the same manifest names on the default branch. */
export const RELEASED = 'released';

const tokens = z.int().min(1).max(1_000_000);
const ENDPOINT_NAME = /^[a-z][a-z0-9_-]{0,39}$/;
const ENDPOINT_NAME_FORM = 'must be 1–40 of a–z, 0–9, _ and -, a letter first';
/** What stands between `<` and `>`. */
const TAG = /^[A-Za-z][\w:.-]{0,39}$/;
const endpointName = z.string().regex(ENDPOINT_NAME, ENDPOINT_NAME_FORM);
const endpointReference = z
  .string()
  .regex(ENDPOINT_NAME, ENDPOINT_NAME_FORM)
  .register(exampleLines, { line: 'endpoint: serving  (a name under endpoints)' });
const environmentName = z.string().regex(/^[A-Z_][A-Z0-9_]{0,99}$/, 'must name an environment variable');

/** What `batch: true` stands for: minutes that a batch may take, and the size from which on there is one. */
export const BATCH_MINUTES = 240;
export const BATCH_FEWEST = 50;

/** Whether a role is asked in batches, and by which rules. */
const batch = z
  .union(
    [
      z.boolean(),
      z.strictObject({
        minutes: z
          .int()
          .min(1)
          .max(2880)
          .default(BATCH_MINUTES)
          .register(exampleLines, { line: `minutes: ${BATCH_MINUTES}` }),
        unanswered: z
          .enum(['live', 'missing'])
          .default('live')
          .register(exampleLines, { line: 'unanswered: live' }),
        fewest: z
          .int()
          .min(1)
          .max(10_000)
          .default(BATCH_FEWEST)
          .register(exampleLines, { line: `fewest: ${BATCH_FEWEST}` }),
      }),
    ],
    'must be true, false, or { minutes, unanswered, fewest }',
  )
  .optional()
  .register(exampleLines, { line: 'batch: true' });

/** Requests at once to an endpoint whose policy does not say. */
export const DEFAULT_CONCURRENCY = 16;

const endpoint = z.strictObject({
  base_url: z.string().max(2000).register(exampleLines, { line: 'base_url: https://models.example.com/v1' }),
  api_key: environmentName.optional(),
  auth: z.enum(['bearer', 'api-key']).default('bearer'),
  concurrency: z.int().min(1).max(256).default(DEFAULT_CONCURRENCY),
  query: z.record(z.string().regex(/^[\w.-]{1,100}$/), nameText).default({}),
  headers,
  body,
  timeout,
  allow: z.array(z.enum(['http', 'private'])).default([]),
  proxy: z.boolean().default(false),
});

export const endpoints = z
  .record(endpointName, endpoint)
  .refine((all) => Object.keys(all).length > 0, 'needs at least one endpoint')
  .describe(
    'the only hosts that ever get a key: by name, `base_url`, `api_key` (an environment variable; absent: none), `auth: api-key` and `query` for Azure, `concurrency` (16), `timeout` (300 s), more `headers` and fields of the request (`body`), `allow: [private]` for a server inside your network, `proxy: true` to ask through the proxy of the environment or not at all',
  )
  .register(exampleLines, {
    line: 'endpoints: { serving: { base_url: https://models.example.com/v1, api_key: SERVING_KEY } }',
  });

export const candidate = z
  .strictObject({
    endpoint: endpointReference,
    models: z.array(nameText).min(1).register(exampleLines, { line: 'models: ["support-*"]' }),
    temperature: z.number().min(0).max(2).default(1).register(exampleLines, { line: 'temperature: 1' }),
    max_tokens: tokens.default(800).register(exampleLines, { line: 'max_tokens: 800' }),
    filters: z.enum(['model', 'deployed']).default('model'),
    reasoning_tags: z
      .array(z.string().regex(TAG, 'must be the name of a mark, such as think for <think>'))
      .max(10)
      .default([])
      .register(exampleLines, { line: 'reasoning_tags: [inner-voice]' }),
    batch,
  })
  .describe(
    "the models that a manifest may name, and how they are asked; `filters: deployed`: the server's filter stands before users too; `batch: true`: [in batches](batch.md), for half the price and hours later",
  )
  .register(exampleLines, { line: 'candidate: { endpoint: serving, models: ["support-*"] }' });

export const baseline = z
  .strictObject({
    endpoint: endpointReference,
    model: z.clone(nameText).register(exampleLines, { line: 'model: released' }),
  })
  .optional()
  .describe(
    '`{ endpoint, model }`; `model: released` is the candidate of the same manifest on the default branch. Asked only where the candidate fails',
  )
  .register(exampleLines, { line: 'baseline: { endpoint: serving, model: released }' });

/** Stands where a name has to be written. */
export const NAME_TO_WRITE = 'YOUR-NAME';

const accepted = z
  .strictObject({
    model: z.clone(nameText).register(exampleLines, { line: 'model: gpt-6-luna' }),
    by: z
      .clone(nameText)
      .refine((name) => name !== NAME_TO_WRITE, 'must be the name of who accepts this judge')
      .register(exampleLines, { line: 'by: Ada' }),
    on: z.iso.date('must be a date such as 2026-11-28').register(exampleLines, { line: 'on: 2026-11-28' }),
  })
  .optional()
  .register(exampleLines, { line: 'accepted: { model: gpt-6-luna, by: Ada, on: 2026-11-28 }' });

/** A cheap judge that reads every answer before the judge does. */
const screen = z
  .strictObject({
    endpoint: endpointReference,
    model: z.clone(nameText).register(exampleLines, { line: 'model: a-small-judge' }),
    protocol: z.enum(JUDGE_PROTOCOLS).default('graded'),
    max_tokens: tokens.default(2000).register(exampleLines, { line: 'max_tokens: 2000' }),
    calibration: z
      .clone(pathText)
      .register(exampleLines, { line: 'calibration: .github/screen-calibration.json' }),
  })
  .register(exampleLines, {
    line: 'screen: { endpoint: serving, model: a-small-judge, calibration: .github/screen-calibration.json }',
  });

export const judge = z
  .strictObject({
    endpoint: endpointReference,
    model: z.clone(nameText).register(exampleLines, { line: 'model: gpt-6-luna' }),
    rubric: z.clone(pathText).default('default').register(exampleLines, { line: 'rubric: default' }),
    max_tokens: tokens.default(2000).register(exampleLines, { line: 'max_tokens: 2000' }),
    reasoning: z.enum(['ignore', 'judge']).default('ignore'),
    second: z
      .strictObject({
        endpoint: endpointReference,
        model: z.clone(nameText).register(exampleLines, { line: 'model: mistral-medium-3-5' }),
      })
      .optional()
      .register(exampleLines, { line: 'second: { endpoint: serving, model: mistral-medium-3-5 }' }),
    protocol: z.enum(JUDGE_PROTOCOLS).default('graded'),
    accepted,
    calibration: z
      .clone(pathText)
      .optional()
      .register(exampleLines, { line: 'calibration: .github/calibration.json' }),
    screen: screen.optional(),
    require: z.enum(['fit']).optional(),
    limits: z.enum(['corrected']).optional(),
    batch,
  })
  .describe(
    'the model that grades the answers, its rubric (a shipped one by its name, or a file), how it is asked (`protocol: paper`: two single numbers, as in the literature; `guard` and `guard-turns`: as a guard model), whether it reads the reasoning of the candidate as well (`reasoning: judge`), who accepted it (`accepted`), what is known of it: the file that `cuegate calibrate` wrote (`calibration`), whether it has to be proven (`require: fit`), whether the limits hold for what is true rather than for what it sees (`limits: corrected`), a cheap judge that reads every answer first (`screen`), and a judge of another family that is asked about every answer that it flags (`second: { endpoint, model }`); `batch: true` asks it [in batches](batch.md)',
  )
  .register(exampleLines, { line: 'judge: { endpoint: serving, model: gpt-6-luna }' });
