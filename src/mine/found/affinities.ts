import { largestOf } from '../../numbers.ts';
import { type Answers, signedRoot } from '../answers/contrast.ts';
import { HARM, SAID } from '../answers/outcomes.ts';
import type { Feature } from '../table/feature.ts';
import { type Table, weightOf } from '../table/table.ts';
import { type Category, categories } from './categories.ts';

/** Below this, in natural logarithms, words pull nowhere. */
const MIN_PULL = 0.3;
const MAX_FOUND = 2;
const MIN_WORD_ROWS = 3;
const MAX_OUTCOMES = 60;
const MIN_OUTCOME_SHARE = 0.01;
const MAX_OUTCOME_SHARE = 0.75;
const MIN_Z = 2.5;
const KEPT_WORDS = 6;

/**
 * Values (system prompts, values of a field, early and late years) whose rows are answered in one way where the
 * user's words go with them and in another where they go with another value: an Italian cook asked for tacos. Which
 * words go with which is learnt from one half of the rows and tested on the other, so that it cannot be found by
 * having been looked for.
 */
export function affinities(table: Table): readonly Feature[] {
  return categories(table).flatMap((groups) => affinity(table, groups));
}

function affinity(table: Table, groups: readonly Category[]): readonly Feature[] {
  const groupOf = new Map(groups.flatMap(({ rows }, group) => rows.map((row) => [row, group] as const)));
  const words = wordsOfRows(table, [...groupOf.keys()]);
  const outcomes = outcomesToTry(table.answers);
  let best = { z: 0, outcome: -1 };
  for (const outcome of outcomes) {
    const has = hasOutcome(table, outcome);
    const halves = [0, 1].map((side) => {
      const learnt = pullsOf(groupOf, words, has, (row) => row % 2 === side);
      return tested(groupOf, words, learnt, (row) => row % 2 !== side, has);
    });
    // Stouffer: each half was tested with what the other taught.
    const z = halves.reduce((total, half) => total + half, 0) / Math.SQRT2;
    if (z > best.z) best = { z, outcome };
  }
  const chance = 2 * Math.log(Math.max(2, outcomes.length));
  if (Math.sqrt(Math.max(0, best.z ** 2 - chance)) < MIN_Z) return [];
  return featuresOf(
    table,
    groups,
    groupOf,
    words,
    pullsOf(groupOf, words, hasOutcome(table, best.outcome), () => true),
  );
}

function hasOutcome(table: Table, outcome: number): (row: number) => boolean {
  const rows = new Set(
    table.answers.ofRow.flatMap((outcomes, row) => (outcomes.includes(outcome) ? [row] : [])),
  );
  return (row) => rows.has(row);
}

function outcomesToTry({ names, totals, answered }: Answers): readonly number[] {
  return names
    .map((name, index) => ({ name, index, share: (totals[index] ?? 0) / Math.max(1, answered) }))
    .filter(({ share }) => share >= MIN_OUTCOME_SHARE && share <= MAX_OUTCOME_SHARE)
    .sort((a, b) => rankOf(a.name) - rankOf(b.name) || b.share - a.share || a.index - b.index)
    .slice(0, MAX_OUTCOMES)
    .map(({ index }) => index);
}

function rankOf(name: string): number {
  return name === HARM ? 0 : name.startsWith(SAID) ? 2 : 1;
}

function wordsOfRows(table: Table, rows: readonly number[]): ReadonlyMap<number, readonly string[]> {
  return new Map(
    rows.map((row) => [
      row,
      [...(table.marks[row] ?? [])].flatMap((mark) => (mark.startsWith('word ') ? [mark.slice(5)] : [])),
    ]),
  );
}

type Groups = ReadonlyMap<number, number>;
type Words = ReadonlyMap<number, readonly string[]>;

/** How much a word raises an outcome in each group, beyond what word and group do by themselves. */
type Pulls = ReadonlyMap<string, readonly number[]>;

/**
 * For every word and group `ln((k + e) / (n + 1) / e)`: n rows with both, k of them with the outcome, e the rate that
 * the word's and the group's own rates give.
 */
function pullsOf(
  groupOf: Groups,
  words: Words,
  has: (row: number) => boolean,
  isTaken: (row: number) => boolean,
): Pulls {
  const groups = largestOf(groupOf.values(), 0) + 1;
  const zeros = () => Array.from({ length: groups }, () => ({ rows: 0, with: 0 }));
  const ofWord = new Map<string, { rows: number; with: number }[]>();
  const ofGroup = zeros();
  for (const [row, group] of groupOf) {
    if (!isTaken(row)) continue;
    const counted = [ofGroup[group]];
    for (const word of words.get(row) ?? []) {
      const list = ofWord.get(word) ?? zeros();
      ofWord.set(word, list);
      counted.push(list[group]);
    }
    for (const count of counted) {
      if (count === undefined) continue;
      count.rows += 1;
      if (has(row)) count.with += 1;
    }
  }
  const all = sum(ofGroup);
  const rate = (all.with + 0.5) / (all.rows + 1);
  const pulls = new Map<string, readonly number[]>();
  for (const [word, list] of ofWord) {
    const total = sum(list);
    if (total.rows < MIN_WORD_ROWS) continue;
    const own = (total.with + rate) / (total.rows + 1);
    const pull = list.map((count, group) => {
      const base = ofGroup[group] ?? all;
      const expected = Math.min(0.95, (own * ((base.with + rate) / (base.rows + 1))) / rate);
      return Math.log((count.with + expected) / (count.rows + 1) / expected);
    });
    pulls.set(word, pull);
  }
  return pulls;
}

function sum(counts: readonly { readonly rows: number; readonly with: number }[]): {
  rows: number;
  with: number;
} {
  return counts.reduce((total, count) => ({ rows: total.rows + count.rows, with: total.with + count.with }), {
    rows: 0,
    with: 0,
  });
}

/** Whether a row's words go with another group than its own; null: they go with none. */
function isAway(group: number, words: readonly string[], pulls: Pulls): boolean | null {
  const known = words.flatMap((word) => pulls.get(word)?.[group] ?? []);
  if (known.length === 0) return null;
  return known.reduce((total, pull) => total + pull, 0) > MIN_PULL;
}

function tested(
  groupOf: Groups,
  words: Words,
  pulls: Pulls,
  isTaken: (row: number) => boolean,
  has: (row: number) => boolean,
): number {
  const counts = { away: 0, awayHas: 0, home: 0, homeHas: 0 };
  for (const [row, group] of groupOf) {
    const away = isTaken(row) ? isAway(group, words.get(row) ?? [], pulls) : null;
    if (away === null) continue;
    counts[away ? 'away' : 'home'] += 1;
    if (has(row)) counts[away ? 'awayHas' : 'homeHas'] += 1;
  }
  if (counts.away === 0 || counts.home === 0) return 0;
  return signedRoot(counts.awayHas, counts.away, counts.homeHas, counts.home);
}

/** A feature for each of the two groups with the most such rows. */
function featuresOf(
  table: Table,
  groups: readonly Category[],
  groupOf: Groups,
  words: Words,
  pulls: Pulls,
): readonly Feature[] {
  const away = [...groupOf]
    .filter(([row, group]) => isAway(group, words.get(row) ?? [], pulls) === true)
    .map(([row]) => row);
  return groups
    .map((category, group) => ({
      category,
      group,
      rows: away.filter((row) => groupOf.get(row) === group).sort((a, b) => a - b),
    }))
    .filter(({ rows }) => weightOf(table, rows) >= table.floor)
    .sort((a, b) => b.rows.length - a.rows.length || a.group - b.group)
    .slice(0, MAX_FOUND)
    .flatMap(({ category, group, rows }): Feature[] => {
      const topic = awayWords(rows, group, words, pulls);
      if (topic.length === 0) return [];
      return [
        {
          label: `${category.label} × words that go with another (${topic.slice(0, 3).join(', ')})`,
          family: 'context',
          forms: [category.form, { form: 'topic', words: topic }],
          rows,
          bits: 60,
          relation: true,
          holds: (_, marks) => {
            const said = [...marks].flatMap((mark) =>
              mark.startsWith('word ') ? [mark.slice('word '.length)] : [],
            );
            return category.holds(marks) && isAway(group, said, pulls) === true;
          },
        },
      ];
    });
}

/** The words that pull most rows of a group away. */
function awayWords(rows: readonly number[], group: number, words: Words, pulls: Pulls): readonly string[] {
  const said = new Map<string, number>();
  for (const row of rows)
    for (const word of words.get(row) ?? [])
      said.set(word, (said.get(word) ?? 0) + Math.max(0, pulls.get(word)?.[group] ?? 0));
  return [...said]
    .filter(([, pull]) => pull > MIN_PULL)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, KEPT_WORDS)
    .map(([word]) => word);
}
