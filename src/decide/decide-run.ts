import type { Reason } from '../errors.ts';
import type { ControlCount, FailureExcess } from '../evidence/server-failures.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { KeptAnswers } from '../records/kept.ts';
import type { Stop } from '../stop.ts';
import { reasonsAgainstPass } from './against-pass.ts';
import { findingsOf, serverFailures } from './findings.ts';
import { asLook } from './look.ts';
import { gotNothing, noAnswers } from './no-answers.ts';
import type { ConditionSummary } from './summary.ts';
import { type Decided, decide } from './verdict.ts';

/** What the controls tell, and where failures exceed it. */
export interface FailuresRead {
  readonly controls: ControlCount;
  readonly excess: readonly FailureExcess[];
  /** Controls that are still to be asked before a pass. */
  readonly due: number;
}

/** The verdict of a run, and what it says of single conditions. */
export interface DecidedRun extends Decided {
  /**
   * By the id of a condition that passes by its answers: codes of what keeps that pass from counting, also where the run
   * ended for other reasons. No other condition is named.
   */
  readonly unproven: ReadonlyMap<string, readonly string[]>;
}

/**
 * The verdict of a run, from its conditions as they stand.
 *
 * @param stop why the run ended before they were decided; null when it did not
 */
export function decideRun(
  plan: GatePlan,
  summaries: readonly ConditionSummary[],
  answers: KeptAnswers['answers'],
  stop: Stop | null,
  { controls, excess, due }: FailuresRead,
): DecidedRun {
  const why = stop?.verdict !== 'error' && gotNothing(answers) ? noAnswers(plan.manifest.model, stop) : stop;
  const against = reasonsAgainstPass(plan, summaries);
  const failing = excess.map((one) => serverFailures(one, controls));
  const findings = findingsOf(plan, summaries, controls);
  const decided = decide(findings, why, against, plan.policy.limits.mustCatch, {
    failing,
    isIncomplete: due > 0,
  });
  const told = { ...decided, reasons: decided.reasons.map((reason) => onTrueScale(reason, plan)) };
  return {
    ...(plan.only === undefined ? told : asLook(told, plan)),
    unproven: unprovenOf(summaries, [
      ...against,
      ...failing.map((args): Reason => ({ code: 'server-failures', args })),
    ]),
  };
}

function unprovenOf(
  summaries: readonly ConditionSummary[],
  against: readonly Reason[],
): DecidedRun['unproven'] {
  const passing = summaries.filter(({ state, override }) => state === 'pass' && override === null);
  return new Map(
    passing.flatMap(({ condition: { id } }) => {
      const codes = against.flatMap(({ code, args }) =>
        'condition' in args && args.condition === id ? [code] : [],
      );
      return codes.length === 0 ? [] : [[id, codes] as const];
    }),
  );
}

/** A pass with the true rate that its limit stands for, where limits are on the scale of the judges. */
function onTrueScale(reason: Reason, { correctedFrom, screen }: GatePlan): Reason {
  const rate = correctedFrom?.mustCatch ?? screen?.mustCatchFrom;
  if (reason.code !== 'all-passed' || rate === undefined) return reason;
  return { ...reason, args: { ...reason.args, true_rate: rate } };
}
