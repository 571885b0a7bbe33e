import type { Conversation, ConversationSource } from './conversation.ts';

/** Whether anything was replied in a row: without a reply there is nothing to compare. */
export function hasReply({ messages }: Conversation): boolean {
  return messages.some(({ role, content }) => role === 'assistant' && content !== '');
}

/** The same rows, counted in their first pass: in how many of them nothing was replied. */
export function countingReplies(inner: ConversationSource): {
  readonly source: ConversationSource;
  readonly without: () => number;
} {
  let without = 0;
  let isFirst = true;
  return {
    source: {
      async *rows() {
        const counts = isFirst;
        isFirst = false;
        for await (const row of inner.rows()) {
          if (counts && 'messages' in row && !hasReply(row)) without += 1;
          yield row;
        }
      },
    },
    without: () => without,
  };
}
