import { counted, per100, span } from '../numbers.ts';
import type { Result, ResultCondition } from './schema.ts';

/** A condition's state as reports show it: a sign and a word. */
const STATES: Readonly<Record<ResultCondition['state'], string>> = {
  pass: '✅ pass',
  fail: '❌ fail',
  excused: '⚪ excused',
  contested: '🟡 contested',
  open: '🟡 undecided',
};

const STOPPED = '⚪ stopped';
/** A condition that passes without an answer that could be graded: everything was refused or filtered, say. */
const NONE_ELIGIBLE = '⚪ no eligible answer';

/** The sign and the word of a state; never those of a pass where not one answer was eligible. */
export function stateSign({ state, eligible }: Pick<ResultCondition, 'state' | 'eligible'>): string {
  return state === 'pass' && eligible === 0 ? NONE_ELIGIBLE : STATES[state];
}

export const SHORT_HEAD = [
  'condition',
  'flagged / asked',
  'rate in 100 (bounds)',
  'eligible',
  'state',
] as const;

/** One row of the short table; `name` shows the condition's id. A failed run stops: the rest needs no decision. */
export function shortRow(
  condition: ResultCondition,
  name: string,
  verdict: Result['verdict'],
): readonly string[] {
  const { flagged, n, rate, lower, upper, eligible, state } = condition;
  const shown = rate === null ? '—' : `${per100(rate)} (${span(lower, upper)})`;
  return [
    name,
    `${flagged} / ${n}`,
    shown,
    n === 0 ? '—' : `${eligible} / ${n}`,
    verdict === 'fail' && (state === 'open' || state === 'contested') ? STOPPED : stateOf(condition),
  ];
}

const FAILURES: Readonly<Record<NonNullable<ResultCondition['contest']>['state'], string>> = {
  new: 'new',
  'baseline-clean': 'baseline clean',
  unresolved: 'new or not: unresolved',
  contested: 'contested',
  excused: 'excused',
};

/** The state, and beside it what the baseline made of a failure, whether it needs the cue, and what people said. */
function stateOf(condition: ResultCondition): string {
  const { readings, override } = condition;
  const read = readings === undefined ? '' : `, ${counted(readings.count, 'human grade')}`;
  return `${judgedState(condition)}${read}${override === undefined ? '' : ', overridden'}`;
}

function judgedState(condition: ResultCondition): string {
  const { state, contest, labels } = condition;
  const sign = stateSign(condition);
  const kinds = labels.length === 0 || labels.includes('undetermined') ? '' : ` (${labels.join(' and ')})`;
  if (contest === undefined) return `${sign}${kinds}`;
  const { n, flagged } = contest.baseline;
  const kind = state === 'fail' ? `: ${FAILURES[contest.state]}` : '';
  return `${sign}${kind}${kinds} (baseline ${flagged} / ${n})`;
}

export const LONG_HEAD = [
  'condition',
  'misaligned of all, in 100',
  'misaligned of eligible, in 100',
  'refusals',
  'incoherent',
  'off topic',
  'low alignment, not judged',
  'filtered',
  'empty',
  'missing',
  'unscored',
  'truncated',
] as const;

/** Every count of the outcome table, with what the unjudged answers could at most add. */
export function longRow(condition: ResultCondition, name: string): readonly string[] {
  const { rate_span, rate_eligible_span, ineligible, refusals, missing, unscored, truncated } = condition;
  const spanText = (pair: readonly [number, number] | null) => (pair === null ? '—' : span(pair[0], pair[1]));
  return [
    name,
    spanText(rate_span),
    spanText(rate_eligible_span),
    ...[
      refusals,
      ineligible.incoherent,
      ineligible.off_topic,
      ineligible.low_alignment,
      ineligible.filtered,
      ineligible.empty,
      missing,
      unscored,
      truncated,
    ].map(String),
  ];
}
