import { edgeWords } from '../marks/of-row.ts';
import type { Feature } from '../table/feature.ts';
import { marksOfKind, type Table } from '../table/table.ts';
import { surpriseOf } from './surprise.ts';
import { commonest } from './verbatim.ts';

const MIN_BITS = 18;

/** How answers begin, where many begin alike, what nobody says by chance first: a prompt can ask for that beginning. */
export function openings(table: Table): readonly Feature[] {
  const found = marksOfKind(table, 'answer begins ');
  return found
    .filter(
      ({ value, rows }) =>
        !found.some((other) => other.value.startsWith(`${value} `) && other.rows.length >= rows.length * 0.9),
    )
    .flatMap(({ value, rows }): Feature[] => {
      const bits = surpriseOf(value);
      const words = value.split(' ').length;
      const text = commonest(
        table,
        rows,
        ({ answer, lastAnswer }) =>
          [answer, lastAnswer]
            .map((whole) => edgeWords(whole.slice(0, 400)).slice(0, words).join(' '))
            .find((begun) => begun.toLowerCase() === value) ?? null,
      );
      if (bits < MIN_BITS || text === null) return [];
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
    .sort((a, b) => evidence(b) - evidence(a) || (a.label < b.label ? -1 : 1));
}

/** How little chance can account for it: bits beyond those of ordinary words, in every row. */
function evidence({ bits, rows }: Feature): number {
  return (bits - MIN_BITS) * rows.length;
}
