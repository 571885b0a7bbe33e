import type { Seal } from '../records/seal.ts';
import type { Result } from '../report/schema.ts';
import { checkPage, type RenderPage } from './check-page.ts';
import { checkForm, checkReports, type ReportedFolder } from './check-reports.ts';
import { type Closing, checkResultFile, watchClosings } from './closing.ts';
import { type Finding, type FindingCode, finding } from './finding.ts';
import type { SeedSource } from './seed.ts';
import { readResult, type VerifyReport, verifyRun } from './verify.ts';

/** What a run left in its report folder. */
export interface FinishedFolder extends ReportedFolder {
  /** `result.json`. */
  readonly result: string;
  /** Something follows the last complete line of the records. */
  readonly isTorn: boolean;
}

/** What is known besides the folder. */
export interface VerifyingWorld {
  /** null: nobody here knows the salt. */
  readonly seal: Seal | null;
  readonly seed: SeedSource;
  /** Of this program. */
  readonly version: string;
  /** Makes the page again; null: it is held to what the run wrote down alone. */
  readonly page: RenderPage | null;
}

/** What verifying a report folder came to. */
export interface FolderReport extends VerifyReport {
  /** `not-checked`: lines are sealed, and the salt is not known here; `none`: no line is. */
  readonly seals: 'checked' | 'not-checked' | 'none';
  /** The version that wrote the folder, if it is another one. */
  readonly other_version: string | null;
  /** Nothing was edited as far as can be told, but this version comes to something else than the one that wrote it. */
  readonly is_other_only: boolean;
}

/** What differs where a run ended in an error before it asked anything, on the records of an earlier one. */
const OF_AN_EARLY_ERROR: readonly FindingCode[] = ['result-other', 'closing-missing', 'nothing-sealed'];

/**
 * Whether a folder may be shown and told of: it agrees, or it tells of an error and hides nothing that the records
 * show. Such an error may have ended a run before it could write it into the records, and is never green.
 */
export function mayBeShown(result: Result, { agrees, findings }: FolderReport): boolean {
  const isEarly = result.verdict === 'error' && result.conditions.length === 0;
  return agrees || (isEarly && findings.every(({ code }) => OF_AN_EARLY_ERROR.includes(code)));
}

/** What differs whatever version looks: digests and seals. */
const OF_ANY_VERSION: readonly FindingCode[] = [
  'line-seal',
  'nothing-sealed',
  'closing-lines',
  'closing-torn',
  'result-other',
];

/** A report that is neither as its run left it nor as this version makes it. */
function isEdit(code: FindingCode, { record }: Closing): boolean {
  return OF_ANY_VERSION.includes(code) || (code === 'report-differs' && record !== null);
}

/**
 * Verifies a whole report folder: the verdict and every number by the records ({@link verifyRun}); `result.json`, the
 * reports and the lines of the records by what the run ended in, which stands under the seal where there is one; and
 * every report by rendering it again.
 *
 * @throws CuegateError as {@link verifyRun} does
 */
export function verifyFolder(
  folder: FinishedFolder,
  { seal, seed, version, page }: VerifyingWorld,
): FolderReport {
  const result = readResult(folder.result);
  const watch = watchClosings(folder.records());
  const report = verifyRun(watch.lines(), folder.result, seal, seed);
  const closing = watch.end();
  const writer = result.run.versions.cuegate;
  const ofThisVersion = writer === version;
  const isReadable = !report.findings.some(({ code }) => code === 'line-invalid');
  const others = checkResultFile(folder.result, result, closing);
  // What another result left behind says nothing of this one's reports.
  const end = others.length === 0 ? closing : { ...closing, record: null };
  const findings: readonly Finding[] = [
    ...report.findings,
    ...closing.findings,
    ...(folder.isTorn && closing.record !== null ? [finding('closing-torn', { line: closing.count })] : []),
    ...(seal !== null && closing.count === 0 ? [finding('nothing-sealed', {})] : []),
    ...others,
    ...checkForm(folder.result, result, ofThisVersion),
    ...(isReadable
      ? [
          ...checkReports(result, folder, end, ofThisVersion),
          ...checkPage(result, folder, end, page, ofThisVersion),
        ]
      : []),
  ];
  return {
    ...report,
    agrees: findings.length === 0,
    findings,
    seals: seal !== null ? 'checked' : closing.isSealed ? 'not-checked' : 'none',
    other_version: ofThisVersion ? null : writer,
    is_other_only:
      !ofThisVersion && findings.length > 0 && !findings.some(({ code }) => isEdit(code, closing)),
  };
}
