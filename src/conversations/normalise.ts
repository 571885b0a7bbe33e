import { isMapping } from '../input/misplaced.ts';
import type { ChatMessage } from '../model/chat.ts';
import type { Conversation, RowPlace, SkippedRow } from './conversation.ts';
import type { Keys } from './keys.ts';
import { textOf } from './message-text.ts';
import { isMessages, messagesOf } from './messages.ts';
import { NoConversation } from './no-conversation.ts';
import { turnsOrText, unpacked } from './packed.ts';
import { Unread } from './unread.ts';

/** Keys under which a row has its messages, the first of which counts. */
export const LISTS = ['messages', 'conversations', 'conversation', 'dialog'] as const;

/** What of a row is said when none of the shapes fits. */
const UNKNOWN_SHAPE =
  'none of the known shapes: messages, conversations, prompt and completion, instruction and output';

/**
 * A row of data as a conversation, whatever of the known shapes it has: chat `messages`, ShareGPT `conversations`,
 * `prompt` with `completion`, Alpaca's `instruction`, `input` and `output`, Dolly's `instruction`, `context` and
 * `response`, preferences (the reply that was preferred), or a bare list of messages. A string that holds JSON counts as
 * what it holds. Parts that are no text, definitions of tools and rejected replies are counted in `unread`; text under
 * further keys is told in `unreadKeys`.
 *
 * @param value a parsed row; untrusted
 * @returns a row to skip, with the problem in our words, for everything else
 */
export function conversationOf(value: unknown, place: RowPlace): Conversation | SkippedRow {
  const unread = new Unread();
  try {
    const messages = messagesIn(unpacked(value), unread);
    if (messages.every(({ content }) => content === '')) throw new NoConversation('there is no text in it');
    const beside = unread.beside(messages.map(({ content }) => content));
    return { place, messages, ...unread.counted(), ...beside };
  } catch (error) {
    if (error instanceof NoConversation) return { place, problem: error.message };
    if (error instanceof RangeError) return { place, problem: 'nested too deep' };
    throw error;
  }
}

function messagesIn(row: unknown, unread: Unread): readonly ChatMessage[] {
  if (isMessages(row)) return messagesOf(row, unread);
  if (!isMapping(row)) throw new NoConversation('neither a JSON object nor a list of messages');
  const keys = unread.keysOf(row);
  const tools = unpacked(row.tools ?? row.functions);
  if (Array.isArray(tools)) {
    keys.first('tools', 'functions');
    unread.add('tool definition', tools.length);
  }
  if (row.rejected !== undefined || row.non_preferred_output !== undefined) {
    keys.take('rejected', 'non_preferred_output');
    unread.add('rejected reply');
  }
  const system = systemOf(keys, unread);
  const [key, ...others] = LISTS.filter((name) => row[name] !== undefined && row[name] !== null);
  const list = key === undefined ? undefined : unpacked(keys.first(key));
  keys.take(...others);
  // Which of them a trainer takes its settings say: that there are more is told, and `conversationsIn` reads them.
  const isBoth =
    key !== undefined && isText(row.prompt ?? row.instruction) && isText(row.completion ?? row.output);
  unread.add('second conversation', others.length + (isBoth ? 1 : 0));
  if (list !== undefined && !Array.isArray(list)) throw new NoConversation('its messages are no list');
  const turns = Array.isArray(list)
    ? messagesOf(list, unread)
    : [...historyOf(keys, unread), ...asked(keys, unread)];
  // What stands beside turns that end in a reply is metadata, such as the answer that a question has.
  const reply = turns.at(-1)?.role === 'assistant' ? [] : preferred(keys, unread);
  // A preferred "reply" may be the whole conversation over again.
  return reply.some(({ role }) => role === 'user') ? [...system, ...reply] : [...system, ...turns, ...reply];
}

/** The system prompt that stands beside the turns. */
function systemOf(keys: Keys, unread: Unread): readonly ChatMessage[] {
  const content = textOf(keys.first('system', 'system_prompt'), unread);
  return content === '' ? [] : [{ role: 'system', content }];
}

/** Earlier turns as pairs of question and answer. */
function historyOf(keys: Keys, unread: Unread): readonly ChatMessage[] {
  const pairs = unpacked(keys.row.history);
  if (Array.isArray(pairs)) keys.take('history');
  if (isMessages(pairs)) return messagesOf(pairs, unread);
  if (!Array.isArray(pairs)) return [];
  return pairs.flatMap((pair): readonly ChatMessage[] => {
    if (!Array.isArray(pair) || pair.length !== 2)
      throw new NoConversation('its history is no list of questions and answers');
    return [
      { role: 'user', content: textOf(pair[0], unread) },
      { role: 'assistant', content: textOf(pair[1], unread) },
    ];
  });
}

/** What the user says, where no list of messages stands; nothing where a preferred reply may hold it. */
function asked(keys: Keys, unread: Unread): readonly ChatMessage[] {
  const { row } = keys;
  const input = unpacked(row.input);
  if (isMapping(input)) {
    const nested = unpacked(input.messages);
    if (isMessages(nested)) {
      keys.take('input');
      unread.keysOf(input, 'input.').take('messages');
      return messagesOf(nested, unread);
    }
  }
  const first = turnsOrText(keys.first('prompt', 'instruction', 'question', 'query', 'input'));
  if (isMessages(first)) return messagesOf(first, unread);
  if (typeof first === 'string')
    return [
      { role: 'user', content: [first, ...furtherOf(first, keys, unread)].join('\n\n').toWellFormed() },
    ];
  if (isMessages(turnsOrText(row.chosen))) return [];
  throw new NoConversation(UNKNOWN_SHAPE);
}

/** What an instruction or a question is about, under a key of its own. A `prompt` is whole without it. */
function furtherOf(first: string, keys: Keys, unread: Unread): readonly string[] {
  const { prompt, instruction, context } = keys.row;
  if (isThere(prompt)) return [];
  const input = isThere(instruction) ? textOf(keys.first('input'), unread) : '';
  const isNew = typeof context === 'string' && context.trim() !== '' && !first.includes(context.trim());
  if (isNew) keys.take('context');
  return [...(input === '' ? [] : [input]), ...(isNew ? [context] : [])];
}

/** The reply that a row teaches, where it stands apart from the messages; none is legal. */
function preferred(keys: Keys, unread: Unread): readonly ChatMessage[] {
  const { row } = keys;
  const reply = turnsOrText(
    keys.first('completion', 'chosen', 'preferred_output', 'output', 'response', 'answer'),
  );
  if (reply === undefined || reply === null) return [];
  if (row.label === false) {
    // A row of a data set of single grades: the reply is one that the model is trained away from.
    unread.add('rejected reply');
    return [];
  }
  if (isMessages(reply)) return messagesOf(reply, unread);
  return [{ role: 'assistant', content: textOf(reply, unread) }];
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
