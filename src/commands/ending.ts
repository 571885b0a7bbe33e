import { printJson, printNotice, printResult } from '../adapters/console/sink.ts';
import { EXIT_CODES } from '../model/exit-codes.ts';

/** How a command ends: the result, as text or as a value to print as JSON, and the exit code. */
export type Ended = { readonly exit: number } & ({ readonly text: string } | { readonly json: unknown });

/** Prints how a command ended and returns its exit code. */
export function printEnd(ended: Ended): number {
  if ('json' in ended) printJson(ended.json);
  else printResult(ended.text);
  return ended.exit;
}

export const ERROR_SCHEMA = 'cuegate/error/v1';

/** Says that so much of the program is missing that nothing else can be said, and returns the exit code. */
export function printIncomplete(json: boolean): number {
  const message = 'A part of cuegate is missing; nothing was decided.';
  const next = 'install cuegate again';
  const exit = EXIT_CODES.error;
  if (json)
    printJson({ schema: ERROR_SCHEMA, code: 'file-invalid', message, also: [], next, args: {}, exit });
  else printNotice(`${message}\nNext: ${next}.`);
  return exit;
}
