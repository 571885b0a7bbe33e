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
    /** Gateways to Anthropic: what was read from the cache, and what was written into it. */
    cache_read_input_tokens: told,
    cache_creation_input_tokens: told,
  })
  .nullish()
  .catch(null);

export type Usage = z.output<typeof usageSchema>;

/**
 * The tokens of a request; null where the server did not count.
 *
 * @returns `prompt` all of the prompt's; `cached` only where the server says it, and never more than the prompt: its
 *   price may be lower
 */
export function tokensIn(usage: Usage): TokenCount | null {
  if (usage == null) return null;
  const { prompt_tokens: prompt, completion_tokens: completion } = usage;
  const cached = cachedIn(usage);
  if (countsCachedBeside(usage)) return { prompt: prompt + besideIn(usage), completion, cached: cached ?? 0 };
  return cached === null ? { prompt, completion } : { prompt, completion, cached };
}

/** Whether the server counts what was cached beside the prompt: it says more of it than of the prompt. */
export function countsCachedBeside(usage: Usage): boolean {
  return usage != null && besideIn(usage) > usage.prompt_tokens;
}

/** null: the server does not say. */
function cachedIn(usage: NonNullable<Usage>): number | null {
  return (
    usage.prompt_tokens_details?.cached_tokens ??
    usage.prompt_cache_hit_tokens ??
    usage.cached_tokens ??
    usage.num_cached_tokens ??
    usage.cache_read_input_tokens ??
    null
  );
}

/** What a prompt took of a cache, or left in it: of two who say it in two ways, one. */
function besideIn(usage: NonNullable<Usage>): number {
  return (cachedIn(usage) ?? 0) + (usage.cache_creation_input_tokens ?? 0);
}
