import { sha256OfBytes } from '../digest.ts';
import { inputError } from '../errors.ts';
import type { ConversationSource } from './conversation.ts';
import { checkJsonl, rowsOfJsonl } from './from-jsonl.ts';

/** A file of data that can be read again. */
export interface StoredFile {
  /** As errors and places name it. */
  readonly file: string;
  read(): Promise<Uint8Array>;
}

/** Data that was read once, and is read again as often as its rows are wanted. */
export interface StoredData {
  readonly source: ConversationSource;
  /** SHA-256 of each file, in their order. */
  readonly digests: readonly string[];
}

/**
 * The rows of JSONL files, of which one at a time is in memory: beside it stay only as many bytes as `held` says, of the
 * first files, so that small data is read once.
 *
 * @throws CuegateError `file-invalid` for what `fromJsonl` refuses; while its rows are read, for a file that is another
 *   than it was: what was found in it would be nowhere
 */
export async function storedJsonl(files: readonly StoredFile[], held: number): Promise<StoredData> {
  const digests: string[] = [];
  const kept: (Uint8Array | null)[] = [];
  let room = held;
  for (const { file, read } of files) {
    const bytes = await read();
    checkJsonl(file, bytes);
    digests.push(sha256OfBytes(bytes));
    kept.push(bytes.length <= room ? bytes : null);
    if (bytes.length <= room) room -= bytes.length;
  }
  return {
    digests,
    source: {
      async *rows() {
        for (const [index, { file, read }] of files.entries())
          yield* rowsOfJsonl(file, kept[index] ?? (await readAgain(file, read, digests[index])));
      },
    },
  };
}

async function readAgain(
  file: string,
  read: StoredFile['read'],
  digest: string | undefined,
): Promise<Uint8Array> {
  const bytes = await read();
  if (sha256OfBytes(bytes) !== digest)
    throw inputError('file-invalid', {
      file,
      problem: 'changed while it was read',
      fix: 'run it again when nothing writes the file',
    });
  return bytes;
}
