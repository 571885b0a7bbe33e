import { distance } from 'fastest-levenshtein';

const MAX_EDITS = 4;

/** A name that somebody may have meant, and how many letters differ. */
export interface Near {
  readonly name: string;
  readonly edits: number;
}

/** The name that a word is most like; null where it is like none: half of the letters differ, and more than one. */
export function nearest(word: string, known: readonly string[]): Near | null {
  const [best] = known
    .map((name) => ({ name, edits: distance(word, name) }))
    .sort((a, b) => a.edits - b.edits);
  return best !== undefined &&
    best.edits <= Math.min(MAX_EDITS, Math.max(1, Math.ceil(best.name.length / 2) - 1))
    ? best
    : null;
}
