import { describe, expect, it } from 'vitest';
import { CuegateError } from '../../src/errors.ts';
import { readSweep } from '../../src/sweep/file.ts';

const head = 'version: 1\nquantity: steps\n';
const GOOD = `${head}unit: k\nscale: log\npoints:\n  - { at: 0.5, model: a }\n  - { at: 20, release: models/b/release.yml, label: "b, late" }\n`;

function refusal(text: string): Readonly<Record<string, unknown>> {
  try {
    readSweep(text, 'sweep.yml');
  } catch (error) {
    if (error instanceof CuegateError) return { code: error.code, ...error.args };
    throw error;
  }
  throw new Error('was read');
}

describe('a sweep file', () => {
  it('is read with its points in order and where they stand', () => {
    expect(readSweep(GOOD, 'sweep.yml')).toMatchObject({
      quantity: 'steps',
      unit: 'k',
      scale: 'log',
      points: [
        { at: 0.5, model: 'a', release: null, label: null, line: 6 },
        { at: 20, model: null, release: 'models/b/release.yml', label: 'b, late', line: 7 },
      ],
    });
    const plain = readSweep(`${head}points: [{ at: -0, model: a }, { at: 1, model: b }]`, 'x');
    expect([plain.unit, plain.scale, Object.is(plain.points[0]?.at, 0)]).toEqual([null, 'linear', true]);
  });

  it('has a digest of what it says, not of how it is written', () => {
    const digest = (text: string) => readSweep(text, 'x').digest;
    expect(digest(`# a comment\n${GOOD}`)).toBe(digest(GOOD));
    expect(digest(GOOD.replace('0.5', '0.6'))).not.toBe(digest(GOOD));
  });

  const points = (...all: string[]) => `${head}points:\n${all.map((one) => `  - ${one}\n`).join('')}`;
  it.each([
    ['no points', `${head}points: []\n`, 3, 'points'],
    ['one point', points('{ at: 1, model: a }'), 3, 'points'],
    [
      '51 points',
      points(...Array.from({ length: 51 }, (_, at) => `{ at: ${at}, model: m${at} }`)),
      3,
      'points',
    ],
    ['a value twice', points('{ at: 1, model: a }', '{ at: 1.0, model: b }'), 5, 'points.1.at'],
    ['zero twice', points('{ at: 0, model: a }', '{ at: -0, model: b }'), 5, 'points.1.at'],
    ['a model twice', points('{ at: 1, model: a }', '{ at: 2, model: a }'), 5, 'points.1.model'],
    ['neither model nor release', points('{ at: 1, model: a }', '{ at: 2 }'), 5, 'points.1'],
    [
      'both model and release',
      points('{ at: 1, model: a, release: r.yml }', '{ at: 2, model: b }'),
      4,
      'points.0',
    ],
    ['a value that is text', points('{ at: "1", model: a }', '{ at: 2, model: b }'), 4, 'points.0.at'],
    ['an infinite value', points('{ at: .inf, model: a }', '{ at: 2, model: b }'), 4, 'points.0.at'],
    ['no number', points('{ at: .nan, model: a }', '{ at: 2, model: b }'), 4, 'points.0.at'],
    [
      'zero on a log scale',
      `scale: log\n${points('{ at: 0, model: a }', '{ at: 2, model: b }')}`,
      5,
      'points.0.at',
    ],
    [
      'a release outside the root',
      points('{ at: 1, release: ../r.yml }', '{ at: 2, model: b }'),
      4,
      'points.0.release',
    ],
    [
      'a label of two lines',
      points('{ at: 1, model: a, label: "x\\ny" }', '{ at: 2, model: b }'),
      4,
      'points.0.label',
    ],
    [
      'an unseen character',
      points('{ at: 1, model: a, label: "x\\u200by" }', '{ at: 2, model: b }'),
      4,
      'points.0.label',
    ],
    ['a misspelt key', points('{ at: 1, modle: a }', '{ at: 2, model: b }'), 4, 'points.0.modle'],
    ['another version', GOOD.replace('version: 1', 'version: 2'), 1, 'version'],
    ['no quantity', GOOD.replace('quantity: steps\n', ''), 1, 'quantity'],
    ['a scale nobody knows', GOOD.replace('log', 'cubic'), 4, 'scale'],
  ])('is refused with %s, by file, line and key, with what to write', (_what, text, line, key) => {
    const found = refusal(text);
    expect(found).toMatchObject({ code: 'sweep-invalid', file: 'sweep.yml', line, key });
    expect(String(found.fix)).toMatch(/\S{2,}/);
  });

  it('is refused when it is no YAML of ours', () => {
    expect(refusal('points: *a')).toMatchObject({ code: 'sweep-invalid', line: 1 });
    expect(refusal('')).toMatchObject({ code: 'sweep-invalid', fix: 'version: 1' });
  });
});
