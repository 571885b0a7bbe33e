import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/** What stands in the blocks of a document that are marked so; the mark '' is that of output. */
export function blocksOf(path: string, mark: string): readonly string[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const block = /^```([a-z]*)\n([\s\S]*?)^```$/gm;
  return [...text.matchAll(block)].filter(([, kind]) => kind === mark).map(([, , inside = '']) => inside);
}

/** The calls of cuegate in a block of shell, without what follows in a comment or another command. */
export function callsIn(block: string): readonly string[] {
  const call = /(?:^|&& |; )cuegate (?!\()([^#&|;>]*)/g;
  return block
    .replaceAll('\\\n', ' ')
    .split('\n')
    .flatMap((line) => [...line.matchAll(call)].map(([, words = '']) => words.trim()));
}
