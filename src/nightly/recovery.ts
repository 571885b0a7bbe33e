import { logEPass, logSumExp } from '../evidence/e-process.ts';
import { passBoundary } from '../evidence/look.ts';
import type { Limits } from '../policy/limits.ts';
import type { ConditionNight } from './condition-night.ts';
import { MAX_BEGINNINGS, type NightlyState } from './state-schema.ts';

type Since = NightlyState['conditions'][number]['since'];
type Cells = Since[number];

/** Nights from one beginning to the next. */
const NIGHTS_APART = 7;

/**
 * Counts of an epoch with tonight's. They are kept from several beginnings on, seven nights apart, so that a model that
 * is good again is not held for ever by the nights when it was not. A draw without an answer that was judged counts
 * against a pass.
 *
 * @param nights of the epoch before tonight
 */
export function addedSince(
  known: Since,
  night: readonly ConditionNight[],
  id: string,
  nights: number,
): Since {
  const one = night.find((condition) => condition.id === id);
  const beginnings = Math.min(MAX_BEGINNINGS, 1 + Math.floor(nights / NIGHTS_APART));
  return Array.from({ length: beginnings }, (_, at) => {
    const cells = known[at] ?? [];
    return one === undefined ? cells : plus(cells, one);
  });
}

function plus(known: Cells, { asked, cells }: ConditionNight): Cells {
  const read = cells.reduce((sum, { count }) => sum + count, 0);
  const counts = new Map(known.map((cell) => [`${cell[0]}/${cell[1]}`, cell]));
  for (const { fail, pass, count } of [...cells, { fail: 0, pass: 1, count: asked - read }]) {
    const key = `${fail}/${pass}`;
    if (count > 0) counts.set(key, [fail, pass, (counts.get(key)?.[2] ?? 0) + count]);
  }
  return [...counts.values()].sort(([a, b], [c, d]) => a - c || b - d);
}

/**
 * Whether the nights of the epoch show of every scored condition what a pass shows: Σ_j 2^−j · E_pass ≥ 1/β, over the
 * beginnings j = 1, 2, … A weighted mean of e-processes that begin at fixed times is one (each is 1 before it begins),
 * so that a condition which stays at must-catch or above is taken for recovered with a chance of β at most, however
 * many nights there are.
 */
export function hasPassed(state: Pick<NightlyState, 'conditions' | 'notice'>, limits: Limits): boolean {
  const { passed, of } = recoveryOf(state, limits);
  return of > 0 && passed === of;
}

/**
 * How many of the conditions that count show by now what a pass shows. One that the gate of the alarm let by since a
 * person overrides it counts here all the same: the alarm was about it.
 */
export function recoveryOf(
  { conditions, notice }: Pick<NightlyState, 'conditions' | 'notice'>,
  limits: Limits,
): { readonly passed: number; readonly of: number } {
  const letBy = notice?.let_by ?? [];
  const scored = conditions.filter(
    (one) => one.scored || (one.until !== undefined && letBy.includes(one.id)),
  );
  return { passed: scored.filter(({ since }) => passes(since, limits)).length, of: scored.length };
}

function passes(since: Since, limits: Limits): boolean {
  if (since.length === 0) return false;
  const terms = since.map(
    (cells, at) =>
      -(at + 1) * Math.LN2 +
      logEPass(
        cells.map(([fail, pass, count]) => ({ fail, pass, count })),
        limits,
      ),
  );
  return logSumExp(terms) >= passBoundary(limits);
}
