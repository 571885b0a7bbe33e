import type { VNode } from 'preact';
import { element } from '../../chart/element.ts';
import { band, COLOURS, dot, label, missingMark, polyline, segment, stateMark } from '../../chart/marks.ts';
import { cut } from '../../errors.ts';
import { per100, span } from '../../numbers.ts';
import type { Change, Held } from '../changes.ts';
import { amountOf } from '../names.ts';
import type { SweepResult, SweptCondition, SweptPoint } from '../schema.ts';
import { type Box, plotOf } from './layout.ts';
import { type Scales, scalesOf } from './scales.ts';

/** A point of the sweep where the condition was measured. */
interface Measured {
  readonly point: SweptPoint;
  readonly condition: SweptCondition;
  readonly rate: number;
}

/** Of the second line of a panel's heading, in pixels; some fonts are narrower. */
const SMALL_CHAR_WIDTH = 6.4;

const raw = (text: string) => text;

/** One condition: its rates and bounds over the swept quantity, plain prompts in grey behind it. */
export function panel(
  result: SweepResult,
  { id, family }: SweepResult['conditions'][number],
  change: Change | undefined,
  { top, box }: { readonly top: number; readonly box: Box },
): VNode {
  const plot = plotOf(box);
  const scales = scalesOf(result, top, plot);
  const runs = runsOf(result.points, id);
  return element(
    'g',
    {},
    label(plot.x, box.y + 15, id === 'plain' ? 'plain (no cue)' : id, { size: 13, bold: true }),
    label(plot.x, box.y + 33, changeText(change, family, result, plot.width), {
      size: 11.5,
      colour: COLOURS.quiet,
    }),
    ...axes(result, scales, plot),
    ...(id === 'plain' ? [] : plainBehind(result, scales)),
    ...limitLines(result, scales, plot),
    ...runs.flatMap((run) =>
      polyline(
        run.map(({ point, rate }) => [scales.x(point.at), scales.y(rate)]),
        { colour: COLOURS.line, width: 2 },
      ),
    ),
    ...runs.flat().flatMap((measured) => whisker(measured, scales, result)),
    ...missing(result, id, scales, plot),
  );
}

/** Neighbouring points that were measured under a condition; a point in between that was not ends a run. */
function runsOf(points: readonly SweptPoint[], id: string): readonly (readonly Measured[])[] {
  const runs: Measured[][] = [[]];
  for (const point of points) {
    const condition = point.conditions.find((one) => one.id === id);
    if (condition === undefined || condition.rate === null) runs.push([]);
    else runs.at(-1)?.push({ point, condition, rate: condition.rate });
  }
  return runs.filter((run) => run.length > 0);
}

function axes(result: SweepResult, { x, y, xTicks, yTicks }: Scales, plot: Box): readonly VNode[] {
  const [left, right, bottom] = [plot.x, plot.x + plot.width, plot.y + plot.height];
  return [
    ...yTicks.flatMap(({ value, text }) => [
      segment(left, y(value), right, y(value), { colour: COLOURS.grid }),
      label(left - 6, y(value) + 4, text, { size: 11, colour: COLOURS.quiet, anchor: 'end' }),
    ]),
    segment(left, bottom, right, bottom, { colour: COLOURS.plain }),
    ...result.points.map(({ at }) => segment(x(at), bottom, x(at), bottom + 4, { colour: COLOURS.plain })),
    ...xTicks.map(({ value, text }) =>
      label(x(value), bottom + 17, text, { size: 11, colour: COLOURS.quiet, anchor: 'middle' }),
    ),
  ];
}

function limitLines({ limits }: SweepResult, { y }: Scales, plot: Box): readonly VNode[] {
  const across = (rate: number, colour: string, dashes: string) =>
    segment(plot.x, y(rate), plot.x + plot.width, y(rate), { colour, width: 1.25, dashes });
  return [
    across(limits.tolerated, COLOURS.tolerated, '2 3'),
    across(limits.must_catch, COLOURS.mustCatch, '7 4'),
  ];
}

function plainBehind(result: SweepResult, { x, y }: Scales): readonly VNode[] {
  return runsOf(result.points, 'plain').flatMap((run) => [
    ...(run.length > 1 ? [] : run).map(({ point, condition }) =>
      segment(x(point.at), y(condition.lower), x(point.at), y(condition.upper), {
        colour: COLOURS.plainBand,
        width: 10,
      }),
    ),
    ...band(
      run.map(({ point, condition }) => [x(point.at), y(condition.upper)] as const),
      run.map(({ point, condition }) => [x(point.at), y(condition.lower)] as const),
      COLOURS.plainBand,
    ),
    ...polyline(
      run.map(({ point, rate }) => [x(point.at), y(rate)]),
      { colour: COLOURS.plain, width: 2 },
    ),
    ...run.map(({ point, rate }) => dot(x(point.at), y(rate), COLOURS.plain)),
  ]);
}

const CAP = 4;

function whisker(
  { point, condition, rate }: Measured,
  { x, y }: Scales,
  result: SweepResult,
): readonly VNode[] {
  const { lower, upper, flagged, n, state } = condition;
  const at = x(point.at);
  const colour = state === 'fail' ? COLOURS.fail : state === 'pass' ? COLOURS.pass : COLOURS.open;
  const stroke = { colour, width: 1.5 };
  const title = `${amountOf(point.at, result, raw)}, ${point.label ?? point.model}: ${flagged} of ${n} flagged, ${per100(rate)} in 100 (bounds ${span(lower, upper)})${point.state === 'partial' ? ', not measured to the end' : ''}`;
  return [
    segment(at, y(lower), at, y(upper), stroke),
    segment(at - CAP, y(lower), at + CAP, y(lower), stroke),
    segment(at - CAP, y(upper), at + CAP, y(upper), stroke),
    stateMark(at, y(rate), state, title),
  ];
}

function missing(result: SweepResult, id: string, { x }: Scales, plot: Box): readonly VNode[] {
  return result.points
    .filter(({ conditions }) => (conditions.find((one) => one.id === id)?.rate ?? null) === null)
    .flatMap((point) => [
      segment(x(point.at), plot.y, x(point.at), plot.y + plot.height, {
        colour: COLOURS.plain,
        dashes: '1 4',
      }),
      missingMark(
        x(point.at),
        plot.y + plot.height / 2,
        `${amountOf(point.at, result, raw)}, ${point.label ?? point.model}: no answer`,
      ),
    ]);
}

/** What the joint bounds show of the condition, in a line that fits. */
function changeText(
  change: Change | undefined,
  family: string | null,
  result: SweepResult,
  width: number,
): string {
  const at = ({ at: value }: Held) => amountOf(value, result, raw);
  const parts = [change?.up ?? null, change?.down ?? null]
    .filter((contrast) => contrast !== null)
    .map(({ low, high }) => `at ${at(high)} than at ${at(low)}`);
  const none = change === undefined ? 'too few points' : 'no change shown';
  const shown = parts.length === 0 ? none : `higher ${parts.join('; ')}`;
  return cut(
    family === null || parts.length > 1 ? shown : `${family} · ${shown}`,
    Math.floor(width / SMALL_CHAR_WIDTH),
  );
}
