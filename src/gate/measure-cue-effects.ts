import type { Asker } from '../ask/asker.ts';
import type { Budget } from '../ask/budget.ts';
import type { Conditions } from '../decide/conditions.ts';
import { cueEffectBatch } from '../plan/cue-effect-phase.ts';
import type { GatePlan } from '../plan/plan.ts';
import { askingOrder, wireRanges } from '../plan/schedule.ts';
import type { Journal } from '../records/journal.ts';
import { RECORD_VERSION } from '../records/schema.ts';

/**
 * The label phase of a run that has failed: does the failure need its cue? Plain and the failed cues are asked on,
 * until every gap is shown, 192 draws each are asked, or the budget ends. It changes no verdict; whatever ends it
 * early leaves the failure as it is.
 *
 * @param first the number of its first batch
 */
export async function measureCueEffects(
  { block }: GatePlan,
  seed: Uint8Array,
  first: number,
  conditions: Conditions,
  budget: Budget,
  asker: Asker,
  journal: Journal,
): Promise<null> {
  for (let batch = first; ; batch += 1) {
    const arms = conditions.cueEffectSamples();
    // A draw costs one call for the answer and one for the judgement.
    const { ranges: takes } = cueEffectBatch(arms, block, Math.floor(budget.left() / 2));
    if (arms.length === 0 || takes.length === 0) return null;
    if ((await asker.ask(askingOrder(seed, batch, takes), () => null)) !== null) return null;
    journal.append({ v: RECORD_VERSION, type: 'batch', batch, phase: 'label', take: wireRanges(takes) });
    conditions.readForCueEffects(takes);
  }
}
