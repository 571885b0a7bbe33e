import { describe, expect, it } from 'vitest';
import { assertionsIn, testsIn } from '../../scripts/house/declared-tests.ts';

describe('counting tests', () => {
  it('finds them by their titles, whatever they run as', () => {
    const source = [
      "it('is one', () => {});",
      "  test(\n    'is, another',\n    () => {},\n  );",
      "it.concurrent('runs beside others', async () => {});",
      "it.each([\n  ['a', 1],\n  ['b, c', 2],\n])('takes %s', () => {});",
      "it.each(TABLE)('takes a table', () => {});",
      "it.skipIf(process.env.X === '1')('isn\\'t always run', () => {});",
      'it(`has ${NAME} in it`, () => {});',
      'it(NAME, () => {});',
    ].join('\n');
    expect(testsIn(source)).toEqual([
      { title: 'is one', rows: 1 },
      { title: 'is, another', rows: 1 },
      { title: 'runs beside others', rows: 1 },
      { title: 'takes %s', rows: 2 },
      { title: 'takes a table', rows: 1 },
      { title: "isn't always run", rows: 1 },
      { title: 'has ${NAME} in it', rows: 1 },
      { title: 'NAME', rows: 1 },
    ]);
  });

  it.each([
    "describe('x', () => {});",
    "/a/.test('x')",
    "edit('x')",
    "// it('is no test')",
    'const text = "it(\'is no test\')";',
  ])('takes nothing else for one: %s', (source) => {
    expect(testsIn(source)).toEqual([]);
  });

  it('counts what is asserted, not what it is matched with', () => {
    const source =
      'expect(a).toBe(b); await expect(c).rejects.toThrow(); expect.soft(d); fc.assert(e); expect.arrayContaining([f]); // expect(g)\nexpect<H>(h)';
    expect(assertionsIn(source)).toBe(5);
  });
});
