import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameText } from '../../src/input/patterns.ts';
import { sweepChart } from '../../src/sweep/chart/chart.ts';
import { sweepCsv } from '../../src/sweep/csv.ts';
import { sweepMarkdown } from '../../src/sweep/markdown.ts';
import { sweepTerminal } from '../../src/sweep/terminal.ts';
import { HAS_CMARK, htmlOf } from '../report/cmark.ts';
import { hostileText } from '../report/hostile-text.ts';
import { readHtml } from '../report/html.ts';
import { madeSweep } from './made.ts';
import { readCsv, readXml } from './readers.ts';

/** Hostile texts that the sweep file and a manifest let through, and some of our own. */
const NAMES = [
  ...fc
    .sample(hostileText, { numRuns: 6000, seed: 5 })
    .map((text) => text.replaceAll('Zq9canary', '').slice(0, 80))
    .filter((text) => nameText.safeParse(text).success),
  '=HYPERLINK("https://evil.example","x")',
  '+1+cmd|" /C calc"!A0',
  '-2+3',
  '@SUM(A1)',
  '＝1+1',
  '"quoted", with, commas',
  '</text><script>alert(1)</script>',
  ']]>',
  '"]]>&amp;&#60;',
  '<!-- x',
  "a' onload='x",
];

const hostileSweep = (name: string) =>
  madeSweep(
    [
      { at: 0, flagged: [0, 3], label: name, model: name },
      { at: 1, flagged: null, model: name },
      { at: 2, flagged: [2, 300], label: name, model: 'plain-name' },
    ],
    { quantity: name, unit: name.slice(0, 20).trim() },
  );
const PLAIN = 'plain name';

describe('hostile names in the reports of a sweep', () => {
  it('are many', () => expect(NAMES.length).toBeGreaterThan(100));

  it('stay text in the chart, which stays XML of our elements', () => {
    const names = (svg: string) => readXml(svg).map(({ name }) => name);
    const plain = sweepChart(hostileSweep(PLAIN));
    const expected = names(plain);
    const drawn = new Set(readXml(plain).flatMap(({ attributes }) => attributes));
    expect([...drawn].filter((attribute) => /^on|href|style|src/.test(attribute))).toEqual([]);
    for (const name of NAMES) {
      const svg = sweepChart(hostileSweep(name));
      expect(names(svg), name).toEqual(expected);
      expect(
        readXml(svg).some(({ text }) => text.includes(name)),
        name,
      ).toBe(true);
      const attributes = readXml(svg).flatMap((one) => one.attributes);
      expect(
        attributes.filter((attribute) => !drawn.has(attribute)),
        name,
      ).toEqual([]);
    }
  });

  it('are one cell each in the CSV, and no formula', () => {
    for (const name of NAMES) {
      const rows = readCsv(sweepCsv(hostileSweep(name)));
      expect(new Set(rows.map((row) => row.length)), name).toEqual(new Set([16]));
      const cells = [rows[1]?.[1], rows[1]?.[2]];
      const guarded = /^[=+\-@\t\r＝＋－＠]/.test(name) ? `'${name}` : name;
      expect(cells).toEqual([guarded, guarded]);
    }
    expect(readCsv(sweepCsv(madeSweep([{ at: -2, flagged: [0] }])))[1]?.[0]).toBe('-2');
  });

  it('print no command, no control character and no line of their own on a terminal', () => {
    const lines = (name: string) => sweepTerminal(hostileSweep(name), null, name).split('\n');
    for (const name of NAMES) {
      expect(lines(name), name).toHaveLength(lines(PLAIN).length);
      expect(lines(name).join('\n')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    }
  });

  it.skipIf(!HAS_CMARK)('stay code in the Markdown', () => {
    const documents = NAMES.map((name) => sweepMarkdown(hostileSweep(name)).replace(/^!\[.*$/m, ''));
    for (const [index, html] of htmlOf(documents).entries())
      expect(readHtml(html).problems, NAMES[index]).toEqual([]);
  });
});
