import { join } from 'node:path';
import { readText } from '../adapters/files/folder.ts';
import { recordLines, recordsEnd } from '../adapters/files/record-lines.ts';
import { RECORDS_FILE } from '../adapters/files/report-folder.ts';
import { type CuegateError, inputError } from '../errors.ts';
import { sealOf } from '../records/seal.ts';
import { RENDERERS, RESULT_FILE } from '../report/renderers.ts';
import { type FinishedFolder, type FolderReport, verifyFolder } from '../verify/folder.ts';
import { messageOfFinding } from '../verify/messages.ts';
import { VERSION } from '../version.ts';

/**
 * A report folder that a run left.
 *
 * @throws CuegateError `result-unreadable` without a result, `file-invalid` when a file cannot be read
 */
export async function finishedFolder(folder: string): Promise<FinishedFolder> {
  const result = await readText(join(folder, RESULT_FILE));
  if (result === null)
    throw inputError('result-unreadable', {
      file: join(folder, RESULT_FILE),
      problem: 'there is no such file',
      fix: 'name a report folder that cuegate run wrote',
    });
  const reports = new Map<string, string>();
  for (const { file } of RENDERERS) {
    const text = file === null ? null : await readText(join(folder, file));
    if (file !== null && text !== null) reports.set(file, text);
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
 * @throws CuegateError when a file cannot be read, or the seed is needed and not known
 */
export async function verifiedFolder(folder: string, seed: string | null): Promise<FolderReport> {
  const salt = process.env.CUEGATE_SALT || null;
  return verifyFolder(await finishedFolder(folder), {
    seal: salt === null ? null : sealOf(salt),
    seed: { seed, salt },
    version: VERSION,
  });
}

/**
 * Nothing of a folder is shown, posted or built on that is not what its run left.
 *
 * @throws CuegateError `folder-differs`, and what {@link verifiedFolder} throws
 */
export async function checkFolder(folder: string, seed: string | null = null): Promise<void> {
  const report = await verifiedFolder(folder, seed);
  if (!report.agrees) throw differs(folder, report);
}

function differs(folder: string, { findings, other_version, is_other_only }: FolderReport): CuegateError {
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
