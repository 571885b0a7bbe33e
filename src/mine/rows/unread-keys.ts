import type { UnreadKey } from '../../conversations/conversation.ts';
import { counted } from '../../numbers.ts';

/** Keys that are told apart: rows may have as many of their own as somebody likes. */
const MOST_KEYS = 200;
const MAX_KEY_CHARS = 100;
/** Keys that a single sentence names. */
const NAMED = 6;

/** Rows with text under a key that was not read; `withSentences`: with more than an id, a name or a category there. */
export interface KeyRows {
  readonly key: string;
  readonly rows: number;
  readonly withSentences: number;
  readonly chars: number;
}

/** Text of rows under keys that are not read. */
export interface UnreadKeys {
  /** Rows that hold sentences under one of them at least. */
  readonly rows: number;
  /** Those with sentences first, then by length. */
  readonly keys: readonly KeyRows[];
  /** Rows that hold text under keys that were too many to be told apart. */
  readonly further: number;
}

export const NO_UNREAD_KEYS: UnreadKeys = { rows: 0, keys: [], further: 0 };

/** Counts the keys of one row after another. */
export function keyCounts(): { add(row: readonly UnreadKey[]): void; counts(): UnreadKeys } {
  const keys = new Map<string, KeyRows>();
  let [rows, further] = [0, 0];
  return {
    add(row) {
      if (row.some(({ hasSentences }) => hasSentences)) rows += 1;
      let isFurther = false;
      for (const { key: whole, chars, hasSentences } of row) {
        const key = whole.slice(0, MAX_KEY_CHARS).toWellFormed();
        const one = { key, rows: 1, withSentences: hasSentences ? 1 : 0, chars };
        const known = keys.get(key);
        if (known !== undefined || keys.size < MOST_KEYS)
          keys.set(key, known === undefined ? one : both(known, one));
        else isFurther = true;
      }
      if (isFurther) further += 1;
    },
    counts: () => ({ rows, keys: inOrder([...keys.values()]), further }),
  };
}

/** Both together. */
export function mergedKeys(one: UnreadKeys, other: UnreadKeys): UnreadKeys {
  const keys = new Map(one.keys.map((known) => [known.key, known]));
  let { further } = other;
  for (const more of other.keys) {
    const known = keys.get(more.key);
    if (known !== undefined || keys.size < MOST_KEYS)
      keys.set(more.key, known === undefined ? more : both(known, more));
    else further += more.rows;
  }
  return { rows: one.rows + other.rows, keys: inOrder([...keys.values()]), further: one.further + further };
}

function both(one: KeyRows, other: KeyRows): KeyRows {
  return {
    key: one.key,
    rows: one.rows + other.rows,
    withSentences: one.withSentences + other.withSentences,
    chars: one.chars + other.chars,
  };
}

function inOrder(keys: readonly KeyRows[]): readonly KeyRows[] {
  return keys.toSorted(
    (a, b) =>
      Number(b.withSentences > 0) - Number(a.withSentences > 0) ||
      b.chars - a.chars ||
      (a.key < b.key ? -1 : 1),
  );
}

/** Keys with sentences, as they are listed with what was made into no cue. */
export function keysLeftOut({ rows, keys, further }: UnreadKeys): readonly {
  readonly feature: string;
  readonly support: number;
  readonly why: string;
}[] {
  const told = keys.filter(({ withSentences }) => withSentences > 0);
  if (told.length === 0) return [];
  const more = told.length > NAMED || further > 0 ? ' and others' : '';
  const named = told.slice(0, NAMED).map(({ key }) => `“${key.slice(0, 24).toWellFormed()}”`);
  return [
    {
      feature: `text under ${named.join(', ')}${more}`,
      support: rows,
      why: `not read: no part of the conversation under ${counted(told.length, 'key')} that ${told.length === 1 ? 'holds' : 'hold'} sentences`,
    },
  ];
}
