import { cut } from '../errors.ts';
import { counted, grouped } from '../numbers.ts';
import type { Quote } from '../reasons/reason.ts';
import type { Result } from './schema.ts';

const MAX_DATE_CHARS = 40;

/** How many answers are new and from when the others are; empty where all are new, or nothing was asked. */
export function freshnessOf({ run }: Result, quote: Quote): readonly string[] {
  const { new_draws: fresh = 0, kept_draws: kept = 0, kept_since: since = null } = run;
  if (kept === 0) return [];
  const when = since === null ? '' : `, the first of ${quote(cut(since, MAX_DATE_CHARS))}`;
  return [
    `${counted(fresh, 'answer')} ${fresh === 1 ? 'is' : 'are'} new; the other ${grouped(kept)} are from earlier runs${when}.`,
  ];
}
