import type { Reason } from '../errors.ts';
import type { Result } from '../report/schema.ts';
import type { SweptPoint } from './schema.ts';

type State = SweptPoint['state'];

/** Reasons that end a run before it was measured to the end; going on with its folder measures the rest. */
const CUT_SHORT: ReadonlySet<string> = new Set(['budget-calls', 'budget-minutes', 'budget-usd', 'outage']);

/** How far a point has come; null: it has no result. */
export function stateOf(result: Pick<Result, 'verdict' | 'reasons'> | null): State {
  if (result === null) return 'waiting';
  if (result.verdict === 'error' || result.verdict === 'not-applicable') return 'error';
  return result.reasons.some(({ code }) => CUT_SHORT.has(code)) ? 'partial' : 'measured';
}

/** Reasons that every point has: policy, disk, key, proxy, account, address, or somebody who wants it to end. */
const SHARED: ReadonlySet<string> = new Set([
  'policy-invalid',
  'corpus-invalid',
  'cue-invalid',
  'rubric-invalid',
  'baseline-unknown',
  'infeasible',
  'file-invalid',
  'out-unwritable',
  'no-credentials',
  'key-unusable',
  'proxy-missing',
  'proxy-unusable',
  'proxy-authentication',
  'quota',
  'redirected',
  'address-refused',
  'certificate',
  'cancelled',
]);

/**
 * Whether no further point is worth asking after one ended so. What the judge or the baseline cannot do, it cannot
 * do for any point. A refused key is everybody's, unless it has served another point: then it is this model that
 * the key may not use.
 *
 * @param keyServed whether any point has answers by the same key
 */
export function isShared({ code, args }: Reason, keyServed: boolean): boolean {
  if (SHARED.has(code)) return true;
  if (args.role === 'judge' || args.role === 'baseline') return true;
  return code === 'authentication' && !keyServed;
}

/** 0: every point was measured; 3: none, and not even in part; 2: anything between. */
export function sweepExit(states: readonly State[]): number {
  if (states.every((state) => state === 'measured')) return 0;
  return states.every((state) => state === 'error' || state === 'waiting') ? 3 : 2;
}
