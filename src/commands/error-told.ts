import { CommanderError } from 'commander';
import { printJson, printNotice } from '../adapters/console/sink.ts';
import type { StatedReason } from '../errors.ts';
import { EXIT_CODES } from '../model/exit-codes.ts';
import { ACTION_INPUTS, isPolicyKey } from '../policy/foreign-keys.ts';
import { type Message, nextLine } from '../reasons/reason.ts';
import { messageOf } from '../report/messages.ts';
import { quoteForTerminal } from '../report/terminal.ts';
import { reasonOf } from '../session/reason-of.ts';
import { ERROR_SCHEMA } from './ending.ts';

/**
 * Prints an error and returns the exit code: for a person on stderr, for a program as one JSON document on stdout.
 *
 * @param error what was thrown
 */
export function printError(error: unknown, json: boolean): number {
  const reason = statedBy(error);
  const message = error instanceof CommanderError ? unread(error) : messageOf(reason, quoteForTerminal);
  const { why, next, also = [] } = message;
  if (json)
    printJson({
      schema: ERROR_SCHEMA,
      code: reason.code,
      message: why,
      also,
      next,
      args: reason.args,
      exit: EXIT_CODES.error,
    });
  else printNotice([why, ...also, nextLine(next)].join('\n'));
  return EXIT_CODES.error;
}

function statedBy(error: unknown): StatedReason {
  return error instanceof CommanderError ? { code: 'input-invalid', args: {} } : reasonOf(error);
}

/** A command line that cannot be read; what an option of another place is for stands beside it. */
function unread({ code, message }: CommanderError): Message {
  const why = message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
  const option = /unknown option '--([\w-]+)/.exec(message)?.[1];
  if (code === 'commander.help') return { why: 'No command was named.', next: HELP };
  if (option !== undefined && ACTION_INPUTS.includes(option))
    return {
      why,
      next: `--${option} is an input of the Action, and no option of this command. ${HELP_OPTIONS}`,
    };
  if (option !== undefined && isPolicyKey(option))
    return { why, next: `${option.replaceAll('-', '_')} is a key of the policy: write it there` };
  return { why, next: HELP };
}

const HELP = 'see cuegate help, or cuegate help COMMAND';
const HELP_OPTIONS = 'cuegate help COMMAND lists those that a command has';
