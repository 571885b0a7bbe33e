import { lineDigest, sha256 } from '../digest.ts';
import { RECORD_VERSION, type ResultRecord } from './schema.ts';
import { type CallsByRole, recordedCalls } from './spent.ts';

/** What a run ends in. */
export interface RunEnd {
  readonly verdict: ResultRecord['verdict'];
  /** Its reports as they are written. */
  readonly files: readonly { readonly file: string; readonly text: string }[];
  readonly versions: ResultRecord['run']['versions'];
  /** HTTP requests that no record tells of; absent: none. */
  readonly unrecorded?: CallsByRole | undefined;
}

/**
 * The record that ends a run: it names every line above it and every report by digest, so that none of them can be
 * changed alone.
 *
 * @param lines the complete lines above it, as they are written; read once
 */
export function closingRecord(
  lines: Iterable<string>,
  { verdict, files, versions, unrecorded }: RunEnd,
): ResultRecord {
  const digest = lineDigest();
  let count = 0;
  for (const line of lines) {
    digest.add(line);
    count += 1;
  }
  return {
    v: RECORD_VERSION,
    type: 'result',
    verdict,
    run: {
      lines: count,
      records: digest.soFar(),
      files: Object.fromEntries(files.map(({ file, text }) => [file, `sha256:${sha256(text)}`])),
      ...(unrecorded === undefined || Object.values(unrecorded).every((calls) => calls === 0)
        ? {}
        : { unrecorded: recordedCalls(unrecorded) }),
      versions,
    },
  };
}
