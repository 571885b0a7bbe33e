import { askedUnder } from '../cues/apply.ts';
import { longestValues } from '../cues/vary.ts';
import type { GatePlan } from './plan.ts';

/** No tokenizer in use packs more characters of a whole prompt into a token; the usual rule for English is 4. */
const CHARS_PER_TOKEN_AT_MOST = 8;
const TOKENS_PER_PRICE = 1_000_000;

/**
 * What a pass costs at the least by the policy's prices, in USD: so many answers to the shortest prompt, each
 * judged by the rubric, at the cheapest rate for input, with nothing for what is written; and never less than what is
 * set aside for the longest reply to one question, since none is sent without. 0 where a model has no price, which is
 * taken as free: nothing is refused on account of what is not known.
 *
 * @param answers those of the candidate; 0: none
 */
export function leastCost(plan: GatePlan, answers: number): number {
  const { policy, manifest, conditions, rubric, screen } = plan;
  const { candidate, judge } = policy;
  const asked = least(
    conditions.flatMap(({ prompts, cue }) =>
      prompts.flatMap((prompt) => [
        charsOf(askedUnder(prompt, null)),
        charsOf(askedUnder(prompt, cue, longestValues(cue))),
      ]),
    ),
  );
  const of = (model: string, chars: number, maxTokens: number) => {
    const price = Object.hasOwn(policy.prices, model) ? policy.prices[model] : undefined;
    if (price === undefined) return { all: 0, one: 0 };
    const share = Math.min(1, price.batch ?? 1);
    const input = share * Math.min(price.input, price.cached ?? price.input);
    return {
      all: (answers * (chars / CHARS_PER_TOKEN_AT_MOST) * input) / TOKENS_PER_PRICE,
      one: (share * maxTokens * price.output) / TOKENS_PER_PRICE,
    };
  };
  // With a cheap judge before it the judge may be asked about no answer at all.
  const grading =
    screen === null
      ? of(judge.model, rubric.text.length, judge.maxTokens)
      : of(screen.model, screen.rubric.text.length, screen.maxTokens);
  const answering = of(manifest.model, asked, candidate.maxTokens);
  return Math.max(answering.all + grading.all, answering.one, grading.one);
}

function charsOf({ messages }: ReturnType<typeof askedUnder>): number {
  return messages.reduce((sum, { content }) => sum + content.length, 0);
}

function least(values: readonly number[]): number {
  return values.reduce((one, other) => Math.min(one, other), values[0] ?? 0);
}
