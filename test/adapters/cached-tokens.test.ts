import { describe, expect, it } from 'vitest';
import { tokensIn, usageSchema } from '../../src/adapters/openai/usage.ts';
import { inBatch, plusTokens, tokenCost } from '../../src/model/token-cost.ts';
import { cost } from '../../src/records/schema-parts.ts';
import { NOTHING_SPENT, plusCost } from '../../src/records/spent.ts';
import { askOnce, completion } from './question.ts';

const COUNTED = { prompt_tokens: 2000, completion_tokens: 10 };

const tokensOf = (more: object) => tokensIn(usageSchema.parse({ ...COUNTED, ...more }));

describe('tokens that a server had in its cache', () => {
  it.each([
    ['OpenAI, Azure, vLLM, SGLang', { prompt_tokens_details: { cached_tokens: 1536 } }],
    ['DeepSeek', { prompt_cache_hit_tokens: 1536, prompt_cache_miss_tokens: 464 }],
    ['Together, Moonshot', { cached_tokens: 1536 }],
    ['Mistral', { num_cached_tokens: 1536 }],
  ])('are read as it says them: %s', async (_, usage) => {
    const body = { ...(JSON.parse(completion()) as object), usage: { ...COUNTED, ...usage } };
    const { outcome } = await askOnce({ body: JSON.stringify(body) });
    expect(outcome).toMatchObject({ tokens: { prompt: 2000, completion: 10, cached: 1536 } });
  });

  it('are unknown where it does not say, which is not none', () => {
    expect(tokensOf({})).toEqual({ prompt: 2000, completion: 10 });
    expect(tokensOf({ prompt_tokens_details: null })).toEqual({ prompt: 2000, completion: 10 });
    expect(tokensOf({ prompt_tokens_details: {} })).toEqual({ prompt: 2000, completion: 10 });
    expect(tokensOf({ cached_tokens: 0 })).toEqual({ prompt: 2000, completion: 10, cached: 0 });
  });

  it('are not believed where they cannot be: the counts beside them still stand', () => {
    for (const cached of [-1, 0.5, '1536'])
      expect(tokensOf({ prompt_tokens_details: { cached_tokens: cached } })).toEqual({
        prompt: 2000,
        completion: 10,
      });
  });
});

describe('a server that counts what was cached beside the prompt', () => {
  it.each([
    ['LiteLLM', { prompt_tokens_details: { cached_tokens: 1536 }, cache_creation_input_tokens: 400 }, false],
    ['Anthropic, first', { cache_read_input_tokens: 0, cache_creation_input_tokens: 2400 }, true],
    ['Anthropic, then', { cache_read_input_tokens: 2400, cache_creation_input_tokens: 0 }, true],
    ['Anthropic, grown', { cache_read_input_tokens: 2000, cache_creation_input_tokens: 400 }, true],
  ])('is told by more cached than asked: %s', async (_, usage, isBeside) => {
    const body = { ...(JSON.parse(completion()) as object), usage: { ...COUNTED, ...usage } };
    const { outcome } = await askOnce({ body: JSON.stringify(body) });
    expect(outcome).toMatchObject({ tokens: { prompt: isBeside ? 4400 : 2000, completion: 10 } });
    expect('countsCachedBeside' in outcome).toBe(isBeside);
  });
});

describe('what tokens cost', () => {
  const price = { input: 1, output: 10 };
  const tokens = { prompt: 1_000_000, completion: 0, cached: 600_000 };

  it('is the full price without a price for cached input, and less with one', () => {
    expect(tokenCost(tokens, price)).toBeCloseTo(1, 12);
    expect(tokenCost(tokens, { ...price, cached: 0.1 })).toBeCloseTo(0.46, 12);
    expect(tokenCost(tokens, inBatch({ ...price, cached: 0.1, batch: 0.5 }))).toBeCloseTo(0.23, 12);
  });

  it('never counts input as cached that nobody called so', () => {
    const sum = plusTokens(tokens, { prompt: 1_000_000, completion: 0 });
    expect(sum).toEqual({ prompt: 2_000_000, completion: 0, cached: 600_000 });
    expect(tokenCost(sum, { ...price, cached: 0 })).toBeCloseTo(1.4, 12);
  });

  it('goes from records into the sum of a run', () => {
    const record = cost.parse({ requests: 1, attempts: 1, tokens, first_failure: null });
    const spent = plusCost(plusCost(NOTHING_SPENT, record), record);
    expect(spent.tokens).toEqual({ prompt: 2_000_000, completion: 0, cached: 1_200_000 });
  });
});
