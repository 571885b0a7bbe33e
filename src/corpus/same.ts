import type { Prompt } from './row.ts';

/** Nobody sees them. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;

/**
 * What two prompts have in common that ask the same: their messages and documents but for case, white space, punctuation,
 * compatibility forms and what nobody sees, and but for numbers in a system message, which may be a clock's. The id, the
 * domain, the weight and the tools on offer make no other question.
 */
export function askedText({ messages, context = [] }: Pick<Prompt, 'messages' | 'context'>): string {
  return [
    ...messages.map(
      ({ role, content }) => `${role}: ${role === 'system' ? numbersAlike(content) : folded(content)}`,
    ),
    ...context.map(({ title = '', text }) => folded(`${title}: ${text}`)),
  ].join('\n');
}

function numbersAlike(text: string): string {
  return folded(text).replace(/\p{N}+/gu, '0');
}

function folded(text: string): string {
  const words = text
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .toLowerCase()
    .replace(/[\s\p{P}\p{Cc}]+/gu, ' ')
    .trim();
  // Signs alone are what such a text says.
  return words === '' ? text.trim() : words;
}
