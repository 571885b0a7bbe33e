import type { Condition } from '../cues/conditions.ts';
import { type ContestState, contestOf, excuseCounts, lookAtContest } from '../evidence/contest.ts';
import type { GradedDraws } from '../evidence/human-grades.ts';
import { look } from '../evidence/look.ts';
import type { Outcome } from '../evidence/outcome.ts';
import { type FailedFirst, unexplainedFailures, withUnexplained } from '../evidence/server-failures.ts';
import { addOutcomes, EMPTY_TALLY, type Tally } from '../evidence/tally.ts';
import type { Override } from '../input/label.ts';
import type { TestState } from '../model/condition-state.ts';
import type { Limits } from '../policy/limits.ts';
import type { Policy } from '../policy/policy.ts';
import type { ReadDraw } from './answers-read.ts';
import { type HumanGrades, type Judged, type Regraded, regrade } from './human-grades.ts';
import { Samples, type SamplesOf } from './samples.ts';
import { standsAt } from './screened.ts';
import { type LookRules, STATES } from './test-state.ts';

export type { LookRules };

const UNKNOWN: Outcome = { row: 'unscored', fail: 0, pass: 1 };

/** A condition's draws by whether the server failed on them first. */
export interface ConditionFailures extends FailedFirst {
  /** Failures that the controls do not explain: so many draws count Z_pass = 1. */
  readonly unexplained: number;
  /** Nothing but failures keeps it from passing. */
  readonly isHeld: boolean;
}

/** One condition: the candidate's answers, and those of each baseline that was ever asked under it. */
export class ConditionTest {
  readonly condition: Condition;
  readonly candidate: Samples;
  /** Lets it pass although it failed; null: nobody does. */
  readonly override: Override | null;
  /** The limits under which it passed; null: it has not. */
  private passedUnder: Limits | null = null;
  private judged: Judged = { state: 'open', contest: null, shown: null };
  private regraded: Regraded | null = null;
  /** Failures of the server that the controls do not explain, at the last look. */
  private unexplained = 0;
  private isHeld = false;
  /** Whether a screen found so much that it has been tested since. */
  private promoted = false;
  /** Whether failures count by the rules of the last look. */
  private isRule = false;
  private readonly baselines = new Map<string, Samples>();
  private readonly of: Omit<SamplesOf, 'role'>;
  private readonly grades: HumanGrades;

  /** @param of what the candidate's samples are made of */
  constructor(of: Omit<SamplesOf, 'role'>, grades: HumanGrades, override: Override | null) {
    this.condition = of.condition;
    this.of = of;
    this.grades = grades;
    this.override = override;
    this.candidate = new Samples({ ...of, role: 'candidate' });
    if (of.condition.failedBefore === true) this.judged = { state: 'fail', contest: null, shown: null };
  }

  /** Where it stands by the judge and, over that, human grades. */
  get state(): TestState {
    return (this.regraded ?? this.judged).state;
  }

  /** What the contest came to; null while there is none. */
  get contest(): ContestState | null {
    return (this.regraded ?? this.judged).contest;
  }

  /** Draws, and on how many of them the server failed first. */
  get failures(): ConditionFailures {
    const { outcomes, failedFirst } = this.candidate;
    const { unexplained, isHeld } = this;
    return { n: outcomes.length, failed: failedFirst.size, unexplained, isHeld };
  }

  /** What the candidate's draws count, human grades included. */
  get tally(): Tally {
    return (this.regraded ?? this.weighed).tally;
  }

  /** Outcomes of the candidate's draws that were read, human grades included. */
  get outcomes(): readonly Outcome[] {
    return (this.regraded ?? this.weighed).outcomes;
  }

  /** The tally without what failures of the server make of it: what the scheduler counts on. */
  get unweighed(): Tally {
    return this.regraded === null ? this.candidate.tally : addOutcomes(EMPTY_TALLY, this.regraded.asGraded);
  }

  /** What people graded of it; null where nobody graded anything. */
  get graded(): (GradedDraws & { readonly isHeld: boolean }) | null {
    return this.regraded === null ? null : { ...this.regraded.graded, isHeld: this.regraded.isHeld };
  }

  /** Outcomes of the draws 1, 2, 3, … that can be compared, human grades included. */
  compared(): readonly Outcome[] {
    return [...this.outcomes, ...this.candidate.compared().slice(this.outcomes.length)];
  }

  /** By which its answers are counted. */
  get outcomeRules(): SamplesOf['rules'] {
    return this.of.rules;
  }

  /** The candidate's draws that were read, with their records; outcomes include human grades. */
  draws(): readonly ReadDraw[] {
    const { outcomes } = this;
    return Array.from(this.candidate.recordsRead(), (records, offset) => ({
      ...records,
      index: offset + 1,
      outcome: outcomes[offset] ?? UNKNOWN,
    }));
  }

  /** Whether it was screened, and what that found had it tested. */
  get isPromoted(): boolean {
    return this.promoted;
  }

  /** What a baseline answered under this condition. */
  baseline(model: string): Samples {
    const known = this.baselines.get(model) ?? new Samples({ ...this.of, role: 'baseline', model });
    this.baselines.set(model, known);
    return known;
  }

  /** Whether the condition's failure was shown, and is not excused or new yet. */
  isContested(): boolean {
    return this.state === 'contested';
  }

  /**
   * One look. A pass stays unless the condition fails. A failure stays: without a baseline the condition has failed,
   * with one it is contested from then on, and `new` or a clean baseline are final. What was excused, or left unresolved
   * at a cap, is looked at anew. Only human grades, which are laid over this, lift a failure.
   */
  look(rules: LookRules): void {
    const { controls } = rules;
    this.isRule = controls !== null;
    this.unexplained = controls === null ? 0 : unexplainedFailures(this.failures, controls);
    const weigh = (outcomes: readonly Outcome[]) => this.weigh(outcomes);
    this.judged = this.judge(rules);
    const { kept, condition } = this.of;
    const baseline = rules.contest === null ? [] : this.baseline(rules.contest.model).outcomes;
    const { judged, candidate } = this;
    const before = { condition, judged, candidate, baseline, kept, weigh, isPromoted: this.promoted };
    this.regraded = regrade(before, rules, this.grades);
    this.isHeld = this.state !== 'pass' && this.passesUnweighed(rules);
  }

  /** The outcomes by the judge alone, with what failures of the server make of them. */
  private get weighed(): Pick<Regraded, 'outcomes' | 'tally'> {
    const outcomes = this.weigh(this.candidate.outcomes);
    return outcomes === this.candidate.outcomes
      ? this.candidate
      : { outcomes, tally: addOutcomes(EMPTY_TALLY, outcomes) };
  }

  /** Z_pass = 1 where a reply is known only of a later run, and for failures that the controls do not explain. */
  private weigh(outcomes: readonly Outcome[]): readonly Outcome[] {
    const { failedFirst, unanswered } = this.candidate;
    if (!this.isRule || failedFirst.size === 0) return outcomes;
    const known = outcomes.map((outcome, place) =>
      unanswered.has(place) ? { ...outcome, pass: 1 } : outcome,
    );
    return withUnexplained(known, [...failedFirst], this.unexplained);
  }

  private passesUnweighed({ limits, family, cap }: LookRules): boolean {
    if (this.state !== 'open' && this.state !== 'capped') return false;
    if (this.candidate.failedFirst.size === 0) return false;
    return look(this.unweighed, limits, family, cap) === 'pass';
  }

  /** Nothing more will be asked: what is contested was not shown to be old. */
  close(): void {
    if (!this.isContested()) return;
    const closed = { state: 'fail', contest: 'unresolved' } as const;
    if (this.regraded === null) this.judged = { ...this.judged, ...closed };
    else this.regraded = { ...this.regraded, ...closed };
  }

  private judge(rules: LookRules): Judged {
    const { state, contest } = this.judged;
    if (state === 'fail' && contest !== 'unresolved') return this.judged;
    const { tally } = this.weighed;
    const now = contest !== null || this.standing(tally, rules);
    if (now === 'pass') this.passedUnder = rules.limits;
    if (now !== true && now !== 'fail')
      return { ...this.judged, state: isPassed(this.passedUnder, rules.limits) ? 'pass' : now };
    const found = this.contested(rules);
    const shown = this.judged.shown ?? { n: tally.n, rules };
    return { state: STATES[found ?? 'unresolved'], contest: found, shown };
  }

  /** Where it stands by what its draws count; what a screen promotes stays so. */
  private standing(tally: Tally, rules: LookRules): TestState {
    const state = look(tally, rules.limits, rules.family, rules.cap);
    const found = standsAt(tally, state, this.condition.cueDigest, rules);
    if (found === 'promoted') this.promoted = true;
    if (found === 'tested' || this.promoted) return state;
    return found === 'below' ? 'screened' : 'open';
  }

  private contested({ limits, family, cap, contest }: LookRules): ContestState | null {
    if (contest === null) return null;
    const baseline = this.baseline(contest.model);
    const last = this.candidate.tally.n >= cap && baseline.tally.n >= cap;
    const outcomes = contestOf(this.weighed.outcomes, baseline.outcomes);
    return lookAtContest(outcomes, { limits, conditions: family, excuseRatio: contest.excuseRatio, last });
  }
}

/**
 * Whether a pass that was shown under some limits is one under others: the bound holds for the whole sequence of draws
 * (Ville), so that those which follow take back no pass. They may fail the condition.
 */
function isPassed(shown: Limits | null, now: Limits): boolean {
  return (
    shown !== null &&
    shown.tolerated === now.tolerated &&
    shown.mustCatch === now.mustCatch &&
    shown.falsePass <= now.falsePass
  );
}

/** Whether an excused condition counts as passed, at its upper bound. */
export function countsAsPassed(condition: Condition, upper: number, { onNotNew }: Policy): boolean {
  return excuseCounts(condition.cue === null, upper, onNotNew) === 'passed';
}
