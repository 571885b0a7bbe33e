import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/digest.ts';
import { ByKey } from '../../src/records/rows/by-key.ts';
import { PAGE } from '../../src/records/rows/column.ts';
import { Groups } from '../../src/records/rows/groups.ts';
import { HexColumn, HexOrNullColumn } from '../../src/records/rows/hex.ts';
import { JoinedRows } from '../../src/records/rows/joined.ts';
import { KeyColumn } from '../../src/records/rows/keys.ts';
import { NumberColumn, NumberOrNullColumn, PlaceColumn } from '../../src/records/rows/numbers.ts';
import { ReferenceColumn } from '../../src/records/rows/references.ts';
import { keyedRows } from '../../src/records/rows/rows.ts';
import { RareColumn, Shared, SharedColumn } from '../../src/records/rows/shared.ts';
import { copied } from '../runner/copied.ts';

const keyOf = (number: number) => sha256(String(number));
/** More than a page of rows, so that each column has several. */
const MANY = 2 * PAGE + 3;

interface Row {
  readonly key: string;
  readonly of: string;
  readonly draw: number;
  readonly score: number | null;
  readonly text: string | null;
  readonly varied?: Readonly<Record<string, string>>;
  readonly prompt: string;
  readonly reason: string | null;
  readonly harmful?: boolean;
}

const table = (answers = new KeyColumn()) =>
  keyedRows<Row, 'of' | 'draw' | 'score' | 'text' | 'varied' | 'prompt'>(
    {
      of: new ReferenceColumn(answers),
      draw: new NumberColumn(),
      score: new NumberOrNullColumn(),
      text: new HexOrNullColumn(24),
      varied: new RareColumn(),
      prompt: new SharedColumn(),
    },
    { reason: true, harmful: true },
  );

const hex = (digits: number) =>
  fc
    .array(fc.constantFrom(...'0123456789abcdef'), { minLength: digits, maxLength: digits })
    .map((all) => all.join(''));

const row: fc.Arbitrary<Row> = fc.record(
  {
    key: hex(64),
    of: fc.oneof(hex(64), fc.string()),
    draw: fc.maxSafeNat(),
    score: fc.option(fc.oneof(fc.nat(100), fc.double({ noNaN: true }))),
    text: fc.option(hex(24)),
    varied: fc.dictionary(fc.string(), fc.string()),
    prompt: fc.string(),
    reason: fc.option(fc.constantFrom('', 'null', 'timeout')),
    harmful: fc.boolean(),
  },
  { requiredKeys: ['key', 'of', 'draw', 'score', 'text', 'prompt', 'reason'] },
);

describe('a table of records', () => {
  it('gives back every member as it came, for whatever rows', () => {
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ({ key }) => key }), (rows) => {
        const answers = new KeyColumn();
        for (const { of } of rows.slice(0, 3))
          if (/^[0-9a-f]{64}$/.test(of) && answers.rowOf(of) === null) answers.add(of);
        const kept = table(answers);
        for (const one of rows) kept.add(one);
        expect([...kept.values()].map(copied)).toEqual(rows);
        expect(rows.map(({ key }) => copied(kept.get(key) as Row))).toEqual(rows);
        expect([kept.size, kept.get(sha256('none')), kept.has(sha256('none'))]).toEqual([
          rows.length,
          undefined,
          false,
        ]);
      }),
    );
  });

  it('has as many pages as it takes', () => {
    const kept = table();
    const made = (number: number): Row => ({
      key: keyOf(number),
      of: number % 2 === 0 ? keyOf(number) : `anchor ${number}`,
      draw: number,
      score: number % 3 === 0 ? null : number / 7,
      text: number % 5 === 0 ? null : keyOf(number).slice(0, 24),
      prompt: `p${number % 40}`,
      reason: null,
    });
    for (let number = 0; number < MANY; number += 1) expect(kept.add(made(number))).toBe(number);
    for (let number = 0; number < MANY; number += 1) {
      expect(kept.placeOf(keyOf(number))).toBe(number);
      expect(copied(kept.at(number))).toEqual(made(number));
    }
  });

  it('says that a row cannot be copied whole, where somebody tries', () => {
    const kept = table();
    kept.add({ key: keyOf(1), of: '', draw: 1, score: null, text: null, prompt: '', reason: null });
    const one = kept.at(0);
    expect(() => ({ ...one })).toThrow('copied whole');
    expect(() => {
      const { key: _key, ...rest } = one;
      return rest;
    }).toThrow('copied whole');
    expect(() => JSON.stringify(one)).toThrow('copied whole');
    expect(() => structuredClone(one)).toThrow();
    expect(() => Object.assign({}, one)).toThrow('copied whole');
  });

  it('refuses a key that is there, and what is no key', () => {
    const keys = new KeyColumn();
    keys.add(keyOf(1));
    expect(() => keys.add(keyOf(1))).toThrow('there already');
    for (const wrong of [
      '',
      'abc',
      keyOf(1).toUpperCase(),
      `${keyOf(2)}0`,
      'g'.repeat(64),
      `0x${'a'.repeat(62)}`,
    ]) {
      expect(keys.rowOf(wrong)).toBe(null);
      expect(() => keys.add(wrong)).toThrow('hex digits');
    }
    expect(keys.length).toBe(1);
  });

  it('finds keys that begin alike', () => {
    const keys = new KeyColumn();
    const alike = Array.from({ length: 200 }, (_, at) => `00000000${keyOf(at).slice(8)}`);
    for (const key of alike) keys.add(key);
    expect(alike.map((key) => keys.rowOf(key))).toEqual(alike.map((_, at) => at));
    expect([...keys.inOrder()].map((at) => alike[at])).toEqual([...alike].sort());
    expect(keys.rowOf(`00000000${keyOf(200).slice(8)}`)).toBe(null);
  });

  it('finds each of thousands of keys that somebody made begin alike, as the table grows', () => {
    const keys = new KeyColumn();
    const made = (at: number) => `${'0'.repeat(8)}${keyOf(at).slice(8)}`;
    const others = Array.from({ length: MANY }, (_, at) => keyOf(at));
    for (let at = 0; at < MANY; at += 1) {
      keys.add(made(at));
      keys.add(others[at] ?? '');
    }
    for (let at = 0; at < MANY; at += 1) {
      expect(keys.rowOf(made(at))).toBe(2 * at);
      expect(keys.rowOf(others[at] ?? '')).toBe(2 * at + 1);
    }
    expect(keys.rowOf(made(MANY))).toBe(null);
    expect(() => keys.add(made(0))).toThrow('there already');
  });

  it('is of no use any more where a row could not be kept', () => {
    const kept = table();
    const one: Row = { key: keyOf(1), of: '', draw: 1, score: null, text: null, prompt: '', reason: null };
    kept.add(one);
    expect(() => kept.add({ ...one, key: keyOf(2), text: 'no hex' })).toThrow('hex digits');
    expect(() => kept.add({ ...one, key: keyOf(3) })).toThrow('of no use');
  });

  it('keeps no digits that it could not give back', () => {
    const column = new HexColumn(4);
    for (const wrong of ['abc', 'abcde', 'ABCD', 'abcx', '']) expect(() => column.add(wrong)).toThrow('hex');
    expect(column.length).toBe(0);
  });

  it('keeps no place that it could not give back', () => {
    const column = new PlaceColumn();
    for (const wrong of [0.5, 2 ** 31, -(2 ** 31), Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => column.add(wrong)).toThrow('no place');
    for (const right of [0, 7, -3, 2 ** 31 - 1]) expect(column.at(column.add(right))).toBe(right);
  });

  it('tells values that are missing from those that are null', () => {
    const shared = new Shared<{ readonly harmful?: boolean | null | undefined }>();
    const [missing, none, no] = [{}, { harmful: null }, { harmful: false }];
    expect([missing, none, no, {}, { harmful: null }].map((one) => shared.placeOf(one))).toEqual([
      0, 1, 2, 0, 1,
    ]);
    expect(shared.one({ harmful: false })).toBe(no);
  });
});

describe('rows besides a table', () => {
  it('go on where another table ends', () => {
    const [before, added] = [table(), table()];
    const made = (number: number): Row => ({
      key: keyOf(number),
      of: '',
      draw: number,
      score: null,
      text: null,
      prompt: '',
      reason: null,
    });
    before.add(made(1));
    const joined = new JoinedRows(before, added);
    added.add(made(2));
    expect([...joined.values()].map(({ draw }) => draw)).toEqual([1, 2]);
    expect([joined.size, joined.get(keyOf(2))?.draw, joined.has(keyOf(1)), joined.has(keyOf(3))]).toEqual([
      2,
      2,
      true,
      false,
    ]);
  });

  it('are a map, whatever is set when', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20), fc.nat())), (all) => {
        const [found, map] = [new ByKey<number>(), new Map<string, number>()];
        for (const [key, value] of all) {
          found.set(keyOf(key), value);
          map.set(keyOf(key), value);
        }
        expect([found.size, [...found.values()]]).toEqual([map.size, [...map.values()]]);
        expect([...found.inOrder()]).toEqual(
          [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value),
        );
        for (let key = 0; key <= 20; key += 1) expect(found.get(keyOf(key))).toBe(map.get(keyOf(key)));
      }),
    );
  });

  it('belong to places, in the order in which they came', () => {
    const groups = new Groups();
    for (const [row, place] of [5, 0, 5, 9, 5].entries()) groups.add(place, row);
    expect([0, 1, 5, 9].map((place) => groups.of(place))).toEqual([[1], [], [0, 2, 4], [3]]);
  });
});
