import { REQUESTS_PER_ANSWER } from '../model/judge-protocol.ts';
import type { Policy } from '../policy/policy.ts';

/** Tokens and money of a run: the most it can take, since answers are counted at their full length. */
export interface Spending {
  readonly answers: number;
  readonly calls: number;
  readonly tokens: { readonly prompt: number; readonly completion: number };
  /** null without a price for both models. */
  readonly usd: number | null;
}

export interface Price {
  /** USD per million tokens. */
  readonly input: number;
  readonly output: number;
}

/** What one answer and its judgement take at most, in tokens; prompts are means over conditions and prompts. */
export interface PerAnswer {
  /** The baseline's price for what the candidate takes; absent without a baseline. */
  readonly baseline?: { readonly price: Price | null };
  readonly candidate: { readonly prompt: number; readonly completion: number; readonly price: Price | null };
  /** Known answers that the judge is asked about besides, in the whole run. */
  readonly anchors: number;
  /** All its requests about the answer, and how many they are. */
  readonly judge: JudgeTakes;
  /** The same of the cheap judge before it; absent: none. */
  readonly screen?: JudgeTakes;
}

/** What a judge takes for one answer. */
interface JudgeTakes {
  readonly requests: number;
  readonly prompt: number;
  readonly completion: number;
  readonly price: Price | null;
}

/** A rough rule for English text; servers count in their own ways. */
const CHARS_PER_TOKEN = 4;
const TOKENS_PER_PRICE = 1_000_000;
const FREE: Price = { input: 0, output: 0 };

/** Calls that a draw takes at most: one for the answer, and those of its judgements. */
export function callsPerDraw({ judge }: Pick<Policy, 'judge'>): number {
  const ofScreen = judge.screen === null ? 0 : REQUESTS_PER_ANSWER[judge.screen.protocol];
  return 1 + ofScreen + REQUESTS_PER_ANSWER[judge.protocol];
}

/** Whole draws that so many calls pay for; 0 when they pay for none. */
export function drawsWithin(calls: number, policy: Pick<Policy, 'judge'>): number {
  return Math.max(0, Math.floor(calls / callsPerDraw(policy)));
}

/** Tokens of a text, roughly; 0 for none. */
export function tokensOf(chars: number): number {
  return Math.ceil(chars / CHARS_PER_TOKEN);
}

/**
 * What a run of so many answers takes at most when nothing is asked twice, with the questions of its start.
 *
 * @param ofBaseline how many of the answers are the baseline's
 * @param share of the answers, in [0, 1], that the judge is asked about: a cheap judge clears the others
 */
export function spendingOf(answers: number, each: PerAnswer, ofBaseline = 0, share = 1): Spending {
  const { candidate, baseline, judge, anchors, screen } = each;
  const judged = Math.ceil(answers * share) + anchors;
  const screenedAnswers = screen === undefined ? 0 : answers + anchors;
  const screened = screen ?? { requests: 0, prompt: 0, completion: 0, price: FREE };
  const dollars = (count: number, { prompt, completion, price }: PerAnswer['candidate']): number | null =>
    price === null ? null : (count * (prompt * price.input + completion * price.output)) / TOKENS_PER_PRICE;
  const spent = [
    dollars(answers - ofBaseline, candidate),
    ofBaseline === 0 ? 0 : dollars(ofBaseline, { ...candidate, price: baseline?.price ?? null }),
    dollars(judged, judge),
    dollars(screenedAnswers, screened),
  ];
  return {
    answers,
    calls: answers + screenedAnswers * screened.requests + judged * judge.requests + startCalls(each),
    tokens: {
      prompt: answers * candidate.prompt + screenedAnswers * screened.prompt + judged * judge.prompt,
      completion:
        answers * candidate.completion + screenedAnswers * screened.completion + judged * judge.completion,
    },
    usd: spent.every((usd) => usd !== null) ? spent.reduce((sum, usd) => sum + usd, 0) : null,
  };
}

/**
 * Answers that so many calls hold, by {@link spendingOf}; 0 where they do not hold the start.
 *
 * @param share as there
 */
export function answersWithin(calls: number, each: PerAnswer, share: number): number {
  const ofAnswers = calls - spendingOf(0, each, 0, share).calls;
  let answers = Math.floor(ofAnswers / (1 + (each.screen?.requests ?? 0) + share * each.judge.requests));
  // Of what the judge is asked about, a part of an answer is a whole one.
  while (answers > 0 && spendingOf(answers, each, 0, share).calls > calls) answers -= 1;
  return Math.max(0, answers);
}

/** Calls of a start: candidate and judge are asked their first question twice, the others once; judges grade two known answers. */
function startCalls({ judge, baseline, screen }: PerAnswer): number {
  const known = ({ requests }: JudgeTakes) => 2 * requests;
  return 4 + known(judge) + (baseline === undefined ? 0 : 1) + (screen === undefined ? 0 : 1 + known(screen));
}

/** Clean answers that pass a condition: `toPass`, rounded up to whole blocks. */
export function fewestAnswers(toPass: number, block: number): number {
  return Math.ceil(toPass / block) * block;
}
