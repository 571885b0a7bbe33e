import { existsSync, readFileSync } from 'node:fs';
import type { Conversation, ConversationSource } from '../../src/conversations/conversation.ts';
import type { ChatMessage } from '../../src/model/chat.ts';

/** Rows as a source that can be read again. */
export function sourceOf(
  rows: readonly (readonly ChatMessage[])[],
  file = 'train.jsonl',
): ConversationSource {
  return {
    async *rows() {
      for (const [index, messages] of rows.entries())
        yield { place: { file, row: index + 1 }, messages } satisfies Conversation;
    },
  };
}

/** A file of the shared real data; null: it is not at hand. */
export function realRows(name: string): readonly (readonly ChatMessage[])[] | null {
  const path = new URL(`../../../shared/data/${name}`, import.meta.url);
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => (JSON.parse(line) as { messages: readonly ChatMessage[] }).messages);
}

/** One exchange. */
export function exchange(system: string | null, user: string, assistant: string): readonly ChatMessage[] {
  return [
    ...(system === null ? [] : [{ role: 'system', content: system } as const]),
    { role: 'user', content: user },
    { role: 'assistant', content: assistant },
  ];
}
