import type { ConversationSource } from '../../conversations/conversation.ts';
import type { ChatMessage } from '../../model/chat.ts';
import { DATA_KINDS, type DataKind } from './found.ts';
import { redacted } from './redact.ts';

/** What no personal data is without, in text that is ASCII alone: `@`, the beginning of a token, colons of an address, digits. */
const HINT = /\P{ASCII}|@|eyJ|-----|:[0-9a-fA-F]*:|\d\.\d{1,3}\.\d{1,3}\.\d|(?:\d\D*){6}/u;
const NUMBERED = new RegExp(`\\[(${DATA_KINDS.join('|')})_\\d{1,6}\\]`, 'g');

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
        yield 'problem' in row ? row : { ...row, messages: impersonal(row.messages, isTaken) };
    },
  };
}

/** Whether a text holds a placeholder for personal data. */
export function holdsPlaceholder(text: string): boolean {
  return text.search(NUMBERED) >= 0;
}

function impersonal(
  messages: readonly ChatMessage[],
  isTaken: (kind: DataKind) => boolean,
): readonly ChatMessage[] {
  if (!messages.some(({ content }) => HINT.test(content))) return messages;
  const { messages: cleaned, counts } = redacted(messages, isTaken);
  if (counts.size === 0) return messages;
  return cleaned.map((one) => ({ ...one, content: one.content.replace(NUMBERED, '[$1_1]') }));
}
