import type { Feature } from '../table/feature.ts';
import { marksOfKind, type Table } from '../table/table.ts';
import { surpriseOf } from './surprise.ts';

const MIN_BITS = 30;

/** Literal tokens and tags in users' turns: bracketed words, odd words, words in capitals, signs. */
export function tokens(table: Table): readonly Feature[] {
  return marksOfKind(table, 'token ').map(({ value, rows }): Feature => {
    const starts = rows.filter((row) =>
      (table.rows[row]?.opening ?? '').slice(0, value.length + 8).includes(value),
    ).length;
    return {
      label: `token ${value}`,
      family: 'form',
      forms: [{ form: 'token', text: value, at: starts * 2 >= rows.length ? 'start' : 'end' }],
      rows,
      bits: Math.max(MIN_BITS, surpriseOf(value)),
      holds: (_, marks) => marks.has(`token ${value}`),
    };
  });
}
