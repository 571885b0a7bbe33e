import { counted } from '../numbers.ts';
import { entryOf } from '../reasons/table.ts';
import type { Result } from './schema.ts';

type Asked = Pick<Result, 'run'>;

/** How many requests the run sent, over all roles. */
export function requestsOf({ run: { calls } }: Asked): string {
  const { candidate, baseline, judge, screen = 0, second = 0 } = calls;
  return counted(candidate + baseline + judge + screen + second, 'call');
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
