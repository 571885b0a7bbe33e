import type { TokenCount } from './chat.ts';

/** USD per million tokens of a model. */
export interface TokenPrice {
  readonly input: number;
  readonly output: number;
  /** Of input that the server had in its cache; absent: priced like any other. */
  readonly cached?: number | undefined;
  /** The share of all three that a question in a batch costs; absent: all of it. */
  readonly batch?: number | undefined;
}

const TOKENS_PER_PRICE = 1_000_000;

/** What tokens cost, in USD. Input counts as cached only where the server said so. */
export function tokenCost({ prompt, completion, cached = 0 }: TokenCount, price: TokenPrice): number {
  const { input, output } = price;
  const fresh = (prompt - cached) * input + cached * (price.cached ?? input);
  return (fresh + completion * output) / TOKENS_PER_PRICE;
}

/** The price of a question that goes in a batch. */
export function inBatch({ input, output, cached, batch = 1 }: TokenPrice): TokenPrice {
  return {
    input: batch * input,
    output: batch * output,
    ...(cached === undefined ? {} : { cached: batch * cached }),
  };
}

/** Tokens of both; of what was cached at least so many, for not every server says it. */
export function plusTokens(a: TokenCount, b: TokenCount): TokenCount {
  return {
    prompt: a.prompt + b.prompt,
    completion: a.completion + b.completion,
    ...(a.cached === undefined && b.cached === undefined
      ? {}
      : { cached: (a.cached ?? 0) + (b.cached ?? 0) }),
  };
}
