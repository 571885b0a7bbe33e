import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { inputError } from '../../errors.ts';
import { codeOf } from './error-code.ts';
import { readText } from './folder.ts';

const MARK = '{"schema":"cuegate/mine-summary/';
const PIECE_CHARS = 1024 * 1024;

/**
 * Refuses to write over a file that is no summary, before hours are spent on reading.
 *
 * @throws CuegateError `input-invalid`
 */
export async function checkSummaryPlace(path: string): Promise<void> {
  const there = path === '' ? '' : await readText(path);
  if (there !== null && !there.startsWith(MARK))
    throw inputError('input-invalid', {
      file: '--summary',
      value: path,
      problem: path === '' ? 'is empty' : 'there is a file that cuegate mine --summary did not write',
      fix: '--summary part-1.summary.jsonl',
    });
}

/**
 * Writes lines into a file that only its owner may read, whole or not at all.
 *
 * @throws CuegateError `input-invalid` if it cannot be written
 */
export function writeLines(path: string, lines: Iterable<string>): void {
  const beside = `${path}.${process.pid}.part`;
  try {
    const file = openSync(beside, 'w', 0o600);
    try {
      let piece = '';
      for (const line of lines) {
        piece += `${line}\n`;
        if (piece.length < PIECE_CHARS) continue;
        writeSync(file, piece);
        piece = '';
      }
      writeSync(file, piece);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw inputError('input-invalid', {
      file: '--summary',
      value: path,
      problem: `cannot be written (${codeOf(error)})`,
      fix: 'name a place that can be written',
    });
  }
}
