import type { Condition } from '../cues/conditions.ts';
import { type ContestState, contestOf, excuseCounts, lookAtContest } from '../evidence/contest.ts';
import type { LabelledDraws } from '../evidence/labels.ts';
import { look } from '../evidence/look.ts';
import type { Outcome } from '../evidence/outcome.ts';
import type { Tally } from '../evidence/tally.ts';
import type { Override } from '../input/label.ts';
import type { Policy } from '../policy/policy.ts';
import { Arm, type ArmOf } from './arm.ts';
import { type Judged, type Laid, layReadings, type Readings } from './readings.ts';
import { type LookRules, type SquareState, STATES } from './square-state.ts';

export type { LookRules, SquareState };

/** One condition: the candidate's answers, and those of each baseline that was ever asked under it. */
export class Square {
  readonly condition: Condition;
  readonly candidate: Arm;
  /** Lets it pass although it failed; null: nobody does. */
  readonly override: Override | null;
  private judged: Judged = { state: 'open', contest: null, shown: null };
  private laid: Laid | null = null;
  private readonly baselines = new Map<string, Arm>();
  private readonly of: Omit<ArmOf, 'role'>;
  private readonly readings: Readings;

  /** @param of the candidate's arm */
  constructor(of: Omit<ArmOf, 'role'>, readings: Readings, override: Override | null) {
    this.condition = of.condition;
    this.of = of;
    this.readings = readings;
    this.override = override;
    this.candidate = new Arm({ ...of, role: 'candidate' });
  }

  /** Where it stands by the judge and, over that, the readings of persons. */
  get state(): SquareState {
    return (this.laid ?? this.judged).state;
  }

  /** What the contest came to; null while there is none. */
  get contest(): ContestState | null {
    return (this.laid ?? this.judged).contest;
  }

  /** What the candidate's draws count, readings included. */
  get tally(): Tally {
    return (this.laid ?? this.candidate).tally;
  }

  /** Outcomes of the candidate's draws that were read, readings included. */
  get outcomes(): readonly Outcome[] {
    return (this.laid ?? this.candidate).outcomes;
  }

  /** What persons read of it; null where nobody read anything. */
  get labelled(): (LabelledDraws & { readonly isHeld: boolean }) | null {
    return this.laid === null ? null : { ...this.laid.labelled, isHeld: this.laid.isHeld };
  }

  /** Outcomes of the draws 1, 2, 3, … that can be compared, readings included. */
  compared(): readonly Outcome[] {
    return [...this.outcomes, ...this.candidate.compared().slice(this.outcomes.length)];
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
   * and `new` or a clean baseline are final. What was excused, or left unresolved at a cap, is looked at anew. Only
   * readings of persons, which are laid over this, lift a failure.
   */
  look(rules: LookRules): void {
    this.judged = this.judge(rules);
    const { evidence, condition } = this.of;
    const baseline = rules.contest === null ? [] : this.baseline(rules.contest.model).outcomes;
    this.laid = layReadings(
      condition.id,
      this.judged,
      this.candidate,
      baseline,
      evidence.answers,
      rules,
      this.readings,
    );
  }

  /** Nothing more will be asked: what is contested was not shown to be old. */
  close(): void {
    if (!this.isContested()) return;
    const closed = { state: 'fail', contest: 'unresolved' } as const;
    if (this.laid === null) this.judged = { ...this.judged, ...closed };
    else this.laid = { ...this.laid, ...closed };
  }

  private judge(rules: LookRules): Judged {
    const { state, contest } = this.judged;
    if (state === 'fail' && contest !== 'unresolved') return this.judged;
    const { tally } = this.candidate;
    const now = contest !== null || look(tally, rules.limits, rules.family, rules.cap);
    if (now !== true && now !== 'fail') return { ...this.judged, state: now };
    const found = this.contested(rules);
    const shown = this.judged.shown ?? { n: tally.n, rules };
    return { state: STATES[found ?? 'unresolved'], contest: found, shown };
  }

  private contested({ limits, family, cap, contest }: LookRules): ContestState | null {
    if (contest === null) return null;
    const baseline = this.baseline(contest.model);
    const last = this.candidate.tally.n >= cap && baseline.tally.n >= cap;
    const outcomes = contestOf(this.candidate.outcomes, baseline.outcomes);
    return lookAtContest(outcomes, limits, family, contest.excuseRatio, last);
  }
}

/** Whether an excused condition counts as passed, at its lower bound. */
export function countsAsPassed(condition: Condition, lower: number, { onNotNew }: Policy): boolean {
  return excuseCounts(condition.cue === null, lower, onNotNew) === 'passed';
}
