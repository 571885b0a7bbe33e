import type { GatePlan } from '../plan/plan.ts';
import type { Decided } from './verdict.ts';

/**
 * What a run decided, as a look at single conditions may say it: never a verdict of the gate, whatever was found. An
 * error stays one.
 */
export function asLook({ verdict, reasons }: Decided, { conditions }: Pick<GatePlan, 'conditions'>): Decided {
  if (verdict === 'error') return { verdict, reasons };
  return {
    verdict: 'inconclusive',
    reasons: [
      { code: 'only-some-conditions', args: { conditions: conditions.map(({ id }) => id) } },
      ...reasons.filter(({ code }) => code !== 'all-passed'),
    ],
  };
}
