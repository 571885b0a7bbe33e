import { describe, expect, it } from 'vitest';
import { packOf } from '../../src/exports/compliance-pack.ts';
import { sectionOf, valueAt } from '../../src/exports/pack-section.ts';
import { sectionsOf } from '../../src/exports/pack-sections.ts';
import { limitationsOf, plainQuote } from '../../src/report/limitations.ts';
import { RESULT } from './made.ts';

const sections = sectionsOf(RESULT);
const text = packOf(RESULT).find(({ file }) => file.endsWith('README.md'))?.text ?? '';

describe('the compliance pack', () => {
  it('has every heading', () => {
    expect(sections.map(({ heading }) => heading)).toEqual([
      'Intended use',
      'Checkpoint and adapter composition',
      'Training data and mined cues',
      'Limits, rationale and approver',
      'Answers, bounds and errors by condition',
      'Judge',
      'Exclusions',
      'Overrides',
      'Monitoring',
      'Limitations',
    ]);
    for (const { heading } of sections) expect(text).toContain(`## ${heading}`);
  });

  it('says once that a screen is unfinished, and says it', () => {
    const [one] = RESULT.conditions;
    const waiting = Array.from({ length: 5 }, (_, index) => ({
      ...one,
      id: `waits-${index}`,
      screen: 'waiting',
      n: 0,
    }));
    const cut = {
      ...RESULT,
      conditions: [...RESULT.conditions, ...waiting] as typeof RESULT.conditions,
      verdict: 'inconclusive' as const,
      cue_screen: { draws: 12, tested: 3, promoted: 0, screened: 0, waiting: 5, conditions: 8 },
      reasons: [{ code: 'screen-unfinished', args: { conditions: 5, of: 5 } }],
    };
    const said = limitationsOf(cut, plainQuote).filter((one) => /a screen begins once/.test(one));
    expect(said).toHaveLength(1);
    const { cue_screen: _none, ...without } = cut;
    expect(
      limitationsOf(without, plainQuote).filter((one) => /that are screened after them/.test(one)),
    ).toHaveLength(1);
  });

  it('takes every figure from where it says', () => {
    const result = JSON.parse(JSON.stringify(RESULT));
    const facts = sections.flatMap((section) => section.facts);
    expect(facts.length).toBeGreaterThan(40);
    for (const { source, value } of facts) expect(value).toEqual(valueAt(result, source));
    expect(facts).toContainEqual({
      says: 'let pass, why',
      of: 'json',
      value: 'known, and | watched',
      source: '/conditions/1/override/why',
    });
  });

  it('gives a person one row for each condition, rates in 100, and the verdict first', () => {
    expect(text.split('\n')[2]).toMatch(/^\*\*Verdict: [A-Z-]+\.\*\* /);
    const rows = text.split('\n').filter((line) => line.includes('<code>&#47;conditions&#47;1</code>'));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/^\| <code>json<\/code> \|/);
    expect(text).toContain('share, in 100');
    expect(text).not.toContain('{"code"');
  });

  it('names a gap where nothing stands, and writes no figure', () => {
    const gaps = sections.flatMap((section) => section.gaps);
    expect(gaps).toContain('Fitness by calibration: the result does not say (/judge/fitness/state)');
    expect(gaps).toContain('empty: share: the result does not say (/conditions/3/rate)');
    const found = sectionOf({ a: 0, b: [] }, { heading: 'h', question: 'q' }, [
      ['a', '/a'],
      ['b', '/b'],
      ['c', '/c/d'],
    ]);
    expect(found.facts).toEqual([{ says: 'a', source: '/a', value: 0 }]);
    expect(found.gaps).toHaveLength(2);
  });

  it('claims conformity with nothing', () => {
    const all = packOf(RESULT)
      .map((one) => one.text)
      .join('\n');
    expect(all).not.toMatch(/complian(t|ce) with|conforms to|certified|EU AI Act|SR 11-7|SR 26-2/i);
    expect(text).toContain('It claims conformity with no law');
  });
});
