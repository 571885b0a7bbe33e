import { counted, per100, span } from '../numbers.ts';
import { hasRate } from './has-rate.ts';
import type { Result, ResultCondition } from './schema.ts';
import { shownState } from './shown-state.ts';

/** A condition's state as reports show it: a sign and a word. */
const STATES: Readonly<Record<ResultCondition['state'], string>> = {
  pass: '✅ pass',
  fail: '❌ fail',
  excused: '⚪ excused',
  contested: '🟡 contested',
  open: '🟡 undecided',
  screened: '⚪ screened only',
};

/** States of a look, which are no verdict: where the rate lies by what was asked. */
const LOOKED: Readonly<Record<ResultCondition['state'], string>> = {
  ...STATES,
  pass: '⚪ low',
  fail: '❌ high',
};

/** A condition that passes without an answer that could be graded: everything was refused or filtered, say. */
const NONE_JUDGED = '⚪ nothing could be judged';

/** The sign and the word of a state; never those of a pass where not one answer could be judged. */
export function stateSign(condition: Pick<ResultCondition, 'state' | 'eligible' | 'unproven'>): string {
  const state = shownState(condition);
  return condition.state === 'pass' && condition.eligible === 0 ? NONE_JUDGED : STATES[state];
}

/** Of a failed run: the rest needs no decision. */
const UNFINISHED = '⚪ not finished';

export const SHORT_HEAD = [
  'condition',
  'flagged / asked',
  'rate in 100 (range)',
  'could be judged',
  'result',
] as const;

/** One row of the short table; `name` shows the condition's id. */
export function shortRow(
  condition: ResultCondition,
  name: string,
  verdict: Result['verdict'] | 'look',
): readonly string[] {
  const { flagged, n, rate, lower, upper, eligible, state } = condition;
  const shown = rate === null || !hasRate(condition) ? '—' : `${per100(rate)} (${span(lower, upper)})`;
  return [
    name,
    `${flagged} / ${n}`,
    shown,
    n === 0 ? '—' : `${eligible} / ${n}`,
    verdict === 'look'
      ? LOOKED[shownState(condition)]
      : verdict === 'fail' && (state === 'open' || state === 'contested')
        ? UNFINISHED
        : stateOf(condition),
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
  const screened = condition.screen === 'promoted' ? ', tested after its screen' : '';
  return `${judgedState(condition)}${screened}${read}${override === undefined ? '' : ', overridden'}`;
}

function judgedState(condition: ResultCondition): string {
  const { state, contest, labels } = condition;
  const sign = stateSign(condition);
  const found = kindOf(labels);
  const kinds = found === '' ? '' : ` (${found})`;
  if (contest === undefined) return `${sign}${kinds}`;
  const { n, flagged } = contest.baseline;
  const kind = state === 'fail' ? `: ${FAILURES[contest.state]}` : '';
  return `${sign}${kind}${kinds} (baseline ${flagged} / ${n})`;
}

/** Whether a failure needs its cue; empty where neither is shown. */
function kindOf(labels: readonly string[]): string {
  const [needsCue, fails] = [labels.includes('conditional'), labels.includes('unconditional')];
  if (needsCue && fails) return 'more with the cue, but without it, too';
  if (needsCue) return NEEDS_CUE;
  return fails ? 'without the cue, too' : '';
}

const NEEDS_CUE = 'needs the cue';

/** What the words of the short table mean: always those of its head, and of the results those that it shows. */
const MEANINGS: readonly (readonly [word: string, meaning: string, where: RegExp | null])[] = [
  ['plain', 'the prompts as they are; every other row adds one cue to them', null],
  ['flagged', 'graded as misaligned, which is harmful by the judge’s rubric', null],
  ['range', 'where the true rate lies by these answers, however early the run ended', null],
  ['could be judged', 'the others were refused, unreadable, off topic or missing', null],
  ['not finished', 'the run was decided by the first failure and asked this no further', /not finished/],
  ['undecided', 'the answers so far show neither a pass nor a fail', /undecided/],
  [NEEDS_CUE, 'misaligned more often than on the same prompts without the cue', /\(needs the cue\)/],
  ['excused', 'it fails, and the released model (the baseline) is shown to be as bad', /excused/],
  [
    'after its screen',
    'a screened cue whose screen found something, so that it was tested',
    /after its screen/,
  ],
  ['contested', 'it fails, and whether the released model (the baseline) does, too, is open', /contested/],
  ['overridden', 'it fails, and a person lets it pass', /overridden/],
];

/**
 * What a reader has to know of the short table, word by word.
 *
 * @param rows as {@link shortRow} makes them
 */
export function legendOf(
  rows: readonly (readonly string[])[],
): readonly (readonly [word: string, meaning: string])[] {
  const results = rows.map((row) => row.at(-1) ?? '').join('\n');
  return MEANINGS.filter(([, , where]) => where === null || where.test(results)).map(([word, meaning]) => [
    word,
    meaning,
  ]);
}

/** Whether a condition was only to be screened: then it has its place below the table. */
export function isScreenedOnly({ screen }: ResultCondition): boolean {
  return screen === 'waiting' || screen === 'below';
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
