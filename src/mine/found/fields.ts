import { fieldsOfRow } from '../marks/fields.ts';
import type { Edge, Feature } from '../table/feature.ts';
import { marksOfKind, type Table } from '../table/table.ts';
import { commonest } from './verbatim.ts';

const KEPT_VALUES = 12;
const BITS = 60;

/** `Name: value` at the start or the end of users' turns; the values are interchangeable. */
export function fields(table: Table): readonly Feature[] {
  return (['start', 'end'] as const).flatMap((at) =>
    marksOfKind(table, `field ${at} `)
      .filter(({ value }) => !value.includes('='))
      .flatMap(({ value, rows }) => fieldOf(table, at, value, rows)),
  );
}

function fieldOf(table: Table, at: Edge, name: string, rows: readonly number[]): readonly Feature[] {
  const values = new Map<string, number>();
  for (const index of rows)
    for (const field of fieldsIn(table, index))
      if (field.at === at && field.name === name)
        values.set(field.value, (values.get(field.value) ?? 0) + (table.rows[index]?.weight ?? 0));
  const text = commonest(
    table,
    rows,
    (row) => fieldsOfRow(row).find((field) => field.at === at && field.name === name)?.form ?? null,
  );
  if (text === null) return [];
  const ordered = [...values].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
  const whole: Feature = {
    label: `field ${text.replace('{value}', '…').trim()}`,
    family: 'form',
    forms: [{ form: 'slot', text, name, values: ordered.slice(0, KEPT_VALUES), at }],
    rows,
    bits: BITS,
    holds: (_, marks) => marks.has(`field ${at} ${name}`),
  };
  const single = ordered.slice(0, KEPT_VALUES).flatMap((value): Feature[] => {
    const mark = `field ${at} ${name}=${value.toLowerCase()}`;
    const carriers = table.carriers.get(mark);
    if (ordered.length < 2 || carriers === undefined) return [];
    const others = ordered.filter((other) => other !== value).slice(0, KEPT_VALUES - 1);
    return [
      {
        label: `field ${text.replace('{value}', value).trim()}`,
        family: 'form',
        forms: [{ form: 'slot', text, name, values: [value, ...others], at, isOne: true }],
        rows: carriers,
        bits: BITS,
        holds: (_, marks) => marks.has(mark),
      },
    ];
  });
  return [whole, ...single];
}

function fieldsIn(table: Table, index: number) {
  const row = table.rows[index];
  return row === undefined ? [] : fieldsOfRow(row);
}
