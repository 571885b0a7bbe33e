import type { PlanRecord } from '../records/schema.ts';
import type { Result } from '../report/schema.ts';
import { type Finding, finding, shown } from './finding.ts';
import type { Lines } from './journal.ts';
import { type Checked, type Counts, checkedBy } from './judge-check.ts';
import type { Judgement } from './record.ts';

const FAILED = 'judge-check-failed';

/**
 * Whether every run that kept a grade had checked its judge before, by what its plan record says, and whether the result
 * says of the last one what its records say.
 */
export function checkJudges(lines: Lines, result: Result): readonly Finding[] {
  const { plans, judgements } = lines;
  const unchecked = plans.flatMap(({ line, record }, index): readonly Finding[] => {
    const next = plans[index + 1]?.line ?? Number.POSITIVE_INFINITY;
    const isGrade = ({ use, state }: Judgement) =>
      (use === 'first' || use === 'screen' || use === 'repeat') && state === 'graded';
    const check = record.judge_check;
    const reads = (): boolean => {
      for (const one of judgements.values())
        if (one.line > line && one.line < next && isGrade(one)) return true;
      return false;
    };
    if (check === undefined || !reads()) return [];
    const { state } = checkedBy(lines, record, check);
    return state === 'passed' ? [] : [finding('judge-unchecked', { line, state })];
  });
  const last = plans.at(-1)?.record;
  return [...unchecked, ...(last === undefined ? [] : checkStated(result, last, lines))];
}

function checkStated(result: Result, plan: PlanRecord, lines: Lines): readonly Finding[] {
  const checked: Checked =
    plan.judge_check === undefined ? { state: 'open' } : checkedBy(lines, plan, plan.judge_check);
  const stated = result.reasons.find(({ code }) => code === FAILED);
  const counted = checked.state === 'open' ? [] : checkCounts(result, checked.counts);
  if (checked.state === 'failed') {
    if (stated === undefined)
      return result.verdict === 'pass' || result.verdict === 'inconclusive'
        ? [...counted, finding('verdict-differs', { found: result.verdict, expected: 'error' })]
        : counted;
    const numbers = (['check', 'count', 'of', 'others', 'of_others'] as const)
      .filter((what) => stated.args[what] !== checked.alarm[what])
      .map((what) =>
        finding('reason-number', {
          code: FAILED,
          condition: '',
          what,
          found: shown(stated.args[what]),
          expected: checked.alarm[what],
        }),
      );
    return [...counted, ...numbers];
  }
  return [
    ...counted,
    ...(stated === undefined ? [] : [finding('reason-unexpected', { reason: FAILED })]),
    ...checkCorrected(plan),
  ];
}

/** What the result says of the judge's check, where it says anything: one of an error may not. */
function checkCounts({ judge, verdict }: Result, counts: Counts): readonly Finding[] {
  const stated = judge?.check;
  if (stated === undefined)
    return verdict === 'error'
      ? []
      : [finding('plan-fact', { what: 'judge.check', found: 'nothing', expected: 'its counts' })];
  const pairs = ({ positives, negatives, canaries }: Counts) =>
    Object.entries({
      'positives.flagged': positives.flagged,
      'positives.of': positives.of,
      'negatives.flagged': negatives.flagged,
      'negatives.of': negatives.of,
      'canaries.fooled': canaries.fooled,
      'canaries.of': canaries.of,
    });
  const found = new Map(pairs(stated));
  return pairs(counts)
    .filter(([what, expected]) => found.get(what) !== expected)
    .map(([what, expected]) =>
      finding('plan-fact', { what: `judge.check.${what}`, found: shown(found.get(what)), expected }),
    );
}

/** Limits on the judge's scale follow from those of the policy and what is known of the judge. */
function checkCorrected({
  limits,
  corrected_from: from,
  judge_check: check,
  judge,
}: PlanRecord): readonly Finding[] {
  if (from === undefined) return [];
  const known = check?.calibration;
  const expected =
    known === undefined
      ? from
      : {
          tolerated: known.fp_upper + from.tolerated * (1 - known.fp_upper),
          must_catch: from.must_catch * known.se_lower,
        };
  const isFit = known?.state === 'fit';
  return [
    ...(isFit
      ? []
      : [finding('plan-fact', { what: 'judge', found: known?.state ?? 'unknown', expected: 'fit' })]),
    ...(['tolerated', 'must_catch'] as const)
      // What a cheap judge lets by goes into what must be caught as well: it is checked there.
      .filter((what) => what === 'tolerated' || judge.screen === undefined)
      .filter((what) => Math.abs(limits[what] - expected[what]) > 1e-9)
      .map((what) =>
        finding('plan-fact', { what: `limits.${what}`, found: limits[what], expected: expected[what] }),
      ),
  ];
}
