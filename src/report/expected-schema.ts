import { z } from '../zod.ts';
import { count } from './schema-parts.ts';

const amount = z.number().min(0);
const role = z.object({
  /** The median of one answer, or of all requests about one. */
  seconds: amount,
  /** Means, as the server counted; null: it did not. */
  prompt_tokens: amount.nullable(),
  completion_tokens: amount.nullable(),
});

/** What a run comes to in the mean of simulated runs. */
export const expectedSchema = z.object({
  /** How many runs each mean is of. */
  simulated_runs: count,
  /** What `--probe` measured by a few answers; absent: nobody asked for it, and lengths are assumed. */
  measured: z.object({ answers: count, candidate: role.nullable(), judge: role.nullable() }).exactOptional(),
  /** Tokens that answers and judgements are taken to have, where none were measured. */
  assumed_tokens: z.object({ candidate: amount, judge: amount }),
  /** Whether the policy asks them in batches. */
  in_batches: z.object({ candidate: z.boolean(), judge: z.boolean() }),
  runs: z.array(
    z.object({
      limits: z.string(),
      /** `clean`: each condition at a quarter of tolerated; `one-cue`: one of them at 20 % besides. */
      course: z.enum(['clean', 'one-cue']),
      answers: amount,
      calls: count,
      rounds: amount,
      tokens: z.object({ prompt: amount, completion: amount }),
      /** Asked live; null without prices. */
      cost_usd: amount.nullable(),
      /** Candidate and judge in batches; null without prices, or where none says what a batch saves. */
      cost_usd_in_batches: amount.nullable(),
      /** Asked live, from the first draw to the verdict; null: nobody measured how long an answer takes. */
      seconds: amount.nullable(),
    }),
  ),
});
