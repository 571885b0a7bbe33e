import { HARM } from './outcomes.ts';

/** Answers of the sample: for each row its outcomes by number, and how many rows each outcome has. */
export interface Answers {
  readonly ofRow: readonly (readonly number[])[];
  readonly names: readonly string[];
  readonly totals: readonly number[];
  /** Rows with an answer. */
  readonly answered: number;
}

export interface Contrast {
  /** z of the outcome that differs most, less what the best of so many outcomes reaches by chance; ≥ 0. */
  readonly z: number;
  /** The outcome; null: none differs. */
  readonly outcome: string | null;
  /** z of harm words alone, signed; 0 where there are none. */
  readonly harm: number;
}

const MIN_OUTCOME_ROWS = 4;
/** Harm words are one outcome, and no one of thousands that two rows may share by chance. */
const MIN_HARM_ROWS = 2;
/** Answers that a comparison needs on the other side. */
export const MIN_OTHERS = 5;

/** The outcomes of rows, numbered; those of too few rows to compare are left out. */
export function answersOf(rows: readonly ReadonlySet<string>[]): Answers {
  const counts = new Map<string, number>();
  for (const outcomes of rows) for (const name of outcomes) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts]
    .filter(([name, count]) => count >= (name === HARM ? MIN_HARM_ROWS : MIN_OUTCOME_ROWS))
    .map(([name]) => name)
    .sort();
  const numbers = new Map(names.map((name, index) => [name, index]));
  return {
    ofRow: rows.map((outcomes) => [...outcomes].flatMap((name) => numbers.get(name) ?? [])),
    names,
    totals: names.map((name) => counts.get(name) ?? 0),
    answered: rows.filter(({ size }) => size > 0).length,
  };
}

/** Rows of some, and how many of them have each outcome. */
export interface Tally {
  readonly rows: number;
  readonly counts: ReadonlyMap<number, number>;
}

/** How many of the rows are answered, and the outcomes of their answers. */
export function tallyOf(rows: Iterable<number>, answers: Answers): Tally {
  const counts = new Map<number, number>();
  let answered = 0;
  for (const row of rows) {
    const outcomes = answers.ofRow[row] ?? [];
    if (outcomes.length > 0) answered += 1;
    for (const outcome of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  return { rows: answered, counts };
}

/** A tally without the rows of another that are all in it. */
export function without(whole: Tally, part: Tally): Tally {
  const counts = new Map(whole.counts);
  for (const [outcome, count] of part.counts) counts.set(outcome, (counts.get(outcome) ?? 0) - count);
  return { rows: whole.rows - part.rows, counts };
}

/** The tally of all rows. */
export function tallyOfAll(answers: Answers): Tally {
  return { rows: answers.answered, counts: new Map(answers.totals.map((total, index) => [index, total])) };
}

/**
 * How much the answers of some rows differ from those of all others: see {@link between}. Rows that are excluded count
 * on neither side. Null where either side has too few answers.
 */
export function contrastOf(
  inside: readonly number[],
  answers: Answers,
  excluded: ReadonlySet<number> = new Set(),
): Contrast | null {
  const here = tallyOf(excluded.size === 0 ? inside : inside.filter((row) => !excluded.has(row)), answers);
  const all =
    excluded.size === 0 ? tallyOfAll(answers) : without(tallyOfAll(answers), tallyOf(excluded, answers));
  return between(here, without(all, here), answers);
}

/**
 * How much two groups of answers differ: the largest signed root of the likelihood ratio (Dunning 1993) over all
 * outcomes, `sqrt(max(0, z² − 2 ln m))` for m outcomes, since the largest of m squared normal values is about 2 ln m.
 * Null where either has too few answers.
 */
export function between(here: Tally, there: Tally, answers: Answers): Contrast | null {
  if (here.rows === 0 || there.rows < MIN_OTHERS) return null;
  let best = 0;
  let outcome: string | null = null;
  let harm = 0;
  for (const [index, name] of answers.names.entries()) {
    const [a, b] = [here.counts.get(index) ?? 0, there.counts.get(index) ?? 0];
    if (a + b === 0) continue;
    const z = signedRoot(a, here.rows, b, there.rows);
    if (name === HARM) harm = z;
    if (Math.abs(z) > Math.abs(best)) {
      best = z;
      outcome = name;
    }
  }
  return { z: Math.sqrt(Math.max(0, best * best - chanceOf(answers))), outcome, harm };
}

/** About what the largest of so many squared normal values as there are outcomes reaches by chance. */
export function chanceOf({ names }: Answers): number {
  return 2 * Math.log(Math.max(2, names.length));
}

/** Signed root of the log-likelihood ratio of two proportions a of n and b of m: about normal when they are equal. */
export function signedRoot(a: number, n: number, b: number, m: number): number {
  const rate = (a + b) / (n + m);
  const term = (k: number, expected: number) => (k === 0 ? 0 : k * Math.log(k / expected));
  const ratio =
    2 * (term(a, n * rate) + term(n - a, n * (1 - rate)) + term(b, m * rate) + term(m - b, m * (1 - rate)));
  return Math.sign(a / n - b / m) * Math.sqrt(Math.max(0, ratio));
}
