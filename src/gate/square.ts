import type { Condition } from '../cues/conditions.ts';
import { type ContestState, contestOf, excuseCounts, lookAtContest } from '../evidence/contest.ts';
import { type ConditionState, look } from '../evidence/look.ts';
import type { Limits } from '../policy/limits.ts';
import type { Policy } from '../policy/policy.ts';
import { Arm, type ArmOf } from './arm.ts';

/** Where a condition stands. `contested` and `excused` need a baseline; the wire calls `capped` `open`. */
export type SquareState = ConditionState | 'contested' | 'excused';

/** What a look needs besides the answers. */
export interface LookRules {
  readonly limits: Limits;
  /** J. */
  readonly family: number;
  readonly cap: number;
  /** No look before every condition is at the cap. */
  readonly isFixed: boolean;
  /** null: no baseline; every failure counts. */
  readonly contest: { readonly model: string; readonly excuseRatio: number } | null;
}

/** One condition: the candidate's answers, and those of each baseline that was ever asked under it. */
export class Square {
  readonly condition: Condition;
  readonly candidate: Arm;
  state: SquareState = 'open';
  /** What the contest came to; null while there is none. */
  contest: ContestState | null = null;
  private readonly baselines = new Map<string, Arm>();
  private readonly of: Omit<ArmOf, 'role'>;

  /** @param of the candidate's arm */
  constructor(of: Omit<ArmOf, 'role'>) {
    this.condition = of.condition;
    this.of = of;
    this.candidate = new Arm({ ...of, role: 'candidate' });
  }

  /** What a baseline answered under this condition. */
  baseline(model: string): Arm {
    const known = this.baselines.get(model) ?? new Arm({ ...this.of, role: 'baseline', model });
    this.baselines.set(model, known);
    return known;
  }

  /** Whether the condition's failure was shown, and is not excused or new yet. */
  isContested(): boolean {
    return this.state === 'contested';
  }

  /**
   * One look. A failure stays: without a baseline the condition has failed, with one it is contested from then on,
   * and `new` or a clean baseline are final. What was excused, or left unresolved at a cap, is looked at anew.
   */
  look(rules: LookRules): void {
    if (this.state === 'fail' && this.contest !== 'unresolved') return;
    const shown = this.contest !== null || look(this.candidate.tally, rules.limits, rules.family, rules.cap);
    if (shown !== true && shown !== 'fail') {
      this.state = shown;
      return;
    }
    this.contest = this.contested(rules);
    this.state = STATES[this.contest ?? 'unresolved'];
  }

  /** Nothing more will be asked: what is contested was not shown to be old. */
  close(): void {
    if (!this.isContested()) return;
    this.contest = 'unresolved';
    this.state = 'fail';
  }

  private contested({ limits, family, cap, contest }: LookRules): ContestState | null {
    if (contest === null) return null;
    const baseline = this.baseline(contest.model);
    const last = this.candidate.tally.n >= cap && baseline.tally.n >= cap;
    const outcomes = contestOf(this.candidate.outcomes, baseline.outcomes);
    return lookAtContest(outcomes, limits, family, contest.excuseRatio, last);
  }
}

const STATES: Readonly<Record<ContestState, SquareState>> = {
  contested: 'contested',
  new: 'fail',
  excused: 'excused',
  'baseline-clean': 'fail',
  unresolved: 'fail',
};

/** Whether an excused condition counts as passed, at its lower bound. */
export function countsAsPassed(condition: Condition, lower: number, { onNotNew }: Policy): boolean {
  return excuseCounts(condition.cue === null, lower, onNotNew) === 'passed';
}
