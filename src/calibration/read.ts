import { isDeepStrictEqual } from 'node:util';
import { inputError } from '../errors.ts';
import { parseInput } from '../input/explain.ts';
import type { Limits } from '../policy/limits.ts';
import { anchorsDigest } from './document.ts';
import { figuresOf } from './figures.ts';
import { type Calibration, calibrationSchema, figuresSchema } from './schema.ts';

const CODE = 'calibration-invalid';
const AGAIN = 'restore the file as cuegate calibrate wrote it, or run cuegate calibrate again';
const FIGURES = Object.keys(figuresSchema.shape) as (keyof typeof figuresSchema.shape)[];

/**
 * The calibration of a file. What it says of its anchors is computed again: a file whose figures were edited is refused.
 *
 * @param file how errors name it
 * @throws CuegateError `calibration-invalid` with file, line, key and fix
 */
export function readCalibration(text: string, file: string): Calibration {
  const value = jsonOf(text, file);
  const lineOf = lineFinder(text);
  const read = parseInput(calibrationSchema, value, {
    file,
    code: CODE,
    lineOf,
    examples: { '': AGAIN, schema: '"schema": "cuegate/calibration/v1"', date: '"date": "2026-11-28"' },
  });
  const refuse = (path: readonly PropertyKey[], problem: string) =>
    inputError(CODE, { file, line: lineOf(path), key: path.map(String).join('.'), problem, fix: AGAIN });
  const seen = new Set<string>();
  const judged = new Set<string>();
  for (const [index, { id, digest, label }] of read.anchors.entries()) {
    if (seen.has(id)) throw refuse(['anchors', index, 'id'], 'the id is used twice');
    seen.add(id);
    // A model may say of its own accord what an anchor says: each of the two is there once.
    const what = `${label === 'answer' ? 'answer' : 'anchor'} ${digest}`;
    if (judged.has(what))
      throw refuse(['anchors', index, 'digest'], 'the same text is there twice, and would count twice');
    judged.add(what);
  }
  if (anchorsDigest(read.anchors) !== read.anchors_digest)
    throw refuse(['anchors_digest'], 'is not that of the anchors in the file');
  const figures = figuresOf(read.anchors, limitsOf(read));
  for (const name of FIGURES)
    if (!isDeepStrictEqual(JSON.parse(JSON.stringify(figures[name])), JSON.parse(JSON.stringify(read[name]))))
      throw refuse([name], 'does not follow from the anchors in the file');
  return read;
}

/** The limits of a calibration; the errors of the tests play no part in it. */
export function limitsOf({ limits }: Pick<Calibration, 'limits'>): Limits {
  const { tolerated, must_catch: mustCatch } = limits;
  return { tolerated, mustCatch, falseBlock: 0.05, falsePass: 0.05 };
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const line = at === undefined ? {} : { line: text.slice(0, Number(at)).split('\n').length };
    throw inputError(CODE, { file, ...line, problem: 'not JSON', fix: AGAIN });
  }
}

/** Finds the line of a key as `calibrationText` writes it: an anchor a line. Elsewhere the nearest line above. */
function lineFinder(text: string): (path: readonly PropertyKey[]) => number {
  const lines = text.split('\n');
  return (path) => {
    let at = 0;
    for (const part of path) {
      const found =
        typeof part === 'number'
          ? at + part + 1
          : lines.findIndex((line, index) => index >= at && line.includes(`"${String(part)}":`));
      if (found < 0 || found >= lines.length) break;
      at = found;
    }
    return at + 1;
  };
}
