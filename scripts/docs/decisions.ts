// The index of docs/decisions/, from the records themselves.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'decisions');

/** One decision record, as its first lines say. */
export interface DecisionRecord {
  readonly file: string;
  readonly number: number;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly status: string;
}

const NAME = /^(\d{4})-[a-z0-9-]+\.md$/;
const HEAD =
  /^# (\d+)\. (.+)\n\n\*(\d{4}-\d{2}-\d{2}) · (accepted|superseded by \d{4}|accepted, superseded in part by \d{4}(?:, \d{4})*)\*\n\n/;

/** Every decision record, by number. */
export function decisionRecords(): readonly DecisionRecord[] {
  return readdirSync(FOLDER)
    .filter((file) => file !== 'README.md')
    .sort()
    .map((file) => recordOf(file, readFileSync(join(FOLDER, file), 'utf8')));
}

/**
 * What a record's first lines say.
 *
 * @throws when its name, title, date or status is not in the one form
 */
export function recordOf(file: string, text: string): DecisionRecord {
  const [, number = '', title = '', date = '', status = ''] = HEAD.exec(text) ?? [];
  if (number === '' || NAME.exec(file)?.[1] !== number.padStart(4, '0'))
    throw new Error(
      `${file} must be NNNN-words.md and begin with "# N. Title", an empty line and "*YYYY-MM-DD · STATUS*"; STATUS is accepted, superseded by NNNN, or accepted, superseded in part by NNNN`,
    );
  return { file, number: Number(number), title, date, status };
}

/** The table of docs/decisions/README.md, line by line. */
export function decisionTable(): readonly string[] {
  const files = new Map(decisionRecords().map(({ file }) => [file.slice(0, 4), file]));
  const linked = (status: string) =>
    status.replace(/\d{4}/g, (number) => `[${number}](${files.get(number) ?? 'missing'})`);
  return [
    '| number | decision | date | status |',
    '|---:|---|---|---|',
    ...decisionRecords().map(
      ({ file, number, title, date, status }) =>
        `| ${number} | [${title}](${file}) | ${date} | ${linked(status)} |`,
    ),
  ];
}
