import type { StatedReason } from '../errors.ts';
import { counted } from '../numbers.ts';
import { messageOf } from '../report/messages.ts';
import { quoteForTerminal } from '../report/terminal.ts';
import type { Ended } from './ending.ts';

/** What a command that asks a judge was to do, and did not do to its end. */
export interface Unfinished {
  /** Of its JSON document. */
  readonly schema: string;
  /** Behind `UNFINISHED: `, a sentence: what is missing, and what is therefore not said. */
  readonly what: string;
  /** Why it ended; null: answers did not come in time. */
  readonly stop: { readonly reason: StatedReason } | null;
  /** Judgements that are left to ask. */
  readonly left: number;
  /** Folder in which what is there is kept. */
  readonly out: string;
  readonly exit: number;
}

/** The end of a command that the same command goes on with. */
export function unfinished(
  { schema, what, stop, left, out, exit }: Unfinished,
  json: boolean | undefined,
): Ended {
  const why = stop === null ? null : messageOf(stop.reason, quoteForTerminal).why;
  if (json === true) return { json: { schema, code: stop?.reason.code ?? null, message: why, left }, exit };
  const text = [
    `UNFINISHED: ${what}`,
    why ?? `${counted(left, 'judgement')} could not be had in time.`,
    `Next: give the same command again. It goes on where this one ended: what is in ${quoteForTerminal(out)} is not asked again.`,
  ].join('\n');
  return { text, exit };
}
