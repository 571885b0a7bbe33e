import { printJson, printResult } from '../adapters/console/sink.ts';

/** How a command ends: the result, as text or as a value to print as JSON, and the exit code. */
export type Ended = { readonly exit: number } & ({ readonly text: string } | { readonly json: unknown });

/** Prints how a command ended and returns its exit code. */
export function printEnd(ended: Ended): number {
  if ('json' in ended) printJson(ended.json);
  else printResult(ended.text);
  return ended.exit;
}
