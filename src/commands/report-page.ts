import { join } from 'node:path';
import { readText } from '../adapters/files/folder.ts';
import { recordLines } from '../adapters/files/record-lines.ts';
import { RECORDS_FILE } from '../adapters/files/report-folder.ts';
import { PROMPTS_FILE } from '../page/files.ts';
import { folderPage, type PageFile } from '../page/folder-page.ts';
import type { Result } from '../report/schema.ts';

/** `report.html` of a report folder, made of its result, records and prompts. */
export async function pageIn(folder: string, result: Result): Promise<PageFile> {
  const records = () => recordLines(join(folder, RECORDS_FILE));
  return folderPage(result, records, await readText(join(folder, PROMPTS_FILE)));
}
