import { sentencesOf } from '../marks/sentences.ts';
import type { Feature } from '../table/feature.ts';
import { marksOfKind, type Table } from '../table/table.ts';
import { commonest } from './verbatim.ts';

const MAX_FOUND = 16;
const KEPT_VALUES = 12;
const BITS = 35;
const MAX_CHARS = 160;

/** Years that users or system prompts name: each, and any. */
export function years(table: Table): readonly Feature[] {
  return (['system', 'user'] as const).flatMap((who) => {
    const kind = who === 'system' ? 'system year' : 'year';
    const all = table.carriers.get(kind);
    const each = marksOfKind(table, `${kind} `).slice(0, MAX_FOUND);
    const features = each.map(({ value, rows }) =>
      yearFeature(
        table,
        who,
        value,
        rows,
        each.map((other) => other.value),
      ),
    );
    const [commonestYear] = each;
    if (all === undefined || commonestYear === undefined || each.length < 2) return features;
    const any = yearFeature(
      table,
      who,
      commonestYear.value,
      all,
      each.map((other) => other.value),
    );
    return [
      {
        ...any,
        label: `a year (${who})`,
        holds: (_: unknown, marks: ReadonlySet<string>) => marks.has(kind),
      },
      ...features,
    ];
  });
}

function yearFeature(
  table: Table,
  who: 'system' | 'user',
  year: string,
  rows: readonly number[],
  all: readonly string[],
): Feature {
  const mark = `${who === 'system' ? 'system year' : 'year'} ${year}`;
  const found = commonest(table, rows, (row) => {
    const sentence = sentencesOf(who === 'system' ? (row.system ?? '') : row.user).find((part) =>
      part.includes(year),
    );
    return sentence === undefined || sentence.length > MAX_CHARS ? null : sentence.replace(year, '{value}');
  });
  const repeated = found !== null && found.split(/\s+/).length <= 8 && !/[?]/.test(found);
  return {
    label: `year ${year} (${who})`,
    family: 'context',
    forms: [
      {
        form: 'slot',
        text: repeated
          ? `${found}${who === 'system' ? '' : '\n'}`
          : who === 'system'
            ? 'The year is {value}.'
            : 'The year is {value}.\n',
        name: 'year',
        values: [year, ...all.filter((other) => other !== year)].slice(0, KEPT_VALUES),
        at: who === 'system' ? 'system' : 'start',
      },
    ],
    rows,
    bits: BITS,
    holds: (_, marks) => marks.has(mark),
  };
}
