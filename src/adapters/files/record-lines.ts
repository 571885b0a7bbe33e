import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { type CuegateError, inputError } from '../../errors.ts';
import { codeOf } from './error-code.ts';

const CHUNK_BYTES = 256 * 1024;
/** A longer line is no record: an answer is a few thousand tokens. */
const MAX_LINE_BYTES = 64 * 1024 * 1024;
const LINE_FEED = 0x0a;

/**
 * The complete lines of a file, one at a time, however large it is; what follows the last line feed is torn
 * and left out. Nothing for a file that is not there.
 *
 * @throws CuegateError `records-unreadable` for a line that is no text, `file-invalid` when it cannot be read
 */
export function* recordLines(path: string): Generator<string> {
  const file = opened(path);
  if (file === null) return;
  try {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    let begun: Buffer[] = [];
    let line = 1;
    for (let at = 0; ; ) {
      const read = readAt(file, chunk, at, path);
      if (read === 0) return;
      at += read;
      let from = 0;
      for (let end = chunk.indexOf(LINE_FEED); end >= 0 && end < read; end = chunk.indexOf(LINE_FEED, from)) {
        yield decoded([...begun, chunk.subarray(from, end)], line, path);
        begun = [];
        from = end + 1;
        line += 1;
      }
      begun.push(Buffer.from(chunk.subarray(from, read)));
      if (lengthOf(begun) > MAX_LINE_BYTES) throw noRecord(path, line, `longer than ${MAX_LINE_BYTES} bytes`);
    }
  } finally {
    closeSync(file);
  }
}

/** How a file of records ends. */
export interface RecordsEnd {
  /** Bytes of the complete lines; what follows is torn. */
  readonly bytes: number;
  /** The first characters of what is torn; empty when nothing is. */
  readonly torn: string;
}

const TORN_BYTES = 64;

/** Finds the last complete line from the end, without reading the rest; throws `file-invalid`. */
export function recordsEnd(path: string): RecordsEnd {
  const file = opened(path);
  if (file === null) return { bytes: 0, torn: '' };
  try {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    let bytes = 0;
    for (let end = fstatSync(file).size; end > 0 && bytes === 0; end = Math.max(0, end - CHUNK_BYTES)) {
      const from = Math.max(0, end - CHUNK_BYTES);
      const read = readAt(file, chunk, from, path);
      bytes = chunk.subarray(0, Math.min(read, end - from)).lastIndexOf(LINE_FEED) + 1;
      if (bytes > 0) bytes += from;
    }
    const read = readAt(file, chunk, bytes, path);
    return { bytes, torn: chunk.subarray(0, Math.min(read, TORN_BYTES)).toString('utf8') };
  } finally {
    closeSync(file);
  }
}

/**
 * The last of the complete lines in the first `bytes` bytes of a file; null when there is none.
 *
 * @throws CuegateError `records-unreadable` for a line that is no text, `file-invalid` when it cannot be read
 */
export function lastRecordLine(path: string, bytes: number): string | null {
  const file = bytes === 0 ? null : opened(path);
  if (file === null) return null;
  try {
    const parts: Buffer[] = [];
    // The line feed that ends the line is left out.
    for (let end = bytes - 1; end > 0; end -= CHUNK_BYTES) {
      const from = Math.max(0, end - CHUNK_BYTES);
      const chunk = Buffer.alloc(end - from);
      const read = chunk.subarray(0, readSync(file, chunk, 0, chunk.length, from));
      const before = read.lastIndexOf(LINE_FEED);
      parts.unshift(read.subarray(before + 1));
      if (before >= 0) break;
    }
    return decoded(parts, 0, path);
  } finally {
    closeSync(file);
  }
}

function opened(path: string): number | null {
  let file: number;
  try {
    // Not blocking: a pipe that somebody put there would wait for its other end.
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw cannotRead(path, codeOf(error));
  }
  if (fstatSync(file).isFile()) return file;
  closeSync(file);
  throw cannotRead(path, 'not a file');
}

function readAt(file: number, chunk: Buffer, at: number, path: string): number {
  try {
    return readSync(file, chunk, 0, CHUNK_BYTES, at);
  } catch (error) {
    throw cannotRead(path, codeOf(error));
  }
}

function decoded(parts: readonly Buffer[], line: number, path: string): string {
  const [only] = parts;
  const bytes = parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
  if (!isUtf8(bytes)) throw noRecord(path, line, 'not UTF-8 text');
  return bytes.toString('utf8');
}

function lengthOf(parts: readonly Buffer[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}

function noRecord(path: string, line: number, problem: string): CuegateError {
  const fix = 'restore the file, or run with another --out folder';
  return inputError('records-unreadable', { file: basename(path), line, problem, fix });
}

function cannotRead(path: string, problem: string): CuegateError {
  return inputError('file-invalid', {
    file: path,
    problem: `cannot be read (${problem})`,
    fix: 'check the path and its permissions',
  });
}
