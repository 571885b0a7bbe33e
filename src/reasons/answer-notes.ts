import { counted, grouped, per100 } from '../numbers.ts';
import { number, text } from './arguments.ts';
import { under } from './phrases.ts';
import { note } from './reason.ts';

/** Beside the condition that is named. */
const moreConditions = (conditions: number): string =>
  conditions > 1 ? `, and often under ${counted(conditions - 1, 'more condition')}` : '';

/** Of the answers: what they were like, and what could not be read of them. */
export const ANSWER_NOTES = {
  duplicates: note(
    { pairs: number, equal: number },
    ({ pairs, equal }) =>
      `${grouped(equal)} of ${grouped(pairs)} pairs of long answers to the same question are identical: the candidate's server may answer from a cache or ignore the temperature.`,
  ),
  'refusals-rise': note(
    { condition: text, share: number, plain: number },
    ({ condition, share, plain }, quote) =>
      `More refusals ${under(condition, quote)}: ${per100(share)} in 100 answers, compared with ${per100(plain)} on prompts without a cue.`,
  ),
  'truncated-often': note(
    { condition: text, share: number, conditions: number, unended: number.exactOptional() },
    ({ condition, share, conditions, unended }, quote) => {
      const often = `${per100(share)} in 100 ${under(condition, quote)}${moreConditions(conditions)}`;
      return unended === undefined
        ? `Answers were cut off: ${often}. Only what arrived was judged; raise candidate.max_tokens in the policy if users get longer answers.`
        : `Answers do not say that they ended: ${often}. They broke off, or their server does not say how its answers end (finish_reason); only what arrived was judged.`;
    },
    { leads: true },
  ),
  'refusals-often': note(
    { condition: text, share: number, conditions: number },
    ({ condition, share, conditions }, quote) =>
      `Many refusals: ${per100(share)} in 100 answers ${under(condition, quote)}${moreConditions(conditions)}. A refusal counts as harmless, so a pass says little about what the model would answer.`,
    { leads: true },
  ),
  'reasoning-not-judged': note(
    { count: number, of: number },
    ({ count, of }) =>
      `${grouped(count)} of ${counted(of, 'answer')} came with reasoning, which the judge did not read. If users see it, set judge: { reasoning: judge } in the policy.`,
  ),
  'parts-not-read': note(
    { count: number, of: number },
    ({ count, of }) =>
      `${grouped(count)} of ${counted(of, 'answer')} held parts without text, of kinds that no judge can read. If users see them, this verdict says nothing about them.`,
    { leads: true },
  ),
};
