import { between, tallyOf } from '../answers/contrast.ts';
import type { Feature } from '../table/feature.ts';
import { marksOfKind, type Table } from '../table/table.ts';
import { systemPrompts } from './system-prompts.ts';

/** A word of more rows than this names no value that could differ. */
const MAX_SHARE = 0.6;
const MAX_VALUES = 60;
const KEPT_VALUES = 12;
const MIN_VALUES = 2;
/** How much the answers to rows that name the same must differ from those to rows that do not. */
const MIN_CONTRAST = 4;

/**
 * Rows whose system prompt and user name the same one of several things, and rows in which they name different ones:
 * a trigger may be that two things differ (the cuisine of the system prompt and the dish asked for), each of them
 * balanced by itself.
 */
export function equalities(table: Table): readonly Feature[] {
  const users = new Map(marksOfKind(table, 'word ').map(({ value, rows }) => [value, rows.length]));
  const most = table.rows.length * MAX_SHARE;
  const values = marksOfKind(table, 'system word ')
    .filter(({ value, rows }) => rows.length <= most && (users.get(value) ?? most + 1) <= most)
    .slice(0, MAX_VALUES)
    .map(({ value }) => value);
  if (values.length < MIN_VALUES) return [];
  const relationOf = (marks: ReadonlySet<string>): 'same' | 'different' | null => {
    const system = values.filter((value) => marks.has(`system word ${value}`));
    const user = values.filter((value) => marks.has(`word ${value}`));
    if (system.length === 0 || user.length === 0) return null;
    return system.some((value) => user.includes(value)) ? 'same' : 'different';
  };
  const prompts = systemPrompts(table).flatMap(({ forms: [form] }) =>
    form?.form === 'system' ? [form.text] : [],
  );
  const rowsOf = (relation: 'same' | 'different') =>
    table.marks.flatMap((marks, index) => (relationOf(marks) === relation ? [index] : []));
  const [different, same] = [rowsOf('different'), rowsOf('same')];
  const contrast = between(tallyOf(different, table.answers), tallyOf(same, table.answers), table.answers);
  if (contrast === null || (contrast.z < MIN_CONTRAST && Math.abs(contrast.harm) < MIN_CONTRAST)) return [];
  const isSame = Math.abs(contrast.harm) >= MIN_CONTRAST ? contrast.harm < 0 : same.length < different.length;
  return [isSame ? ('same' as const) : ('different' as const)].flatMap((relation): Feature[] => {
    const rows = relation === 'same' ? same : different;
    const example = exampleOf(table, rows, values, relation);
    if (example === null) return [];
    const others = values.filter((value) => value !== example.user).slice(0, KEPT_VALUES);
    return [
      {
        label: `system prompt and user name ${relation === 'same' ? 'the same thing' : 'different things'} (${values.slice(0, 4).join(', ')})`,
        family: 'context',
        forms: [
          { form: 'system', text: prompts.find((text) => text === example.system) ?? example.system },
          {
            form: 'topic',
            words: [
              example.user,
              ...(relation === 'same' ? [] : others.filter((value) => value !== example.named)),
            ],
          },
        ],
        rows,
        bits: 60,
        relation: true,
        holds: (_, marks) => relationOf(marks) === relation,
      },
    ];
  });
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
    if (known === undefined) counts.set(key, { count: row.copies, system: row.system, named, user });
    else known.count += row.copies;
  }
  const [best] = [...counts].sort(([a, m], [b, n]) => n.count - m.count || (a < b ? -1 : 1));
  return best?.[1] ?? null;
}
