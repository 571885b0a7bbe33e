import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_FILES } from '../../src/page/files.ts';
import { folderPage } from '../../src/page/folder-page.ts';
import { sealOf } from '../../src/records/seal.ts';
import { RENDERERS, RESULT_FILE } from '../../src/report/renderers.ts';
import { verifyFolder } from '../../src/verify/folder.ts';
import { VERSION } from '../../src/version.ts';

/** `sampling.seed` of the policies that the folders are made by. */
export const SEED = 'mutate';

/** A report folder in memory: what a mutation changes. */
export interface Finished {
  lines: string[];
  /** What follows the last line. */
  torn: string;
  result: string;
  reports: Map<string, string>;
}

/** Reads the folder that a run left. */
export function finishedIn(folder: string): Finished {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const rendered = RENDERERS.flatMap(({ file }) => (file === null ? [] : [file]));
  const files = [...rendered, ...PAGE_FILES.filter((file) => existsSync(join(folder, file)))];
  return {
    lines: read('records.jsonl').trimEnd().split('\n'),
    torn: '',
    result: read(RESULT_FILE),
    reports: new Map(files.map((file) => [file, read(file)])),
  };
}

/** A folder to change while the other stays. */
export function copyOf({ lines, torn, result, reports }: Finished): Finished {
  return { lines: [...lines], torn, result, reports: new Map(reports) };
}

export function isEqual(a: Finished, b: Finished): boolean {
  return (
    JSON.stringify([a.lines, a.torn, a.result, [...a.reports]]) ===
    JSON.stringify([b.lines, b.torn, b.result, [...b.reports]])
  );
}

/** Whether `cuegate verify` would exit 0. Whatever cannot be read is not accepted. */
export function isAccepted({ lines, torn, result, reports }: Finished, salt: string | null): boolean {
  try {
    return verifyFolder(
      { records: () => lines, isTorn: torn !== '', result, reports },
      {
        seal: salt === null ? null : sealOf(salt),
        seed: { seed: SEED, salt },
        version: VERSION,
        page: folderPage,
      },
    ).agrees;
  } catch {
    return false;
  }
}
