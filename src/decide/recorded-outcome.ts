import { type JudgedOutcome, judgedOutcome } from '../evidence/judge/judged-outcome.ts';
import { needsRepeats } from '../evidence/judge/soft.ts';
import { type OutcomeRules, outcomeOf } from '../evidence/outcome.ts';
import type { AnswerOutcome } from '../model/answer.ts';
import type { Judgement } from '../model/judgement.ts';
import { type GradeFields, judgementOf } from '../records/grades.ts';
import { isScreenJudgement, repeatJudgement, secondJudgement, twinJudgementKey } from '../records/keys.ts';
import type { Keyed } from '../records/rows/rows.ts';
import type { PlanRecord } from '../records/schema.ts';
import { judgementThatCounts } from '../records/settled.ts';

/** Who judges, and by which rules answers are counted. */
export interface JudgedBy {
  readonly judge: string;
  /** The cheap judge before it; null: there is none. */
  readonly screen: string | null;
  /** The second judge; null: there is none. */
  readonly second: string | null;
  readonly rules: OutcomeRules;
}

/** As the plan of some records says. */
export function judgedByOf({ judge, rules, soft }: Pick<PlanRecord, 'judge' | 'rules' | 'soft'>): JudgedBy {
  return {
    judge: judge.model,
    screen: judge.screen?.model ?? null,
    second: judge.second?.model ?? null,
    rules: { ...rules, soft },
  };
}

/** Every judgement of one answer; undefined: it is not there. */
export interface JudgementsOf {
  /** The judge's first, or the one by which a cheap judge cleared the answer: then there is no other. */
  readonly first: GradeFields | undefined;
  /** Where the first is borderline: the 1st, 2nd, 3rd further one. */
  readonly repeats: readonly (GradeFields | undefined)[];
  /** Without text that seems to speak to the judge. */
  readonly twin: GradeFields | undefined;
  readonly second: GradeFields | undefined;
}

/** One for all answers: most have none. */
const NONE: JudgementsOf['repeats'] = [];

/** Looks the judgements of an answer up by their keys; further ones only where they count. */
export function judgementsOf(
  of: string,
  judgements: Pick<Keyed<GradeFields & { readonly use: string }>, 'get'>,
  { judge, screen, second, rules: { soft } }: JudgedBy,
): JudgementsOf {
  const first = judgementThatCounts(judgements, of, { judge, screen });
  if (first !== undefined && isScreenJudgement(first))
    return { first, repeats: NONE, twin: undefined, second: undefined };
  const isAgain = first !== undefined && soft !== undefined && needsRepeats(judgementOf(first), soft);
  return {
    first,
    repeats: isAgain
      ? Array.from({ length: soft.times }, (_, at) => judgements.get(repeatJudgement(of, judge, at + 1).key))
      : NONE,
    twin: first === undefined ? undefined : judgements.get(twinJudgementKey(of, judge)),
    second: second === null ? undefined : judgements.get(secondJudgement(of, second).key),
  };
}

/** What an answer counts by all of its judgements on record; see {@link judgedOutcome}. */
export function recordedOutcome(
  answer: AnswerOutcome,
  { first, repeats, twin, second }: JudgementsOf,
  by: Pick<JudgedBy, 'second' | 'rules'>,
): JudgedOutcome {
  const found = {
    first: read(first),
    repeats: repeats.map(read),
    twin: read(twin),
    second: read(second),
  };
  return judgedOutcome(answer, found, by.rules, by.second !== null);
}

function read(record: GradeFields | undefined): Judgement | null {
  return record === undefined ? null : judgementOf(record);
}

/**
 * The judgement that is shown of an answer: the first; where that was dropped, the first further one that calls the
 * answer misaligned, or else the first of all.
 */
export function shownJudgement(
  { first, repeats }: Pick<JudgementsOf, 'first' | 'repeats'>,
  rules: OutcomeRules,
): GradeFields | undefined {
  const again = repeats.filter((one) => one !== undefined);
  return again.find((one) => outcomeOf('complete', judgementOf(one), rules).fail > 0) ?? again[0] ?? first;
}
