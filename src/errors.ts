/** A value that a reason may carry; texts may hold untrusted input and are escaped at every sink. */
export type ReasonValue = string | number | boolean | null | readonly string[];
export type ReasonArgs = Readonly<Record<string, ReasonValue>>;

/** Why a verdict is what it is: a code with arguments. `report/words.ts` turns it into a sentence. */
export interface Reason {
  readonly code: string;
  readonly args: ReasonArgs;
}

/** What is wrong with something a person wrote, and the line to write instead. */
export interface InputProblem {
  /** The file (or the input, e.g. `--release`) as the user named it. */
  readonly file: string;
  /** 1-based line; absent where the file as a whole is meant. */
  readonly line?: number;
  /** Dotted path of the key, e.g. `candidate.max_tokens`. */
  readonly key?: string;
  /** The offending value as written, cut to 120 characters. */
  readonly value?: string;
  /** What is wrong, without a full stop. */
  readonly problem: string;
  /** The line to write, or the command to run. */
  readonly fix: string;
}

/** Ends the run with verdict `error`; carries a reason code and its arguments, never a stack for the user. */
export class CuegateError extends Error implements Reason {
  readonly code: string;
  readonly args: ReasonArgs;

  constructor(code: string, args: ReasonArgs = {}) {
    super(code);
    this.name = 'CuegateError';
    this.code = code;
    this.args = args;
  }
}

const MAX_VALUE_CHARS = 120;

/** Text cut to `max` UTF-16 units with a mark that something is missing; never splits a surrogate pair. */
export function cut(text: string, max: number = MAX_VALUE_CHARS): string {
  if (text.length <= max) return text;
  const end = max - 1;
  const code = text.charCodeAt(end - 1);
  return `${text.slice(0, code >= 0xd800 && code <= 0xdbff ? end - 1 : end)}…`;
}

/** A `CuegateError` from an input problem; `code` says which input, e.g. `policy-invalid`. */
export function inputError(code: string, problem: InputProblem): CuegateError {
  const { file, line, key, value, problem: what, fix } = problem;
  return new CuegateError(code, {
    file,
    ...(line === undefined ? {} : { line }),
    ...(key === undefined ? {} : { key }),
    ...(value === undefined ? {} : { value: cut(value) }),
    problem: what,
    fix,
  });
}
