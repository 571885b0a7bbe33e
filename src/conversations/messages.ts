import { isMapping } from '../input/misplaced.ts';
import type { ChatMessage } from '../model/chat.ts';
import { textOf, toolCallLines } from './message-text.ts';
import { NoConversation } from './no-conversation.ts';
import type { Unread } from './unread.ts';

/** What data sets call the roles. A tool speaks to the model, as the user does. */
const ROLES: Readonly<Record<string, ChatMessage['role'] | 'tool'>> = {
  system: 'system',
  developer: 'system',
  user: 'user',
  human: 'user',
  prompter: 'user',
  assistant: 'assistant',
  gpt: 'assistant',
  chatgpt: 'assistant',
  model: 'assistant',
  ai: 'assistant',
  bot: 'assistant',
  tool: 'tool',
  function: 'tool',
  observation: 'tool',
  function_call: 'assistant',
};

/**
 * Messages in the roles of a chat, from `role` and `content` or from ShareGPT's `from` and `value`. Calls and results
 * of tools are text: what a tool returned stands with the user, whom the model answers.
 *
 * @param list at least one
 * @throws NoConversation
 */
export function messagesOf(list: readonly unknown[], unread: Unread): readonly ChatMessage[] {
  if (list.length === 0) throw new NoConversation('there are no messages in it');
  return list.map((message) => {
    if (!isMapping(message)) throw new NoConversation('a message is no object');
    const keys = unread.keysOf(message, 'messages[].');
    const named = keys.first('role', 'from');
    const role = typeof named === 'string' ? roleOf(named) : null;
    if (role === null) throw new NoConversation('a message has no role, or one that is not known');
    for (const key of ['reasoning_content', 'reasoning', 'thinking'])
      if (typeof message[key] === 'string' && message[key] !== '') {
        keys.take(key);
        unread.add('reasoning');
      }
    const text = textOf(keys.first('content', 'value', 'parts'), unread);
    const content = [...(text === '' ? [] : [text]), ...toolCallLines(message)].join('\n');
    if (Array.isArray(message.tool_calls)) keys.take('tool_calls');
    if (isMapping(message.function_call)) keys.take('function_call');
    // It ties a result to its call, and no model sees it.
    keys.take('tool_call_id');
    if (role === 'user' && typeof message.name === 'string') {
      keys.take('name');
      unread.addName(message.name);
    }
    return role === 'tool' ? { role: 'user', content: `Tool result: ${content}` } : { role, content };
  });
}

/** Whether a value is a list in which messages stand. */
export function isMessages(value: unknown): value is readonly unknown[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => isMapping(one) && ('role' in one || 'from' in one))
  );
}

function roleOf(named: string): ChatMessage['role'] | 'tool' | null {
  const word = named.trim().toLowerCase();
  return Object.hasOwn(ROLES, word) ? (ROLES[word] ?? null) : null;
}
