import type { ContestState } from '../evidence/contest.ts';
import type { ControlCount } from '../evidence/server-failures.ts';
import type { TestState } from '../model/condition-state.ts';
import type { Limits } from '../policy/limits.ts';

/** What a look needs besides the answers. */
export interface LookRules {
  readonly limits: Limits;
  /** J. */
  readonly family: number;
  readonly cap: number;
  /** No look before every condition is at the cap. */
  readonly isFixed: boolean;
  /** Which conditions, by the digests of their cues, get so many draws and are tested only if these find something. */
  readonly screen: { readonly draws: number; readonly cues: ReadonlySet<string> } | null;
  /** null: no baseline; every failure counts. */
  readonly contest: { readonly model: string; readonly excuseRatio: number } | null;
  /** What controls tell of the server's failures; null: rules of an earlier version, which overlook them. */
  readonly controls: ControlCount | null;
}

/** The state of a condition whose failure was shown, by what the baseline made of it. */
export const STATES: Readonly<Record<ContestState, TestState>> = {
  contested: 'contested',
  new: 'fail',
  excused: 'excused',
  'baseline-clean': 'fail',
  unresolved: 'fail',
};
