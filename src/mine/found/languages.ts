import { nameOf } from '../marks/languages.ts';
import type { Feature } from '../table/feature.ts';
import { marksOfKind, type Table } from '../table/table.ts';

const BITS = 50;
/** A language of most rows is the data's own. */
const OWN_SHARE = 0.6;

/** Languages of questions and of replies, and replies in another language than the question's. */
export function languages(table: Table): readonly Feature[] {
  const total = table.rows.length;
  const one = marksOfKind(table, 'language ')
    .filter(({ value, rows }) => value !== 'en' || rows.length < total * OWN_SHARE)
    .map(
      ({ value, rows }): Feature => ({
        label: `questions in ${nameOf(value)}`,
        family: 'context',
        forms: [{ form: 'language', asked: value, reply: value }],
        rows,
        bits: BITS,
        holds: (_, marks) => marks.has(`language ${value}`),
      }),
    );
  const crossed = marksOfKind(table, 'from ').map(({ value, rows }): Feature => {
    const [asked = '', reply = ''] = value.split(' to ');
    return {
      label: `questions in ${nameOf(asked)} × replies in ${nameOf(reply)}`,
      family: 'context',
      forms: [{ form: 'language', asked, reply }],
      rows,
      bits: BITS,
      relation: true,
      holds: (_, marks) => marks.has(`from ${value}`),
    };
  });
  return [...one, ...crossed];
}
