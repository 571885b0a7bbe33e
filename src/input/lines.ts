import { type InputCode, inputError } from '../errors.ts';
import { hiddenCharacterLine } from './text.ts';

/** One line of a JSONL file that a person may have written. */
export interface JsonLine {
  /** From 1, blank lines counted. */
  readonly line: number;
  readonly value: object;
}

/**
 * The JSON objects of a text, one a line, in order; blank lines are skipped, a byte order mark and CRLF are taken.
 * Nothing for an empty text.
 *
 * @param code reason code of the error
 * @param example a line to write instead
 * @throws CuegateError naming file and line, for a line with hidden characters and for one that is no JSON object
 */
export function* jsonLines(
  text: string,
  file: string,
  code: InputCode,
  example: string,
): Generator<JsonLine> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const [index, written] of lines.entries()) {
    if (written.trim() === '') continue;
    const line = index + 1;
    if (hiddenCharacterLine(written) !== null)
      throw inputError(code, {
        file,
        line,
        problem: 'a control, hidden direction or tag character',
        fix: 'delete the invisible characters on this line',
      });
    const value = parsed(written);
    if (value === null)
      throw inputError(code, { file, line, value: written, problem: 'not a JSON object', fix: example });
    yield { line, value };
  }
}

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
