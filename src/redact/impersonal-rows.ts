import type { Conversation, ConversationSource } from '../conversations/conversation.ts';
import type { ChatMessage } from '../model/chat.ts';
import { alike } from './alike.ts';
import type { DataKind } from './found.ts';
import { redactedText } from './redact.ts';

/**
 * What no personal data is without, in text that is ASCII alone: `@`, the beginning of a token, colons of an address, digits,
 * one character in an encoding, a run of base64.
 */
const HINT =
  /\P{ASCII}|@|eyJ|-----|:[0-9a-fA-F]*:|\d\.\d{1,3}\.\d{1,3}\.\d|(?:\d\D*){6}|%[0-9a-fA-F]{2}|&#|&commat;|\\u[0-9a-fA-F]{4}|[A-Za-z0-9+/_-]{16}/u;
/** An address with a password in it is a secret, which ends the mining: it is no address of e-mail. */
const PASSWORD = /([a-z][a-z+.-]{0,20}:\/\/[^\s/@:]{1,200}:[^\s/@]{1,200}@\S{0,300})/i;

/**
 * The same rows with placeholders in the place of personal data, before anything is made of them: of a value that was
 * replaced only in what was found, a piece could pass. The placeholders of a kind are alike, so that a sentence with a
 * value is the same sentence in every row. Text without personal data is as it was.
 *
 * @param isTaken whether a kind is replaced
 */
export function impersonalRows(
  source: ConversationSource,
  isTaken: (kind: DataKind) => boolean,
): ConversationSource {
  return {
    async *rows() {
      for await (const row of source.rows())
        yield 'problem' in row
          ? row
          : { ...beside(row, isTaken), messages: impersonal(row.messages, isTaken) };
    },
  };
}

function beside(row: Conversation, isTaken: (kind: DataKind) => boolean): Conversation {
  const { names, unreadKeys } = row;
  if (names === undefined && unreadKeys === undefined) return row;
  return {
    ...row,
    ...(names === undefined ? {} : { names: names.map((name) => impersonalText(name, isTaken)) }),
    ...(unreadKeys === undefined
      ? {}
      : { unreadKeys: unreadKeys.map((one) => ({ ...one, key: impersonalText(one.key, isTaken) })) }),
  };
}

function impersonal(
  messages: readonly ChatMessage[],
  isTaken: (kind: DataKind) => boolean,
): readonly ChatMessage[] {
  if (!messages.some(({ content }) => HINT.test(content))) return messages;
  return messages.map((one) => {
    const content = one.content
      .split(PASSWORD)
      .map((part, index) => (index % 2 === 1 ? part : impersonalText(part, isTaken)))
      .join('');
    return content === one.content ? one : { ...one, content };
  });
}

function impersonalText(text: string, isTaken: (kind: DataKind) => boolean): string {
  if (!HINT.test(text)) return text;
  const cleaned = redactedText(text, isTaken);
  return cleaned === text ? text : alike(cleaned);
}
