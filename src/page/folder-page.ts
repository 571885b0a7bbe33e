import type { Prompt } from '../corpus/row.ts';
import type { Result } from '../report/schema.ts';
import { PAGE_FILE, PROMPTS_FILE } from './files.ts';
import { pageOf } from './page.ts';
import { promptsText, readPrompts } from './prompts.ts';
import { type RunRecords, runRecords } from './run-records.ts';

/** A file of a report folder. */
export interface PageFile {
  readonly file: string;
  readonly text: string;
}

/** Where a session has its records and its prompts. */
export interface Asked {
  /** The complete lines of the records, as often as they are asked for. */
  records(): Iterable<string>;
  prompts(): Iterable<Prompt>;
}

/**
 * The page of a session that ends, and the prompts that it is made of, where texts are kept.
 *
 * @param asked null: nothing was asked
 * @param redact takes secrets out of the prompts; the result and the records are without
 */
export function pageFilesOf(
  result: Result,
  asked: Asked | null,
  redact: (text: string) => string,
): readonly PageFile[] {
  const records = asked === null ? null : recordsOfResult(result, () => asked.records());
  const isKept = records !== null && result.report.text !== 'never';
  const prompts =
    asked === null || records === null || !isKept
      ? null
      : promptsText(asked.prompts(), idsIn(records), redact);
  return [
    ...(prompts === null ? [] : [{ file: PROMPTS_FILE, text: prompts }]),
    { file: PAGE_FILE, text: pageOf(result, records, readPrompts(prompts)) },
  ];
}

/**
 * The page of a report folder again, from what the folder holds.
 *
 * @param prompts the text of the folder's {@link PROMPTS_FILE}; null: there is none
 * @throws CuegateError `records-unreadable`
 */
export function folderPage(
  result: Result,
  records: () => Iterable<string>,
  prompts: string | null,
): PageFile {
  return { file: PAGE_FILE, text: pageOf(result, recordsOfResult(result, records), readPrompts(prompts)) };
}

/** The records that a result is of; null: it is of no answers, whatever an earlier run left in the folder. */
function recordsOfResult(
  { conditions, digests }: Pick<Result, 'conditions' | 'digests'>,
  lines: () => Iterable<string>,
): RunRecords | null {
  if (conditions.length === 0 || digests?.records == null) return null;
  return runRecords(lines, 'records.jsonl');
}

function idsIn({ answers }: RunRecords): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { prompt } of answers.values()) ids.add(prompt);
  return ids;
}
