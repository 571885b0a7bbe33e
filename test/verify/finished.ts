import type { Finished } from '../../bench/mutate/finished.ts';
import { folderPage } from '../../src/page/folder-page.ts';
import { closingRecord } from '../../src/records/closing.ts';
import type { JournalRecord } from '../../src/records/schema.ts';
import { sealOf } from '../../src/records/seal.ts';
import { filesOf, reportsOf } from '../../src/report/renderers.ts';
import type { Result } from '../../src/report/schema.ts';
import { VERSION } from '../../src/version.ts';
import { linesOf, madeResult } from './made-run.ts';

/** The folder that a run with these records leaves, sealed where there is a salt. */
export function finishedOf(
  records: readonly JournalRecord[],
  {
    salt,
    stop = [],
    version = VERSION,
  }: {
    readonly salt: string | null;
    readonly stop?: Result['reasons'];
    readonly version?: string;
  },
): Finished {
  const seal = salt === null ? (line: string) => line : sealOf(salt).sealer(null);
  const made = madeResult(records, undefined, stop);
  const result: Result = {
    ...made,
    run: { ...made.run, versions: { ...made.run.versions, cuegate: version } },
  };
  const page = folderPage(result, () => linesOf(records), null);
  const files = [page, ...filesOf(reportsOf(result, []))];
  const lines = linesOf(records).map(seal);
  const end = { verdict: result.verdict, files, versions: result.run.versions };
  const reports = new Map(files.map(({ file, text }) => [file, text]));
  return {
    lines: [...lines, seal(JSON.stringify(closingRecord(lines, end)))],
    torn: '',
    result: reports.get('result.json') ?? '',
    reports,
  };
}
