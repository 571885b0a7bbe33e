import type { GatePlan } from '../../plan/plan.ts';
import type { Scheduler } from '../scheduler.ts';
import type { AskingWorld } from '../world.ts';

/** What asking for a calibration takes. */
export interface CalibrationWorld {
  readonly plan: GatePlan;
  readonly seed: Uint8Array;
  readonly scheduler: Scheduler;
  readonly world: Pick<AskingWorld, 'clock' | 'random' | 'protocol'>;
}
