import { canonicalJson, lineDigest, sha256 } from '../digest.ts';
import { parseLine } from '../records/journal.ts';
import type { ResultRecord } from '../records/schema.ts';
import type { Result } from '../report/schema.ts';
import { type Finding, finding } from './finding.ts';

/** Lines on their way to whoever reads them, and what the records of results among them say. */
export interface ClosingWatch {
  /** The lines, once. */
  lines(): Iterable<string>;
  /** After the last line. */
  end(): Closing;
}

/** How the records end. */
export interface Closing {
  /** What the last run ended in; null when the last line is something else. */
  readonly record: ResultRecord | null;
  readonly count: number;
  /** Some line carries a seal. */
  readonly isSealed: boolean;
  /** Lines that are not those that a run ended on. */
  readonly findings: readonly Finding[];
}

const SEALED = /"mac":"[0-9a-f]{64}"\}$/;

/** Watches lines as they are read: the last line of every run must name all lines above it. */
export function watchClosings(source: Iterable<string>): ClosingWatch {
  const digest = lineDigest();
  const findings: Finding[] = [];
  let count = 0;
  let last: { readonly line: number; readonly record: ResultRecord } | null = null;
  let isSealed = false;
  return {
    *lines() {
      for (const line of source) {
        const record = line.includes('"type":"result"') ? parseLine(line) : null;
        if (record?.type === 'result') {
          const { lines, records } = record.run;
          if (lines !== count || records !== digest.soFar())
            findings.push(finding('closing-lines', { line: count + 1 }));
          last = { line: count + 1, record };
        }
        isSealed ||= SEALED.test(line);
        digest.add(line);
        count += 1;
        yield line;
      }
    },
    end: () => ({ record: last?.line === count ? last.record : null, count, isSealed, findings }),
  };
}

/** Whether `result.json` is the one that the last run on these records ended in. */
export function checkResultFile(
  text: string,
  { verdict, run }: Result,
  { record, count }: Closing,
): readonly Finding[] {
  if (record === null) return count === 0 ? [] : [finding('closing-missing', { line: count })];
  const isSame =
    record.run.files[RESULT_FILE] === `sha256:${sha256(text)}` &&
    record.verdict === verdict &&
    canonicalJson(record.run.versions) === canonicalJson(run.versions);
  return isSame ? [] : [finding('result-other', { file: RESULT_FILE, verdict })];
}

/** As a folder names it; the records do, too. */
const RESULT_FILE = 'result.json';
