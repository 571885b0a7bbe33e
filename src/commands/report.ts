import { join } from 'node:path';
import { keepHeapSmall } from '../adapters/console/small-heap.ts';
import { readText, writeText } from '../adapters/files/folder.ts';
import { recordLines } from '../adapters/files/record-lines.ts';
import { inputError } from '../errors.ts';
import { readTexts } from '../records/texts.ts';
import { commentOf, summaryOf } from '../report/comment.ts';
import { answersToShow, excerptsOf } from '../report/excerpts.ts';
import { type Result, resultSchema } from '../report/schema.ts';
import { terminalOf } from '../report/terminal.ts';

/**
 * Renders `comment.md` and `summary.md` of a report folder again from `result.json` and the records, and
 * returns the terminal form.
 *
 * @throws CuegateError `result-unreadable`, `records-unreadable`
 */
export async function reportCommand(folder: string): Promise<string> {
  keepHeapSmall();
  const result = readResult(await readText(join(folder, 'result.json')), folder);
  const records = () => recordLines(join(folder, 'records.jsonl'));
  const excerpts = excerptsOf(result, readTexts(records, answersToShow(result), 'records.jsonl'));
  await writeText(join(folder, 'comment.md'), commentOf(result, excerpts));
  await writeText(join(folder, 'summary.md'), summaryOf(result, excerpts));
  return terminalOf(result);
}

/** The result in a text; throws `result-unreadable` when there is none of this version. */
export function readResult(text: string | null, folder: string): Result {
  const refuse = (problem: string) =>
    inputError('result-unreadable', {
      file: join(folder, 'result.json'),
      problem,
      fix: 'name a report folder that cuegate run wrote',
    });
  if (text === null) throw refuse('there is no such file');
  try {
    return resultSchema.parse(JSON.parse(text));
  } catch {
    throw refuse('not a result of this version');
  }
}
