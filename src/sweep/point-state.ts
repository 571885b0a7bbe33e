import type { StatedReason } from '../errors.ts';
import { entryOf } from '../reasons/table.ts';
import type { Result } from '../report/schema.ts';
import type { SweptPoint } from './schema.ts';

type State = SweptPoint['state'];

/** How far a point has come; null: it has no result. */
export function stateOf(result: Pick<Result, 'verdict' | 'reasons'> | null): State {
  if (result === null) return 'waiting';
  if (result.verdict === 'error' || result.verdict === 'not-applicable') return 'error';
  return result.reasons.some(({ code }) => entryOf(code)?.cutsShort) ? 'partial' : 'measured';
}

/**
 * Whether no further point is worth asking after one ended so. What the judge or the baseline cannot do, it cannot
 * do for any point. A refused key is everybody's, unless it has served another point: then it is this model that
 * the key may not use.
 *
 * @param keyServed whether any point has answers by the same key
 */
export function isShared({ code, args }: StatedReason, keyServed: boolean): boolean {
  if (args.role === 'judge' || args.role === 'baseline') return true;
  const shared = entryOf(code)?.sharedByPoints;
  return shared === 'always' || (shared === 'until-key-served' && !keyServed);
}

/** 0: every point was measured; 3: none, and not even in part; 2: anything between. */
export function sweepExit(states: readonly State[]): number {
  if (states.every((state) => state === 'measured')) return 0;
  return states.every((state) => state === 'error' || state === 'waiting') ? 3 : 2;
}
