import type { PageAnswer, PageData } from '../data.ts';

/** Of what is searched for more is not looked at: a pattern of any length would be refused. */
const MAX_PATTERN_CHARS = 4_000;

/** A pattern for what was typed: letters of either case, any white space between words; null: nothing was typed. */
export function patternOf(query: string, flags = 'iu'): RegExp | null {
  const words = query.slice(0, MAX_PATTERN_CHARS).toWellFormed().trim().split(/\s+/);
  if (words[0] === '') return null;
  return new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s+'), flags);
}

/**
 * Whether an answer has what is searched for: in its text, reasoning, request, prompt, judgements or labels, or as its
 * condition, prompt or key. Prompts are searched once, not once for each of their answers.
 */
export function matcherOf(data: PageData, query: string): (answer: PageAnswer) => boolean {
  const pattern = patternOf(query);
  if (pattern === null) return () => true;
  const has = (text: string | null) => text !== null && pattern.test(text);
  const prompts = new Set(
    Object.entries(data.prompts)
      .filter(([id, { messages }]) => has(id) || messages.some(({ text }) => has(text)))
      .map(([id]) => id),
  );
  return (answer) =>
    prompts.has(answer.prompt) ||
    has(answer.text) ||
    has(answer.condition) ||
    has(answer.reasoning) ||
    (answer.asked?.some(({ text }) => has(text)) ?? false) ||
    answer.judgements.some(({ quote, reason }) => has(quote) || has(reason)) ||
    answer.labels.some(({ by, grade, why }) => has(by) || has(grade) || has(why)) ||
    has(answer.key);
}
