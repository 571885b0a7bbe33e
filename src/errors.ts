import type { INPUT_PROBLEMS, InputProblem } from './reasons/inputs.ts';
import type { REASONS, ReasonCode } from './reasons/table.ts';
import type { z } from './zod.ts';

/** A value that a reason may carry; texts may hold untrusted input and are escaped at every sink. */
export type ReasonValue = string | number | boolean | null | readonly string[];

/** The arguments of a reason, by the table. */
export type ArgsOf<Code extends ReasonCode> = Readonly<z.output<z.ZodObject<(typeof REASONS)[Code]['args']>>>;

/** Why a verdict is what it is: a code of the table with its arguments. `report/messages.ts` puts it into words. */
export type Reason = {
  readonly [Code in ReasonCode]: { readonly code: Code; readonly args: ArgsOf<Code> };
}[ReasonCode];

/** A reason as a file states it: perhaps by another version, or by somebody else. */
export interface StatedReason {
  readonly code: string;
  readonly args: Readonly<Record<string, ReasonValue | undefined>>;
}

/** Code and arguments of a reason as two parameters; arguments that a reason does not need are left out. */
type Parts = {
  readonly [Code in ReasonCode]: Record<never, never> extends ArgsOf<Code>
    ? readonly [code: Code, args?: ArgsOf<Code>]
    : readonly [code: Code, args: ArgsOf<Code>];
}[ReasonCode];

/** Ends the run with verdict `error`; carries a reason, never a stack for the user. */
export class CuegateError extends Error {
  readonly code: ReasonCode;
  readonly args: StatedReason['args'];

  constructor(...[code, args = {}]: Parts) {
    super(code);
    this.name = 'CuegateError';
    this.code = code;
    this.args = args;
  }

  /** An error from a reason that was found elsewhere. */
  static because({ code, args }: Reason): CuegateError {
    return new CuegateError(...([code, args] as Parts));
  }

  get reason(): Reason {
    return { code: this.code, args: this.args } as Reason;
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

/** Reasons of which the arguments are an input problem, e.g. `policy-invalid`. */
export type InputCode = keyof typeof INPUT_PROBLEMS;

/** A `CuegateError` from an input problem; `code` says which input. */
export function inputError(code: InputCode, problem: InputProblem): CuegateError {
  return inputErrors(code, [problem]);
}

/** Further problems that an error states besides its first. */
const MAX_FURTHER = 9;
/** Lines that are named where one problem stands on many. */
const MAX_LINES_NAMED = 5;

/**
 * A `CuegateError` from the problems of one input, the first of which is told in full. What is wrong in the same way on
 * several lines is told once; how many are not told is said.
 *
 * @param problems at least one
 * @param uncounted how many more there are that nobody described
 */
export function inputErrors(
  code: InputCode,
  problems: readonly InputProblem[],
  uncounted: number = 0,
): CuegateError {
  const [first] = problems;
  if (first === undefined) throw new RangeError('an error needs a problem');
  const { file, line, key, value, problem: what, fix } = first;
  const alike = [...Map.groupBy(problems, alikeness).values()];
  const further = alike.flatMap((same, at) => furtherOf(at === 0 ? same.slice(1) : same, at === 0, file));
  const told = further.slice(0, MAX_FURTHER);
  const untold = further.slice(MAX_FURTHER).reduce((sum, { count }) => sum + count, uncounted);
  return new CuegateError(code, {
    file,
    ...(line === undefined ? {} : { line }),
    ...(key === undefined ? {} : { key }),
    ...(value === undefined ? {} : { value: cut(value) }),
    problem: what,
    fix,
    ...(told.length === 0 ? {} : { further: told.map(({ text }) => text) }),
    ...(untold === 0 ? {} : { untold }),
  });
}

/** Problems with the same are one problem on several lines. */
function alikeness({ file, key = '', problem, fix }: InputProblem): string {
  return JSON.stringify([file, key.replace(/\.\d+(?=\.|$)/g, '.*'), problem, fix]);
}

/** Problems that are alike as one text; none for none. */
function furtherOf(
  same: readonly InputProblem[],
  isToldInFull: boolean,
  file: string,
): readonly { readonly text: string; readonly count: number }[] {
  const [one] = same;
  if (one === undefined) return [];
  const lines = [...new Set(same.flatMap(({ line }) => (line === undefined ? [] : [line])))];
  const named = lines.slice(0, MAX_LINES_NAMED).join(', ');
  const unnamed = lines.length - MAX_LINES_NAMED;
  const where = [
    ...(one.file === file && lines.length > 0 ? [] : [one.file]),
    ...(lines.length === 0 ? [] : [`${lines.length === 1 ? 'line' : 'lines'} ${named}`]),
  ].join(' ');
  const place = unnamed > 0 ? `${where} and ${unnamed} more` : where;
  if (isToldInFull) return [{ text: `${place}: the same`, count: same.length }];
  const key = one.key === undefined ? '' : `, ${one.key}`;
  const found = one.value === undefined || same.length > 1 ? '' : ` (found ${cut(one.value)})`;
  return [{ text: `${place}${key}: ${one.problem}${found}. Fix: ${one.fix}`, count: same.length }];
}

/** A part of a program, as `scripts/bundle-parts.ts` names it. */
const PART = /\/\d+-[0-9a-f]{10}\.js$/;
/** Where a stack begins of a module that is none: nothing but parts is loaded while a program runs. */
const COMPILING = /^.*\n {4}at compileSourceTextModule \(node:/;
const UNREAD: ReadonlySet<unknown> = new Set([
  'ERR_MODULE_NOT_FOUND',
  'ERR_UNSUPPORTED_DIR_IMPORT',
  'EACCES',
  'EPERM',
  'EISDIR',
  'ELOOP',
]);

/** Whether an error says that a part of the program is not where it was installed, cannot be read, or was cut short. */
export function lacksPart(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof SyntaxError) return COMPILING.test(error.stack ?? '');
  const { code, url, path } = error as { code?: unknown; url?: unknown; path?: unknown };
  return UNREAD.has(code) && PART.test(String(url ?? path));
}
