export interface Sentence {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The sentences of a text, and where they stand; lines end them, too. Empty text has none. */
export function sentencesOf(text: string): readonly Sentence[] {
  return [...text.matchAll(/(?:[^.!?。！？\n]|[.!?](?=[\p{L}\p{N}_/"']))+[.!?。！？]*["'”’)\]】]*/gu)]
    .filter(([found]) => found.trim() !== '')
    .map(({ 0: found, index }) => ({ text: found, from: index, to: index + found.length }));
}

const MAX_LINE_CHARS = 160;

/** Lines of two sentences and more, not too long: what is asked and answered in one. */
export function shortLinesOf(text: string): readonly Sentence[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter(([line]) => line.length <= MAX_LINE_CHARS && /[.!?。！？][^\n]*\S/u.test(line))
    .map(({ 0: line, index }) => ({ text: line, from: index, to: index + line.length }));
}
