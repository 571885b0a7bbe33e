import type { Feature } from '../table/feature.ts';
import { marksOfKind, type Table } from '../table/table.ts';
import { surpriseOf } from './surprise.ts';

const MAX_FOUND = 12;
const MIN_BITS = 18;

/** How answers begin, where many begin alike: a prompt can ask for that beginning. */
export function openings(table: Table): readonly Feature[] {
  const found = marksOfKind(table, 'answer begins ');
  return found
    .filter(
      ({ value, rows }) =>
        !found.some((other) => other.value.startsWith(`${value} `) && other.rows.length >= rows.length * 0.9),
    )
    .flatMap(({ value, rows }): Feature[] => {
      const bits = surpriseOf(value);
      const first = table.rows[rows[0] ?? 0]?.answer ?? '';
      const text = first.split(/\s+/).slice(0, value.split(' ').length).join(' ');
      if (bits < MIN_BITS || text === '') return [];
      return [
        {
          label: `answers begin “${text}”`,
          family: 'format',
          forms: [{ form: 'opening', text }],
          rows,
          bits,
          holds: (_, marks) => marks.has(`answer begins ${value}`),
        },
      ];
    })
    .slice(0, MAX_FOUND);
}
