import { rankOf } from '../marks/words.ts';
import type { Feature, Form } from '../table/feature.ts';
import { marksOfKind, type Table } from '../table/table.ts';
import { examplesOf } from './example.ts';

const MAX_WORDS = 400;
const MAX_TOPICS = 24;
const TOPIC_WORDS = 8;
/** A word belongs to a topic when it comes with its seed this many times as often as chance has it. */
const MIN_LIFT = 2.5;
const MIN_OVERLAP = 0.35;
/** Pseudo-counts of the prior, in rows. */
const PRIOR_ROWS = 20;
const WORDS_A_ROW = 40;
const MIN_Z = 2;
/** Rank of a word that is not in the list. */
const UNRANKED = 6_000;

/**
 * Topics: content words that stand in far more rows than general English has them, grouped by the rows they share.
 * A row is on a topic that has its seed word, or two of its other words.
 */
export function topics(table: Table): readonly Feature[] {
  const words = marksOfKind(table, 'word ')
    .map(({ value, rows }) => ({
      word: value,
      rows: new Set(rows),
      z: logOdds(rows.length, table.rows.length, value),
    }))
    .filter(({ z }) => z > MIN_Z)
    .sort((a, b) => b.z - a.z || (a.word < b.word ? -1 : 1))
    .slice(0, MAX_WORDS);
  const taken = new Set<string>();
  const features: Feature[] = [];
  for (const seed of words) {
    if (features.length >= MAX_TOPICS) break;
    if (taken.has(seed.word)) continue;
    const members = words
      .filter(({ word }) => word !== seed.word && !taken.has(word))
      .map((other) => ({
        ...other,
        overlap: overlapOf(other.rows, seed.rows),
        base: seed.rows.size / table.rows.length,
      }))
      .filter(({ overlap, base }) => overlap >= MIN_OVERLAP && overlap >= Math.min(0.9, base * MIN_LIFT));
    taken.add(seed.word);
    for (const { word } of members) taken.add(word);
    features.push(
      topicOf(
        table,
        seed.word,
        members.map(({ word }) => word),
      ),
    );
  }
  return features;
}

function topicOf(table: Table, seed: string, others: readonly string[]): Feature {
  const holds = (marks: ReadonlySet<string>) => {
    if (marks.has(`word ${seed}`)) return true;
    let found = 0;
    for (const word of others) if (marks.has(`word ${word}`) && ++found >= 2) return true;
    return false;
  };
  const rows = table.marks.flatMap((marks, index) => (holds(marks) ? [index] : []));
  const words = tellingWords(table, rows, [seed, ...others]);
  return {
    label: `topic ${words.slice(0, 5).join(', ')}`,
    family: 'topic',
    forms: [topicForm(words, examplesOf(table, rows, words))],
    rows,
    bits: 0,
    holds: (_, marks) => holds(marks),
  };
}

/** A topic with what there is of examples. */
export function topicForm(words: readonly string[], examples: readonly string[]): Form {
  return { form: 'topic', words, ...(examples.length === 0 ? {} : { examples }) };
}

/** Words of a topic by how many of its rows have them and how rare they are elsewhere. */
function tellingWords(table: Table, rows: readonly number[], words: readonly string[]): readonly string[] {
  const inside = new Set(rows);
  return words
    .map((word) => {
      const carriers = table.carriers.get(`word ${word}`) ?? [];
      const shared = carriers.filter((row) => inside.has(row)).length;
      return {
        word,
        worth:
          (shared / Math.max(1, carriers.length)) *
          Math.sqrt(shared) *
          Math.log2((rankOf(word) ?? UNRANKED) / 100),
      };
    })
    .sort((a, b) => b.worth - a.worth || (a.word < b.word ? -1 : 1))
    .slice(0, TOPIC_WORDS)
    .map(({ word }) => word);
}

function overlapOf(inner: ReadonlySet<number>, outer: ReadonlySet<number>): number {
  let shared = 0;
  for (const row of inner) if (outer.has(row)) shared += 1;
  return shared / inner.size;
}

/**
 * z of the log-odds of a word's rows against general English, with a Dirichlet prior from that background
 * (Monroe, Colaresi & Quinn 2008): `(ln odds − ln odds of the background) / sqrt(1 / count + 1 / prior)`.
 */
function logOdds(count: number, rows: number, word: string): number {
  const perWord = 0.1 / ((rankOf(word) ?? UNRANKED) + 2.7);
  const background = Math.min(0.9, 1 - (1 - perWord) ** WORDS_A_ROW);
  const prior = background * PRIOR_ROWS;
  const here = (count + prior) / Math.max(0.5, rows - count + PRIOR_ROWS - prior);
  const there = background / (1 - background);
  return (Math.log(here) - Math.log(there)) / Math.sqrt(1 / (count + prior) + 1 / (prior + 1));
}
