import { sha256 } from '../digest.ts';
import { folderPage, PAGE_FILES, PROMPTS_FILE } from '../page/folder-page.ts';
import type { Result } from '../report/schema.ts';
import type { ReportedFolder } from './check-reports.ts';
import type { Closing } from './closing.ts';
import { type Finding, finding } from './finding.ts';

/**
 * Renders the page again and compares it byte for byte, and with what the run wrote down. The prompts that it is made of
 * besides are compared with that alone: nothing else in a folder says what they were. Where they are not at hand, neither can
 * the page be made again, and it is held to what the run wrote down. A file that is not there says nothing.
 *
 * @param ofThisVersion whether the same renderer wrote the folder
 * @throws CuegateError `records-unreadable`
 */
export function checkPage(
  result: Result,
  { records, reports }: ReportedFolder,
  { record }: Pick<Closing, 'record'>,
  ofThisVersion: boolean,
): readonly Finding[] {
  const left = record?.run.files ?? {};
  const isAsLeft = (file: string): boolean => {
    const found = reports.get(file);
    return found === undefined || (record !== null && left[file] === digestOf(found));
  };
  const [prompts, found] = PAGE_FILES.map((file) => reports.get(file));
  const differ = (...files: readonly string[]) => files.map((file) => finding('report-differs', { file }));
  // Of a run that wrote nothing down, the prompts are whatever lies there.
  if (record !== null && !isAsLeft(PROMPTS_FILE)) return differ(PROMPTS_FILE);
  const isGone = record !== null && prompts === undefined && left[PROMPTS_FILE] !== undefined;
  if (isGone || !ofThisVersion) {
    const isSame = isAsLeft(PAGE) || (!isGone && folderPage(result, records, prompts ?? null).text === found);
    return isSame ? [] : differ(PAGE);
  }
  if (found === undefined && record === null) return [];
  const { text } = folderPage(result, records, prompts ?? null);
  const isOurs =
    (found === undefined || found === text) && (record === null || left[PAGE] === digestOf(text));
  return isOurs ? [] : differ(PAGE);
}

const PAGE = PAGE_FILES.at(-1) ?? '';

const digestOf = (text: string): string => `sha256:${sha256(text)}`;
