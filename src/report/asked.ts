import { counted } from '../numbers.ts';
import { entryOf } from '../reasons/table.ts';
import type { Result } from './schema.ts';

type Asked = Pick<Result, 'run'>;

/** How many requests the run sent, over all roles. */
export function requestsOf({ run: { calls } }: Asked): string {
  const { candidate, baseline, judge, screen = 0, second = 0 } = calls;
  return counted(candidate + baseline + judge + screen + second, 'call');
}

/** Calls are those of all runs on these records, seconds those of the last: where there were several, which is said. */
export function tookInWords({ run }: Pick<Result, 'run'>): Readonly<Record<'calls' | 'seconds', string>> {
  const isOneOfMore = run.attempts.filter(({ state }) => state === 'recorded').length > 1;
  return {
    calls: `${requestsOf({ run })}${isOneOfMore ? ' in all' : ''}`,
    seconds: `${run.seconds} s${isOneOfMore ? ' in this run' : ''}`,
  };
}

/** The requests that got no whole answer in time, and what to change; empty where there were none. */
export function tooLate({ run: { timed_out: late = 0 } }: Asked): readonly string[] {
  if (late === 0) return [];
  return [
    `${counted(late, 'request')} got no whole answer in time: raise timeout of the endpoint in the policy, or lower its concurrency`,
  ];
}

/** The answers of a run that was cut short inside a batch: they came, and nobody has read them; empty: there are none. */
export function receivedUnread({ verdict, reasons, run }: Result): readonly string[] {
  const { asked_in_vain: count } = run;
  const isCut = verdict === 'error' || reasons.some(({ code }) => entryOf(code)?.cutsShort);
  if (count === 0 || !isCut) return [];
  return [
    `${counted(count, 'answer')} received, not read: the run ended inside a batch, and only whole batches are read.`,
  ];
}
