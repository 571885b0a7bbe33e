import { drawsWithin } from '../plan/cost.ts';
import { cueEffectBatch } from '../plan/cue-effect-phase.ts';
import { readBatch } from './read-batch.ts';
import type { Run } from './run.ts';

/**
 * The cue-effect phase of a run that has failed, where the policy asks for it (`labels: full`): does the failure need
 * its cue? Otherwise a fail costs no more than its verdict took. Plain and the failed cues are asked on, until every effect is shown, 192 draws each are asked, or the budget ends. It changes no verdict; whatever ends
 * it early leaves the failure as it is.
 *
 * @param first the number of its first batch
 */
export async function measureCueEffects(run: Run, first: number): Promise<null> {
  if (run.plan.policy.labels.cueEffects !== 'full') return null;
  for (let number = first; ; number += 1) {
    const samples = run.conditions.cueEffectSamples();
    const { ranges } = cueEffectBatch(
      samples,
      run.plan.block,
      drawsWithin(run.budget.left() - run.callsDue(), run.plan.policy),
    );
    if (samples.length === 0 || ranges.length === 0) return null;
    if ((await readBatch(run, { number, phase: 'label', ranges })) !== null) return null;
  }
}
