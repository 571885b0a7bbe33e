import { sha256 } from '../digest.ts';
import { PAGE_FILE, PROMPTS_FILE } from '../page/files.ts';
import type { folderPage } from '../page/folder-page.ts';
import type { Result } from '../report/schema.ts';
import type { ReportedFolder } from './check-reports.ts';
import type { Closing } from './closing.ts';
import { type Finding, finding } from './finding.ts';

/** Makes the page of a folder again; it is given, for what only posts a result has no need of it. */
export type RenderPage = typeof folderPage;

/**
 * Renders the page again and compares it byte for byte, and with what the run wrote down. The prompts that it is made of
 * besides are compared with that alone: nothing else in a folder says what they were. Where they are not at hand, the page
 * is what the run wrote down, or one without them. A file that is not there says nothing.
 *
 * @param render null: the page is held to what the run wrote down alone
 * @param ofThisVersion whether the same renderer wrote the folder
 * @throws CuegateError `records-unreadable`
 */
export function checkPage(
  result: Result,
  { records, reports }: ReportedFolder,
  { record }: Pick<Closing, 'record'>,
  render: RenderPage | null,
  ofThisVersion: boolean,
): readonly Finding[] {
  const left = record?.run.files;
  const [prompts, found] = [reports.get(PROMPTS_FILE), reports.get(PAGE_FILE)];
  const differ = (file: string) => [finding('report-differs', { file })];
  if (left !== undefined && prompts !== undefined && left[PROMPTS_FILE] !== digestOf(prompts))
    return differ(PROMPTS_FILE);
  const isAsLeft = found === undefined || (left !== undefined && left[PAGE_FILE] === digestOf(found));
  const arePromptsGone = prompts === undefined && left?.[PROMPTS_FILE] !== undefined;
  if (render === null) return isAsLeft || left === undefined ? [] : differ(PAGE_FILE);
  if (arePromptsGone) {
    // As the run left it, or rendered again here, without them.
    return isAsLeft || found === render(result, records, null).text ? [] : differ(PAGE_FILE);
  }
  if (isAsLeft && (found === undefined || !ofThisVersion)) return [];
  const { text } = render(result, records, prompts ?? null);
  const isOurs =
    found === text && (!ofThisVersion || left === undefined || left[PAGE_FILE] === digestOf(text));
  return isOurs ? [] : differ(PAGE_FILE);
}

const digestOf = (text: string): string => `sha256:${sha256(text)}`;
