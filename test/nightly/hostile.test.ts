import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generator } from '../../bench/evidence/generator.ts';
import { begun, history } from '../../bench/nightly/history.ts';
import { nightlyChart } from '../../src/nightly/chart/chart.ts';
import { type Nightly, nightlySchema, type ReleaseNight } from '../../src/nightly/document.ts';
import { nightlyMarkdown } from '../../src/nightly/markdown.ts';
import { headingOf, noticeTitle, storyOf } from '../../src/nightly/sentences.ts';
import { nightlyTerminal } from '../../src/nightly/terminal.ts';
import { quoteForTerminal } from '../../src/report/terminal.ts';
import { HAS_CMARK, htmlOf } from '../report/cmark.ts';
import { hostileText } from '../report/hostile-text.ts';
import { readHtml } from '../report/html.ts';
import { readXml } from '../sweep/readers.ts';

const NAMES = [
  ...fc
    .sample(hostileText, { numRuns: 400, seed: 5 })
    .map((text) => text.replaceAll('Zq9canary', '').slice(0, 60))
    .filter((text) => text.trim() !== ''),
  '</text><script>alert(1)</script>',
  ']]>',
  '![x](https://evil.example/x.png)',
  '@octocat closes #1',
  '::error::x',
];
const SOUND = { others: 0, se: 1, fp: 0, answered: 1, fingerprint: 'a' };
const { state } = history((night) => ({ ...SOUND, cue: night > 2 ? 0.6 : 0 }), 6, generator('h'));

/** A night of which every text of others is the given one. */
function nightOf(text: string): ReleaseNight {
  const last = state.history.at(-1);
  if (last === undefined) throw new Error('there are nights');
  const history = state.history.map((night) => ({
    ...night,
    top: { condition: text, score: 12 },
    uncounted: [text],
    candidate: { models: [text], fingerprints: [text], listed: [text] },
    changed: ['fingerprints' as const],
  }));
  return {
    release: text,
    model: text,
    outcome: 'alarm',
    exit: 1,
    night: 6,
    epoch: { number: 2, began: last.at, nights: 3 },
    score: 812,
    alarm_at: 500,
    conditions: [{ id: text, scored: true, score: 812 }],
    judge: { model: text, scores: { misses: 1, flagged: 2 }, alarm_at: 1000, suspended: null },
    gate: { verdict: 'fail', folder: text },
    changed: { night: 5, at: last.at, nights_ago: 1, parts: ['fingerprints'] },
    notice: state.notice,
    recovery: null,
    reason: { code: 'unknown-model', args: { role: 'candidate', model: text, detail: text } },
    notes: [
      { code: 'set-aside', problem: 'is damaged', file: text },
      { code: 'judge-renamed', reported: text },
      { code: 'unscored', conditions: [text] },
      { code: 'not-told', where: 'webhook', problem: 'it answered with status 500' },
      { code: 'not-looked-up', problem: text },
    ],
    calls: { candidate: 208, judge: 280 },
    history,
  };
}

const nightlyOf = (text: string): Nightly => ({
  schema: 'cuegate/nightly/v1',
  repository: text,
  exit: 1,
  reason: { code: 'unknown-model', args: { role: 'candidate', model: text, detail: text } },
  simulated: false,
  releases: [nightOf(text)],
  unasked:
    state.notice === null ? [] : [{ file: text, issue: 7, notice: { ...state.notice, release: text } }],
  refused: [
    { file: text, notice: null },
    { file: text, notice: state.notice === null ? null : { ...state.notice, release: text } },
  ],
  run: { started_at: begun().epoch.began, seconds: 1, versions: { cuegate: '0', node: '24' } },
});

describe('hostile names in the reports of nights', () => {
  it('are what the schema takes', () => {
    for (const name of NAMES) expect(nightlySchema.safeParse(nightlyOf(name)).success, name).toBe(true);
  });

  it.skipIf(!HAS_CMARK)('stay code in the Markdown', () => {
    const documents = NAMES.map((name) => nightlyMarkdown(nightlyOf(name), () => null));
    for (const [index, html] of htmlOf(documents).entries())
      expect(readHtml(html).problems, NAMES[index]).toEqual([]);
  });

  it('print no command, no control character and no line of their own on a terminal', () => {
    const lines = (name: string) => nightlyTerminal(nightlyOf(name), name).split('\n');
    for (const name of NAMES) {
      expect(lines(name), name).toHaveLength(lines('plain').length);
      expect(lines(name).join('\n')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      expect(lines(name).every((line) => !line.startsWith('::'))).toBe(true);
    }
  });

  it('stay text in the chart, which stays XML of our elements', () => {
    const names = (svg: string) => readXml(svg).map(({ name }) => name);
    const expected = names(nightlyChart(nightOf('plain')));
    for (const name of NAMES) expect(names(nightlyChart(nightOf(name))), name).toEqual(expected);
  });

  it('are quoted in the title of a notice', () => {
    const { notice } = state;
    if (notice === null) throw new Error('it is open');
    expect(noticeTitle({ ...notice, release: 'a\n::error::x' }, quoteForTerminal)).toBe(
      'cuegate nightly: model drift · "a ::error::x"',
    );
  });
});

describe('what a reader is told', () => {
  it('of an alarm that lasts, since when, how far it is from its end, and what to do', () => {
    const lasting = { ...nightOf('a'), outcome: 'quiet' as const, recovery: { passed: 3, of: 13 } };
    const said = [headingOf(lasting, quoteForTerminal), ...storyOf(lasting, quoteForTerminal)].join('\n');
    expect(said).toMatch(
      /^ALARM LASTS: model drift · "a"\nThe alarm of \d{4}-\d\d-\d\d lasts \(the full gate /,
    );
    expect(said).toContain('3 of 13 conditions show it by now');
    expect(said).toContain('Next: take the release back');
    expect(said).not.toContain('Nothing shows');
  });

  it('of a night with an alarm, the gate and what changed', () => {
    expect(nightlyTerminal(nightlyOf('a'), 'nights').split('\n').slice(0, 12)).toMatchInlineSnapshot(`
      [
        "ALARM: model drift · "a"",
        "",
        ""a" answers worse than when its release was accepted: the score is 812 and alarms at 500; most of it comes from "a" (12).",
        "The full gate that it started, on new draws, says FAIL: its report lies in the folder of the nights, in "a".",
        "Next: take the release back, or find out what changed behind its name.",
        "The candidate's server does not know the path or the model "a": "a".",
        "The served model's fingerprint changed on the night before. Something else may be served under the name since.",
        "- What was kept of this release is damaged. It lies beside as "a", and nothing of it counts: this is the first night anew.",
        "- The judge's server calls it "a" now; its calibration knows other names.",
        "- Left out of the score, since they had not passed when the release was accepted: "a".",
        "- The webhook could not be told: it answered with status 500. It is told on the next night.",
        "- Whether a notice stands open where people see it could not be looked up: a. What was kept knows of none.",
      ]
    `);
  });
});
