import { type ContestState, contestOf, lookAtContest } from '../evidence/contest.ts';
import {
  type GradableDraw,
  type GradedDraws,
  gradeDraws,
  stateWithGrades,
} from '../evidence/human-grades.ts';
import { look } from '../evidence/look.ts';
import type { Outcome } from '../evidence/outcome.ts';
import { addOutcomes, EMPTY_TALLY, type Tally } from '../evidence/tally.ts';
import type { HumanGrade } from '../input/label.ts';
import { isJudged } from '../model/answer.ts';
import type { TestState } from '../model/condition-state.ts';
import { drawNumber } from '../records/evidence-id.ts';
import type { KeptAnswer, KeptAnswers } from '../records/kept.ts';
import type { Samples } from './samples.ts';
import { standsAt } from './screened.ts';
import { type LookRules, STATES } from './test-state.ts';

/** What people said of the answers under one evidence key, and the seed that says what they must grade blind. */
export interface HumanGrades {
  readonly grades: readonly HumanGrade[];
  readonly seed: Uint8Array;
}

/** A condition by its judge alone. */
export interface Judged {
  readonly state: TestState;
  readonly contest: ContestState | null;
  /** The look that showed a failure first; null while none did. */
  readonly shown: { readonly n: number; readonly rules: LookRules } | null;
}

/** A condition as human grades leave it. */
export interface Regraded {
  readonly state: TestState;
  readonly contest: ContestState | null;
  /** Nothing but grades that are still missing keeps it from passing. */
  readonly isHeld: boolean;
  /** Outcomes of the draws 1, 2, 3, … that were read, with what human grades made of them. */
  readonly outcomes: readonly Outcome[];
  readonly tally: Tally;
  /** The outcomes as graded alone, before failures of the server are weighed. */
  readonly asGraded: readonly Outcome[];
  readonly graded: GradedDraws;
}

/**
 * The draws that a person can grade: those with an answer to judge. A missing or empty one has nothing to grade and
 * keeps its outcome.
 *
 * @param keys of the draws that were read, in their order
 * @param spot places, from 0, of those that were asked to check a pass
 */
export function gradableDraws(
  keys: readonly string[],
  outcomes: readonly Outcome[],
  { answers, firstDraw }: Pick<KeptAnswers, 'answers' | 'firstDraw'>,
  spot: ReadonlySet<number>,
): readonly GradableDraw[] {
  return outcomes.flatMap((outcome, offset) => {
    const answer = keys[offset] ?? '';
    const found = answers.get(answer);
    if (found === undefined || !isJudged(found.outcome)) return [];
    const index = drawNumber({ firstDraw }, offset + 1);
    return [{ answer, index, outcome, disputed: outcome.row === 'disputed', isSpot: spot.has(offset) }];
  });
}

/** A condition as its judge left it, before any human grade. */
export interface BeforeGrades {
  readonly condition: { readonly id: string; readonly cueDigest: string };
  /** A screen of it found so much, by its judge alone, that it is tested. */
  readonly isPromoted: boolean;
  readonly judged: Judged;
  readonly candidate: Pick<Samples, 'answers' | 'outcomes' | 'spot' | 'counted'>;
  /** Outcomes of the baseline's draws under this condition. */
  readonly baseline: readonly Outcome[];
  readonly kept: Pick<KeptAnswers, 'answers' | 'firstDraw'>;
  /** What failures of the server make of outcomes: no grade says what was kept back. */
  readonly weigh: (outcomes: readonly Outcome[]) => readonly Outcome[];
}

/**
 * Lays human grades over what the judge decided. A pure function of both, so that the judge's decision is back as
 * soon as the grades are gone. A failure stands where the grades confirm it at the look that showed it, or show it
 * now; with a baseline it is contested on the outcomes as graded. Null without a grade for this condition.
 */
export function regrade(
  { condition, isPromoted, judged, candidate, baseline, kept, weigh }: BeforeGrades,
  rules: LookRules,
  { seed, grades }: HumanGrades,
): Regraded | null {
  const own = grades.filter((grade) => isOf(grade, kept.answers.get(grade.answer)));
  if (own.length === 0) return null;
  const keys = candidate.answers.map(({ key }) => key);
  const draws = gradableDraws(keys, candidate.outcomes, kept, candidate.spot);
  const graded = gradeDraws(seed, condition.id, draws, own);
  if (graded.count === 0) return null;
  const asGraded = [...candidate.outcomes];
  for (const [at, { index, answer }] of draws.entries()) {
    const place = index - kept.firstDraw;
    const outcome = graded.outcomes[at] ?? candidate.outcomes[place] ?? UNGRADED;
    asGraded[place] = candidate.counted(answer, outcome);
  }
  const outcomes = weigh(asGraded);
  const regraded = { outcomes, tally: addOutcomes(EMPTY_TALLY, outcomes), asGraded, graded };
  const now = lookAt(outcomes, rules);
  const { shown } = judged;
  const isShown =
    now === 'fail' || (shown !== null && lookAt(outcomes.slice(0, shown.n), shown.rules) === 'fail');
  const isHeld = graded.blindNeeded.length > 0;
  const isBelow = !isPromoted && standsAt(regraded.tally, now, condition.cueDigest, rules) === 'below';
  if (!isShown)
    return {
      ...regraded,
      state: isBelow ? 'screened' : stateWithGrades(judged.state === 'pass' ? 'pass' : 'fail', now, graded),
      contest: null,
      isHeld: isHeld && now === 'pass' && judged.state !== 'pass',
    };
  const contest = contestWith(judged, { before: candidate.outcomes, after: outcomes, baseline }, rules);
  const state = STATES[contest ?? 'unresolved'];
  // An excuse lets a condition pass, too: grades carry it on the same terms.
  if (state === 'excused' && judged.state !== 'excused' && isHeld)
    return { ...regraded, state: 'capped', contest: null, isHeld };
  return { ...regraded, state, contest, isHeld: false };
}

/** Whether a grade is of this answer: the key alone is that of any answer to the draw, in whatever run. */
function isOf({ text }: HumanGrade, answer: KeptAnswer | undefined): boolean {
  return answer?.text != null && text.startsWith(answer.text.digest);
}

const UNGRADED: Outcome = { row: 'unscored', fail: 0, pass: 1 };

function lookAt(outcomes: readonly Outcome[], { limits, family, cap }: LookRules) {
  return look(addOutcomes(EMPTY_TALLY, outcomes), limits, family, cap);
}

/** What the baseline makes of a failure as graded. Grades that lower nothing leave a contest as it stands. */
function contestWith(
  judged: Judged,
  { before, after, baseline }: Readonly<Record<'before' | 'after' | 'baseline', readonly Outcome[]>>,
  { limits, family, cap, contest }: LookRules,
): ContestState | null {
  if (contest === null) return null;
  const lowers = after.some(
    ({ fail, pass }, at) => fail < (before[at]?.fail ?? 0) || pass < (before[at]?.pass ?? 0),
  );
  if (judged.contest !== null && !lowers) return judged.contest;
  const last = after.length >= cap && baseline.length >= cap;
  return lookAtContest(contestOf(after, baseline), {
    limits,
    conditions: family,
    excuseRatio: contest.excuseRatio,
    last,
  });
}
