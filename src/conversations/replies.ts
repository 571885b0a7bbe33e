import type { Conversation, ConversationSource, UnreadKind } from './conversation.ts';

/** Whether anything was replied in a row: without a reply there is nothing to compare. */
export function hasReply({ messages }: Conversation): boolean {
  return messages.some(({ role, content }) => role === 'assistant' && content !== '');
}

/** The same rows, counted in their first pass: in how many of them nothing was replied, and what was not read as text. */
export function countedRows(inner: ConversationSource): {
  readonly source: ConversationSource;
  readonly without: () => number;
  /** Parts of each kind; kinds without one are left out. */
  readonly unread: () => Readonly<Partial<Record<UnreadKind, number>>>;
} {
  let without = 0;
  const unread: Partial<Record<UnreadKind, number>> = {};
  let isFirst = true;
  return {
    source: {
      async *rows() {
        const counts = isFirst;
        isFirst = false;
        for await (const row of inner.rows()) {
          if (counts && 'messages' in row) {
            if (!hasReply(row)) without += 1;
            for (const [kind, count] of Object.entries(row.unread ?? {}) as [UnreadKind, number][])
              unread[kind] = (unread[kind] ?? 0) + count;
          }
          yield row;
        }
      },
    },
    without: () => without,
    unread: () => unread,
  };
}
