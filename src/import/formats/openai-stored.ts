import { NoConversation } from '../../conversations/no-conversation.ts';
import { isMapping } from '../../input/misplaced.ts';
import type { LogFormat, LogRecord } from '../record/format.ts';
import { held } from '../record/held.ts';
import { chatOf } from '../record/request-body.ts';

const OBJECTS = new Set(['chat.completion', 'chat.completion.message']);
/** A message of a stored completion is named after it, with its place. */
const MESSAGE_ID = /^(chatcmpl-[\w-]{1,200}?)-(\d{1,6})$/;

/**
 * Stored completions of OpenAI. The prompt is not in the completion but at `/{id}/messages`: pages of that list, its
 * messages a line each, or completions to which somebody added them as `messages`.
 */
export const OPENAI_STORED: LogFormat = {
  name: 'openai-stored',
  recognises: (record) => OBJECTS.has(String(record.object)) || isPage(record) || messageId(record) !== null,
  expanded: (record) => (isPage(record) ? record.data.filter(isMapping) : [record]),
  partOf(record) {
    const id = messageId(record);
    return id === null ? null : { request: id[0], order: id[1] };
  },
  joined: (parts) => ({ ...parts[0], messages: parts }),
  chat(record) {
    const messages = held(record.messages);
    if (!Array.isArray(messages))
      throw new NoConversation(
        'a completion without its prompt: get /v1/chat/completions/ID/messages as well',
      );
    return chatOf({ messages: messages.map(withParts) });
  },
};

function isPage(record: LogRecord): record is LogRecord & { readonly data: readonly unknown[] } {
  const { object, data } = record;
  return (
    object === 'list' &&
    Array.isArray(data) &&
    data.some((one) => isMapping(one) && (OBJECTS.has(String(one.object)) || messageId(one) !== null))
  );
}

function messageId({ id, role }: LogRecord): readonly [request: string, place: number] | null {
  const match = typeof id === 'string' && typeof role === 'string' ? MESSAGE_ID.exec(id) : null;
  return match === null ? null : [match[1] ?? '', Number(match[2])];
}

/** A message of several parts has them in `content_parts`, beside an empty content. */
function withParts(message: unknown): unknown {
  if (!isMapping(message)) return message;
  return {
    ...message,
    content: Array.isArray(message.content_parts) ? message.content_parts : message.content,
  };
}
