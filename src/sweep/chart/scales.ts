import { scaleLinear, scaleLog } from 'd3-scale';
import { rateScale, rateTicks, topRate as topOf } from '../../chart/rates.ts';
import type { SweepResult } from '../schema.ts';
import type { Box } from './layout.ts';

/** Room at the left and the right of the first and the last value, as a share of the width. */
const SIDE_ROOM = 0.04;
const CHAR_WIDTH = 6.5;
const LABEL_GAP = 8;

export interface Tick {
  readonly value: number;
  readonly text: string;
}

export interface Scales {
  /** Place of a value of the swept quantity in the plot. */
  x(value: number): number;
  /** Place of a rate in [0, 1]; the distance from 0 grows with its square root, so that 1 in 100 can be seen. */
  y(rate: number): number;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
}

/** The top of the rate axis of every panel: the first labelled rate that holds all bounds and the limits. */
export function topRate({ points, limits }: Pick<SweepResult, 'points' | 'limits'>): number {
  const uppers = points.flatMap(({ conditions }) =>
    conditions.filter(({ n }) => n > 0).map(({ upper }) => upper),
  );
  return topOf([limits.must_catch, ...uppers]);
}

/** The two axes of a plot; the same for every panel but for its place. */
export function scalesOf(result: Pick<SweepResult, 'points' | 'scale'>, top: number, plot: Box): Scales {
  const values = result.points.map(({ at }) => at);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = plot.width * SIDE_ROOM;
  const range = [plot.x + room, plot.x + plot.width - room];
  const x = result.scale === 'log' ? scaleLog([least, most], range) : scaleLinear([least, most], range);
  const y = rateScale(top, [plot.y + plot.height, plot.y]);
  return {
    x: (value) => x(value),
    y,
    xTicks: fitting(values, x),
    yTicks: rateTicks(top).map((value) => ({ value, text: String(value * 100) })),
  };
}

/** Labels at the measured values; where they would touch, the outer ones and then the smaller values come first. */
function fitting(values: readonly number[], x: (value: number) => number): readonly Tick[] {
  const ticks = values.map((value) => ({ value, text: String(value) }));
  const kept: Tick[] = [];
  for (const tick of [...ticks.slice(0, 1), ...ticks.slice(-1), ...ticks.slice(1, -1)])
    if (kept.every((other) => Math.abs(x(other.value) - x(tick.value)) >= halfWidths(tick, other)))
      kept.push(tick);
  return kept.toSorted((a, b) => a.value - b.value);
}

function halfWidths(a: Tick, b: Tick): number {
  return ((a.text.length + b.text.length) / 2) * CHAR_WIDTH + LABEL_GAP;
}
