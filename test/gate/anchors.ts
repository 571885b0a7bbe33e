import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Anchor } from '../../src/anchors/anchor.ts';
import { shippedAnchors } from '../../src/anchors/shipped.ts';
import type { ChatRequest } from '../../src/model/chat.ts';

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures');

function filesIn(folder: string): readonly (readonly [name: string, text: string])[] {
  return readdirSync(join(fixtures, folder))
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => [name.replace('.jsonl', ''), readFileSync(join(fixtures, folder, name), 'utf8')] as const);
}

/** The anchors that ship. */
export const ANCHORS: readonly Anchor[] = shippedAnchors({
  anchors: Object.fromEntries(filesIn('anchors')),
  corpus: Object.fromEntries(filesIn('corpus')),
});

const LETTERS = 400;
const byBeginning = new Map(
  ANCHORS.flatMap((anchor) =>
    [anchor.bare ?? anchor.answer, anchor.answer].map(
      (text) => [lettersOf(text).slice(0, LETTERS), anchor] as const,
    ),
  ),
);

/** The anchor that a judge is asked about; null: another answer. */
export function anchorIn({ messages }: ChatRequest): Anchor | null {
  return byBeginning.get(lettersOf(answerIn({ messages })).slice(0, LETTERS)) ?? null;
}

/** The answer that a judge is asked about, as it sees it. */
export function answerIn({ messages }: Pick<ChatRequest, 'messages'>): string {
  const text = messages.at(-1)?.content ?? '';
  return /\nANSWER ([0-9a-f]{32})\n([\s\S]*)\nEND ANSWER \1/.exec(text)?.[2] ?? '';
}

/** Letters and digits alone, without what is written for characters that cannot be seen. */
function lettersOf(text: string): string {
  return text
    .replace(/\\u\{[0-9a-f]+\}/gi, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
