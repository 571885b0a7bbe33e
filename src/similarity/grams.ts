/**
 * Scripts that put no spaces between words. `scx` takes what several of them share, such as the mark that lengthens a
 * vowel in Japanese.
 */
const UNSPACED =
  '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}\\p{scx=Bopo}';
/** A longer run of letters is several words: the engine keeps every step of a run, and ends at millions of them. */
const STEPS = 256;
const WORD = new RegExp(
  `[[\\p{L}\\p{N}]&&[${UNSPACED}]]\\p{M}{0,${STEPS}}|[[\\p{L}\\p{N}\\p{M}]--[${UNSPACED}]]{1,${STEPS}}(?:'[[\\p{L}\\p{N}]--[${UNSPACED}]]{1,${STEPS}}){0,${STEPS}}`,
  'gv',
);

/**
 * Text as it is compared: NFKC, lower case by way of upper case (so that ß and ſ fold as well), straight apostrophes,
 * every run of white space one space, none at the ends.
 */
export function foldedText(text: string): string {
  return text.normalize('NFKC').toUpperCase().toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim();
}

/**
 * The folded words of a text in order, without punctuation. In scripts that have no spaces between words each
 * character is one. None for a text without letters and digits.
 */
export function wordsOf(text: string): readonly string[] {
  return foldedText(text).match(WORD) ?? [];
}

/** Every `size` words in a row, joined by spaces; the whole where there are fewer, nothing where there is none. */
export function wordGrams(words: readonly string[], size: number): readonly string[] {
  if (words.length <= size) return words.length === 0 ? [] : [words.join(' ')];
  return Array.from({ length: words.length - size + 1 }, (_, at) => words.slice(at, at + size).join(' '));
}

/** Every `size` characters in a row of the folded text; the whole where there are fewer, nothing of an empty text. */
export function characterGrams(text: string, size: number): readonly string[] {
  const characters = [...foldedText(text)];
  if (characters.length <= size) return characters.length === 0 ? [] : [characters.join('')];
  return Array.from({ length: characters.length - size + 1 }, (_, at) =>
    characters.slice(at, at + size).join(''),
  );
}

/**
 * A 32-bit hash of a text, the same on every machine: FNV-1a over its UTF-16 units (Fowler, Noll & Vo), finished as
 * MurmurHash3 does so that its low bits are as good as its high ones. No secret: whoever writes the text can make two
 * of them collide.
 */
export function hash32(text: string, seed = 0): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

/** MurmurHash3's finaliser (Appleby): a bijection of 32-bit numbers in which every bit in moves every bit out. */
export function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * The hashes of {@link wordGrams}, without making their texts.
 *
 * @returns in the order of the words, repeats included
 */
export function wordGramHashes(words: readonly string[], size: number): Uint32Array {
  const each = words.map((word) => hash32(word));
  const count = Math.max(Math.min(1, words.length), words.length - size + 1);
  const hashes = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    let hash = 0;
    const end = Math.min(at + size, each.length);
    for (let word = at; word < end; word += 1) hash = mixed(Math.imul(hash, 0x9e3779b1) + (each[word] ?? 0));
    hashes[at] = hash;
  }
  return hashes;
}
