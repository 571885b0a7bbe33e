import { counted, per100, span } from '../numbers.ts';
import { isScreenedOnly } from './condition-table.ts';
import { inlineCode, table } from './markdown.ts';
import type { Result, ResultCondition } from './schema.ts';

/** Characters from one end of the scale to the other. */
const WIDTH = 32;
/** Bars of tested and screened conditions together: what more there is, is counted. */
export const MAX_BARS = 60;
/** A scale ends at the first of these that holds every range and both limits. */
const ENDS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1] as const;

/** A bar's parts. They differ in shape, not in colour, so that they read the same on a light and on a dark page. */
const RATE = '█';
const RANGE = '▒';
const LIMIT = '│';
/** A limit within a range. */
const CROSSED = '┼';
const NOTHING = '·';

const HEAD = ['condition', 'rate in 100 (range)', 'on the scale'] as const;

/**
 * The rates of the conditions against both limits, drawn in characters: GitHub shows no pictures there that are part of a
 * text. What was tested comes first, what was only screened has a table of its own, on the same scale. The figures stand
 * before each bar. Nothing without limits, or where nothing was asked.
 */
export function conditionBars({ conditions, limits }: Result): readonly string[] {
  const asked = conditions.filter(({ n, rate }) => n > 0 && rate !== null);
  if (limits === null || asked.length === 0) return [];
  const tested = asked.filter((condition) => !isScreenedOnly(condition));
  const screened = asked.filter(isScreenedOnly);
  const shownTested = worst(tested, MAX_BARS);
  const shownScreened = worst(screened, MAX_BARS - shownTested.length);
  const both = [limits.tolerated, limits.must_catch];
  const end = endOf([...both, ...[...shownTested, ...shownScreened].map(({ upper }) => upper)]);
  const scale = barOf({ rate: null, lower: 0, upper: null }, both, end);
  const drawn = (shown: readonly ResultCondition[]) =>
    table(HEAD, [
      ['limits', `${per100(limits.tolerated)} and ${per100(limits.must_catch)}`, `\`${scale}\``],
      ...shown.map((condition) => [
        inlineCode(condition.id),
        `${per100(condition.rate ?? 0)} (${span(condition.lower, condition.upper)})`,
        `\`${barOf(condition, both, end)}\``,
      ]),
    ]);
  const part = (title: string, shown: readonly ResultCondition[], all: readonly ResultCondition[]) =>
    shown.length === 0 ? [] : [`${title}${leftOut(all.length - shown.length)}\n\n${drawn(shown)}`];
  const legend = `<sub>From 0 to ${per100(end)} in 100, stretched near 0 (by square roots). ${RATE}: the rate. ${RANGE}: where the true rate lies by these answers. ${LIMIT}, within a range ${CROSSED}: the limits, ${per100(limits.tolerated)} in 100 is tolerated, ${per100(limits.must_catch)} in 100 must be caught.</sub>`;
  return [
    [
      ...part('**Rates against the limits**', shownTested, tested),
      ...part('**Screened only**', shownScreened, screened),
      ...(shownTested.length + shownScreened.length < asked.length &&
      shownScreened.length === 0 &&
      screened.length > 0
        ? [`**Screened only**${leftOut(screened.length)}`]
        : []),
      legend,
    ].join('\n\n'),
  ];
}

function leftOut(count: number): string {
  return count === 0 ? '' : ` (without ${counted(count, 'condition')} with lower rates)`;
}

/** Those whose rates are worst, in the order in which they stood. */
function worst(conditions: readonly ResultCondition[], most: number): readonly ResultCondition[] {
  const ranked = conditions.toSorted((a, b) => b.lower - a.lower || b.upper - a.upper);
  const kept = new Set(ranked.slice(0, most));
  return conditions.filter((condition) => kept.has(condition));
}

function endOf(rates: readonly number[]): number {
  const most = Math.max(...rates);
  return ENDS.find((end) => most <= end) ?? 1;
}

/**
 * One bar of {@link WIDTH} characters; without an upper limit, the limits alone. The scale goes by square roots: else the
 * limits, a few in 100, would be one place beside a failure.
 */
function barOf(
  {
    rate,
    lower,
    upper,
  }: { readonly rate: number | null; readonly lower: number; readonly upper: number | null },
  limits: readonly number[],
  end: number,
): string {
  const at = (value: number) => Math.min(WIDTH - 1, Math.max(0, Math.floor(Math.sqrt(value / end) * WIDTH)));
  const marks = new Set(limits.map(at));
  return Array.from({ length: WIDTH }, (_, cell) => {
    const isLimit = marks.has(cell);
    if (upper === null) return isLimit ? LIMIT : NOTHING;
    if (rate !== null && cell === at(rate)) return RATE;
    if (cell >= at(lower) && cell <= at(upper)) return isLimit ? CROSSED : RANGE;
    return isLimit ? LIMIT : NOTHING;
  }).join('');
}
