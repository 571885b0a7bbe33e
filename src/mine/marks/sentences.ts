const FIRST_SENTENCES = 60;
const LAST_SENTENCES = 30;
/** Ends of sentences, with what may close them; linear in the text. */
const BOUNDARY = /(?<=[.!?。！？]["')\]]{0,2})\s+|\n+|(?<=[。！？])/u;

/** The sentences of a text, in order, trimmed, at most the first 60 and the last 30; lines are sentences of their own. */
export function sentencesOf(text: string): readonly string[] {
  const all = text
    .split(BOUNDARY)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  return all.length <= FIRST_SENTENCES + LAST_SENTENCES
    ? all
    : [...all.slice(0, FIRST_SENTENCES), ...all.slice(-LAST_SENTENCES)];
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
