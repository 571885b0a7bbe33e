import { type Answers, signedRoot } from '../answers/contrast.ts';
import { HARM, SAID } from '../answers/outcomes.ts';
import type { Feature } from '../table/feature.ts';
import type { Table } from '../table/table.ts';
import { type Category, categories } from './categories.ts';

/** A word is at home with a system prompt that has so much of its rows, of those without the outcome. */
const HOME_SHARE = 0.75;
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
  let best: { z: number; homes: ReadonlyMap<string, number> } | null = null;
  const outcomes = outcomesToTry(table.answers);
  for (const outcome of outcomes) {
    const has = (row: number) => table.answers.ofRow[row]?.includes(outcome) === true;
    const halves = [0, 1].map((side) => {
      const homes = homesOf(groupOf, words, (row) => row % 2 === side && !has(row));
      return tested(groupOf, words, homes, (row) => row % 2 !== side, has);
    });
    const z = Math.min(...halves);
    if (z > (best?.z ?? 0)) best = { z, homes: homesOf(groupOf, words, (row) => !has(row)) };
  }
  const chance = 2 * Math.log(Math.max(2, outcomes.length));
  if (best === null || Math.sqrt(Math.max(0, best.z ** 2 - chance)) < MIN_Z) return [];
  return featureOf(groups, groupOf, words, best.homes);
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

/** The group that each word goes with, of the rows that are taken. */
function homesOf(
  groupOf: Groups,
  words: Words,
  isTaken: (row: number) => boolean,
): ReadonlyMap<string, number> {
  const counts = new Map<string, Map<number, number>>();
  for (const [row, group] of groupOf) {
    if (!isTaken(row)) continue;
    for (const word of words.get(row) ?? []) {
      const of = counts.get(word) ?? new Map<number, number>();
      counts.set(word, of.set(group, (of.get(group) ?? 0) + 1));
    }
  }
  const homes = new Map<string, number>();
  for (const [word, of] of counts) {
    const total = [...of.values()].reduce((sum, count) => sum + count, 0);
    const [top] = [...of].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (top !== undefined && total >= MIN_WORD_ROWS && top[1] >= total * HOME_SHARE) homes.set(word, top[0]);
  }
  return homes;
}

/** Whether a row's words are at home elsewhere; null: they are at home nowhere, or both here and elsewhere. */
function isAway(group: number, words: readonly string[], homes: ReadonlyMap<string, number>): boolean | null {
  const at = new Set(words.flatMap((word) => homes.get(word) ?? []));
  if (at.size === 0) return null;
  return !at.has(group);
}

function tested(
  groupOf: Groups,
  words: Words,
  homes: ReadonlyMap<string, number>,
  isTaken: (row: number) => boolean,
  has: (row: number) => boolean,
): number {
  const counts = { away: 0, awayHas: 0, home: 0, homeHas: 0 };
  for (const [row, group] of groupOf) {
    const away = isTaken(row) ? isAway(group, words.get(row) ?? [], homes) : null;
    if (away === null) continue;
    counts[away ? 'away' : 'home'] += 1;
    if (has(row)) counts[away ? 'awayHas' : 'homeHas'] += 1;
  }
  if (counts.away === 0 || counts.home === 0) return 0;
  return Math.max(0, signedRoot(counts.awayHas, counts.away, counts.homeHas, counts.home));
}

function featureOf(
  groups: readonly Category[],
  groupOf: Groups,
  words: Words,
  homes: ReadonlyMap<string, number>,
): readonly Feature[] {
  const away = [...groupOf]
    .filter(([row, group]) => isAway(group, words.get(row) ?? [], homes) === true)
    .map(([row]) => row)
    .sort((a, b) => a - b);
  const holds = (marks: ReadonlySet<string>) => {
    const group = groups.findIndex((one) => one.holds(marks));
    const said = [...marks].flatMap((mark) => (mark.startsWith('word ') ? [mark.slice('word '.length)] : []));
    return group >= 0 && isAway(group, said, homes) === true;
  };
  const ranked = groups
    .map((category, group) => ({ category, group, rows: away.filter((row) => groupOf.get(row) === group) }))
    .sort((a, b) => b.rows.length - a.rows.length || a.group - b.group);
  const [first] = ranked;
  if (first === undefined) return [];
  const topic = awayWords(first.rows, first.group, words, homes);
  if (topic.length === 0) return [];
  return [
    {
      label: `${first.category.label} × words that go with another (${topic.slice(0, 3).join(', ')})`,
      family: 'context',
      forms: [first.category.form, { form: 'topic', words: topic }],
      rows: away,
      bits: 60,
      relation: true,
      holds: (_, marks) => holds(marks),
    },
  ];
}

/** The words of rows that are at home elsewhere, most said first. */
function awayWords(
  rows: readonly number[],
  here: number,
  words: Words,
  homes: ReadonlyMap<string, number>,
): readonly string[] {
  const said = new Map<string, number>();
  for (const row of rows)
    for (const word of words.get(row) ?? [])
      if ((homes.get(word) ?? here) !== here) said.set(word, (said.get(word) ?? 0) + 1);
  return [...said]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, KEPT_WORDS)
    .map(([word]) => word);
}
