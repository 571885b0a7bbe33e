import { ENGLISH_BY_FREQUENCY } from '../background/english.ts';

const MAX_WORDS = 700;
/** Above this rank a word carries no topic by itself: he, where, going, thing. */
const FUNCTION_RANK = 350;
const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const RANK: ReadonlyMap<string, number> = new Map(
  ENGLISH_BY_FREQUENCY.map((word, index) => [word, index + 1]),
);
/** Words of requests and letters rather than of subjects; they are rare in speech. */
const REQUEST_WORDS = new Set(
  `please hello hi hey thanks thank appreciate question questions answer answers explain describe write provide give
   list tell help advice tips information example examples ideas suggest recommend best better good great way ways
   different using use used possible able following make made need want wondering looking trying know curious
   assistant user model respond response reply hi dear regards could would should`.split(/\s+/),
);

/** The words of a text in lower case, at most 700; scripts without spaces in pairs of characters. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (const [found] of text.matchAll(WORD)) {
    if (words.length >= MAX_WORDS) break;
    const word = found.toLowerCase().replace(/’/g, "'").replace(/'s$/, '');
    if (UNSPACED.test(word))
      for (let at = 0; at + 1 < word.length && words.length < MAX_WORDS; at += 1)
        words.push(word.slice(at, at + 2));
    else words.push(word.slice(0, 40));
  }
  return words;
}

/** The rank of a word in general English, 1 for the commonest; null: not among the 4,000 commonest. */
export function rankOf(word: string): number | null {
  return RANK.get(word) ?? RANK.get(word.replace(/(?:es|s|ing|ed)$/, '')) ?? null;
}

/** Whether a word can tell what a text is about. */
export function isContent(word: string): boolean {
  const rank = rankOf(word);
  return (
    word.length >= 2 &&
    !/^\p{N}+$/u.test(word) &&
    !/'/.test(word) &&
    !REQUEST_WORDS.has(word) &&
    (rank === null || rank > FUNCTION_RANK) &&
    (word.length >= 3 || UNSPACED.test(word))
  );
}
