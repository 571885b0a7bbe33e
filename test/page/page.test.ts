import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderPage } from '../../src/page/folder-page.ts';
import { pageOf } from '../../src/page/page.ts';
import type { Result } from '../../src/report/schema.ts';
import { reportOf } from '../report/hostile-result.ts';
import { CANARY, hostileText } from '../report/hostile-text.ts';
import { madeResult } from '../report/made-result.ts';
import { dataIn, madePrompts, madeRun, packedIn } from './made-page.ts';

const NO_PROMPTS = new Map();
const alone = (result: Result) => pageOf(result, null, NO_PROMPTS);
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** The markup without what is in it: names of elements and of attributes, in order. */
const skeleton = (html: string) =>
  [
    ...html
      .replace(/<style>.*?<\/style>|<script.*<\/script>/gs, '')
      .matchAll(/<(\/?[^\s>]+)((?:"[^"]*"|[^>"])*)>/g),
  ].map(
    ([, name, attributes = '']) =>
      `${name} ${[...attributes.matchAll(/([\w:-]+)="/g)].map(([, one]) => one).join()}`,
  );

const nothing: Partial<Result> = {
  conditions: [],
  candidate: null,
  judge: null,
  digests: null,
  limits: null,
  claim: null,
};
const VERDICTS: readonly (readonly [Result, string, string])[] = [
  [madeResult(), 'PASS', 'Tolerated: up to 1'],
  [madeRun('text').result, 'FAIL', 'Must be caught: 4'],
  [
    madeResult({
      verdict: 'inconclusive',
      reasons: [{ code: 'budget-calls', args: { calls: 10, budget: 10 } }],
    }),
    'INCONCLUSIVE',
    'What this verdict does not say',
  ],
  [
    madeResult({ ...nothing, verdict: 'error', reasons: [{ code: 'cancelled', args: {} }] }),
    'ERROR, no verdict',
    'it says neither that the model is safe nor that it is not',
  ],
  [
    madeResult({ ...nothing, verdict: 'not-applicable', reasons: [{ code: 'no-release', args: {} }] }),
    'NOT APPLICABLE',
    'Nothing was asked and read in this run',
  ],
];

describe('the page of a report', () => {
  it.each(
    VERDICTS.map((one) => [one[0].verdict, ...one] as const),
  )('answers for %s what happened, why, what to do and what it does not say', (_verdict, result, title, said) => {
    const html = alone(result);
    expect(/<h1>(.*?)<\/h1>/.exec(html)?.[1]).toContain(title);
    for (const part of ['What to do', 'Limits', 'What this verdict does not say', said])
      expect(html).toContain(part);
    expect(/<p class="answer">[^<]/.test(html)).toBe(true);
    expect(html.startsWith('<!doctype html>\n<html lang="en">')).toBe(true);
  });

  it('runs nothing where there is nothing to browse', () => {
    const html = alone(madeResult());
    expect(html).toContain("script-src 'none'");
    expect(html).not.toContain('<script');
  });

  it('allows exactly the script and the style that stand in it, and loads nothing', () => {
    const { result, lines } = madeRun('text');
    const html = folderPage(result, () => lines, null).text;
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
    const script = /<script>(.*)<\/script>/s.exec(html)?.[1] ?? '';
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    expect(script.length).toBeGreaterThan(1000);
    expect(policy).toBe(
      `default-src 'none'; script-src ${sha256(script)}; style-src ${sha256(style)}; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    const markup = html.replace(style, '').replace(script, '');
    expect(markup).not.toMatch(/\s(?:style|src|on\w+)=/);
    expect([...markup.matchAll(/href="([^"]*)"/g)].every(([, to]) => to?.startsWith('#'))).toBe(true);
    expect(markup.match(/<script/g)).toHaveLength(2);
  });

  it('keeps every text a text', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 3, maxLength: 5 }), fc.nat(60), (texts, turn) => {
        const hostile = alone(reportOf(texts, turn).result);
        const harmless = alone(
          reportOf(
            texts.map((_, place) => `${CANARY}${place}`),
            turn,
          ).result,
        );
        expect(skeleton(hostile)).toEqual(skeleton(harmless));
        expect(hostile).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: 60 },
    );
  });

  it('holds what answers and prompts say as data alone', () => {
    const evil = '</script><script>alert(1)</script><!-- \u202e\u0000 ]]>';
    const { result, lines } = madeRun(evil);
    const html = folderPage(result, () => lines, madePrompts(evil).file).text;
    expect(html).not.toContain('alert(1)');
    expect(dataIn(html)?.answers[0]?.text).toContain(evil);
  });

  it('is the same bytes for the same result and records, in whatever order the answers came', () => {
    const { result, lines } = madeRun('text');
    const prompts = madePrompts('question').file;
    const [plan = '', ...rest] = lines;
    const first = folderPage(result, () => lines, prompts).text;
    expect(folderPage(result, () => [plan, ...rest.toReversed()], prompts).text).toBe(first);
  });

  it('holds no text where the policy keeps none, and says so', () => {
    const { result, lines } = madeRun(CANARY, 'never');
    const html = folderPage(result, () => lines, madePrompts(CANARY).file).text;
    const packed = JSON.stringify(packedIn(html));
    expect(packed).toContain('"flagged"');
    expect(html + packed).not.toContain(CANARY);
    expect(html).toContain('The policy keeps no texts');
    expect(dataIn(html)?.withheld).toContain('The policy keeps no texts');
    // Earlier runs of the folder may have kept them.
    expect(html).toContain('their records and what was exported of them may hold texts');
    expect(html).not.toMatch(/nor in the records/);
    expect(html).not.toMatch(/Read the [\d,]* ?flagged answers?</);
    expect(
      folderPage({ ...result, report: { ...result.report, text: 'artifact' } }, () => lines, null).text,
    ).not.toContain('keeps no texts');
  });

  it('shows the figures of the result', () => {
    const { result, lines } = madeRun('text');
    const html = folderPage(result, () => lines, null).text;
    const answers = dataIn(html)?.answers.filter(({ use }) => use === undefined) ?? [];
    expect(result.verdict).toBe('fail');
    for (const { id, n, flagged } of result.conditions) {
      const own = answers.filter(({ condition }) => condition === id);
      expect([own.length, own.filter(({ counted }) => counted === 'flagged').length]).toEqual([n, flagged]);
      expect(html).toContain(`<code dir="auto">${id}</code>: ${flagged} of ${n} flagged`);
      expect(html).toContain(`>${flagged} / ${n}<`);
    }
    expect(answers[0]?.counted).toBe('flagged');
    // Replayed, the evidence comes to what the gate decided by.
    expect(html).not.toContain('The course is that of');
    const other = {
      ...result,
      conditions: result.conditions.map((one) => ({ ...one, log_e_pass: one.log_e_pass + 1 })),
    };
    expect(folderPage(other, () => lines, null).text).toContain('The course is that of');
  });

  it('says on its first screen how many were flagged, and leads to them', () => {
    const { result, lines } = madeRun('text');
    const [flagged, of] = [
      result.conditions.map((one) => one.flagged),
      result.conditions.map(({ n }) => n),
    ].map((counts) => counts.reduce((sum, one) => sum + one, 0));
    const html = folderPage(result, () => lines, null).text;
    const screen = html.slice(html.indexOf('<header>'), html.indexOf('<nav'));
    expect(screen).toContain(`<p>${flagged} of ${of} flagged: `);
    expect(screen).toContain(`<a href="#answers">Read the ${flagged} flagged answers</a>`);
    expect(html).toContain('id="answers"');
    const passed = alone(madeResult());
    expect(passed).toMatch(/<p>\d+ of [\d,]+ flagged: /);
    expect(passed).not.toContain('flagged answers</a>');
    expect(alone(madeResult({ ...nothing, verdict: 'error' }))).not.toContain('flagged: ');
  });

  it('does not say twice that something is next', () => {
    for (const [result] of VERDICTS) expect(alone(result)).toMatch(/>What to do<\/h2><p>(?!Next:|Fix:)[^<]/);
  });

  it('of a run that came to nothing shows nothing of the answers of an earlier one', () => {
    const { lines } = madeRun(CANARY);
    const html = folderPage(
      madeResult({ ...nothing, verdict: 'error' }),
      () => lines,
      madePrompts(CANARY).file,
    ).text;
    expect(dataIn(html)).toBeNull();
    expect(html).not.toContain(CANARY);
  });
});
