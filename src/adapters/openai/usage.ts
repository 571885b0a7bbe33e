import type { TokenCount } from '../../model/chat.ts';
import { z } from '../../zod.ts';

/**
 * No request takes more: contexts end at ten million tokens, and answers are no larger than a body. A count beyond it
 * is no count, and sums of any number of requests stay whole numbers.
 */
const MAX_TOKENS = 100_000_000;

const count = z.number().int().min(0).max(MAX_TOKENS);
/** Told beside the counts, in whatever way: what cannot be read of it is not told. */
const told = count.nullish().catch(null);

/** What a request took, as servers say it. Without the two counts nothing is known. */
export const usageSchema = z
  .object({
    prompt_tokens: count,
    completion_tokens: count,
    /** OpenAI and those that follow it. */
    prompt_tokens_details: z.object({ cached_tokens: told }).nullish().catch(null),
    /** DeepSeek. */
    prompt_cache_hit_tokens: told,
    /** Together and Moonshot; Mistral. */
    cached_tokens: told,
    num_cached_tokens: told,
  })
  .nullish()
  .catch(null);

export type Usage = z.output<typeof usageSchema>;

/**
 * The tokens of a request; null where the server did not count.
 *
 * @returns `cached` only where the server says it, and never more than the prompt: its price may be lower
 */
export function tokensIn(usage: Usage): TokenCount | null {
  if (usage == null) return null;
  const { prompt_tokens: prompt, completion_tokens: completion } = usage;
  const cached =
    usage.prompt_tokens_details?.cached_tokens ??
    usage.prompt_cache_hit_tokens ??
    usage.cached_tokens ??
    usage.num_cached_tokens;
  // Some count what was cached beside the prompt, not as a part of it: more than the prompt is no part of it.
  return cached == null || cached > prompt ? { prompt, completion } : { prompt, completion, cached };
}
