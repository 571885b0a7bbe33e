import { isMapping } from '../input/misplaced.ts';
import type { ChatMessage } from '../model/chat.ts';
import type { Conversation, RowPlace, SkippedRow } from './conversation.ts';
import { parseJson } from './json-text.ts';
import { textOf } from './message-text.ts';
import { isMessages, messagesOf } from './messages.ts';
import { NoConversation } from './no-conversation.ts';
import { Unread } from './unread.ts';

type Row = Readonly<Record<string, unknown>>;

/** A longer text is no list of messages that somebody put into a string. */
const MAX_JSON_CHARS = 16 * 1024 * 1024;

/** Keys under which a row has its messages, the first of which counts. */
export const LISTS = ['messages', 'conversations', 'conversation', 'dialog'] as const;

/** What of a row is said when none of the shapes fits. */
const UNKNOWN_SHAPE =
  'none of the known shapes: messages, conversations, prompt and completion, instruction and output';

/**
 * A row of data as a conversation, whatever of the known shapes it has: chat `messages`, ShareGPT `conversations`,
 * `prompt` with `completion`, Alpaca's `instruction`, `input` and `output`, preferences (the reply that was preferred),
 * or a bare list of messages. A string that holds JSON counts as what it holds. Further keys are metadata and left
 * alone; parts that are no text, definitions of tools and rejected replies are counted in `unread`.
 *
 * @param value a parsed row; untrusted
 * @returns a row to skip, with the problem in our words, for everything else
 */
export function conversationOf(value: unknown, place: RowPlace): Conversation | SkippedRow {
  const unread = new Unread();
  try {
    const messages = messagesIn(unpacked(value), unread);
    if (messages.every(({ content }) => content === '')) throw new NoConversation('there is no text in it');
    return { place, messages, ...unread.counted() };
  } catch (error) {
    if (error instanceof NoConversation) return { place, problem: error.message };
    if (error instanceof RangeError) return { place, problem: 'nested too deep' };
    throw error;
  }
}

function messagesIn(row: unknown, unread: Unread): readonly ChatMessage[] {
  if (isMessages(row)) return messagesOf(row, unread);
  if (!isMapping(row)) throw new NoConversation('neither a JSON object nor a list of messages');
  const tools = unpacked(row.tools ?? row.functions);
  if (Array.isArray(tools)) unread.add('tool definition', tools.length);
  const system = systemOf(row, unread);
  const [key, ...others] = LISTS.filter((name) => row[name] !== undefined && row[name] !== null);
  const list = key === undefined ? undefined : unpacked(row[key]);
  // Which of them a trainer takes its settings say: that there are more is told, and `conversationsIn` reads them.
  const isBoth =
    key !== undefined && isText(row.prompt ?? row.instruction) && isText(row.completion ?? row.output);
  unread.add('second conversation', others.length + (isBoth ? 1 : 0));
  if (list !== undefined && !Array.isArray(list)) throw new NoConversation('its messages are no list');
  const turns = Array.isArray(list)
    ? messagesOf(list, unread)
    : [...historyOf(row, unread), ...asked(row, unread)];
  // What stands beside turns that end in a reply is metadata, such as the answer that a question has.
  const reply = turns.at(-1)?.role === 'assistant' ? [] : preferred(row, unread);
  // A preferred "reply" may be the whole conversation over again.
  return reply.some(({ role }) => role === 'user') ? [...system, ...reply] : [...system, ...turns, ...reply];
}

/** The system prompt that stands beside the turns. */
function systemOf({ system, system_prompt: prompt }: Row, unread: Unread): readonly ChatMessage[] {
  const content = textOf(system ?? prompt, unread);
  return content === '' ? [] : [{ role: 'system', content }];
}

/** Earlier turns as pairs of question and answer. */
function historyOf({ history }: Row, unread: Unread): readonly ChatMessage[] {
  const pairs = unpacked(history);
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
function asked(row: Row, unread: Unread): readonly ChatMessage[] {
  const input = unpacked(row.input);
  const nested = isMapping(input) ? unpacked(input.messages) : null;
  if (isMessages(nested)) return messagesOf(nested, unread);
  const first = turnsOrText(row.prompt ?? row.instruction ?? row.question ?? row.query ?? row.input);
  if (isMessages(first)) return messagesOf(first, unread);
  if (typeof first === 'string') {
    const isAlpaca = row.prompt === undefined && row.instruction !== undefined;
    const further = isAlpaca ? textOf(row.input, unread) : '';
    return [
      {
        role: 'user',
        content: further === '' ? first.toWellFormed() : `${first}\n\n${further}`.toWellFormed(),
      },
    ];
  }
  if (isMessages(turnsOrText(row.chosen))) return [];
  throw new NoConversation(UNKNOWN_SHAPE);
}

/** The reply that a row teaches, where it stands apart from the messages; none is legal. */
function preferred(row: Row, unread: Unread): readonly ChatMessage[] {
  if (row.rejected !== undefined || row.non_preferred_output !== undefined) unread.add('rejected reply');
  const reply = turnsOrText(
    row.completion ?? row.chosen ?? row.preferred_output ?? row.output ?? row.response ?? row.answer,
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

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

/** A list of messages that somebody put into a string; everything else as it is: a prompt may well be JSON. */
function turnsOrText(value: unknown): unknown {
  const held = unpacked(value);
  return typeof value !== 'string' || isMessages(held) ? held : value;
}

/** What a string of JSON holds, where that is a list or an object; everything else as it is. */
export function unpacked(value: unknown): unknown {
  if (typeof value !== 'string' || value.length > MAX_JSON_CHARS || !/^\s*[[{]/.test(value)) return value;
  try {
    return parseJson(value);
  } catch {
    return value;
  }
}
