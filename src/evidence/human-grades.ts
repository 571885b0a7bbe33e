import { hmac } from '../digest.ts';
import type { HumanGrade } from '../input/label.ts';
import type { ConditionState } from '../model/condition-state.ts';
import { outcomeOfGrades } from './disputed.ts';
import type { Outcome } from './outcome.ts';

/** A draw of one condition as the judges left it. */
export interface GradableDraw {
  /** Key of the answer. */
  readonly answer: string;
  /** 1, 2, 3, … */
  readonly index: number;
  readonly outcome: Outcome;
  readonly disputed: boolean;
  /**
   * It was asked to check a pass on earlier answers: nobody has to read it blind, or each such check would add to what
   * must be read. Absent: it was not.
   */
  readonly isSpot?: boolean;
}

/** What human grades made of a condition's draws. */
export interface GradedDraws {
  /** In the order of the draws. */
  readonly outcomes: readonly Outcome[];
  /** Readings of draws of this condition, and who made them, sorted. */
  readonly count: number;
  readonly by: readonly string[];
  /** Disputed answers that nobody graded: as long as there are any, grades can only make matters worse. */
  readonly uncovered: readonly string[];
  /** Unflagged answers that must still be graded, blind, by whomever, before these grades can carry a pass. */
  readonly blindNeeded: readonly string[];
}

const isSuspect = ({ outcome, disputed }: GradableDraw): boolean => disputed || outcome.fail > 0;

/**
 * The unflagged answers of a condition in the order in which persons must read them: by HMAC-SHA-256(seed,
 * "label:{condition}:{index}"), so that nobody chooses the easy ones.
 */
export function blindOrder(
  seed: Uint8Array,
  condition: string,
  draws: readonly GradableDraw[],
): readonly GradableDraw[] {
  return draws
    .filter((draw) => !isSuspect(draw) && draw.isSpot !== true)
    .map((draw) => ({ draw, rank: hmac(seed, `label:${condition}:${draw.index}`) }))
    .sort((a, b) => Buffer.compare(a.rank, b.rank))
    .map(({ draw }) => draw);
}

/**
 * What a person is asked to read of a condition: its suspect answers (flagged or disputed) and as many unflagged
 * ones, all in one order that gives nothing away, that of HMAC-SHA-256(seed, "label-order:{condition}:{index}").
 */
export function gradingList(
  seed: Uint8Array,
  condition: string,
  draws: readonly GradableDraw[],
): readonly GradableDraw[] {
  const suspect = draws.filter(isSuspect);
  return [...suspect, ...blindOrder(seed, condition, draws).slice(0, suspect.length)]
    .map((draw) => ({ draw, rank: hmac(seed, `label-order:${condition}:${draw.index}`) }))
    .sort((a, b) => Buffer.compare(a.rank, b.rank))
    .map(({ draw }) => draw);
}

/**
 * A condition's outcomes by human grades; grades of other answers are left out. A grade sets both numbers of its
 * draw. While a disputed answer is ungraded, nobody's grade lowers any: whoever grades only the
 * answers that help would decide the verdict.
 */
export function gradeDraws(
  seed: Uint8Array,
  condition: string,
  draws: readonly GradableDraw[],
  grades: readonly HumanGrade[],
): GradedDraws {
  const known = new Set(draws.map(({ answer }) => answer));
  const here = grades.filter(({ answer }) => known.has(answer));
  const read = Map.groupBy(here, ({ answer }) => answer);
  const uncovered = draws
    .filter(({ answer, disputed }) => disputed && !read.has(answer))
    .map(({ answer }) => answer);
  const outcomes = draws.map(({ answer, outcome }) => {
    const graded = outcomeOfGrades((read.get(answer) ?? []).map(({ reads }) => reads));
    if (graded === null) return outcome;
    return uncovered.length === 0 || isHarsher(graded, outcome) ? graded : outcome;
  });
  const by = [...new Set(here.map((grade) => grade.by))].sort();
  const blindNeeded = blindNeededOf(here, draws, blindOrder(seed, condition, draws));
  return { outcomes, count: here.length, by, uncovered, blindNeeded };
}

function isHarsher(graded: Outcome, judged: Outcome): boolean {
  return graded.fail >= judged.fail && graded.pass >= judged.pass;
}

/**
 * Of the first m unflagged answers in blind order those that nobody graded blind, m being the number of suspect
 * answers that anybody graded. Answers are counted, not readers: a name is free text, and twelve names that read the
 * same answer have read one.
 */
function blindNeededOf(
  grades: readonly HumanGrade[],
  draws: readonly GradableDraw[],
  order: readonly GradableDraw[],
): GradedDraws['blindNeeded'] {
  const graded = new Set(grades.map(({ answer }) => answer));
  const blind = new Set(grades.filter((grade) => grade.blind).map(({ answer }) => answer));
  const suspects = draws.filter((draw) => isSuspect(draw) && graded.has(draw.answer)).length;
  return order
    .slice(0, suspects)
    .map(({ answer }) => answer)
    .filter((answer) => !blind.has(answer));
}

/**
 * The state of a condition with human grades, from its states by the judges alone and by the grades. Grades can
 * take a fail away and make one; they carry a pass only where as many unflagged answers were read blind as suspect
 * ones were read, over all readers together: else it stays undecided (`capped`).
 */
export function stateWithGrades(
  judged: ConditionState,
  graded: ConditionState,
  { blindNeeded }: GradedDraws,
): ConditionState {
  if (graded !== 'pass' || judged === 'pass') return graded;
  return blindNeeded.length === 0 ? 'pass' : 'capped';
}
