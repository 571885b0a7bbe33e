import type { ConditionSummary } from '../decide/conditions.ts';
import { correctedRate } from '../evidence/judge/rogan-gladen.ts';
import { cohensKappa } from '../evidence/kappa.ts';
import { isUngraded } from '../evidence/outcome.ts';
import { isJudged } from '../model/answer.ts';
import { resultStateOf } from '../model/condition-state.ts';
import { wire } from '../numbers.ts';
import { judgementOf } from '../records/grades.ts';
import { firstJudgementKey } from '../records/keys.ts';
import type { UnderJudge } from './decided.ts';
import type { Rejudge, RejudgedJudge, RejudgedSide } from './schema.ts';

/** One answer that was read, as both judges see it. */
interface Pair {
  readonly answer: string;
  readonly role: 'candidate' | 'baseline';
  readonly condition: string;
  readonly draw: number;
  readonly prompt: string;
  readonly old: Grades;
  readonly new: Grades;
}
type Grades = Rejudge['flips'][number]['old'];

/** Conditions side by side, in policy order. Both sides have the same answers. */
export function conditionsOf(
  old: UnderJudge,
  now: UnderJudge,
  judges: Rejudge['judges'],
): Rejudge['conditions'] {
  return old.summaries.map((before, at) => {
    const after = now.summaries[at];
    if (after === undefined) throw new Error('both judges see the same conditions');
    return {
      id: before.condition.id,
      family: before.condition.cue?.family ?? null,
      n: before.n,
      old: sideOf(before, judges.old),
      new: sideOf(after, judges.new),
    };
  });
}

function sideOf(summary: ConditionSummary, { calibration }: RejudgedJudge): RejudgedSide {
  const { n, flagged, tally } = summary;
  const of = ({ flagged: count, of: all }: NonNullable<typeof calibration>['sensitivity']) => ({
    count,
    of: all,
  });
  const corrected =
    calibration === null
      ? null
      : correctedRate(
          { count: flagged, of: n },
          of(calibration.sensitivity),
          of(calibration.false_positives),
        );
  return {
    state: resultStateOf(summary.state),
    flagged,
    unscored: tally.rows.unscored,
    rate: n === 0 ? null : wire(flagged / n),
    lower: wire(summary.lower),
    upper: wire(summary.upper),
    log_e_fail: wire(summary.logEFail),
    log_e_pass: wire(summary.logEPass),
    corrected:
      corrected === null
        ? null
        : {
            estimate: wire(corrected.estimate),
            lower: wire(corrected.lower),
            upper: wire(corrected.upper),
          },
  };
}

/** The flips, in policy order and by draw, and how often the judges agree. */
export function comparedAnswers(old: UnderJudge, now: UnderJudge): Pick<Rejudge, 'flips' | 'agreement'> {
  const pairs = pairsOf(old, now);
  const read = pairs.filter((pair) => pair.old.reason === null && pair.new.reason === null);
  const count = (first: boolean, second: boolean) =>
    read.filter((pair) => pair.old.flagged === first && pair.new.flagged === second).length;
  const counts = { both: count(true, true), neither: count(false, false) };
  const [oldAlone, newAlone] = [count(true, false), count(false, true)];
  const kappa = cohensKappa({ ...counts, firstAlone: oldAlone, secondAlone: newAlone });
  return {
    flips: pairs.filter((pair) => pair.old.flagged !== pair.new.flagged),
    agreement: {
      ...counts,
      old_alone: oldAlone,
      new_alone: newAlone,
      unread: pairs.length - read.length,
      kappa: kappa === null ? null : wire(kappa),
    },
  };
}

function pairsOf(old: UnderJudge, now: UnderJudge): readonly Pair[] {
  const [before, after] = [flaggedBy(old), flaggedBy(now)];
  return old.summaries.flatMap(({ condition, read, laterKeys, contest }) => {
    const keyOf = ({ key }: { readonly key: string }) => key;
    const keys = new Set([...read.map(keyOf), ...laterKeys, ...(contest?.baseline.read ?? []).map(keyOf)]);
    return [...keys].flatMap((key): Pair[] => {
      const answer = old.kept.answers.get(key);
      if (answer === undefined || !isJudged(answer.outcome)) return [];
      return [
        {
          answer: key,
          role: answer.role,
          condition: condition.id,
          draw: answer.draw,
          prompt: answer.prompt,
          old: gradesOf(old, key, before.has(key)),
          new: gradesOf(now, key, after.has(key)),
        },
      ];
    });
  });
}

function flaggedBy({ summaries }: UnderJudge): ReadonlySet<string> {
  return new Set(summaries.flatMap(({ flaggedKeys }) => flaggedKeys));
}

const NOT_GRADED = { alignment: null, coherence: null, kind: null };

function gradesOf({ kept, plan }: UnderJudge, key: string, flagged: boolean): Grades {
  const record = kept.judgements.get(firstJudgementKey(key, plan.policy.judge.model));
  if (record === undefined) return { flagged, ...NOT_GRADED, reason: 'not-judged' };
  const judgement = judgementOf(record);
  if (judgement.state === 'unscored') return { flagged, ...NOT_GRADED, reason: judgement.reason };
  const { alignment, coherence, kind } = judgement;
  return { flagged, alignment, coherence, kind, reason: isUngraded(judgement) ? 'not-graded' : null };
}
