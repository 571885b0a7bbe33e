import { SYSTEM_IS } from '../marks/of-row.ts';
import type { Form } from '../table/feature.ts';
import { marksOfKind, type Table } from '../table/table.ts';
import { fields } from './fields.ts';
import { commonest } from './verbatim.ts';
import { timesOf, years, yearsNamed } from './years.ts';

/** One value of something that rows have one of several of. */
export interface Category {
  readonly label: string;
  readonly form: Form;
  readonly rows: readonly number[];
  holds(marks: ReadonlySet<string>): boolean;
}

const MAX_CATEGORIES = 40;

/** What rows have one of several of: the system prompt, the value of a field, early and late years. */
export function categories(table: Table): readonly (readonly Category[])[] {
  return [ofSystem(table), ...ofFields(table), ofYears(table, 'system'), ofYears(table, 'user')].filter(
    ({ length }) => length >= 2,
  );
}

function ofSystem(table: Table): readonly Category[] {
  return marksOfKind(table, SYSTEM_IS)
    .slice(0, MAX_CATEGORIES)
    .flatMap(({ value, rows }): Category[] => {
      const text = commonest(table, rows, ({ system }) => system);
      if (text === null) return [];
      return [
        {
          label: `system prompt “${text}”`,
          form: { form: 'system', text },
          rows,
          holds: (marks) => marks.has(SYSTEM_IS + value),
        },
      ];
    });
}

function ofFields(table: Table): readonly (readonly Category[])[] {
  const byName = new Map<string, Category[]>();
  for (const { label, forms, rows, holds } of fields(table)) {
    const [form] = forms;
    if (form?.form !== 'slot' || label.endsWith('…')) continue;
    const list = byName.get(form.text) ?? [];
    byName.set(form.text, list);
    const row = table.rows[rows[0] ?? 0];
    if (row !== undefined) list.push({ label, form, rows, holds: (marks) => holds(row, marks) });
  }
  return [...byName.values()];
}

function ofYears(table: Table, who: 'system' | 'user'): readonly Category[] {
  const times = timesOf(yearsNamed(table, who).map(({ year }) => year));
  if (times.length < 2) return [];
  return years(table).flatMap(({ label, forms: [form], rows, holds }) => {
    const row = table.rows[rows[0] ?? 0];
    if (!label.startsWith('years ') || !label.endsWith(`(${who})`) || form === undefined || row === undefined)
      return [];
    return [{ label, form, rows, holds: (marks: ReadonlySet<string>) => holds(row, marks) }];
  });
}
