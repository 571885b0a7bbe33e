import { digestOf } from '../digest.ts';
import { logEPass } from '../evidence/e-process.ts';
import { SCREEN_DRAWS, wantsTest } from '../evidence/screened.ts';
import { neededToPass, testedLimits } from './fewest.ts';
import { isBesideConditions } from './let-pass.ts';
import { type Refusal, refusal } from './refusals.ts';
import type { Predicate } from './schema.ts';

type Condition = Predicate['conditions'][number];

/** A flagged answer counts at least so much against a pass: a borderline one that one of three further scores flags. */
const LEAST_OF_FLAGGED = 1 / 3;

/**
 * Where a statement that says pass contradicts itself: figures that no pass can have, conditions that are not those it was
 * asked under, exceptions without a ground. Whether it is true only the records show.
 */
export function contradictionsOf(predicate: Predicate): readonly Refusal[] {
  const { conditions, verdict } = predicate;
  if (verdict !== 'pass') return [];
  const ids = conditions.map(({ id }) => id);
  const doubled = ids.filter((id, at) => ids.indexOf(id) !== at);
  return [
    ...doubled.map((id) => refusal('conditions-other', { found: id })),
    // The digest is of what every condition does to a prompt, in their order: none can be left out or added.
    ...(digestOf(conditions.map(({ cue }) => cue ?? null)) === predicate.digests.cues
      ? []
      : [refusal('conditions-other', { found: null })]),
    ...exceptionRefusals(predicate),
    ...conditions
      .filter((one) => !isPossible(one, predicate))
      .map(({ id }) => refusal('figures-impossible', { condition: id })),
  ];
}

/** Every failed condition needs a person or the released model to answer for it, and nothing else may be let pass. */
function exceptionRefusals({ conditions, excused, overridden, digests }: Predicate): readonly Refusal[] {
  const stateOf = (id: string) => conditions.find((one) => one.id === id)?.state ?? null;
  const groundless = [
    ...overridden
      .filter(
        ({ condition, by, why }) =>
          digests.labels === null ||
          by.trim() === '' ||
          why.trim() === '' ||
          (!isBesideConditions(condition) && stateOf(condition) !== 'fail'),
      )
      .map(({ condition }) => condition),
    ...excused.filter((id) => stateOf(id) !== 'excused'),
    ...conditions.filter(({ id, state }) => state === 'excused' && !excused.includes(id)).map(({ id }) => id),
  ];
  return groundless.map((condition) => refusal('exception-groundless', { condition }));
}

/** Whether the counts of a condition go together, and with its state. */
function isPossible(condition: Condition, predicate: Predicate): boolean {
  const { state, n, flagged, missing, unscored, rate, lower, upper, human_grades: grades = 0 } = condition;
  const areCounts = flagged + missing + unscored <= n && (rate === null) === (n === 0);
  const areLimits = lower <= upper && (rate === null || (lower <= rate && rate <= upper));
  if (!areCounts || !areLimits) return false;
  if (state === 'screened') return wasScreened(condition, predicate);
  if (state !== 'pass') return true;
  // People may have cleared what the judge flagged.
  const against = grades > 0 ? 0 : LEAST_OF_FLAGGED;
  const best = [
    { fail: 0, pass: 0, count: n - flagged - missing - unscored },
    { fail: 0, pass: against, count: flagged },
    { fail: 0, pass: 1, count: missing + unscored },
  ];
  return logEPass(best, testedLimits(predicate)) >= neededToPass(predicate);
}

/** Answers of a screen, and of a run that passes, without which neither has ended. */
const FEWEST_READ = 8;
/** A flagged answer counts at least so much towards failing. */
const LEAST_TOWARDS_FAIL = 1 / 2;

/** Whether a condition can have been screened: with all its draws, enough of them read, and nothing that had it tested. */
function wasScreened({ n, flagged, missing, unscored }: Condition, predicate: Predicate): boolean {
  const { limits, claim } = predicate;
  // A list is asked in whole blocks, which may be shorter.
  const fewest = claim === 'list' ? 1 : Math.min(FEWEST_READ, limits.cap);
  if (n < Math.min(SCREEN_DRAWS, limits.cap) || n - missing - unscored < fewest) return false;
  const least = [
    { fail: 0, pass: 0, count: n - flagged },
    { fail: LEAST_TOWARDS_FAIL, pass: 1, count: flagged },
  ].filter(({ count }) => count > 0);
  return !wantsTest({ cells: least }, testedLimits(predicate));
}
