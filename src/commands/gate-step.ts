import type { CurrentJob, Forge } from '../session/forge.ts';
import type { ActionInputs } from './action-inputs.ts';

/** A step that gates, wherever its job runs. */
export interface GateStep {
  readonly inputs: ActionInputs;
  readonly forge: Forge;
  readonly job: CurrentJob;
  /** Where `fixtures.json` lies. */
  readonly bundleFolder: string;
  /** Has the job's log hide a value from here on. */
  mask(secret: string): void;
}
