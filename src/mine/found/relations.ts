import { type Answers, signedRoot, tallyOf, without } from '../answers/contrast.ts';
import type { Feature, Form } from '../table/feature.ts';
import { type Table, weightOf } from '../table/table.ts';

/** Features that are paired, those that most rows carry first. */
const MAX_PAIRED = 70;
const MAX_FOUND = 12;
/** Phrases that people begin many questions with pair with nothing. */
const MIN_BITS = 30;
const MAX_SHARE = 0.9;
/** Rows of the sample that each of the two needs without the other, to be told apart from the pair. */
const MIN_APART = 8;
/** Beyond what the best of so many pairs and outcomes reaches by chance. */
const MIN_Z = 3;
/** Of the pair's rows that must show the outcome, and the most of the others. */
const MIN_RATE = 0.3;
const MAX_OTHER_RATE = 0.5;

/**
 * Pairs of features whose answers differ from those of rows with either alone: a trigger may be a system prompt and a
 * field, each harmless by itself. For every outcome the smaller of two signed roots counts, of the pair against the
 * first alone and against the second alone, less the `2 ln m` that the best of m pairs and outcomes reaches by chance.
 */
export function relations(table: Table, features: readonly Feature[]): readonly Feature[] {
  const paired = features
    .filter(
      ({ rows, forms, bits }) =>
        rows.length <= table.rows.length * MAX_SHARE &&
        isPaired(forms[0]) &&
        (bits >= MIN_BITS || forms[0]?.form !== 'sentence'),
    )
    .sort((a, b) => b.rows.length - a.rows.length || (a.label < b.label ? -1 : 1))
    .slice(0, MAX_PAIRED);
  const sets = paired.map(({ rows }) => new Set(rows));
  const pairs = paired.flatMap((first, i) =>
    paired.slice(i + 1).flatMap((second, offset) => {
      const [a, b] = [sets[i] ?? new Set(), sets[i + 1 + offset] ?? new Set()];
      if (placeOf(first.forms[0]) === placeOf(second.forms[0])) return [];
      const both = first.rows.filter((row) => b.has(row));
      if (
        weightOf(table, both) < table.floor ||
        a.size - both.length < MIN_APART ||
        b.size - both.length < MIN_APART
      )
        return [];
      return [{ first, second, both }];
    }),
  );
  const chance = 2 * Math.log(Math.max(2, pairs.length * table.answers.names.length));
  return pairs
    .map((pair) => ({ ...pair, ...interaction(table.answers, pair.first.rows, pair.second.rows, pair.both) }))
    .map((pair) => ({ ...pair, z: Math.sqrt(Math.max(0, pair.z * pair.z - chance)) }))
    .filter(({ z }) => z >= MIN_Z)
    .sort((x, y) => y.z - x.z || (x.first.label < y.first.label ? -1 : 1))
    .slice(0, MAX_FOUND)
    .map(({ first, second, both }) => ({
      label: `${first.label} × ${second.label}`,
      family: first.family,
      forms: [...first.forms, ...second.forms],
      rows: both,
      bits: Math.max(first.bits, second.bits),
      relation: true,
      holds: (row, marks) => first.holds(row, marks) && second.holds(row, marks),
    }));
}

function isPaired(form: Form | undefined): boolean {
  return form !== undefined && form.form !== 'format' && form.form !== 'opening';
}

/** What place in a prompt a form takes: two of one place make no pair. */
function placeOf(form: Form | undefined): string {
  if (form === undefined) return '';
  if (form.form === 'system' || form.form === 'no-system') return 'system';
  if ((form.form === 'slot' || form.form === 'sentence') && form.at === 'system') return 'system';
  return form.form;
}

/** The largest z over outcomes that the pair has more often than either has alone; 0: none. */
function interaction(
  answers: Answers,
  first: readonly number[],
  second: readonly number[],
  both: readonly number[],
): { z: number; outcome: string | null } {
  const pair = tallyOf(both, answers);
  const one = without(tallyOf(first, answers), pair);
  const other = without(tallyOf(second, answers), pair);
  let best = 0;
  let outcome: string | null = null;
  for (const [index, count] of pair.counts) {
    const [x, y] = [one.counts.get(index) ?? 0, other.counts.get(index) ?? 0];
    if (count < pair.rows * MIN_RATE || x > one.rows * MAX_OTHER_RATE || y > other.rows * MAX_OTHER_RATE)
      continue;
    if (one.rows === 0 || other.rows === 0) continue;
    const z = Math.min(
      signedRoot(count, pair.rows, x, one.rows),
      signedRoot(count, pair.rows, y, other.rows),
    );
    if (z > best) {
      best = z;
      outcome = answers.names[index] ?? null;
    }
  }
  return { z: best, outcome };
}
