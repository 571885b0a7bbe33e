import { dirname, join } from 'node:path';
import { keepHeapSmall } from '../adapters/console/small-heap.ts';
import { readText, writeText } from '../adapters/files/folder.ts';
import { makeFolder } from '../adapters/files/make-folder.ts';
import { recordLines } from '../adapters/files/record-lines.ts';
import { readTexts } from '../records/texts.ts';
import { answersToShow, excerptsOf } from '../report/excerpts.ts';
import { filesOf, RESULT_FILE, reportsOf } from '../report/renderers.ts';
import { statementFilesOf } from '../statement/files.ts';
import type { Ended } from './ending.ts';
import { filesIn } from './files-in.ts';
import { checkFolder } from './finished-folder.ts';
import { readResult } from './finished-result.ts';
import { pageIn } from './report-page.ts';
import { sealsOf } from './verify.ts';

/**
 * Renders the reports of a folder again from `result.json` and the records, and tells the result again.
 * `result.json` itself stays as it is. A folder that is not what its run left is refused.
 *
 * @throws CuegateError `folder-differs`, `result-unreadable`, `records-unreadable`; `input-invalid` when the seed is
 *   needed and not known
 */
export async function reportCommand(
  folder: string,
  { seed, json = false }: { readonly seed?: string; readonly json?: boolean },
): Promise<Ended> {
  keepHeapSmall();
  const checked = await checkFolder(folder, seed ?? null);
  const result = readResult(await readText(join(folder, RESULT_FILE)), folder);
  const records = () => recordLines(join(folder, 'records.jsonl'));
  const excerpts = excerptsOf(result, readTexts(records, answersToShow(result), 'records.jsonl'));
  const reports = reportsOf(result, excerpts);
  const page = await pageIn(folder, result);
  for (const { file, text } of [...statementFilesOf(result), page, ...filesOf(reports)])
    if (file !== RESULT_FILE) {
      makeFolder(dirname(join(folder, file)));
      await writeText(join(folder, file), text);
    }
  if (json) return { json: result, exit: 0 };
  const seals = checked.seals === 'not-checked' ? sealsOf(checked).map((line) => `${line}\n`) : [];
  return { text: [reports.terminal, `${filesIn(folder)}\n`, ...seals].join(''), exit: 0 };
}
