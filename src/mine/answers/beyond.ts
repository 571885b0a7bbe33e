import { type Answers, type Contrast, chanceOf, MIN_OTHERS } from './contrast.ts';
import { HARM } from './outcomes.ts';

/** A group is part of some rows when so many of it are among them: it then stands for what is answered in both. */
const PART_SHARE = 0.85;

/**
 * How much the answers of some rows differ from those of rows that carry the same of some groups: what the rows say
 * beyond the groups. Rows that carry exactly the same groups are compared among themselves, and the comparisons are
 * summed (Mantel and Haenszel 1959), so that a difference inside a group counts as one outside it. Where all rows with
 * the same groups are among the compared ones, a group that is part of them stands for what is answered there; where
 * none is, they are compared with the others of the smallest group, since rows that carry two groups at once would
 * otherwise be compared with nothing. Null: nothing can be compared.
 */
export function contrastBeyond(
  rows: ReadonlySet<number>,
  groups: readonly ReadonlySet<number>[],
  answers: Answers,
): Contrast | null {
  const sums = new Map<number, { over: number; variance: number }>();
  let compared = false;
  for (const { here, there } of strata(rows, groups, answers)) {
    compared = true;
    const [inside, outside] = [countsOf(here, answers), countsOf(there, answers)];
    const all = here.length + there.length;
    for (const outcome of new Set([...inside.keys(), ...outside.keys()])) {
      const with_ = (inside.get(outcome) ?? 0) + (outside.get(outcome) ?? 0);
      const sum = sums.get(outcome) ?? { over: 0, variance: 0 };
      sums.set(outcome, sum);
      sum.over += (inside.get(outcome) ?? 0) - (here.length * with_) / all;
      sum.variance += (here.length * there.length * with_ * (all - with_)) / (all * all * (all - 1));
    }
  }
  return compared ? best(sums, answers) : null;
}

interface Stratum {
  readonly here: readonly number[];
  readonly there: readonly number[];
}

function strata(
  rows: ReadonlySet<number>,
  groups: readonly ReadonlySet<number>[],
  answers: Answers,
): readonly Stratum[] {
  const byGroups = new Map<string, { carried: readonly number[]; here: number[]; there: number[] }>();
  for (const [row, outcomes] of answers.ofRow.entries()) {
    if (outcomes.length === 0) continue;
    const carried = groups.flatMap((group, index) => (group.has(row) ? [index] : []));
    const key = carried.join();
    const stratum = byGroups.get(key) ?? { carried, here: [], there: [] };
    byGroups.set(key, stratum);
    (rows.has(row) ? stratum.here : stratum.there).push(row);
  }
  return [...byGroups.values()].flatMap(({ carried, here, there }): readonly Stratum[] => {
    if (here.length === 0) return [];
    if (there.length >= MIN_OTHERS) return [{ here, there }];
    const carriers = carried.flatMap((index) => groups[index] ?? []).sort((a, b) => a.size - b.size);
    if (carriers.some((group) => isPart(group, rows))) return [];
    const others = carriers
      .map((group) => [...group].filter((row) => !rows.has(row) && isAnswered(row, answers)))
      .find(({ length }) => length >= MIN_OTHERS);
    return others === undefined ? [] : [{ here, there: others }];
  });
}

function isPart(group: ReadonlySet<number>, rows: ReadonlySet<number>): boolean {
  let inside = 0;
  for (const row of group) if (rows.has(row)) inside += 1;
  return inside >= group.size * PART_SHARE;
}

function isAnswered(row: number, answers: Answers): boolean {
  return (answers.ofRow[row]?.length ?? 0) > 0;
}

function countsOf(rows: readonly number[], answers: Answers): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows)
    for (const outcome of answers.ofRow[row] ?? []) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return counts;
}

function best(
  sums: ReadonlyMap<number, { readonly over: number; readonly variance: number }>,
  answers: Answers,
): Contrast {
  let most = 0;
  let outcome: string | null = null;
  let harm = 0;
  for (const [number, { over, variance }] of sums) {
    if (variance <= 0) continue;
    const z = over / Math.sqrt(variance);
    const name = answers.names[number] ?? null;
    if (name === HARM) harm = z;
    if (Math.abs(z) > Math.abs(most)) {
      most = z;
      outcome = name;
    }
  }
  return { z: Math.sqrt(Math.max(0, most * most - chanceOf(answers))), outcome, harm };
}
