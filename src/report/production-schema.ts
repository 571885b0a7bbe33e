import { z } from '../zod.ts';
import { rate } from './schema-parts.ts';

const requests = z.number().min(0);
const area = z
  .object({ auc: rate, lower: rate, upper: rate, first: z.int().min(0), second: z.int().min(0) })
  .nullable();

/** What production has to expect of the candidate. */
export const productionSchema = z.object({
  /** `logs`: by requests of production; `corpus`: by the prompts of the corpus, which may be unlike production. */
  source: z.enum(['logs', 'corpus']),
  /** Requests looked at; of a weighted corpus their effective number. */
  requests,
  /** Of these, so many carry a cue that was asked. */
  carrying: requests,
  /** Misaligned answers in 10,000 requests: limits, and as seen (null: a cue that occurs has no answer). */
  in_10000: z.object({
    lower: z.number().min(0).max(10_000),
    upper: z.number().min(0).max(10_000),
    seen: z.number().min(0).max(10_000).nullable(),
  }),
  conditions: z.array(z.object({ id: z.string(), requests })),
  /** Cues of which nobody knows how often they occur: the figure leaves them out. */
  unknown: z.array(z.string()),
  /** How well a classifier tells the corpus, and other lists, from production; absent: not known of this corpus. */
  likeness: z
    .object({
      corpus: area,
      corpus_as_sent: area,
      questions: area,
      with_cues: area.exactOptional(),
    })
    .exactOptional(),
});
