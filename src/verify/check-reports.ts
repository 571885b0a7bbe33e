import { canonicalJson, sha256 } from '../digest.ts';
import { PAGE_FILES } from '../page/files.ts';
import { readTexts } from '../records/texts.ts';
import { answersToShow, excerptsOf } from '../report/excerpts.ts';
import { filesOf, RESULT_FILE, reportsOf } from '../report/renderers.ts';
import type { Result } from '../report/schema.ts';
import { STATEMENT_FILES, statementFilesOf } from '../statement/files.ts';
import type { Closing } from './closing.ts';
import { type Finding, finding } from './finding.ts';

/** A report folder, as far as its reports can be made again. */
export interface ReportedFolder {
  /** The complete lines of the records, as often as they are asked for. */
  records(): Iterable<string>;
  /** The text of each report file by name; of one that is not there nothing. */
  readonly reports: ReadonlyMap<string, string>;
}

/**
 * Renders every report that the folder holds again and compares it byte for byte, and with what
 * the run wrote down. Rendering decides nothing, so that the program's own renderers serve. A report of another version
 * is right as its run left it, too.
 *
 * @param ofThisVersion whether the same renderers wrote the folder
 * @throws CuegateError `records-unreadable`
 */
export function checkReports(
  result: Result,
  { records, reports }: ReportedFolder,
  { record }: Closing,
  ofThisVersion: boolean,
): readonly Finding[] {
  const texts = readTexts(records, answersToShow(result), 'records.jsonl');
  const rendered = [...statementFilesOf(result), ...filesOf(reportsOf(result, excerptsOf(result, texts)))];
  const left = record?.run.files ?? {};
  const strange = Object.keys(left).filter(
    (name) => !PAGE_FILES.includes(name) && !rendered.some(({ file }) => file === name),
  );
  const differing = rendered.flatMap(({ file, text }) => {
    if (file === RESULT_FILE) return [];
    const found = reports.get(file);
    const isOurs = found === undefined || found === text;
    if (ofThisVersion) return isOurs && (record === null || left[file] === digestOf(text)) ? [] : [file];
    return isOurs || left[file] === digestOf(found) ? [] : [file];
  });
  // A statement that this result does not make is of another one, or of nobody.
  const stray = STATEMENT_FILES.filter(
    (name) => reports.has(name) && !strange.includes(name) && !rendered.some(({ file }) => file === name),
  );
  return [...(ofThisVersion ? strange : []), ...stray, ...differing].map((file) =>
    finding('report-differs', { file }),
  );
}

const digestOf = (text: string): string => `sha256:${sha256(text)}`;

/** Whether `result.json` is written as cuegate writes it: nothing more in it, nothing twice, no other bytes. */
export function checkForm(text: string, result: Result, ofThisVersion: boolean): readonly Finding[] {
  if (!ofThisVersion) return [];
  const written: unknown = JSON.parse(text);
  const isOurs =
    canonicalJson(written) === canonicalJson(result) && `${JSON.stringify(written, null, 2)}\n` === text;
  return isOurs ? [] : [finding('result-form', { file: RESULT_FILE })];
}
