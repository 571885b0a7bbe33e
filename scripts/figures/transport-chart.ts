import { scaleLinear, scaleLog } from 'd3-scale';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { GrowthFigures } from '../../bench/transport/figures.ts';
import { element } from '../../src/chart/element.ts';
import { COLOURS, dot, label, polyline, segment } from '../../src/chart/marks.ts';
import { grouped } from '../../src/numbers.ts';

type Point = GrowthFigures['data']['points'][number];

const [WIDTH, HEIGHT] = [720, 260];
const PLOTS = [
  { left: 56, right: 340 },
  { left: 416, right: 700 },
] as const;
const [TOP, BOTTOM] = [44, 212];
const MIB = 2 ** 20;
const TITLE = 'Time and memory by the number of answers';

/** Time of an answer, and peak memory, over the answers of a run, each from zero; says so where nothing is measured. */
export function growthPicture(points: readonly Point[]): string {
  const panels: readonly VNode[] =
    points.length === 0
      ? [label(WIDTH / 2, HEIGHT / 2, 'Nobody has measured this yet.', { anchor: 'middle' })]
      : [
          ...panel(PLOTS[0], 'ms an answer', points, ({ seconds, answers }) => (1000 * seconds) / answers),
          ...panel(PLOTS[1], 'peak memory, MiB', points, ({ peakBytes }) => peakBytes / MIB),
        ];
  const size = { width: WIDTH, height: HEIGHT };
  return `${renderToString(
    element(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', ...size, viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img' },
      element('title', {}, TITLE),
      element('rect', { ...size, fill: '#fff' }),
      ...panels,
    ),
  )}\n`;
}

function panel(
  { left, right }: { readonly left: number; readonly right: number },
  title: string,
  points: readonly Point[],
  of: (point: Point) => number,
): readonly VNode[] {
  const [least, most] = [points[0]?.answers ?? 1, points.at(-1)?.answers ?? 1];
  const x = scaleLog([least, Math.max(most, least * 10)], [left, right]);
  const y = scaleLinear([0, Math.max(...points.map(of))], [BOTTOM, TOP]).nice(4);
  const places = points.map((point) => [x(point.answers), y(of(point))] as const);
  return [
    label(left, TOP - 20, title, { size: 13, bold: true }),
    ...y
      .ticks(4)
      .flatMap((at) => [
        segment(left, y(at), right, y(at), { colour: COLOURS.grid }),
        label(left - 8, y(at) + 4, grouped(at), { anchor: 'end', colour: COLOURS.quiet }),
      ]),
    ...points.map(({ answers }) =>
      label(x(answers), BOTTOM + 18, grouped(answers), { anchor: 'middle', colour: COLOURS.quiet, size: 11 }),
    ),
    label((left + right) / 2, HEIGHT - 8, 'answers', { anchor: 'middle', colour: COLOURS.quiet }),
    ...polyline(places, { colour: COLOURS.line, width: 2 }),
    ...places.map(([px, py]) => dot(px, py, COLOURS.line)),
  ];
}
