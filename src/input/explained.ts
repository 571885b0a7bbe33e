import type { InputProblem } from '../reasons/inputs.ts';

/** What is wrong at a path. */
export interface Explained {
  readonly path: readonly PropertyKey[];
  readonly problem: InputProblem;
  /** Where problems will be gone, too, once this one is. */
  readonly mends: readonly (readonly PropertyKey[])[];
}
