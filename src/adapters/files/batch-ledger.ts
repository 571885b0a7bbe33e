import { closeSync, existsSync, fsyncSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { BatchLedger } from '../../ask/batch/ledger.ts';
import { openOwnFile } from './own-file.ts';

/** Beside the records: which batches were submitted, and which of them are done with. */
export const BATCHES_FILE = 'batches.jsonl';

/**
 * The ledger of a folder. Each line is on the disk before anything that it announces is done; a torn last line counts as
 * not written.
 *
 * @param guarded tells what the file system says in the folder's words
 * @param name of its file
 */
export function openBatchLedger(
  folder: string,
  guarded: <T>(act: () => T) => T,
  name = BATCHES_FILE,
): BatchLedger {
  const path = join(folder, name);
  const text = () => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  return {
    lines: () => guarded(() => text().split('\n').slice(0, -1)),
    append: (line) =>
      guarded(() => {
        const isTorn = !['', '\n'].includes(text().slice(-1));
        const file = openOwnFile(path, 'appending', 0o600);
        try {
          const added = Buffer.from(`${isTorn ? '\n' : ''}${line}\n`, 'utf8');
          for (let done = 0; done < added.length; ) done += writeSync(file, added, done);
          fsyncSync(file);
        } finally {
          closeSync(file);
        }
      }),
  };
}
