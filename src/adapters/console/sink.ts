import { redacted } from '../../report/redacted.ts';
import { ended, type Harmless, harmlessJson, harmlessLines } from './harmless.ts';
import { processSecrets } from './secrets.ts';
import type { Output } from './shown.ts';
import { USUAL_COLUMNS } from './wrap.ts';

/** Stands before every line that may hold text of others. */
export const MARK = '│ ';

/**
 * The only way to the process's own streams. Whatever the text, it arrives without the secrets of the process and
 * without a command for GitHub's runner, and ends its last line, so that the next text begins one.
 */
export function printResult(text: string): void {
  write(process.stdout, safeLines(text));
}

/** A value as JSON on stdout; parsed, it is the value without secrets. */
export function printJson(value: unknown): void {
  write(process.stdout, safeJson(value));
}

/** A long text on stderr, as {@link printNotice} prints it, broken between words to fit the terminal. */
export function printWrapped(text: string, mark: string = ''): void {
  write(process.stderr, safeLines(text, mark, process.stderr.columns ?? USUAL_COLUMNS));
}

/** Progress and errors on stderr; with a mark, each line begins with it. */
export function printNotice(text: string, mark: string = ''): void {
  write(process.stderr, safeLines(text, mark));
}

/**
 * Prints text of others in a step; while it is printed the runner takes no command but the one that ends this.
 *
 * @param token nobody can guess it
 */
export function printDump(text: string, token: string): void {
  process.stdout.write(`::stop-commands::${token}\n`);
  write(process.stdout, safeLines(text, MARK));
  process.stdout.write(`::${token}::\n`);
}

/** Text as the sinks print it, without the line end it may have. Secrets go first: escaping disguises them. */
export function safeLines(text: string, mark: string = '', columns?: number): Harmless {
  return harmlessLines(processSecrets.redact(text.replace(/\n$/, '')), text === '' ? '' : mark, columns);
}

/** A value as JSON as the sinks print it; `indent` in spaces, 0: on one line. */
export function safeJson(value: unknown, indent?: number): Harmless {
  return harmlessJson(redacted(value, processSecrets.redact), indent);
}

/** Text on one line, for where a line end would be written out: an annotation, an output. */
export function safeLine(text: string): Harmless {
  return safeLines(text.trim().replace(/\s*[\r\n]+\s*/g, ' '));
}

/** The streams for what is drawn while a run goes: what they take has been made harmless. */
export const streams: Readonly<Record<'results' | 'notices', Output>> = {
  results: process.stdout,
  notices: process.stderr,
};

/** Empty text prints nothing. */
function write(stream: NodeJS.WriteStream, text: Harmless): void {
  if (text !== '') stream.write(ended(text));
}
