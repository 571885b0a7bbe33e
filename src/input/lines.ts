import { type InputCode, inputError } from '../errors.ts';
import type { InputProblem } from '../reasons/inputs.ts';
import { isTooDeep } from './deep.ts';
import { hiddenCharacterLine } from './text.ts';

/** One line of a JSONL file that a person may have written. */
export interface JsonLine {
  /** From 1, blank lines counted. */
  readonly line: number;
  readonly value: object;
  /** As written, without white space around it. */
  readonly text: string;
}

/** The lines of a text that are not blank, numbered from 1; a byte order mark and CRLF are taken. */
export function linesOf(text: string): readonly Pick<JsonLine, 'line' | 'text'>[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((written, index) => ({ line: index + 1, text: written.trim() }))
    .filter((line) => line.text !== '');
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
  for (const read of linesAsJson(text, file, example)) {
    if ('problem' in read) throw inputError(code, read.problem);
    yield read;
  }
}

/** The same, with what is wrong with a line in the place of an error. */
export function* linesAsJson(
  text: string,
  file: string,
  example: string,
): Generator<JsonLine | { readonly problem: InputProblem }> {
  for (const { line, text: written } of linesOf(text)) {
    const value = parsed(written);
    if (hiddenCharacterLine(written) !== null)
      yield {
        problem: {
          file,
          line,
          problem: 'a control, hidden direction or tag character',
          fix: 'delete the invisible characters on this line',
        },
      };
    else if (value !== null && isTooDeep(value))
      yield { problem: { file, line, problem: 'nested too deep', fix: example } };
    else if (value === null)
      yield { problem: { file, line, value: written, problem: 'not a JSON object', fix: example } };
    else yield { line, value, text: written };
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
