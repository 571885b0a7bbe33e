import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import * as zlib from 'node:zlib';
import { inputError } from '../../errors.ts';

/** An archive of which one file at a time is read. */
export interface ZipEntries {
  readonly names: readonly string[];
  /** The text of a file; a problem in our words where it cannot be had. */
  read(name: string): { readonly text: string } | { readonly problem: string };
  close(): void;
}

/** A larger file is no sample that anybody reads. */
const MAX_ENTRY_BYTES = 64 * 1024 * 1024;
const MAX_ENTRIES = 100_000;
/** Of all files as they say themselves. */
const MAX_BYTES = 8 * 1024 * 1024 * 1024;
/** Of a local header, of one in the directory, of the end of the directory with its longest comment. */
const LOCAL = 30;
const CENTRAL = 46;
const END = 22;
const MAX_COMMENT = 65_535;
const SIGNATURE = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
/** In the place of a number that stands elsewhere, in an archive of more than 4 GiB. */
const ELSEWHERE = 0xffffffff;
const [STORED, DEFLATED, ZSTD] = [0, 8, 93] as const;

interface Entry {
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

/**
 * Opens a zip archive, stored, deflated or compressed with zstd, as Inspect AI writes its logs. Nothing is unpacked to
 * the disk, no name is a path.
 *
 * @throws CuegateError `file-invalid` where it is no archive, is cut off, or is larger than anything we read
 */
export function openZip(path: string): ZipEntries {
  const file = openSync(path, 'r');
  try {
    const entries = directoryOf(file, path);
    return {
      names: [...entries.keys()],
      read: (name) => {
        const entry = entries.get(name);
        return entry === undefined
          ? { problem: 'there is no such file in the archive' }
          : textOf(file, entry);
      },
      close: () => closeSync(file),
    };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

function directoryOf(file: number, path: string): ReadonlyMap<string, Entry> {
  const { size } = fstatSync(file);
  const tailAt = Math.max(0, size - END - MAX_COMMENT);
  const tail = bytesAt(file, tailAt, size - tailAt);
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + END > tail.length)
    throw invalid(path, 'the archive is cut off: its end is missing', 'copy the log again, whole');
  const count = tail.readUInt16LE(end + 10);
  const bytes = tail.readUInt32LE(end + 12);
  const at = tail.readUInt32LE(end + 16);
  if (at === ELSEWHERE || count === 0xffff || count > MAX_ENTRIES)
    throw invalid(path, 'more files or bytes in it than are read (65,534 files, 4 GiB)', 'split the log');
  if (at + bytes > size) throw invalid(path, 'the archive is cut off', 'copy the log again, whole');
  const directory = bytesAt(file, at, bytes);
  const entries = new Map<string, Entry>();
  let place = 0;
  for (let index = 0; index < count; index += 1) {
    if (place + CENTRAL > directory.length || directory.readUInt32LE(place) !== SIGNATURE.central)
      throw invalid(path, 'the directory of the archive is damaged', 'copy the log again, whole');
    const nameLength = directory.readUInt16LE(place + 28);
    const rest = directory.readUInt16LE(place + 30) + directory.readUInt16LE(place + 32);
    const name = directory.toString('utf8', place + CENTRAL, place + CENTRAL + nameLength);
    // Of two with one name the last counts, as everywhere.
    entries.set(name, {
      method: directory.readUInt16LE(place + 10),
      isEncrypted: (directory.readUInt16LE(place + 8) & 1) === 1,
      crc: directory.readUInt32LE(place + 16),
      packed: directory.readUInt32LE(place + 20),
      size: directory.readUInt32LE(place + 24),
      at: directory.readUInt32LE(place + 42),
    });
    place += CENTRAL + nameLength + rest;
  }
  if ([...entries.values()].reduce((sum, entry) => sum + entry.size, 0) > MAX_BYTES)
    throw invalid(path, 'more than 8 GiB when it is unpacked', 'split the log');
  if (shareData([...entries.values()]))
    throw invalid(
      path,
      'two files of the archive share their data, which no program that writes logs does',
      'copy the log again, whole; else leave it out',
    );
  return entries;
}

/** Whether bytes of the archive are unpacked twice: a few of them would come to anything. */
function shareData(entries: readonly Entry[]): boolean {
  const read = entries.filter(({ packed }) => packed <= MAX_ENTRY_BYTES).toSorted((a, b) => a.at - b.at);
  return read.some(({ at }, place) => {
    const before = read[place - 1];
    return before !== undefined && at < before.at + LOCAL + before.packed;
  });
}

function textOf(file: number, entry: Entry): { readonly text: string } | { readonly problem: string } {
  const { method, isEncrypted, crc, packed, size, at } = entry;
  if (isEncrypted) return { problem: 'encrypted' };
  if (size > MAX_ENTRY_BYTES || packed > MAX_ENTRY_BYTES)
    return { problem: `larger than ${MAX_ENTRY_BYTES / 1024 / 1024} MiB` };
  const header = bytesAt(file, at, LOCAL);
  if (header.length < LOCAL || header.readUInt32LE(0) !== SIGNATURE.local) return { problem: 'damaged' };
  const from = at + LOCAL + header.readUInt16LE(26) + header.readUInt16LE(28);
  const raw = bytesAt(file, from, packed);
  if (raw.length < packed) return { problem: 'cut off' };
  if (![STORED, DEFLATED, ZSTD].some((known) => known === method))
    return { problem: `compressed in a way that is not known (method ${method})` };
  if (method === ZSTD && zlib.zstdDecompressSync === undefined)
    return { problem: 'compressed with zstd, which this Node.js does not read: use 22.15 or newer' };
  try {
    const unpacked =
      method === STORED
        ? raw
        : method === DEFLATED
          ? zlib.inflateRawSync(raw, { maxOutputLength: size + 1 })
          : unzstd(raw, size);
    if (unpacked.length !== size || zlib.crc32(unpacked) !== crc) return { problem: 'damaged' };
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(unpacked) };
  } catch {
    return { problem: 'damaged' };
  }
}

/** Frames that hold nothing, at most: each takes a start of the unpacker. */
const MAX_EMPTY_FRAMES = 64;

/** Frame by frame: Inspect AI writes long files as several, of which Node.js reads the first alone. */
function unzstd(raw: Buffer, size: number): Buffer {
  const parts: Buffer[] = [];
  let [read, made, empty] = [0, 0, 0];
  while (read < raw.length) {
    const { buffer, engine } = zlib.zstdDecompressSync(raw.subarray(read), {
      maxOutputLength: size - made + 1,
      info: true,
    }) as unknown as { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } };
    if (buffer.length === 0) empty += 1;
    if (engine.bytesWritten === 0 || made > size || empty > MAX_EMPTY_FRAMES) throw new Error('no frame');
    parts.push(buffer);
    read += engine.bytesWritten;
    made += buffer.length;
  }
  return Buffer.concat(parts);
}

/** As many bytes as are there. */
function bytesAt(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(Math.max(0, Math.min(length, fstatSync(file).size - at)));
  let read = 0;
  while (read < bytes.length) {
    const got = readSync(file, bytes, read, bytes.length - read, at + read);
    if (got === 0) break;
    read += got;
  }
  return bytes.subarray(0, read);
}

function invalid(file: string, problem: string, fix: string) {
  return inputError('file-invalid', { file, problem, fix });
}
