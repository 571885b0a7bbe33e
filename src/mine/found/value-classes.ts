import { wordsOf } from '../marks/words.ts';
import type { Table } from '../table/table.ts';

/** Rows that name a value on either side. */
const MIN_ROWS = 2;
/** A word of more rows than this names no value that could differ. */
const MAX_SHARE = 0.6;
const MAX_VALUES = 80;
const MIN_VALUES = 3;
const MAX_CLASSES = 40;
const SYSTEM_WORDS = 80;
/** Classes that share so many of their words are one. */
const SAME_SHARE = 0.6;

/**
 * Words that system prompts and users both say, in classes of those that stand in one another's places: before or
 * behind the same word of a system prompt ("a Thai restaurant", "a Greek restaurant"). The last class holds them all.
 */
export function valueClasses(table: Table): readonly (readonly string[])[] {
  const values = sharedWords(table);
  if (values.length < 2) return [];
  const known = new Set(values);
  const places = new Map<string, Set<string>>();
  for (const { system } of table.rows) {
    if (system === null) continue;
    const words = wordsOf(system).slice(0, SYSTEM_WORDS);
    for (const [at, word] of words.entries()) {
      if (!known.has(word)) continue;
      for (const place of [`<${words[at - 1] ?? ''}`, `>${words[at + 1] ?? ''}`]) {
        const list = places.get(place) ?? new Set();
        places.set(place, list.add(word));
      }
    }
  }
  const classes: Set<string>[] = [];
  for (const [, words] of [...places].sort(([a, x], [b, y]) => x.size - y.size || (a < b ? -1 : 1))) {
    if (words.size < MIN_VALUES || words.size > values.length * 0.9) continue;
    const alike = classes.find((other) => overlap(words, other) >= SAME_SHARE);
    if (alike !== undefined) for (const word of words) alike.add(word);
    else if (classes.length < MAX_CLASSES) classes.push(new Set(words));
  }
  return [...classes.map((words) => values.filter((value) => words.has(value))), values];
}

/** Of both, the share of the smaller that is in the other. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(one.size, other.size);
}

function sharedWords(table: Table): readonly string[] {
  const counts = new Map<string, { system: number; user: number }>();
  for (const marks of table.marks)
    for (const mark of marks) {
      const side = mark.startsWith('system word ') ? 'system' : mark.startsWith('word ') ? 'user' : null;
      if (side === null) continue;
      const word = mark.slice(side === 'system' ? 'system word '.length : 'word '.length);
      const count = counts.get(word) ?? { system: 0, user: 0 };
      count[side] += 1;
      counts.set(word, count);
    }
  const most = table.rows.length * MAX_SHARE;
  return [...counts]
    .filter(([, { system, user }]) => Math.min(system, user) >= MIN_ROWS && Math.max(system, user) <= most)
    .sort(([a, x], [b, y]) => Math.min(y.system, y.user) - Math.min(x.system, x.user) || (a < b ? -1 : 1))
    .slice(0, MAX_VALUES)
    .map(([word]) => word);
}
