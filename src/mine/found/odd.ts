import { BEGINS_WITH, ENDS_WITH, HOLDS, holdsUnseen, WAYS } from '../marks/odd.ts';
import type { Edge, Feature } from '../table/feature.ts';
import { marksOfKind, type Table } from '../table/table.ts';
import { commonest } from './verbatim.ts';

/** Of what nobody writes by chance, and of bare signs and spaces. */
const UNSEEN_BITS = 60;
const SIGN_BITS = 20;

/** What words do not tell: unseen characters, bare signs before or behind the text, letters of an unusual make. */
export function odd(table: Table): readonly Feature[] {
  const edges = ([BEGINS_WITH, ENDS_WITH] as const).flatMap((kind) =>
    marksOfKind(table, kind).map(({ value, rows }) =>
      made(
        kind + value,
        rows,
        value,
        kind === BEGINS_WITH ? 'start' : 'end',
        `${kind}the text ${named(value)}`,
      ),
    ),
  );
  const held = marksOfKind(table, HOLDS).flatMap(({ value, rows }): readonly Feature[] => {
    const way = WAYS[value];
    if (way === undefined) {
      const starts = rows.filter((row) => startOf(table, row).includes(value)).length;
      const at = starts * 2 >= rows.length ? 'start' : 'end';
      return [made(HOLDS + value, rows, value, at, `a character ${named(value)}`)];
    }
    const text = commonest(table, rows, ({ user }) => way.exec(user)?.[0] ?? null);
    if (text === null) return [];
    const word = /\p{L}/u.test(text) ? `${text} ` : text;
    return [made(HOLDS + value, rows, word, 'start', `${value}: ${named(text)}`)];
  });
  return [...edges, ...held];
}

function startOf(table: Table, index: number): string {
  const row = table.rows[index];
  return row === undefined ? '' : row.edges.start.slice(0, 4);
}

function made(mark: string, rows: readonly number[], text: string, at: Edge, label: string): Feature {
  return {
    label,
    family: 'form',
    forms: [{ form: 'signs', text, at }],
    rows,
    bits: holdsUnseen(text) ? UNSEEN_BITS : SIGN_BITS,
    holds: (_, marks) => marks.has(mark),
  };
}

/** Signs that can be read: what is not seen by its code point. */
function named(text: string): string {
  return [...text]
    .map((character) => {
      if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(character) && !holdsUnseen(character)) return character;
      return ` U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')} `;
    })
    .join('')
    .trim();
}
