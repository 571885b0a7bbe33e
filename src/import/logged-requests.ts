import type { Conversation, ConversationSource, SkippedRow } from '../conversations/conversation.ts';
import { NoConversation } from '../conversations/no-conversation.ts';
import { conversationOf } from '../conversations/normalise.ts';
import { type KnownRecord, knownRecords, type LogSource } from './read-records.ts';

/** What to do about logs of which no row is a request. */
export const LOGS_FIX =
  'name logs in a form that cuegate corpus import reads (docs/corpus.md), or rows with messages or prompt';

/**
 * Logs as conversations, in any form that an import reads: what compares or counts in logs sees the same requests as an
 * import of them. Repeats stay, and nothing is replaced: what users ask often counts as often. A record that is no call
 * of a model, or of no known form, is a row to skip.
 */
export function loggedRequests(source: LogSource): ConversationSource {
  return {
    async *rows() {
      for await (const known of knownRecords(source, null))
        yield 'problem' in known ? known : requestOf(known);
    },
  };
}

function requestOf({ place, format, record }: KnownRecord): Conversation | SkippedRow {
  try {
    return conversationOf(format.chat(record), place);
  } catch (error) {
    if (error instanceof NoConversation) return { place, problem: error.message };
    // Only what is nested thousands deep exhausts the stack.
    if (error instanceof RangeError) return { place, problem: 'nested too deep' };
    throw error;
  }
}
