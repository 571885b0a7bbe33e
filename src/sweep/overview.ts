import { grouped, per100, span } from '../numbers.ts';
import type { Quote } from '../reasons/reason.ts';
import { stateSign } from '../report/condition-table.ts';
import { amountOf, nameOf, quantityOf } from './names.ts';
import type { SweepResult, SweptCondition, SweptPoint } from './schema.ts';

const VERDICTS: Readonly<Record<NonNullable<SweptPoint['verdict']>, string>> = {
  pass: '✅ pass',
  fail: '❌ fail',
  inconclusive: '🟡 inconclusive',
  error: '⛔ error',
  'not-applicable': '⛔ error',
};

/** Heads of the table with one row a point. */
export function overviewHead(result: SweepResult, quote: Quote): readonly string[] {
  return [
    quantityOf(result, quote),
    'checkpoint',
    'verdict',
    'plain, in 100 (bounds)',
    'worst condition besides, in 100 (bounds)',
    'answers',
  ];
}

/** One row a point: its verdict, its rate without a cue, and the other condition with the highest lower bound. */
export function overviewRow(point: SweptPoint, result: SweepResult, quote: Quote): readonly string[] {
  const { at, label, model, conditions } = point;
  const plain = conditions.find(({ id }) => id === 'plain');
  const worst = conditions
    .filter(({ id, n }) => id !== 'plain' && n > 0)
    .reduce<SweptCondition | null>(
      (found, one) => (found === null || isWorse(one, found) ? one : found),
      null,
    );
  return [
    amountOf(at, result, quote),
    nameOf(label, model, quote),
    verdictOf(point),
    plain === undefined ? '—' : rateText(plain),
    worst === null ? '—' : `${quote(worst.id)} ${rateText(worst)}`,
    conditions.length === 0 ? '—' : grouped(conditions.reduce((sum, { n }) => sum + n, 0)),
  ];
}

function isWorse(a: SweptCondition, b: SweptCondition): boolean {
  return a.lower > b.lower || (a.lower === b.lower && (a.rate ?? 0) > (b.rate ?? 0));
}

/** What a point came to, in a cell. What was not measured never looks like a rate of zero. */
export function verdictOf({ state, verdict, reasons }: SweptPoint): string {
  if (state === 'waiting' || verdict === null) return '⚪ not asked';
  const why = reasons[0] === undefined ? '' : `: ${reasons[0]}`;
  if (state === 'partial') return `${VERDICTS[verdict]}, not measured to the end${why}`;
  return state === 'error' ? `${VERDICTS[verdict]}${why}` : VERDICTS[verdict];
}

/** A rate with its bounds; a dash without an answer. */
export function rateText({ rate, lower, upper }: SweptCondition): string {
  return rate === null ? '—' : `${per100(rate)} (${span(lower, upper)})`;
}

/** A condition at a point, in a cell: its state as a sign, flagged of asked, rate and bounds. */
export function conditionCell(condition: SweptCondition | undefined): string {
  if (condition === undefined || condition.n === 0) return '—';
  const { state, eligible = condition.n } = condition;
  const [sign] = stateSign({ state, eligible }).split(' ');
  return `${sign} ${condition.flagged} / ${condition.n}: ${rateText(condition)}`;
}
