import type { Item, OpenJudgement } from '../../calibration/item.ts';
import { type Asked, judgedForm } from '../../cues/apply.ts';
import { sha256 } from '../../digest.ts';
import { REQUESTS_PER_ANSWER } from '../../model/judge-protocol.ts';
import { tokenCost } from '../../model/token-cost.ts';
import type { AnswerDraw, Answering } from '../../plan/answer-draws.ts';
import { tokensOf } from '../../plan/cost.ts';
import type { GatePlan } from '../../plan/plan.ts';
import type { Random } from '../../ports.ts';
import type { JudgeProtocol } from '../judge/protocol.ts';

/** What is still to be asked, at most, without repairs and what failed; prompts in characters over four. */
export interface CalibrationCost {
  readonly calls: { readonly judge: number; readonly answers: number };
  readonly tokens: { readonly prompt: number; readonly completion: number };
  /** null without a price for each model that is asked. */
  readonly usd: number | null;
}

/** For requests that nobody is sent: other bytes at every call, since a text may hold what a few of them come to. */
function unsent(): Random {
  let calls = 0;
  return {
    bytes: (count) => {
      calls += 1;
      return Buffer.from(sha256(`request of no account ${calls}`), 'hex').subarray(0, count);
    },
  };
}

/**
 * The cost of judgements and answers. Replies are counted at their full length, answers that are not there yet too.
 *
 * @param draws answers that are still to be asked for, each of which is judged once
 */
export function calibrationCost(
  plan: GatePlan,
  protocol: JudgeProtocol,
  open: readonly OpenJudgement[],
  answers: { readonly by: Answering | null; readonly draws: readonly AnswerDraw[] },
): CalibrationCost {
  const { candidate, judge, prices } = plan.policy;
  const priceOf = (model: string) => (Object.hasOwn(prices, model) ? (prices[model] ?? null) : null);
  const random = unsent();
  const requests = REQUESTS_PER_ANSWER[judge.protocol];
  const judged = (item: Pick<Item, 'prompt' | 'answer' | 'expects'>) =>
    requests * tokensOf(chars(protocol.first.request(item, plan.rubric.text, random, null).messages));
  const known = new Map<string, number>();
  const judgedOnce = (item: Item) => {
    const tokens = known.get(item.digest) ?? judged(item);
    known.set(item.digest, tokens);
    return tokens;
  };
  const { draws } = answers;
  const prompts = {
    judge:
      sum(open.map(({ item }) => judgedOnce(item))) +
      sum(
        draws.map(
          ({ prompt }) =>
            judged({ prompt: judgedForm(prompt, null), answer: '', expects: 'text' }) +
            requests * candidate.maxTokens,
        ),
      ),
    answers: sum(draws.map(({ asked }) => tokensOf(charsAsked(asked)))),
  };
  const calls = { judge: requests * (open.length + draws.length), answers: draws.length };
  const completion = { judge: calls.judge * judge.maxTokens, answers: calls.answers * candidate.maxTokens };
  const dollars = (role: 'judge' | 'answers', model: string): number | null => {
    const price = priceOf(model);
    if (calls[role] === 0) return 0;
    return price === null ? null : tokenCost({ prompt: prompts[role], completion: completion[role] }, price);
  };
  const spent = [dollars('judge', judge.model), dollars('answers', answers.by?.model ?? '')];
  return {
    calls,
    tokens: {
      prompt: prompts.judge + prompts.answers,
      completion: completion.judge + completion.answers,
    },
    usd: spent.every((usd) => usd !== null) ? sum(spent) : null,
  };
}

function charsAsked({ messages, tools }: Asked): number {
  return chars(messages) + (tools === undefined ? 0 : JSON.stringify(tools).length);
}

function chars(messages: readonly { readonly content: string }[]): number {
  return sum(messages.map(({ content }) => content.length));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
