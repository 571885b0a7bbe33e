import { join } from 'node:path';
import { keepHeapSmall } from '../adapters/console/small-heap.ts';
import { refuseLocked } from '../adapters/files/locked-by.ts';
import { CuegateError, cut, inputError } from '../errors.ts';
import { counted } from '../numbers.ts';
import { folderPage } from '../page/folder-page.ts';
import { readPolicy } from '../policy/policy.ts';
import { nextLine } from '../reasons/reason.ts';
import { RESULT_FILE } from '../report/renderers.ts';
import { quoteForTerminal } from '../report/terminal.ts';
import { checkStatement } from '../verify/check-statement.ts';
import type { Finding } from '../verify/finding.ts';
import type { FolderReport } from '../verify/folder.ts';
import { messageOfFinding } from '../verify/messages.ts';
import { readResult } from '../verify/verify.ts';
import { VERSION } from '../version.ts';
import { checkFolder, verifiedFolder } from './finished-folder.ts';
import { needed } from './needed-file.ts';

export interface VerifyOptions {
  readonly json?: boolean;
  readonly seed?: string;
  /** A statement about the folder. */
  readonly statement?: string;
  /** The policy that it must have been made under. */
  readonly policy?: string;
}

const EXITS = { agrees: 0, differs: 1, cannotTell: 3 } as const;

/**
 * Recomputes the verdict of a report folder from its records, and its reports from both: exit 0 agrees, 1 differs,
 * 3 only another version can tell. With `CUEGATE_SALT` every record must carry its seal.
 *
 * @throws CuegateError when a file cannot be read (exit 3)
 */
export async function verifyCommand(
  folder: string,
  { json = false, seed, statement, policy }: VerifyOptions,
): Promise<{ exit: number } & ({ text: string } | { json: unknown })> {
  keepHeapSmall();
  refuseLocked(folder);
  const verified = await verifiedFolder(folder, seed ?? null, folderPage);
  const report = await withStatement(verified, folder, statement, policy);
  const isReportable = report.agrees || report.is_other_only || (await mayBeReported(folder, seed ?? null));
  const exit = report.agrees ? EXITS.agrees : report.is_other_only ? EXITS.cannotTell : EXITS.differs;
  if (json) return { json: report, exit };
  return {
    text: [
      headOf(report),
      ...findingLines(report.findings),
      ...sealsOf(report),
      ...nextOf(report, isReportable),
      '',
    ].join('\n'),
    exit,
  };
}

/** The report with what a statement about the folder differs in. */
async function withStatement(
  report: FolderReport,
  folder: string,
  statement: string | undefined,
  policy: string | undefined,
): Promise<FolderReport> {
  if (statement === undefined) {
    if (policy !== undefined)
      throw inputError('input-invalid', {
        file: '--policy',
        problem: 'what a statement is held to, and there is no --statement',
        fix: 'cuegate verify FOLDER --statement FILE --policy FILE',
      });
    return report;
  }
  const text = await needed(statement);
  const result = readResult(await needed(join(folder, RESULT_FILE)));
  const found = checkStatement(text, statement, result, {
    verdict: report.verdict,
    policy: policy === undefined ? null : readPolicy(await needed(policy), policy).digest,
  });
  if (found.length === 0) return report;
  return { ...report, agrees: false, is_other_only: false, findings: [...report.findings, ...found] };
}

const MAX_VERSION_CHARS = 40;

function headOf({ agrees, verdict, answers, findings, other_version, is_other_only }: FolderReport): string {
  const writer = quoteForTerminal(cut(other_version ?? '', MAX_VERSION_CHARS));
  if (agrees)
    return `The records agree with the result: ${verdict === null ? 'no verdict' : `verdict ${verdict}`}, ${counted(answers, 'answer')} read.${
      other_version === null ? '' : ` (Written by cuegate ${writer}; this is ${VERSION}.)`
    }`;
  const many = counted(findings.length, 'difference');
  return is_other_only
    ? `Written by cuegate ${writer}, and this is ${VERSION}, which comes to something else (${many}). Verify it with ${writer}:`
    : `The records do NOT agree with the result (${many}):`;
}

/** Of one kind of difference so many are told: a wrong salt or a shifted file has one for every line. */
const MOST_OF_A_KIND = 3;

/** A line for each difference; of a kind that has many the first few, and how many more there are. */
function findingLines(findings: readonly Finding[]): readonly string[] {
  const kinds = Map.groupBy(findings, ({ code }) => code);
  return [...kinds].flatMap(([code, all]) => {
    if (code === 'line-seal' && all.length > MOST_OF_A_KIND) return [`- ${wrongSalt(all)}`];
    const told = all.length > MOST_OF_A_KIND + 1 ? all.slice(0, MOST_OF_A_KIND) : all;
    const more = all.length - told.length;
    return [
      ...told.map((finding) => `- ${messageOfFinding(finding)}`),
      ...(more === 0 ? [] : [`  … and ${counted(more, 'more difference')} of this kind (--json has all)`]),
    ];
  });
}

/** Many lines without their seal: most often the salt is another one. */
function wrongSalt(findings: readonly Finding[]): string {
  const [first] = findings;
  return `${counted(findings.length, 'line')} of records.jsonl, the first of them line ${String(first?.args.line)}, do not carry the seal that belongs there under this CUEGATE_SALT. If that is every line, the salt is not the one of the run; if not, somebody edited them.`;
}

/** Whether `cuegate report` would take the folder, whose comment and pages it writes anew. */
async function mayBeReported(folder: string, seed: string | null): Promise<boolean> {
  try {
    await checkFolder(folder, seed);
    return true;
  } catch (error) {
    if (error instanceof CuegateError) return false;
    throw error;
  }
}

/**
 * What to do about differences; empty where there are none, and where another version has to tell.
 *
 * @param isReportable whether `cuegate report` would take the folder
 */
function nextOf({ agrees, is_other_only, findings }: FolderReport, isReportable: boolean): readonly string[] {
  if (agrees || is_other_only) return [];
  const isOfError = findings.some(({ code, args }) => code === 'result-other' && args.verdict === 'error');
  return [
    nextLine(
      isOfError
        ? 'Do not rely on this result. If a run ended in an error here, run the gate again in this folder: it goes on from the records, and writes what they come to'
        : isReportable
          ? 'Do not rely on these files: cuegate report FOLDER writes comment.md and the pages anew. Anything else take from the run that made it, or run the gate again in another folder'
          : `Do not rely on this result. Take the folder from the run that made it, or run the gate again in another. If nobody changed it, another build of cuegate ${VERSION} may have written it: verify it with that one`,
    ),
  ];
}

/** What the answer does not stand on; empty where the seals were checked. */
export function sealsOf({ seals }: Pick<FolderReport, 'seals'>): readonly string[] {
  if (seals === 'checked') return [];
  return [
    seals === 'not-checked'
      ? 'The seals were NOT checked: set CUEGATE_SALT to the value that the run had. Without it, an edit of both the records and the result goes unnoticed.'
      : 'The records have no seals, since CUEGATE_SALT was not set for the run: an edit of both the records and the result goes unnoticed.',
  ];
}
