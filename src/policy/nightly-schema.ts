import { exampleLines } from '../input/example.ts';
import { z } from '../zod.ts';

/** Draws of each condition a night, unless the policy says otherwise. */
export const NIGHTLY_DRAWS = 16;
const MOST_DRAWS = 200;
const FEWEST_DRAWS = 4;

const webhook = z
  .strictObject({
    url: z.string().max(2000).register(exampleLines, { line: 'url: https://hooks.example.com/cuegate' }),
    secret: z
      .string()
      .regex(/^[A-Z_][A-Z0-9_]{0,99}$/, 'must name an environment variable')
      .register(exampleLines, { line: 'secret: CUEGATE_WEBHOOK_SECRET' }),
    allow: z.array(z.enum(['http', 'private'])).default([]),
  })
  .register(exampleLines, {
    line: 'webhook: { url: https://hooks.example.com/cuegate, secret: CUEGATE_WEBHOOK_SECRET }',
  });

/** `nightly` of a policy. */
export const nightly = z
  .strictObject({
    draws: z
      .int()
      .min(FEWEST_DRAWS)
      .max(MOST_DRAWS)
      .default(NIGHTLY_DRAWS)
      .register(exampleLines, { line: 'draws: 16' }),
    workflow: z
      .string()
      .regex(/^[\w.-]{1,100}\.ya?ml$/, 'must be the name of a file in .github/workflows')
      .optional()
      .register(exampleLines, { line: 'workflow: nightly.yml' }),
    webhook: webhook.optional(),
  })
  .optional()
  .describe(
    'of `cuegate nightly`: `draws` (16), fresh answers of each condition a night; `webhook: { url, secret }`, who is told of an alarm and of its end; `workflow: nightly.yml`, whose age a pull request is told',
  )
  .register(exampleLines, { line: 'nightly: { draws: 16 }' });
