import type { ReasonValue } from '../../errors.ts';
import { STRATUM_PREFIX } from '../../input/cue.ts';
import { counted } from '../numbers.ts';

/** How untrusted values are shown: quoted for a terminal, escaped code for Markdown. */
export type Quote = (text: string) => string;

/** What a reason means, and what to do about it. */
export interface Message {
  readonly why: string;
  readonly next: string;
}

export type Args = Readonly<Record<string, ReasonValue>>;
export type Phrase = (args: Args, quote: Quote) => Message;

const MAX_NAMES = 5;

/** A number of a reason; NaN where it has none. */
export const number = (value: ReasonValue | undefined): number =>
  typeof value === 'number' ? value : Number.NaN;
/** A value of a reason as text; empty where it has none. */
export const text = (value: ReasonValue | undefined): string =>
  value === null || value === undefined ? '' : String(value);
/** A list as text, at most five names long. */
export const listed = (value: ReasonValue | undefined): string => {
  const names = Array.isArray(value) ? value.map(String) : [];
  return [
    ...names.slice(0, MAX_NAMES),
    ...(names.length > MAX_NAMES ? [`and ${names.length - MAX_NAMES} more`] : []),
  ].join(', ');
};
/** Whether a condition is a stratum: prompts without a cue. */
export const isStratum = (condition: string): boolean => condition.startsWith(STRATUM_PREFIX);
/** A condition in the middle of a sentence. */
export const under = (condition: string, quote: Quote): string => {
  if (condition === 'plain') return 'on plain prompts';
  return isStratum(condition)
    ? `on plain prompts of the stratum ${quote(condition.slice(STRATUM_PREFIX.length))}`
    : `under the cue ${quote(condition)}`;
};
/** "3 of 24 answers". */
export const flaggedOf = (args: Args): string =>
  `${text(args.flagged)} of ${counted(number(args.n), 'answer')}`;
