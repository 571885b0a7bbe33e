import { describe, expect, it } from 'vitest';
import { fuzzComments } from '../../bench/fuzz/comment.ts';
import { fuzzLog } from '../../bench/fuzz/log.ts';
import { fuzzOutputs } from '../../bench/fuzz/outputs.ts';
import { HAS_CMARK } from '../report/cmark.ts';
import { pairsIn } from './runner-files.ts';

const SEED = 7;

describe('a short fuzz (npm run fuzz is the long one)', () => {
  it('of 10,000 strings through the log finds no command, and many in the strings as they are', () => {
    const figures = fuzzLog(10_000, SEED);
    expect(figures).toMatchObject({ strings: 10_000, commands: 0 });
    expect(figures.rawCommands).toBeGreaterThan(100);
    expect(figures.rawCommandsStrictest).toBeGreaterThan(figures.rawCommands);
  });

  it('of 2,000 outputs finds exactly the declared keys, and others in the values as they are', () => {
    const figures = fuzzOutputs(2_000, SEED);
    expect(figures.broken).toBe(0);
    // Whole files are written: as many outputs as there are each time.
    expect(figures.values).toBeGreaterThanOrEqual(2_000);
    expect(figures.rawBroken).toBeGreaterThan(100);
  });

  it.skipIf(!HAS_CMARK)('of 80 comments finds no escape, and many from simpler designs', () => {
    const figures = fuzzComments(80, SEED, 50);
    expect(figures).toMatchObject({ comments: 80, escapes: 0 });
    expect(Math.min(figures.naive.fence, figures.naive.codeSpan, figures.naive.code)).toBeGreaterThan(0);
  });
});

describe('the runner’s reading of output files', () => {
  it.each([
    [
      'a<<E\n1\n2\nE\nb=3\n',
      [
        ['a', '1\n2'],
        ['b', '3'],
      ],
    ],
    ['a<<E\nE\n', [['a', '']]],
    ['a<<E\n\nE\n', [['a', '']]],
    ['a<<E\nx\r\nE\n', [['a', 'x\r']]],
    ['a=b<<c\n', [['a', 'b<<c']]],
    ['\n\na=\n', [['a', '']]],
  ])('%j is %j', (file, pairs) => {
    expect(pairsIn(file)).toEqual(pairs);
  });

  it.each(['a<<E\nx\n', 'a<<E\nx', '<<E\nE\n', 'a<<\n', 'word\n'])('%j fails the step', (file) => {
    expect(() => pairsIn(file)).toThrow();
  });
});
