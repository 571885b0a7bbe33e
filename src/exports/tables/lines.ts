import { stringify } from 'csv-stringify/sync';
import type { Columns, Row } from './columns.ts';

/** A form of a table as text: its first line, if it has one, and a line, or lines, for each row. */
export interface LineForm {
  head(columns: Columns): string;
  line(row: Row): string;
}

/** No reader of CSV or Parquet takes a null character, and none half of a pair. */
function plain(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '\ufffd');
}

/**
 * What a spreadsheet would take for a formula, or might after it strips the unseen characters before it. A text that begins with an
 * apostrophe gets another, so that taking one away always gives the text again.
 */
const FORMULA = /^(?:[\t\r\n']|[\s\p{Cc}\p{Cf}\p{Zs}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u;

export const CSV: LineForm = {
  head: (columns) => stringify([Object.keys(columns)]),
  line: (row) =>
    stringify([Object.values(row)], {
      cast: {
        boolean: String,
        string: (value) => {
          const text = plain(value);
          return FORMULA.test(text) ? `'${text}` : text;
        },
      },
    }),
};

export const JSONL: LineForm = {
  head: () => '',
  line: (row) =>
    `${JSON.stringify(row, (_key, value: unknown) => (typeof value === 'string' ? plain(value) : value))}\n`,
};
