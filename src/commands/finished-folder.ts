import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readTextExactly } from '../adapters/files/folder.ts';
import { recordLines, recordsEnd } from '../adapters/files/record-lines.ts';
import { RECORDS_FILE } from '../adapters/files/report-folder.ts';
import { whyNoReport } from '../adapters/files/wrong-place.ts';
import { CuegateError, inputError } from '../errors.ts';
import { PAGE_FILES, PROMPTS_FILE } from '../page/files.ts';
import { sealOf } from '../records/seal.ts';
import { RENDERERS, RESULT_FILE } from '../report/renderers.ts';
import type { Result } from '../report/schema.ts';
import { STATEMENT_FILES } from '../statement/files.ts';
import type { RenderPage } from '../verify/check-page.ts';
import { type FinishedFolder, type FolderReport, mayBeShown, verifyFolder } from '../verify/folder.ts';
import { messageOfFinding } from '../verify/messages.ts';
import { checkAlone } from '../verify/result-alone.ts';
import { readResult } from '../verify/verify.ts';
import { VERSION } from '../version.ts';

/**
 * A report folder that a run left.
 *
 * @throws CuegateError `result-unreadable` without a result, `file-invalid` when a file cannot be read
 */
export async function finishedFolder(folder: string): Promise<FinishedFolder> {
  const result = await readTextExactly(join(folder, RESULT_FILE));
  if (result === null)
    throw inputError('result-unreadable', {
      file: folder,
      ...whyNoReport(folder, RESULT_FILE),
    });
  const reports = new Map<string, string>();
  const files = RENDERERS.flatMap(({ file }) => (file === null ? [] : [file]));
  for (const file of [...files, ...STATEMENT_FILES, ...PAGE_FILES]) {
    const text = await readTextExactly(join(folder, file));
    if (text !== null) reports.set(file, text);
  }
  const records = join(folder, RECORDS_FILE);
  return {
    result,
    reports,
    records: () => recordLines(records),
    isTorn: recordsEnd(records).torn !== '',
  };
}

/**
 * Verifies a report folder with the salt that the process was given.
 *
 * @param seed `sampling.seed` of the policy, as typed; null: not given
 * @param page makes the page again
 * @throws CuegateError when a file cannot be read, or the seed is needed and not known
 */
export async function verifiedFolder(
  folder: string,
  seed: string | null,
  page: RenderPage,
): Promise<FolderReport> {
  return verified(await finishedFolder(folder), seed, page);
}

function verified(folder: FinishedFolder, seed: string | null, page: RenderPage | null): FolderReport {
  const salt = process.env.CUEGATE_SALT || null;
  return verifyFolder(folder, {
    seal: salt === null ? null : sealOf(salt),
    seed: { seed, salt },
    version: VERSION,
    page,
  });
}

/**
 * Nothing of a folder is shown, posted or built on that is not what its run left. Its Markdown and its page are not looked
 * at: who asks this renders them again.
 *
 * @returns what verifying came to, which says whether seals were checked
 * @throws CuegateError `folder-differs`, and what {@link verifiedFolder} throws
 */
export async function checkFolder(folder: string, seed: string | null = null): Promise<FolderReport> {
  const whole = await finishedFolder(folder);
  const prompts = whole.reports.get(PROMPTS_FILE);
  const finished = {
    ...whole,
    reports: new Map(prompts === undefined ? [] : [[PROMPTS_FILE, prompts] as const]),
  };
  const report = verified(finished, seed, null);
  if (!mayBeShown(readResult(finished.result), report)) throw differs(folder, report);
  return report;
}

/**
 * Checks the folder that another job left as far as it can be checked here: whole, or, where its records are not at
 * hand or the seed is not known, by the result's own numbers.
 *
 * @returns what could not be checked, as a sentence; null: everything was
 * @throws CuegateError `folder-differs`, and what {@link verifiedFolder} throws
 */
export async function checkPosted(folder: string, result: Result): Promise<string | null> {
  // Whatever earlier runs recorded beside it, a result that was asked nothing speaks of none of it.
  if (result.verdict !== 'not-applicable' && (await hasRecords(folder))) {
    try {
      await checkFolder(folder);
      return null;
    } catch (error) {
      if (!(error instanceof CuegateError) || error.code !== 'input-invalid') throw error;
    }
  }
  const findings = checkAlone(result);
  if (findings.length > 0) throw differs(folder, { findings, other_version: null, is_other_only: false });
  if (result.conditions.length === 0) return null;
  return 'The verdict was checked by the numbers of its own result alone: the records, or the seed of the answers that people graded, are not at hand here.';
}

async function hasRecords(folder: string): Promise<boolean> {
  const stats = await stat(join(folder, RECORDS_FILE)).catch(() => null);
  return stats !== null && stats.size > 0;
}

type Differing = Pick<FolderReport, 'findings' | 'other_version' | 'is_other_only'>;

function differs(folder: string, { findings, other_version, is_other_only }: Differing): CuegateError {
  const [first] = findings;
  return inputError('folder-differs', {
    file: folder,
    problem: is_other_only
      ? `cuegate ${other_version} wrote it, and this is ${VERSION}, which comes to something else`
      : (first === undefined ? '' : messageOfFinding(first)).replace(/\.$/, ''),
    fix: is_other_only
      ? `use cuegate ${other_version}`
      : 'cuegate verify names every difference; restore the folder as the run left it, or run again',
  });
}
