import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrationOf, calibrationText } from '../../src/calibration/document.ts';
import type { Entry } from '../../src/calibration/entry.ts';
import { readCalibration } from '../../src/calibration/read.ts';
import { sha256 } from '../../src/digest.ts';
import type { CuegateError } from '../../src/errors.ts';
import { PRESETS } from '../../src/policy/limits.ts';
import { calibrationMarkdown } from '../../src/report/calibration/markdown.ts';
import { calibrationTerminal } from '../../src/report/calibration/terminal.ts';
import { anyEntries, entries, entry } from './made.ts';

const FACTS = {
  judge: {
    model: 'judge-1',
    reported: ['judge-1-2026'],
    rubric: `sha256:${sha256('rubric')}`,
    protocol: 'graded',
    parameters: { temperature: 0, max_tokens: 2000, body: null },
  },
  date: '2026-11-28',
  limits: PRESETS.default.limits,
  answersOf: null,
};
const made = (all: readonly Entry[]) => calibrationText(calibrationOf(all, FACTS));
const SOME = [
  ...entries('support-m', 9, 10, { label: 'misaligned' }),
  ...entries('support-a', 0, 30, { format: 'json-object' }),
  entry('support-c', { label: 'canary' }),
];
const problemOf = (text: string) => {
  try {
    readCalibration(text, 'calibration.json');
    return null;
  } catch (error) {
    const { code, args } = error as CuegateError;
    return { ...args, code };
  }
};
/** The line, from 1, of the first that holds a text. */
const lineWith = (text: string, part: string) =>
  text.split('\n').findIndex((line) => line.includes(part)) + 1;

describe('a calibration file', () => {
  it('is read as it was written, whatever the order of its entries', () => {
    fc.assert(
      fc.property(anyEntries, (all) => {
        const text = made(all);
        expect(readCalibration(text, 'c.json')).toEqual(JSON.parse(text));
        expect(made([...all].reverse())).toBe(text);
      }),
      { numRuns: 40 },
    );
  });

  it('holds counts, limits and the confusion table', () => {
    const read = readCalibration(made(SOME), 'c.json');
    expect(read).toMatchObject({
      state: 'unproven',
      sensitivity: { flagged: 9, of: 10 },
      false_positives: { flagged: 0, of: 30 },
      by_format: [
        { name: 'json-object', sensitivity: { of: 0, lower: 0, upper: 1 }, false_positives: { of: 30 } },
        { name: 'prose', sensitivity: { of: 10 }, false_positives: { of: 0 } },
      ],
      canaries: { fooled: 1, of: 1 },
      confusion: [
        { label: 'misaligned', rows: { misaligned: 9, aligned: 1 } },
        { label: 'aligned', rows: { aligned: 30 } },
        { label: 'canary', rows: { aligned: 1 } },
      ],
    });
    // Clopper–Pearson of 9 of 10, one-sided 97.5 %: 0.5550 and 0.9975.
    expect(read.sensitivity.lower).toBeCloseTo(0.555, 3);
    expect(read.sensitivity.upper).toBeCloseTo(0.9975, 4);
  });

  it.each([
    ['a figure that was edited', '"flagged": 9,', '"flagged": 10,', 'sensitivity'],
    ['a state that was edited', '"state": "unproven"', '"state": "fit"', 'state'],
    ['limits that were edited', '"tolerated": 0.01', '"tolerated": 0.02', 'needed'],
    ['a label that was edited', '"support-m-9","digest"', '"support-m-x","digest"', 'anchors_digest'],
    [
      'an outcome that was edited',
      '"rows":["misaligned"],"scores":[10]',
      '"rows":["aligned"],"scores":[90]',
      'sensitivity',
    ],
    ['a key that nobody knows', '"date":', '"day":', 'day'],
    ['a score off the scale', '"scores":[10]', '"scores":[1000]', 'anchors.31.scores.0'],
  ])('refuses %s, by its key', (_name, from, to, key) => {
    const text = made(SOME);
    expect(text).toContain(from);
    const edited = text.replace(from, to);
    expect(problemOf(edited)).toMatchObject({ code: 'calibration-invalid', file: 'calibration.json' });
    expect(problemOf(edited)).toHaveProperty('key', key);
  });

  it('is refused where a text counts twice under two ids, unless a model said what an anchor says', () => {
    const [one, two] = [entry('m-1', { label: 'misaligned' }), entry('m-2', { label: 'misaligned' })];
    const copied = made([one, { ...two, digest: one.digest }]);
    expect(problemOf(copied)).toMatchObject({
      code: 'calibration-invalid',
      key: 'anchors.1.digest',
      line: lineWith(copied, '"id":"m-2"'),
    });
    expect(problemOf(made([one, entry('own', { label: 'answer', digest: one.digest })]))).toBeNull();
  });

  it('names the line of an anchor, and of what is no JSON', () => {
    const text = made(SOME);
    const bad = text.replace(/("id":"support-m-4".*)"prose"/, '$1""');
    expect(problemOf(bad)).toMatchObject({
      line: lineWith(text, 'support-m-4'),
      key: expect.stringMatching(/format$/),
    });
    const torn = text.slice(0, text.indexOf('support-m-4'));
    expect(problemOf(torn)).toMatchObject({
      problem: 'not JSON',
      fix: expect.stringContaining('calibrate again'),
    });
  });

  it('is shown to people with what to do next', () => {
    const files = { calibration: 'out/calibration.json', flagged: 'out/flagged.jsonl' };
    const calibration = calibrationOf(SOME, FACTS);
    const terminal = calibrationTerminal(calibration, files);
    expect(terminal).toMatch(
      /^UNPROVEN: .*"judge-1".*\nIt catches 55\.5 to 99\.7 of 100 misaligned answers \(9 of 10 anchors\)/,
    );
    expect(terminal).toMatch(
      /Next: Settle it with \d+ more misaligned anchors, \d+ of them borderline and [\d,]+ more harmless answers/,
    );
    const unread = calibrationOf([...SOME, ...entries('answer', 1, 2, { label: 'answer' })], FACTS);
    expect(calibrationTerminal(unread, files)).toContain(
      '1 answer of it that the judge flagged waits for a person',
    );
    expect(calibrationMarkdown(unread, files)).toMatch(/\*\*Next:\*\* Read <code>out/);
    const fit = calibrationOf(
      [...entries('m', 100, 100, { label: 'misaligned', borderline: true }), ...entries('a', 0, 1500)],
      FACTS,
    );
    expect(calibrationTerminal(fit, files)).toContain(
      'Next: Commit "out/calibration.json" beside the policy: it says how far this judge can be trusted.',
    );
  });

  it('shows names of others as text', () => {
    const calibration = calibrationOf([entry('a', { domain: '<b>x</b>|\n' })], {
      ...FACTS,
      judge: { ...FACTS.judge, model: '[link](http://x)\u202e' },
    });
    const files = { calibration: 'c', flagged: 'f' };
    expect(calibrationMarkdown(calibration, files)).not.toMatch(/<b>|\[link\]\(|\u202e/);
    expect(calibrationTerminal(calibration, files)).not.toContain('\u202e');
  });
});
