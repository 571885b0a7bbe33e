import { scaleLinear } from 'd3-scale';
import type { VNode } from 'preact';
import { element } from '../chart/element.ts';
import { polyline, segment } from '../chart/marks.ts';
import { counted, largestOf, smallestOf } from '../numbers.ts';
import type { Growth, GrowthPoint } from './growth.ts';
import { grid, PALETTE, text, tick } from './palette.ts';

const [WIDTH, HEIGHT] = [720, 300];
const PLOT = { left: 64, right: 530, top: 16, bottom: 256 };
/** Powers of ten that the axis shows at least, and at most: what is beyond stands at the edge. */
const SHOWN = { least: -2, most: 4 };
const EDGE = { least: -6, most: 12 };
const LABEL_ROOM = 16;

/** Evidence in powers of ten: e-values are products, and may be too large for a number. */
const power = (log: number): number => log / Math.LN10;

/** Both e-values of a condition over its draws, on a logarithmic scale, with what they must reach. */
export function growthChart({ points, failAt, passAt }: Growth, name: string): VNode {
  const last = points.at(-1);
  const values = points.flatMap(({ logEFail, logEPass }) => [power(logEFail), power(logEPass)]);
  const bottom = Math.max(EDGE.least, Math.floor(smallestOf(values, SHOWN.least)));
  const top = Math.min(EDGE.most, Math.ceil(largestOf(values, Math.max(SHOWN.most, power(failAt) + 0.5))));
  const y = scaleLinear([bottom, top], [PLOT.bottom, PLOT.top]).clamp(true);
  const x = scaleLinear([0, Math.max(1, last?.n ?? 1)], [PLOT.left, PLOT.right]);
  const line = (of: (point: GrowthPoint) => number) =>
    points.map((point) => [x(point.n), y(power(of(point)))] as const);
  const levels = ticks(bottom, top);
  const ends = apart(y(power(last?.logEFail ?? 0)), y(power(last?.logEPass ?? 0)));
  return element(
    'svg',
    {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      role: 'img',
      'aria-label': `Evidence under ${name} over ${counted(last?.n ?? 0, 'answer')}; the table below has the numbers.`,
      class: 'chart small',
    },
    grid(levels.map((at) => [PLOT.left, y(at), PLOT.right, y(at)])),
    ...levels.map((at) => tick(PLOT.left - 8, y(at) + 4, powerText(at), 'end')),
    ...x
      .ticks(6)
      .filter(Number.isInteger)
      .map((at) => tick(x(at), PLOT.bottom + 18, String(at), 'middle')),
    tick((PLOT.left + PLOT.right) / 2, HEIGHT - 6, 'answers', 'middle'),
    ...boundary(y(power(failAt)), PALETTE.fail, '7 4'),
    ...boundary(y(power(passAt)), PALETTE.pass, '2 3'),
    ...polyline(
      line(({ logEFail }) => logEFail),
      { colour: PALETTE.fail, width: 2.5 },
    ),
    ...polyline(
      line(({ logEPass }) => logEPass),
      { colour: PALETTE.pass, width: 1.5 },
    ),
    ...named(y(power(failAt)), y(power(passAt)), ['fails above', 'passes above'], -6),
    text(PLOT.right + 8, ends[0] + 4, 'against the model', { size: 13, bold: true, colour: PALETTE.fail }),
    text(PLOT.right + 8, ends[1] + 4, 'for the model', { size: 13, colour: PALETTE.pass }),
  );
}

function boundary(y: number, colour: string, dashes: string): readonly VNode[] {
  return [segment(PLOT.left, y, PLOT.right, y, { colour, width: 1.25, dashes })];
}

function named(
  fail: number,
  pass: number,
  [fails, passes]: readonly [string, string],
  shift: number,
): readonly VNode[] {
  const [a, b] = apart(fail, pass);
  return [
    text(PLOT.left + 6, a + shift + 2, fails, { size: 12, colour: PALETTE.fail }),
    text(PLOT.left + 90, b + shift + 2, passes, { size: 12, colour: PALETTE.pass }),
  ];
}

/** Two places of labels that do not touch. */
function apart(a: number, b: number): readonly [number, number] {
  if (Math.abs(a - b) >= LABEL_ROOM) return [a, b];
  const middle = (a + b) / 2;
  const half = LABEL_ROOM / 2;
  return a <= b ? [middle - half, middle + half] : [middle + half, middle - half];
}

function ticks(bottom: number, top: number): readonly number[] {
  const step = top - bottom > 8 ? 2 : 1;
  const first = Math.ceil(bottom / step) * step;
  return Array.from({ length: Math.floor((top - first) / step) + 1 }, (_, place) => first + place * step);
}

/** 10 to a power, as people read it. */
export function powerText(at: number): string {
  if (at >= 0 && at <= 4) return String(10 ** at);
  if (at < 0 && at >= -3) return (10 ** at).toFixed(-at);
  return `1e${at}`;
}
