import { createGunzip, createZstdDecompress } from 'node:zlib';
import { type FileKind, HEAD_BYTES, kindOf } from '../../conversations/kind.ts';
import { CuegateError } from '../../errors.ts';
import { grouped } from '../../numbers.ts';
import { type FoundFile, fileError, storedBytes } from './found-files.ts';
import { through } from './through.ts';

/** A compressed file may expand to so many times its size; text that people wrote expands to 3 to 20 times. */
export const MAX_EXPANSION = 200;
/** Below this size nothing is said of how far a file expands. */
export const FREE_EXPANSION_BYTES = 64 * 1024 * 1024;

/** Each compressed part of a Zstandard file is opened anew: many that are smaller than this would take hours. */
const MIN_PART_BYTES = 16 * 1024;
/** So many parts may be of any size. */
const FREE_PARTS = 1_000;

export type Compression = 'gzip' | 'zstd' | null;

/** What a file is: how it is compressed, and what stands in it. */
export interface Looked {
  readonly compression: Compression;
  readonly kind: FileKind;
  readonly head: Uint8Array;
}

/** Looks at the first bytes of a file, behind its compression. */
export async function look(found: FoundFile): Promise<Looked> {
  const stored = await headOf(storedBytes(found));
  const kind = kindOf(stored);
  if (kind !== 'gzip' && kind !== 'zstd') return { compression: null, kind, head: stored };
  const head = await headOf(expandedBytes(found, kind));
  return { compression: kind, kind: kindOf(head), head };
}

/**
 * The bytes of a file behind its compression, which is undone piece by piece.
 *
 * @param onStored told how many stored bytes were read since it was last told
 * @returns how many compressed parts the file is made of; 0 where it is not compressed
 * @throws CuegateError `file-invalid` if the file is damaged, or expands to more than {@link MAX_EXPANSION} times its size
 */
export async function* expandedBytes(
  found: FoundFile,
  compression: Compression,
  onStored: (bytes: number) => void = () => {},
): AsyncGenerator<Uint8Array, number> {
  if (compression === null) {
    yield* counting(storedBytes(found), onStored);
    return 0;
  }
  const most = Math.max(FREE_EXPANSION_BYTES, found.bytes * MAX_EXPANSION);
  let [parts, consumed, bytes] = [0, 0, 0];
  // Node ends with the first frame of Zstandard and is silent about the rest: each part is expanded by itself.
  while (consumed < found.bytes) {
    const expander = compression === 'gzip' ? createGunzip() : createZstdDecompress();
    try {
      const stored = storedBytes(found, consumed, 2 * Math.ceil(consumed / Math.max(1, parts)));
      for await (const piece of through(counting(stored, onStored), expander)) {
        bytes += (piece as Uint8Array).length;
        if (bytes > most)
          throw fileError(
            found.file,
            `expands to more than ${MAX_EXPANSION} times its size, as no text does`,
            'unpack it, look at what it is, and name the unpacked file',
          );
        yield piece as Uint8Array;
      }
    } catch (error) {
      if (error instanceof CuegateError) throw error;
      throw damaged(found, compression);
    }
    if (expander.bytesWritten === 0) throw damaged(found, compression);
    consumed += expander.bytesWritten;
    parts += 1;
    if (parts > FREE_PARTS && consumed < parts * MIN_PART_BYTES)
      throw fileError(
        found.file,
        `is made of more than ${grouped(FREE_PARTS)} compressed parts of less than ${MIN_PART_BYTES / 1024} KiB`,
        'unpack it, and name the unpacked file',
      );
  }
  return parts;
}

function damaged({ file }: FoundFile, compression: string): CuegateError {
  return fileError(file, `is cut off or damaged (${compression})`, 'fetch it again');
}

/**
 * Reads a compressed file to its end for whoever expands it by himself.
 *
 * @throws CuegateError as {@link expandedBytes}, and for a file of several compressed parts, of which others may take the
 *   first for the whole
 */
export async function checkExpansion(found: FoundFile, compression: Compression): Promise<void> {
  const pieces = expandedBytes(found, compression);
  let next = await pieces.next();
  while (next.done !== true) next = await pieces.next();
  if (next.value > 1)
    throw fileError(
      found.file,
      'is made of several compressed parts',
      'unpack it, and name the unpacked file',
    );
}

async function* counting(
  pieces: AsyncIterable<Uint8Array>,
  onStored: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    onStored(piece.length);
    yield piece;
  }
}

/** The first bytes of a stream, which is then closed. */
async function headOf(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const taken: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    taken.push(piece);
    bytes += piece.length;
    if (bytes >= HEAD_BYTES) break;
  }
  return Buffer.concat(taken).subarray(0, HEAD_BYTES);
}
