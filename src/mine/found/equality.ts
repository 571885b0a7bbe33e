import { between, contrastOf, tallyOf } from '../answers/contrast.ts';
import type { Feature } from '../table/feature.ts';
import { type Table, weightOf } from '../table/table.ts';
import { valueClasses } from './value-classes.ts';

const KEPT_VALUES = 12;
/**
 * How much the answers to rows that name the same must differ from those to rows that do not, beyond what the best
 * of all classes of words reaches by chance.
 */
const MIN_CONTRAST = 3.5;

/**
 * Rows whose system prompt and user name the same one of several things, or rows in which they name different ones,
 * whichever are answered worse: a trigger may be that two things differ (the cuisine of the system prompt and the dish
 * asked for), each of them balanced by itself. Which things could differ is read from the words that stand in one
 * another's places.
 */
export function equalities(table: Table): readonly Feature[] {
  const classes = valueClasses(table);
  const chance = 2 * Math.log(Math.max(2, classes.length));
  const tested = classes
    .map((values) => ({ values, ...split(table, values) }))
    .map((one) => {
      const contrast = between(
        tallyOf(one.different, table.answers),
        tallyOf(one.same, table.answers),
        table.answers,
      );
      const z = contrast === null ? 0 : Math.max(contrast.z, Math.abs(contrast.harm));
      return { ...one, harm: contrast?.harm ?? 0, z: Math.sqrt(Math.max(0, z * z - chance)) };
    })
    .filter(({ z }) => z >= MIN_CONTRAST)
    .map((one) => {
      const isSame =
        Math.abs(one.harm) >= MIN_CONTRAST ? one.harm < 0 : one.same.length < one.different.length;
      const rows = isSame ? one.same : one.different;
      return {
        values: one.values,
        relation: isSame ? 'same' : 'different',
        rows,
        apart: apartOf(table, rows),
      } as const;
    })
    .sort((a, b) => b.apart - a.apart || a.values.length - b.values.length);
  const [best] = tested;
  return best === undefined ? [] : featureOf(table, best.values, best.relation, best.rows);
}

/**
 * How far the answers of the rows are from those of all others. A class with words of other kinds in it has more rows to
 * compare and tells less of them: by this the class of the very things that differ comes first.
 */
function apartOf(table: Table, rows: readonly number[]): number {
  const contrast = contrastOf(rows, table.answers);
  return contrast === null ? 0 : Math.max(contrast.harm, contrast.z);
}

type Relation = 'same' | 'different';

function relationOf(values: readonly string[], marks: ReadonlySet<string>): Relation | null {
  const system = values.filter((value) => marks.has(`system word ${value}`));
  const user = values.filter((value) => marks.has(`word ${value}`));
  if (system.length === 0 || user.length === 0) return null;
  return system.some((value) => user.includes(value)) ? 'same' : 'different';
}

function split(
  table: Table,
  values: readonly string[],
): { same: readonly number[]; different: readonly number[] } {
  const rowsOf = (relation: Relation) =>
    table.marks.flatMap((marks, row) => (relationOf(values, marks) === relation ? [row] : []));
  return { same: rowsOf('same'), different: rowsOf('different') };
}

function featureOf(
  table: Table,
  values: readonly string[],
  relation: Relation,
  rows: readonly number[],
): readonly Feature[] {
  const example = weightOf(table, rows) < table.floor ? null : exampleOf(table, rows, values, relation);
  if (example === null) return [];
  const others = values
    .filter((value) => value !== example.user && value !== example.named)
    .slice(0, KEPT_VALUES);
  return [
    {
      label: `system prompt and user name ${relation === 'same' ? 'the same thing' : 'different things'} (${values.slice(0, 4).join(', ')})`,
      family: 'context',
      forms: [
        { form: 'system', text: example.system },
        { form: 'topic', words: relation === 'same' ? [example.user] : [example.user, ...others] },
      ],
      rows,
      bits: 60,
      relation: true,
      holds: (_, marks) => relationOf(values, marks) === relation,
    },
  ];
}

/** The pair that most rows have: its system prompt, and what that and the user name. */
function exampleOf(
  table: Table,
  rows: readonly number[],
  values: readonly string[],
  relation: 'same' | 'different',
): { system: string; named: string; user: string } | null {
  const counts = new Map<string, { count: number; system: string; named: string; user: string }>();
  for (const index of rows) {
    const [row, marks] = [table.rows[index], table.marks[index]];
    if (row?.system == null || marks === undefined) continue;
    const named = values.find((value) => marks.has(`system word ${value}`));
    const user = values.find(
      (value) => marks.has(`word ${value}`) && (relation === 'same') === marks.has(`system word ${value}`),
    );
    if (named === undefined || user === undefined) continue;
    const key = `${row.system}\0${user}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { count: row.weight, system: row.system, named, user });
    else known.count += row.weight;
  }
  const [best] = [...counts].sort(([a, m], [b, n]) => n.count - m.count || (a < b ? -1 : 1));
  return best?.[1] ?? null;
}
