import { sentencesOf } from '../marks/sentences.ts';
import type { Feature } from '../table/feature.ts';
import { marksOfKind, type Table } from '../table/table.ts';
import { commonest } from './verbatim.ts';

const KEPT_VALUES = 12;
const BITS = 35;
const MAX_CHARS = 160;
/** Years so far apart are of two times. */
const MIN_GAP = 2;

type Who = 'system' | 'user';

/** Years that users or system prompts name: each, any, and those before and after the largest gap between them. */
export function years(table: Table): readonly Feature[] {
  return (['system', 'user'] as const).flatMap((who) => {
    const named = yearsNamed(table, who);
    const each = marksOfKind(table, `${kindOf(who)} `).map(({ value }) =>
      yearFeature(table, who, `year ${value} (${who})`, [value], named),
    );
    const all = named.map(({ year }) => year);
    const times = timesOf(all);
    const grouped = times.flatMap((group, index) =>
      times.length < 2
        ? []
        : [
            yearFeature(
              table,
              who,
              `years ${index === 0 ? 'to' : 'from'} ${index === 0 ? group.at(-1) : group[0]} (${who})`,
              group,
              named,
            ),
          ],
    );
    const any = all.length < 2 ? [] : [yearFeature(table, who, `a year (${who})`, all, named)];
    return [...any, ...grouped, ...each].filter(({ rows }) => rows.length > 0);
  });
}

function kindOf(who: Who): string {
  return who === 'system' ? 'system year' : 'year';
}

/** Years with their rows, whatever their number, earliest first. */
export function yearsNamed(
  table: Table,
  who: Who,
): readonly { readonly year: string; readonly rows: readonly number[] }[] {
  const kind = `${kindOf(who)} `;
  const rows = new Map<string, number[]>();
  for (const [index, marks] of table.marks.entries())
    for (const mark of marks) {
      if (!mark.startsWith(kind)) continue;
      const year = mark.slice(kind.length);
      const list = rows.get(year);
      if (list === undefined) rows.set(year, [index]);
      else list.push(index);
    }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([year, carriers]) => ({ year, rows: carriers }));
}

/** Years in order, as one group, or as two where a gap parts them. */
export function timesOf(years: readonly string[]): readonly (readonly string[])[] {
  let at = 0;
  let widest = 0;
  for (let index = 1; index < years.length; index += 1) {
    const gap = Number(years[index]) - Number(years[index - 1]);
    if (gap > widest) [widest, at] = [gap, index];
  }
  return widest < MIN_GAP ? [years] : [years.slice(0, at), years.slice(at)];
}

function yearFeature(
  table: Table,
  who: Who,
  label: string,
  group: readonly string[],
  named: readonly { readonly year: string; readonly rows: readonly number[] }[],
): Feature {
  const of = named
    .filter(({ year }) => group.includes(year))
    .sort((a, b) => b.rows.length - a.rows.length || (a.year < b.year ? -1 : 1));
  const rows = [...new Set(of.flatMap((one) => one.rows))].sort((a, b) => a - b);
  const marks = group.map((year) => `${kindOf(who)} ${year}`);
  const found = commonest(table, of[0]?.rows ?? [], (row) => {
    const year = of[0]?.year ?? '';
    const sentence = sentencesOf(who === 'system' ? (row.system ?? '') : row.user).find((part) =>
      part.includes(year),
    );
    return sentence === undefined || sentence.length > MAX_CHARS ? null : sentence.replace(year, '{value}');
  });
  const isFraming = found !== null && found.split(/\s+/).length <= 8 && !found.includes('?');
  const text = isFraming ? found : 'The year is {value}.';
  return {
    label,
    family: 'context',
    forms: [
      {
        form: 'slot',
        text: who === 'system' ? text : `${text}\n`,
        name: 'year',
        values: of.map(({ year }) => year).slice(0, KEPT_VALUES),
        at: who === 'system' ? 'system' : 'start',
      },
    ],
    rows,
    bits: BITS,
    holds: (_, carried) => marks.some((mark) => carried.has(mark)),
  };
}
