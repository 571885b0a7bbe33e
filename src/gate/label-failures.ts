import { labelBatch } from '../plan/label-phase.ts';
import { askingOrder, rangesOf } from '../plan/schedule.ts';
import type { Journal } from '../records/journal.ts';
import { RECORD_VERSION } from '../records/schema.ts';
import type { Asker } from './asker.ts';
import type { Board } from './board.ts';
import type { Meter } from './meter.ts';
import type { GatePlan } from './plan.ts';

/**
 * The label phase of a run that has failed: does the failure need its cue? Plain and the failed cues are asked on,
 * until every gap is shown, 192 draws each are asked, or the budget ends. It changes no verdict; whatever ends it
 * early leaves the failure as it is.
 *
 * @param first the number of its first batch
 */
export async function labelFailures(
  { block }: GatePlan,
  seed: Uint8Array,
  first: number,
  board: Board,
  meter: Meter,
  asker: Asker,
  journal: Journal,
): Promise<null> {
  for (let batch = first; ; batch += 1) {
    const arms = board.labelArms();
    // A draw costs one call for the answer and one for the judgement.
    const { takes } = labelBatch(arms, block, Math.floor(meter.left() / 2));
    if (arms.length === 0 || takes.length === 0) return null;
    if ((await asker.ask(askingOrder(seed, batch, takes), () => null)) !== null) return null;
    journal.append({ v: RECORD_VERSION, type: 'batch', batch, phase: 'label', take: rangesOf(takes) });
    board.readLabels(takes);
  }
}
