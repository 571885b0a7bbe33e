import type { Prompt } from '../corpus/row.ts';
import { BEFORE_CONTEXT, BEFORE_QUESTION, CONTEXT_PLACE, type ContextDocument } from '../model/context.ts';

/** The documents as they are put before a model: numbered, each with its title. */
function written(documents: readonly ContextDocument[]): string {
  return documents
    .map(({ title, text }, at) => `[${at + 1}]${title === undefined ? '' : ` ${title}`}\n${text}`)
    .join('\n\n');
}

/** Retrieved documents before the question that they were retrieved for. */
export function beforeQuestion(documents: readonly ContextDocument[], question: string): string {
  return `${BEFORE_CONTEXT}${written(documents)}${BEFORE_QUESTION}${question}`;
}

/** A prompt whose documents stand where it has a place for them. */
export interface Placed {
  readonly messages: Prompt['messages'];
  /** The message that the documents stand in; -1: none has a place, and they have yet to be put before the question. */
  readonly at: number;
}

/** Puts the retrieved documents where `{context}` stands, literally. Without documents that is text like any other. */
export function placed({ messages, context }: Pick<Prompt, 'messages' | 'context'>): Placed {
  const at =
    context === undefined ? -1 : messages.findIndex(({ content }) => content.includes(CONTEXT_PLACE));
  if (context === undefined || at < 0) return { messages, at: -1 };
  const filled = messages.map((message, index) => {
    if (index !== at) return message;
    const [before, after] = message.content.split(CONTEXT_PLACE);
    return { ...message, content: `${before}${written(context)}${after}` };
  });
  return { messages: filled, at };
}
