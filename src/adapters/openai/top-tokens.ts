import type { TopToken } from '../../model/chat.ts';
import { z } from '../../zod.ts';

const token = z.object({ token: z.string(), logprob: z.number() });
/** The form of chat completions, and the older one of plain completions, which some servers send all the same. */
const logprobsSchema = z.object({
  content: z.array(token.extend({ top_logprobs: z.array(token).nullish() })).nullish(),
  top_logprobs: z.array(z.record(z.string(), z.number()).nullable()).nullish(),
});

/** The likeliest tokens at each place of a choice, as its `logprobs` name them; none where they are of no known form. */
export function topTokensIn(logprobs: unknown): readonly (readonly TopToken[])[] {
  const parsed = logprobsSchema.safeParse(logprobs);
  if (!parsed.success) return [];
  const { content, top_logprobs: older } = parsed.data;
  if (content != null)
    return content.map(({ token, logprob, top_logprobs: top }) =>
      top == null || top.length === 0
        ? [{ token, logprob }]
        : top.map(({ token, logprob }) => ({ token, logprob })),
    );
  return (older ?? []).map((place) =>
    Object.entries(place ?? {}).map(([token, logprob]) => ({ token, logprob })),
  );
}
