import type { Conversation, SkippedRow } from '../conversations/conversation.ts';
import { NoConversation } from '../conversations/no-conversation.ts';
import { conversationOf } from '../conversations/normalise.ts';
import type { ChatMessage } from '../model/chat.ts';
import { grouped } from '../numbers.ts';
import type { KnownRecord } from './read-records.ts';

/** What was asked, as it was logged. */
export interface LoggedPrompt extends KnownRecord {
  /** The last is a user's, none is empty. */
  readonly messages: readonly ChatMessage[];
  readonly unread: NonNullable<Conversation['unread']>;
}

/** No production prompt is longer, and no gate could pay for asking it a few hundred times. */
const MAX_PROMPT_CHARS = 400_000;

/** The prompt of a record: its conversation without the reply at its end. A row to skip where there is none. */
export function promptIn(known: KnownRecord): LoggedPrompt | SkippedRow {
  const { place, format, record } = known;
  try {
    const conversation = conversationOf(format.chat(record), place);
    if ('problem' in conversation) return conversation;
    const asked = conversation.messages.findLastIndex(({ role }) => role !== 'assistant');
    const messages = conversation.messages.slice(0, asked + 1).filter(({ content }) => content.trim() !== '');
    const last = messages.at(-1);
    if (last === undefined) return { place, problem: 'it holds nothing but replies' };
    if (last.role !== 'user') return { place, problem: 'its last message is not from a user' };
    const chars = messages.reduce((sum, { content }) => sum + content.length, 0);
    if (chars > MAX_PROMPT_CHARS)
      return { place, problem: `a prompt of more than ${grouped(MAX_PROMPT_CHARS)} characters` };
    return { ...known, messages, unread: conversation.unread ?? {} };
  } catch (error) {
    if (error instanceof NoConversation) return { place, problem: error.message };
    // Only what is nested thousands deep exhausts the stack.
    if (error instanceof RangeError) return { place, problem: 'nested too deep' };
    throw error;
  }
}
