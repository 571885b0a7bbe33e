import { join } from 'node:path';
import { keepHeapSmall } from '../adapters/console/small-heap.ts';
import { readText } from '../adapters/files/folder.ts';
import { recordLines } from '../adapters/files/record-lines.ts';
import { inputError } from '../errors.ts';
import { saltOf, sealOf } from '../records/seal.ts';
import { RESULT_FILE } from '../report/renderers.ts';
import { messageOfFinding } from '../verify/messages.ts';
import { verifyRun } from '../verify/verify.ts';

/**
 * Recomputes the verdict of a report folder from its records: exit 0 agrees, 1 differs. With `CUEGATE_SALT` every
 * record must carry its seal.
 *
 * @throws CuegateError when a file cannot be read (exit 3)
 */
export async function verifyCommand(
  folder: string,
  { json = false, seed }: { readonly json?: boolean; readonly seed?: string },
): Promise<{ exit: number } & ({ text: string } | { json: unknown })> {
  keepHeapSmall();
  const resultPath = join(folder, RESULT_FILE);
  const resultText = await readText(resultPath);
  if (resultText === null)
    throw inputError('result-unreadable', {
      file: resultPath,
      problem: 'there is no such file',
      fix: 'name a report folder that cuegate run wrote',
    });
  const salt = saltOf(process.env);
  const report = verifyRun(
    recordLines(join(folder, 'records.jsonl')),
    resultText,
    salt === null ? null : sealOf(salt),
    { seed: seed ?? null, salt },
  );
  const exit = report.agrees ? 0 : 1;
  if (json) return { json: report, exit };
  const head = report.agrees
    ? `The records agree with the result: verdict ${report.verdict ?? 'none'}, ${report.answers} answers read.`
    : `The records do NOT agree with the result (${report.findings.length} differences):`;
  return {
    text: [head, ...report.findings.map((finding) => `- ${messageOfFinding(finding)}`), ''].join('\n'),
    exit,
  };
}
