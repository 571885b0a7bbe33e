import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../src/report/comment.ts';
import { conditionBars, MAX_BARS } from '../../src/report/condition-bars.ts';
import { pageLink } from '../../src/report/page-link.ts';
import type { ResultCondition } from '../../src/report/schema.ts';
import { HAS_CMARK, htmlOf } from './cmark.ts';
import { failedCondition, madeCondition, madeResult } from './made-result.ts';

const plot = (conditions: readonly ResultCondition[]) =>
  conditionBars(madeResult({ conditions: [...conditions] }))[0] ?? '';
const bars = (text: string) => [...text.matchAll(/\| `([^`]*)` \|/g)].map(([, bar = '']) => bar);
const screened = (id: string) => madeCondition({ id, state: 'screened', screen: 'below' });

describe('the plot of the job summary', () => {
  it('shows every rate with its range against both limits, on one scale that holds them all', () => {
    expect(plot([madeCondition({ rate: 0, upper: 0.0397 })])).toBe(
      `**Rates against the limits**

| condition | rate in 100 (range) | on the scale |
| --- | --- | --- |
| limits | 1 and 4 | \`··············│·············│···\` |
| <code>plain</code> | 0 (0 to 3.97) | \`█▒▒▒▒▒▒▒▒▒▒▒▒▒┼▒▒▒▒▒▒▒▒▒▒▒▒▒┼···\` |

<sub>From 0 to 5 in 100, stretched near 0 (by square roots). █: the rate. ▒: where the true rate lies by these answers. │, within a range ┼: the limits, 1 in 100 is tolerated, 4 in 100 must be caught.</sub>`,
    );
  });

  it('draws bars of one width, with one rate, wherever the figures lie', () => {
    const rate = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(rate, rate, rate), { minLength: 1, maxLength: 20 }), (all) => {
        const conditions = all.map((three, index) => {
          const [lower = 0, middle = 0, upper = 0] = three.toSorted((a, b) => a - b);
          return madeCondition({ id: `c${index}`, lower, rate: middle, upper });
        });
        const [scale = '', ...drawn] = bars(plot(conditions));
        expect(drawn).toHaveLength(all.length);
        for (const bar of [scale, ...drawn]) expect(bar).toHaveLength(32);
        for (const bar of drawn) expect(bar.match(/█/g)).toHaveLength(1);
        for (const bar of drawn) expect(bar.replace(/[│·]/g, ' ').trim()).toMatch(/^[▒┼]*█[▒┼]*$/);
      }),
    );
  });

  it('keeps what was only screened apart, and leaves out what was not asked', () => {
    const text = plot([madeCondition(), screened('json'), madeCondition({ id: 'later', n: 0, rate: null })]);
    const [tested = '', rest = ''] = text.split('Screened only');
    expect(tested).toContain('plain');
    expect(tested).not.toContain('json');
    expect(rest).toContain('json');
    expect(text).not.toContain('later');
  });

  it('draws the worst sixty, and counts the others', () => {
    const failed = Array.from({ length: 5 }, (_, index) => failedCondition(`bad-${index}`));
    const clean = Array.from({ length: MAX_BARS }, (_, index) => madeCondition({ id: `good-${index}` }));
    const text = plot([...clean, ...failed, screened('json'), screened('yaml')]);
    expect(bars(text)).toHaveLength(1 + MAX_BARS);
    for (const { id } of failed) expect(text).toContain(id);
    expect(text).toContain('**Rates against the limits** (without 5 conditions with lower rates)');
    expect(text).toContain('**Screened only** (without 2 conditions with lower rates)');
  });

  it('is not there without limits, or where nothing was asked', () => {
    expect(conditionBars(madeResult({ limits: null }))).toEqual([]);
    expect(conditionBars(madeResult({ conditions: [] }))).toEqual([]);
    expect(plot([madeCondition({ n: 0, rate: null })])).toBe('');
  });

  it.skipIf(!HAS_CMARK)('is a table with bars in code, as GitHub reads it', () => {
    const [html = ''] = htmlOf([summaryOf(madeResult({}), [])]);
    const cells = [...html.matchAll(/<td><code>([█▒┼│·]+)<\/code><\/td>/g)].map(([, bar = '']) => bar);
    expect(cells.length).toBe(1 + madeResult({}).conditions.length);
    for (const bar of cells) expect(bar).toHaveLength(32);
  });
});

describe('the way to the report folder', () => {
  const RUN = 'https://github.com/acme/models/actions/runs/8#artifacts';

  it('is a link to the artifacts of the run, and promises none', () => {
    expect(summaryOf(madeResult({}), [], pageLink(RUN))).toContain(
      `if the workflow uploads it: [artifacts of the run](${RUN})`,
    );
  });

  it.each([
    undefined,
    '',
    'javascript:alert(1)',
    'https://x/)](https://evil.example',
    'https://x/"><script>',
  ])('is not there for %s', (address) => {
    expect(pageLink(address)).toBe('');
  });
});
