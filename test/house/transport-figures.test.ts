import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type GrowthFigures,
  growthFigures,
  PROGRAMS,
  type TransportFigures,
  transportFigures,
} from '../../bench/transport/figures.ts';
import { checkedFigures } from '../../scripts/figures/figures.ts';
import { growthPart, measuredPart } from '../../scripts/figures/transport.ts';
import { growthPicture } from '../../scripts/figures/transport-chart.ts';

const BUSY = { load: [0.1, 0.2, 0.3], cores: 2 };
const HEAD = { command: 'npm run x', seed: null, date: '2026-11-30', commit: 'abc', node: '24.0.0' };
const whole = (seconds: number, cpuMs = 1000) => ({
  seconds,
  asking: seconds / 2,
  calls: 1000,
  most: 64,
  peakBytes: 128 * 2 ** 20,
  cpuMs,
});
const transport: TransportFigures = {
  name: 'transport',
  ...HEAD,
  data: {
    latency_ms: 200,
    runs: 5,
    before: BUSY,
    after: BUSY,
    rows: [
      { program: PROGRAMS.bare, what: '500 answers', median: whole(3.5), limit: 3 },
      { program: PROGRAMS.fixed, what: '500 answers', median: whole(3.6, 1400), limit: 3 },
      { program: PROGRAMS.sequential, what: '4 cues', median: whole(3.3), limit: 3 },
      { program: 'promptfoo', what: '500 answers', median: null, limit: null },
    ],
  },
};
const growth: GrowthFigures = {
  name: 'growth',
  ...HEAD,
  data: {
    at_once: 64,
    before: BUSY,
    after: BUSY,
    points: [
      { answers: 1000, ...whole(2) },
      { answers: 10_000, ...whole(20), peakBytes: 256 * 2 ** 20 },
    ],
  },
};

describe('figures of transport', () => {
  it('say which aims are missed, and which programs were not there', () => {
    const part = measuredPart(transport);
    expect(part).toContain('| 500 answers | cuegate, stop: fixed | 3.60 | 1.20 | 0.60 | 64 | 128 | 1.40 |');
    expect(part).toContain('promptfoo | not installed');
    const states = [...part.matchAll(/^\| .* × .*\| ([\d., ]+) \| (.*) \|$/gm)].map(([, ...one]) => one);
    expect(states).toEqual([
      ['1.20', '**missed**'],
      ['1.10', 'met'],
      ['1.03', 'met'],
      ['1.40', 'met'],
    ]);
  });

  it('say that time is linear and memory is not flat', () => {
    const part = growthPart(growth);
    expect(part).toContain('| 10,000 | 20.0 | 2.00 | 256 | 20.00 |'.replace('20.00', '1.00'));
    expect(part).toContain('Time of an answer: 1.00 ×: met. Memory: 2.00 ×: **missed**.');
    const [first] = growth.data.points;
    const one = { ...growth, data: { ...growth.data, points: first === undefined ? [] : [first] } };
    expect(growthPart(one)).toContain('not measured');
    const picture = growthPicture(growth.data.points);
    expect(picture.match(/<polyline/g)).toHaveLength(2);
    expect(picture.match(/<circle/g)).toHaveLength(4);
    expect(picture).not.toMatch(/NaN|undefined/);
    expect(growthPicture(one.data.points)).not.toMatch(/NaN|undefined|polyline/);
  });

  it('say that nobody has measured where there is no file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cuegate-figures-'));
    expect(checkedFigures('transport', transportFigures, folder)).toBeNull();
    for (const text of [measuredPart(null), growthPart(null), growthPicture([])])
      expect(text).toContain('Nobody has measured this yet.');
  });

  it('are refused where they are something else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cuegate-figures-'));
    const reads = (name: 'transport' | 'growth', text: string) => {
      writeFileSync(join(folder, `${name}.json`), text);
      return () => checkedFigures(name, name === 'growth' ? growthFigures : transportFigures, folder);
    };
    const [row] = transport.data.rows;
    const rows = (...all: readonly unknown[]) =>
      JSON.stringify({ ...transport, data: { ...transport.data, rows: all } });
    const points = (...all: readonly unknown[]) =>
      JSON.stringify({ ...growth, data: { ...growth.data, points: all } });
    expect(reads('transport', JSON.stringify(transport))()).toEqual(transport);
    expect(reads('growth', JSON.stringify(growth))()).toEqual(growth);
    expect(reads('transport', '{')).toThrow('docs/figures/transport.json is not JSON');
    expect(reads('transport', '{}')).toThrow('docs/figures/transport.json: name');
    expect(reads('transport', rows())).toThrow('data.rows');
    expect(reads('transport', rows({ ...row, limit: null }))).toThrow(
      'data.rows.0: has a median or a limit alone',
    );
    expect(reads('transport', rows({ ...row, limit: 0 }))).toThrow('data.rows.0.limit');
    expect(reads('growth', points(...growth.data.points.toReversed()))).toThrow('is not ascending');
    expect(reads('growth', points({ ...growth.data.points[0], peakBytes: -1 }))).toThrow(
      'data.points.0.peakBytes',
    );
  });
});
