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
