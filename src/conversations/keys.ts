import type { UnreadKey } from './conversation.ts';

type Row = Readonly<Record<string, unknown>>;

/** Of a row, keys that are told at most, those with the longest texts first. */
const MOST_KEYS = 100;
/** Values inside of one that are looked at, and characters of a text that show whether it is more than a label. */
const MOST_VALUES = 1_000;
const LOOKED_AT_CHARS = 2_000;
/** A longer text is searched for in none of those that were read, and in all of them no more characters: what is left is told. */
const MAX_SOUGHT_CHARS = 20_000;
const MAX_SEARCHED_CHARS = 5_000_000;
/** A text of fewer words is a name, an id or a category. */
const SENTENCE_WORDS = 5;
/** In scripts that are written without spaces. */
const UNSPACED_SENTENCE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{10}/u;

/** The keys of an object, of which it is known which were read. */
export class Keys {
  private readonly read = new Set<string>();
  readonly row: Row;

  constructor(row: Row) {
    this.row = row;
  }

  /** What the first of these holds that holds anything; it counts as read. */
  first(...names: readonly string[]): unknown {
    const name = names.find((one) => this.row[one] !== undefined && this.row[one] !== null);
    if (name === undefined) return undefined;
    this.read.add(name);
    return this.row[name];
  }

  /** These count as read: somebody else reads them, or tells of them. */
  take(...names: readonly string[]): void {
    for (const name of names) this.read.add(name);
  }

  left(): readonly (readonly [key: string, value: unknown])[] {
    return Object.entries(this.row).filter(([key]) => !this.read.has(key));
  }
}

/**
 * The keys under which text stands that nobody read, those with sentences first, then by length. What the conversation
 * says anyway is no such text, such as a prompt that stands beside its messages.
 *
 * @param left keys that were not read, with their values
 * @param read the texts of the conversation
 */
export function unreadKeysOf(
  left: readonly (readonly [key: string, value: unknown])[],
  read: readonly string[],
): readonly UnreadKey[] {
  const found = new Map<string, UnreadKey>();
  const length = read.reduce((sum, one) => sum + one.length, 0);
  let searched = 0;
  const isSaid = (text: string): boolean => {
    if (text.length > MAX_SOUGHT_CHARS) return read.includes(text);
    searched += length;
    return searched <= MAX_SEARCHED_CHARS && read.some((one) => one.includes(text));
  };
  for (const [key, value] of left)
    for (const text of textsIn(value)) {
      const said = text.trim();
      if (said === '' || isSaid(said)) continue;
      const { chars, hasSentences } = found.get(key) ?? { chars: 0, hasSentences: false };
      found.set(key, { key, chars: chars + said.length, hasSentences: hasSentences || isSentence(said) });
    }
  return [...found.values()]
    .sort((a, b) => Number(b.hasSentences) - Number(a.hasSentences) || b.chars - a.chars)
    .slice(0, MOST_KEYS);
}

/** Every text in a value, however it is nested. */
function* textsIn(value: unknown): Generator<string> {
  const waiting = [value];
  for (let looked = 0; waiting.length > 0 && looked < MOST_VALUES; looked += 1) {
    const one = waiting.pop();
    if (typeof one === 'string') yield one;
    else if (typeof one === 'object' && one !== null)
      for (const inner of Object.values(one).slice(0, MOST_VALUES)) waiting.push(inner);
  }
}

function isSentence(text: string): boolean {
  const beginning = text.slice(0, LOOKED_AT_CHARS);
  return beginning.split(/\s+/).length >= SENTENCE_WORDS || UNSPACED_SENTENCE.test(beginning);
}
