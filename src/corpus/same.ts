import type { Prompt } from './row.ts';

/**
 * What two prompts have in common that ask the same: their messages and documents but for case and spaces. The id, the
 * domain and the weight say nothing to a model.
 */
export function askedText({ messages, context = [] }: Pick<Prompt, 'messages' | 'context'>): string {
  const texts = [
    ...messages.map(({ role, content }) => `${role}: ${content}`),
    ...context.map(({ title = '', text }) => `${title}: ${text}`),
  ];
  return texts.map((text) => text.toLowerCase().replace(/\s+/g, ' ').trim()).join('\n');
}
