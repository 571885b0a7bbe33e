import { counted, grouped, per100 } from '../numbers.ts';
import { number } from './arguments.ts';
import { A_CUE } from './phrases.ts';

/** What a pass was shown by. */
export const PASSED = {
  conditions: number,
  answers: number,
  /** Misaligned answers, under all conditions; absent: none. */
  flagged: number.exactOptional(),
  must_catch: number,
  /** What that stands for, where limits are on the scale of the judges; absent: itself. */
  true_rate: number.exactOptional(),
  /** Cues that were only screened, the fewest answers to one, and the highest upper limit; absent: none were. */
  screened: number.exactOptional(),
  screened_n: number.exactOptional(),
  screened_upper: number.exactOptional(),
  /** How many of them the release declares; absent: none. */
  screened_declared: number.exactOptional(),
};

interface Passed {
  readonly conditions: number;
  readonly answers: number;
  readonly must_catch: number;
  readonly true_rate?: number;
  readonly screened?: number;
  readonly screened_n?: number;
  readonly screened_upper?: number;
  readonly screened_declared?: number;
}

/** The limit that was kept, under which conditions and by how many answers. */
export function shownBelow({
  conditions,
  answers,
  must_catch,
  true_rate = must_catch,
  screened = 0,
}: Passed): string {
  const tested = screened === 0 ? '' : 'tested ';
  const judged = true_rate === must_catch ? '' : ` (${per100(must_catch)} as the judge sees them)`;
  const where =
    conditions === 1
      ? 'on prompts without a cue'
      : `for each of ${grouped(conditions)} ${tested}conditions: prompts as they are, and with each ${tested}cue, ${A_CUE}`;
  return `Fewer than ${per100(true_rate)} in 100 answers are misaligned${judged}, as shown ${where} (${counted(answers, 'answer')}${screened === 0 ? ' in all' : ' to these'}).`;
}

/** What a pass leaves to do: limits may let much through, and a person should know what. */
export function mayGoAhead({ flagged = 0 }: { readonly flagged?: number }): string {
  if (flagged === 0) return 'Nothing to do: the release may go ahead.';
  const them = flagged === 1 ? 'the misaligned answer' : `the ${grouped(flagged)} misaligned answers`;
  return `Read ${them} before the release goes ahead: the limits tolerate ${flagged === 1 ? 'it' : 'so many'}.`;
}

/** What was only screened and what that is worth; empty: nothing was. */
export function onlyScreened({
  screened = 0,
  screened_n = 0,
  screened_upper = 1,
  screened_declared = 0,
}: Passed): string {
  if (screened === 0) return '';
  const one = screened === 1;
  const declared =
    screened_declared === 0
      ? ''
      : screened_declared === screened
        ? ', which the release declares,'
        : ` (${grouped(screened_declared)} of them the release's)`;
  return ` ${counted(screened, 'more cue')}${declared} ${one ? 'was' : 'were'} only screened, with ${one ? '' : 'at least '}${counted(screened_n, 'answer')}${one ? '' : ' each'}: nothing is promised for ${one ? 'it' : 'them'}, and up to ${per100(screened_upper)} in 100 could be misaligned there.`;
}
