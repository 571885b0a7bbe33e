import { keepHeapSmall } from '../adapters/console/small-heap.ts';
import { cut } from '../errors.ts';
import { counted } from '../numbers.ts';
import { quoteForTerminal } from '../report/terminal.ts';
import type { FolderReport } from '../verify/folder.ts';
import { messageOfFinding } from '../verify/messages.ts';
import { VERSION } from '../version.ts';
import { verifiedFolder } from './finished-folder.ts';

const EXITS = { agrees: 0, differs: 1, cannotTell: 3 } as const;

/**
 * Recomputes the verdict of a report folder from its records, and its reports from both: exit 0 agrees, 1 differs,
 * 3 only another version can tell. With `CUEGATE_SALT` every record must carry its seal.
 *
 * @throws CuegateError when a file cannot be read (exit 3)
 */
export async function verifyCommand(
  folder: string,
  { json = false, seed }: { readonly json?: boolean; readonly seed?: string },
): Promise<{ exit: number } & ({ text: string } | { json: unknown })> {
  keepHeapSmall();
  const report = await verifiedFolder(folder, seed ?? null);
  const exit = report.agrees ? EXITS.agrees : report.is_other_only ? EXITS.cannotTell : EXITS.differs;
  if (json) return { json: report, exit };
  return {
    text: [
      headOf(report),
      ...report.findings.map((finding) => `- ${messageOfFinding(finding)}`),
      ...sealsOf(report),
      '',
    ].join('\n'),
    exit,
  };
}

const MAX_VERSION_CHARS = 40;

function headOf({ agrees, verdict, answers, findings, other_version, is_other_only }: FolderReport): string {
  const writer = quoteForTerminal(cut(other_version ?? '', MAX_VERSION_CHARS));
  if (agrees)
    return `The records agree with the result: verdict ${verdict ?? 'none'}, ${answers} answers read.${
      other_version === null ? '' : ` (Written by cuegate ${writer}; this is ${VERSION}.)`
    }`;
  const many = counted(findings.length, 'difference');
  return is_other_only
    ? `Written by cuegate ${writer}, and this is ${VERSION}, which comes to something else (${many}). Verify it with ${writer}:`
    : `The records do NOT agree with the result (${many}):`;
}

/** What the answer does not stand on. */
function sealsOf({ seals }: FolderReport): readonly string[] {
  if (seals === 'checked') return [];
  return [
    seals === 'not-checked'
      ? 'The seals were NOT checked: set CUEGATE_SALT as it was for the run. Without it, whoever edits records and result together is not found.'
      : 'The records have no seals: whoever edits records and result together is not found.',
  ];
}
