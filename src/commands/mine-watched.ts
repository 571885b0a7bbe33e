import type { ReadingProgress } from '../adapters/console/progress/reading.ts';
import type { ConversationSource, UnreadKind } from '../conversations/conversation.ts';
import { hasReply } from '../conversations/replies.ts';

export type UnreadCounts = Readonly<Partial<Record<UnreadKind, number>>>;

export interface LogsRead {
  readonly rows: number;
  readonly skipped: number;
}

/** Looks on while data is read: draws progress, and counts in the first pass what was not read as text. */
export function watched(progress: ReadingProgress) {
  const state = { pass: 0, part: 0, rows: 0 };
  const unread: Partial<Record<UnreadKind, number>> = {};
  let withoutReply = 0;
  let logs: LogsRead | null = null;
  let isFirst = true;
  return {
    onBytes(bytes: number, of: number): void {
      state.part = of === 0 ? 1 : Math.min(1, bytes / of);
    },
    onRows(rows: number): void {
      state.rows = rows;
      progress.show(state);
    },
    source(inner: ConversationSource): ConversationSource {
      return {
        async *rows() {
          state.pass += 1;
          const counts = isFirst;
          isFirst = false;
          for await (const row of inner.rows()) {
            if (counts && 'messages' in row) {
              if (!hasReply(row)) withoutReply += 1;
              for (const [kind, count] of Object.entries(row.unread ?? {}) as [UnreadKind, number][])
                unread[kind] = (unread[kind] ?? 0) + count;
            }
            yield row;
          }
        },
      };
    },
    production(inner: ConversationSource): ConversationSource {
      return {
        async *rows() {
          state.pass += 1;
          let [rows, skipped] = [0, 0];
          for await (const row of inner.rows()) {
            if ('problem' in row) skipped += 1;
            else rows += 1;
            yield row;
          }
          logs = { rows, skipped };
        },
      };
    },
    unread: (): UnreadCounts => unread,
    /** Rows in which nothing was replied: there is nothing to compare. */
    withoutReply: (): number => withoutReply,
    /** null: none were given, or none were needed. */
    logs: (): LogsRead | null => logs,
    productionRows: (): number | null => logs?.rows ?? null,
  };
}
