import type { GateOutcome } from '../gate/outcome.ts';
import { CLEARED_FROM } from '../model/cleared.ts';
import { wire } from '../numbers.ts';
import { isScreenJudgement } from '../records/keys.ts';
import type { ReadRecords } from './read-records.ts';
import { dollarsOf } from './run.ts';
import type { Result } from './schema.ts';

type Screen = NonNullable<NonNullable<Result['judge']>['screen']>;

/** The cheap judge of a run as the wire carries it; undefined: there was none. */
export function screenOf(outcome: GateOutcome, { judgements }: ReadRecords): Screen | undefined {
  const { plan, notApplied, spent } = outcome;
  const { screen } = plan;
  if (screen === null) return undefined;
  const { rubric, sensitivity, calibration } = screen;
  const usd = (of: number | null) => (of === null ? null : wire(of));
  return {
    model: screen.model,
    ...(screen.protocol === 'graded' ? {} : { protocol: screen.protocol }),
    not_applied: [...notApplied.screen],
    rubric: { name: rubric.name, id: rubric.id, version: rubric.version },
    from: CLEARED_FROM,
    passes_on: { ...sensitivity.passedOn, lower: wire(sensitivity.lower) },
    must_catch_from: screen.mustCatchFrom,
    calibration: { digest: calibration.digest, date: calibration.date },
    cleared: [...judgements.values()].filter(isScreenJudgement).length,
    of: judgements.size,
    cost_usd: {
      screen: usd(dollarsOf(spent.screen.tokens, plan.policy.prices, screen.model)),
      judge: usd(dollarsOf(spent.judge.tokens, plan.policy.prices, plan.policy.judge.model)),
    },
  };
}
