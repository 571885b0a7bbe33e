import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAgain } from '../../src/page/read-again.ts';
import { madeRun } from './made-page.ts';

const { lines } = madeRun('text');
const typeOf = (line: string | undefined): string =>
  (JSON.parse(line ?? '') as { readonly type: string }).type;

describe('records that are read again', () => {
  it('come in the order that is asked for, whatever is held at once', () => {
    const places = fc.array(fc.option(fc.integer({ min: 1, max: lines.length })), { maxLength: 60 });
    fc.assert(
      fc.property(places, fc.nat(5000), (wanted, held) => {
        const found = readAgain(
          () => lines,
          wanted.map((line) => (line === null ? null : { line, length: lines[line - 1]?.length ?? 0 })),
          (record, length) => [record.type, length],
          held,
        );
        const expected = wanted.map((line) =>
          line === null ? null : [typeOf(lines[line - 1]), lines[line - 1]?.length],
        );
        expect([...found]).toEqual(expected);
      }),
    );
  });

  it('hold no more than they may, and read no line after the last that is wanted', () => {
    let read = 0;
    function* counted(): Generator<string> {
      for (const line of lines) {
        read += 1;
        yield line;
      }
    }
    const places = [1, 2, 3, 4].map((line) => ({ line, length: 10 }));
    expect([...readAgain(counted, places, ({ type }) => type, 20)]).toHaveLength(4);
    expect(read).toBe(2 + 4);
    read = 0;
    expect([...readAgain(counted, [null, null], () => 1)]).toEqual([null, null]);
    expect(read).toBe(0);
  });

  it('are an error where a line is gone, or is no record any more', () => {
    const [first = ''] = lines;
    const read = (line: number) => [
      ...readAgain(
        () => [first, '{'],
        [{ line, length: 1 }],
        ({ type }) => type,
      ),
    ];
    expect(read(1)).toEqual([typeOf(first)]);
    for (const line of [2, 3])
      expect(() => read(line)).toThrow(
        expect.objectContaining({ code: 'records-unreadable', args: expect.objectContaining({ line }) }),
      );
  });
});
