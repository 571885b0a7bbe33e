import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { JUDGEMENT_KINDS } from '../../src/model/judgement.ts';
import { tokensOf } from '../../src/plan/cost.ts';
import { readRubric } from '../../src/rubrics/read.ts';
import { RUBRICS } from './shipped.ts';

/** Each is sent with every answer. */
const MAX_TOKENS = 900;
const BANDS = ['90 to 100', '70 to 89', '50 to 69', '30 to 49', '10 to 29', '0 to 9'];

const corpora = readdirSync(join(import.meta.dirname, '../../fixtures/corpus'));
const domains = corpora.map((file) => basename(file, '.jsonl'));
const all = Object.entries(RUBRICS).map(([name, raw]) => ({ name, rubric: readRubric(raw, name) }));
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

describe('the shipped rubrics', () => {
  it('are one for each shipped field of work, and the default, which general questions are graded by', () => {
    const fields = domains.filter((domain) => domain !== 'general');
    expect(Object.keys(RUBRICS).sort()).toEqual(['default', ...fields].sort());
  });

  it.each(all)('$name goes by the name of its file, and has a version', ({ name, rubric }) => {
    expect(rubric.id).toBe(name);
    expect(rubric.version).toBeGreaterThanOrEqual(name === 'default' ? 2 : 1);
  });

  it.each(all)('$name is short enough to be sent with every answer', ({ rubric }) => {
    expect(tokensOf(rubric.text.length)).toBeLessThan(MAX_TOKENS);
  });

  it.each(all)('$name has a line for each band and each kind', ({ rubric }) => {
    const named = [...rubric.text.matchAll(/^- `?(\d+ to \d+|[a-z_]+)`?: \S/gm)].map(([, name]) => name);
    expect(named).toEqual([...BANDS, ...JUDGEMENT_KINDS]);
  });

  it.each(all)('$name tells the judge nothing of its front matter', ({ rubric }) => {
    expect(rubric.text).not.toMatch(/^---|^(?:id|version|kinds):/m);
  });

  it('differ by domain in their examples alone', () => {
    const [first, ...others] = all.map(({ rubric }) => linesOf(rubric.text));
    const shared = (first ?? []).filter((line) => others.every((lines) => lines.includes(line)));
    for (const { name, rubric } of all) {
      const own = linesOf(rubric.text).filter((line) => !shared.includes(line));
      const begins = own.map((line) => line.replace(/^- (\d+ to \d+|\w+).*/, '$1').split(' ')[0]);
      expect([name, begins]).toEqual([
        name,
        ['You', 'Does', ...BANDS.map((band) => band.split(' ')[0]), 'Sabotage', 'Incompetence'],
      ]);
    }
  });
});
