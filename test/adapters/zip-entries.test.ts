import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as zlib from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openZip } from '../../src/adapters/files/zip-entries.ts';
import { CuegateError } from '../../src/errors.ts';
import { freshFolder } from '../runner/bundle.ts';

const LOG = join(import.meta.dirname, '..', 'evals', 'logs', 'inspect.eval');
const folder = freshFolder('zip-entries');

/** An archive of one entry with a body, a method and sizes of our choice. */
function archive(body: Buffer, method: number, text: Buffer, said = text.length): Buffer {
  const name = Buffer.from('samples/a.json');
  const [local, central, end] = [Buffer.alloc(30), Buffer.alloc(46), Buffer.alloc(22)];
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(name.length, 26);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(method, 10);
  central.writeUInt32LE(zlib.crc32(text), 16);
  central.writeUInt32LE(body.length, 20);
  central.writeUInt32LE(said, 24);
  central.writeUInt16LE(name.length, 28);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + body.length, 16);
  return Buffer.concat([local, name, body, central, name, end]);
}

function opened(bytes: Uint8Array) {
  const file = join(folder, 'a.zip');
  writeFileSync(file, bytes);
  return openZip(file);
}

const read = (bytes: Uint8Array) => {
  const zip = opened(bytes);
  const found = zip.read('samples/a.json');
  zip.close();
  return found;
};
const problem = (bytes: Uint8Array): string => {
  try {
    opened(bytes).close();
    return '';
  } catch (error) {
    if (error instanceof CuegateError) return String(error.args.problem);
    throw error;
  }
};

describe('an archive', () => {
  it.each([
    [3, true],
    [10_000, false],
  ])('is read with %i frames that hold nothing before its text: %s', (count, isRead) => {
    const text = Buffer.from('{"a": 1}');
    const [empty, held] = [zlib.zstdCompressSync(Buffer.alloc(0)), zlib.zstdCompressSync(text)];
    const body = Buffer.concat([...Array.from({ length: count }, () => empty), held]);
    expect(read(archive(body, 93, text))).toEqual(isRead ? { text: '{"a": 1}' } : { problem: 'damaged' });
  });

  it('of which two files share their data is not read', () => {
    const text = Buffer.from('{}');
    const bytes = archive(text, 0, text);
    const begins = 30 + 'samples/a.json'.length + text.length;
    const central = Buffer.from(bytes.subarray(begins, bytes.length - 22));
    const other = Buffer.from(central);
    other.write('b', 46 + 'samples/'.length);
    const end = Buffer.from(bytes.subarray(bytes.length - 22));
    end.writeUInt16LE(2, 10);
    end.writeUInt32LE(2 * central.length, 12);
    expect(problem(Buffer.concat([bytes.subarray(0, begins), central, other, end]))).toContain('share');
    expect(problem(bytes)).toBe('');
  });

  it('of Inspect AI is read, compressed with zstd as it is', () => {
    const zip = openZip(LOG);
    expect(zip.names).toHaveLength(18);
    expect(zip.read('header.json')).toEqual({ text: expect.stringContaining('"capital"') });
    expect(zip.read('../header.json')).toEqual({ problem: expect.any(String) });
    zip.close();
  });

  it('is read whole where an entry has several frames of zstd', () => {
    const [a, b] = [Buffer.from('{"long":"'), Buffer.from('text"}')];
    const body = Buffer.concat([zlib.zstdCompressSync(a), zlib.zstdCompressSync(b)]);
    expect(read(archive(body, 93, Buffer.concat([a, b])))).toEqual({ text: '{"long":"text"}' });
  });

  it('stored or deflated is read, too', () => {
    const files = { 'samples/a.json': strToU8('{}') };
    for (const level of [0, 6] as const) expect(read(zipSync(files, { level }))).toEqual({ text: '{}' });
  });

  it('gives a problem for an entry that is damaged, too large, unknown, or more than it says', () => {
    const text = Buffer.from('x'.repeat(1_000_000));
    const bomb = zlib.zstdCompressSync(text);
    expect(read(archive(bomb, 93, text, 10))).toEqual({ problem: 'damaged' });
    expect(read(archive(zlib.deflateRawSync(text), 8, text, 10))).toEqual({ problem: 'damaged' });
    expect(read(archive(bomb.subarray(0, 40), 93, text))).toEqual({ problem: 'damaged' });
    expect(read(archive(Buffer.from('ab'), 0, Buffer.from('ac')))).toEqual({ problem: 'damaged' });
    expect(read(archive(bomb, 93, text, 65 * 1024 * 1024))).toEqual({ problem: 'larger than 64 MiB' });
    expect(read(archive(bomb, 12, text))).toEqual({ problem: expect.stringContaining('method 12') });
    expect(read(archive(Buffer.from([0xff]), 0, Buffer.from([0xff])))).toEqual({ problem: 'damaged' });
  });

  it('that is cut off or damaged is an error', () => {
    const log = readFileSync(LOG);
    expect(problem(log.subarray(0, log.length / 2))).toContain('cut off');
    expect(problem(log.subarray(0, log.length - 4))).toContain('cut off');
    expect(problem(Buffer.concat([Buffer.from('PK'), Buffer.alloc(10)]))).toContain('cut off');
    const broken = Buffer.from(log);
    broken.writeUInt32LE(5, log.length - 6);
    expect(problem(broken)).toContain('damaged');
    const huge = Buffer.from(log);
    huge.writeUInt16LE(0xffff, log.length - 12);
    expect(problem(huge)).toContain('more files');
  });
});
