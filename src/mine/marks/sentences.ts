const MAX_SENTENCES = 60;
/** Ends of sentences, with what may close them; linear in the text. */
const BOUNDARY = /(?<=[.!?。！？]["')\]]{0,2})\s+|\n+|(?<=[。！？])/u;

/** The sentences of a text, in order, trimmed; lines are sentences of their own. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(BOUNDARY)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .slice(0, MAX_SENTENCES);
}

/** A text by which equal ones are known: case, white space and end marks aside. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!?…]{1,5}$/u, '');
}
