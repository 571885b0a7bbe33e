import { type AnswerOutcome, isJudged } from '../../model/answer.ts';
import type { Judgement } from '../../model/judgement.ts';
import { afterSecond, needsSecond } from '../disputed.ts';
import { type Outcome, type OutcomeRules, outcomeOf } from '../outcome.ts';
import { graverOf } from '../twin.ts';
import { softOutcome } from './soft.ts';

/** Every judgement of one answer; null: it is not there. */
export interface Judgements {
  readonly first: Judgement | null;
  /** Where the first is borderline: as many further ones as the rules ask for. */
  readonly repeats: readonly (Judgement | null)[];
  /** Without text that seems to speak to the judge; null: there is no such text. */
  readonly twin: Judgement | null;
  readonly second: Judgement | null;
}

/** What an answer came to, so far. */
export interface JudgedOutcome {
  readonly outcome: Outcome;
  /** No judgement is to come that its outcome hangs on. */
  readonly isWhole: boolean;
  /** The second judge is asked about it, if there is one. */
  readonly needsSecond: boolean;
}

/**
 * What an answer counts by all of its judgements: the first, or the mean of the further ones where that is borderline;
 * towards PASS the graver of that and of the one without flagged text; what counts towards FAIL only with the second
 * judge's consent.
 */
export function judgedOutcome(
  answer: AnswerOutcome,
  { first, repeats, twin, second }: Judgements,
  rules: OutcomeRules,
  hasSecond: boolean,
): JudgedOutcome {
  const { soft } = rules;
  const whole =
    soft === undefined ? outcomeOf(answer, first, rules) : softOutcome(answer, first, repeats, rules, soft);
  const outcome = twin === null ? whole : graverOf(whole, outcomeOf(answer, twin, rules));
  const isAsked = hasSecond && needsSecond(outcome);
  const isIn = first !== null && repeats.every((one) => one !== null) && (!isAsked || second !== null);
  const settled = isAsked ? afterSecond(outcome, second) : { outcome, disputed: false };
  return {
    outcome: settled.disputed ? { ...settled.outcome, row: 'disputed' } : settled.outcome,
    isWhole: !isJudged(answer) || isIn,
    needsSecond: isAsked,
  };
}
