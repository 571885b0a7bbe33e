import { describe, expect, it } from 'vitest';
import { span } from '../../src/numbers.ts';
import { sweepChart } from '../../src/sweep/chart/chart.ts';
import { layoutOf, plotOf } from '../../src/sweep/chart/layout.ts';
import { scalesOf, topRate } from '../../src/sweep/chart/scales.ts';
import { type MadePoint, madeSweep } from './made.ts';
import { readXml } from './readers.ts';

const points: readonly MadePoint[] = [
  { at: 0, flagged: [0, 1] },
  { at: 5, flagged: [1, 30] },
  { at: 20, flagged: null },
  { at: 50, flagged: [1, 150] },
  { at: 90, state: 'waiting', flagged: null },
];
const count = (svg: string, name: string) => readXml(svg).filter((one) => one.name === name).length;
const titles = (svg: string) => readXml(svg).flatMap(({ name, text }) => (name === 'title' ? [text] : []));

describe('the chart of a sweep', () => {
  it('has the same bytes whenever it is drawn', () => {
    expect(sweepChart(madeSweep(points))).toBe(sweepChart(madeSweep(points)));
  });

  it('shows every measured rate with its bounds, and a mark where there is none', () => {
    const sweep = madeSweep(points);
    const shown = titles(sweepChart(sweep));
    const { lower = 0, upper = 0 } = sweep.points[3]?.conditions[1] ?? {};
    expect(shown.filter((title) => title.includes('flagged'))).toHaveLength(6);
    expect(shown).toContain(`50 %, model-3: 150 of 600 flagged, 25 in 100 (bounds ${span(lower, upper)})`);
    expect(shown.filter((title) => title.endsWith('no answer'))).toHaveLength(4);
  });

  it('draws no line over a point that was not measured', () => {
    const whole = points.map((point) => ({ at: point.at, flagged: [1, 10] }));
    const lines = (made: readonly MadePoint[]) => count(sweepChart(madeSweep(made)), 'polyline');
    // The legend's, plain's, the cue's, and plain behind the cue.
    expect(lines(whole)).toBe(4);
    // The gap leaves a run of two points, which is a line, and one of one, which is none.
    expect(lines(points)).toBe(4);
    const alternating = whole.map((point, index) =>
      index % 2 === 1 ? { at: point.at, flagged: null } : point,
    );
    expect(lines(alternating)).toBe(1);
  });

  it('has a panel for each of 13 conditions, on white', () => {
    const wide = madeSweep([0, 1].map((at) => ({ at, flagged: Array.from({ length: 13 }, (_, id) => id) })));
    const svg = sweepChart(wide);
    for (const { id } of wide.conditions)
      expect(svg).toContain(`>${id === 'plain' ? 'plain (no cue)' : id}<`);
    expect(svg).toMatch(/<rect width="1200" height="\d+" fill="#fff"><\/rect>/);
    const boxes = layoutOf(13).panels;
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1))
        expect(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y).toBe(true);
  });

  it('is drawn when nothing was measured', () => {
    const svg = sweepChart(madeSweep([0, 1].map((at) => ({ at, flagged: null }))));
    expect(titles(svg).filter((title) => title.endsWith('no answer'))).toHaveLength(2);
  });
});

describe('the axes', () => {
  const plot = plotOf({ x: 0, y: 0, width: 370, height: 228 });

  it('keep the order of values and rates inside the plot', () => {
    for (const scale of ['linear', 'log'] as const) {
      const sweep = madeSweep(
        [0.1, 1, 7, 1000].map((at) => ({ at, flagged: [1] })),
        { scale },
      );
      const { x, y } = scalesOf(sweep, topRate(sweep), plot);
      const places = sweep.points.map(({ at }) => x(at));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(Math.min(...places)).toBeGreaterThanOrEqual(plot.x);
      expect(Math.max(...places)).toBeLessThanOrEqual(plot.x + plot.width);
      expect([y(0), y(topRate(sweep))]).toEqual([plot.y + plot.height, plot.y]);
    }
  });

  it('reach to the highest bound and never below the must-catch limit', () => {
    expect(topRate(madeSweep([{ at: 0, flagged: [0] }]))).toBe(0.1);
    expect(topRate(madeSweep([{ at: 0, flagged: [600] }]))).toBe(1);
    expect(topRate(madeSweep([{ at: 0, flagged: null }]))).toBe(0.1);
  });

  it('label the first and the last value and leave out what would touch', () => {
    const many = Array.from({ length: 50 }, (_, at) => ({ at: at * 1000, flagged: [1] }));
    const { x, xTicks } = scalesOf(madeSweep(many), 0.1, plot);
    expect([xTicks[0]?.value, xTicks.at(-1)?.value]).toEqual([0, 49_000]);
    expect(xTicks.length).toBeLessThan(12);
    for (const [index, tick] of xTicks.slice(1).entries())
      expect(x(tick.value) - x(xTicks[index]?.value ?? 0)).toBeGreaterThan(15);
  });
});
