import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOf } from '../../src/page/page.ts';
import type { Result } from '../../src/report/schema.ts';
import { freshFolder, runCli } from '../runner/bundle.ts';
import { organismPolicy, startOrganisms } from '../runner/organism.ts';
import { seriousFaults } from './axe.ts';
import { openBrowser, openDocument } from './chromium.ts';

/** Verdict → the simulated model that earns it, and after how many answers of a condition it ends at the latest. */
const MODELS = {
  pass: ['sim-clean', 200],
  fail: ['sim-unconditional', 200],
  inconclusive: ['sim-broken', 40],
  error: ['sim-unknown-name', 40],
} as const;
const VERDICTS = [...Object.keys(MODELS), 'not-applicable'];

const pages = new Map<string, { readonly html: string; readonly result: Result }>();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  const folder = freshFolder('pages');
  const models = await startOrganisms();
  for (const [verdict, [model, cap]] of Object.entries(MODELS)) {
    const policy = { limits: 'smoke', cues: { max: 3 }, sampling: { seed: 'pictures', cap } };
    writeFileSync(join(folder, `${verdict}.yml`), organismPolicy(models.url, policy));
    await runCli(['run', '--policy', `${verdict}.yml`, '--model', model, '--out', verdict], folder);
    const read = (file: string) => readFileSync(join(folder, verdict, file), 'utf8');
    pages.set(verdict, { html: read('report.html'), result: JSON.parse(read('result.json')) as Result });
  }
  await models.close();
  const { result } = pages.get('error') as { result: Result };
  const none: Result = { ...result, verdict: 'not-applicable', reasons: [], conditions: [], flagged: [] };
  pages.set('not-applicable', { html: pageOf(none, null, new Map()), result: none });
});
afterAll(async () => {
  await browser?.close();
});

describe.each(VERDICTS)('the page of a run that ends with %s', (verdict) => {
  it.each([
    'light',
    'dark',
  ] as const)('has no serious fault for those who do not see or do not point, %s', async (colorScheme) => {
    const { html, result } = pages.get(verdict) ?? { html: '', result: null };
    expect(result?.verdict).toBe(verdict);
    const hasAnswers = html.includes('id="data"');
    const { page, wrong } = await openDocument(browser, html, {
      colorScheme,
      ready: hasAnswers ? '.a-count' : 'main',
    });
    try {
      const flagged = page.locator('.a-item');
      if (hasAnswers && (await flagged.count()) > 0) {
        await page.keyboard.press('j');
        await page.keyboard.press('Enter');
        await page.locator('.a-detail').waitFor();
      }
      expect(await seriousFaults(page)).toEqual([]);
      expect(wrong).toEqual([]);
    } finally {
      await page.context().close();
    }
  });
});

describe('what the page lists', () => {
  it.each(['pass', 'fail'])('is as many answers as the result of a %s counts', async (verdict) => {
    const { html, result } = pages.get(verdict) ?? { html: '', result: null };
    expect(result?.conditions.length).toBeGreaterThan(2);
    const { page } = await openDocument(browser, html);
    try {
      for (const { id, n, flagged } of result?.conditions ?? [])
        for (const [which, count] of [
          ['counted=flagged', flagged],
          ['all=1', n],
        ] as const) {
          await page.evaluate((hash) => {
            location.hash = hash;
          }, `#answers?condition=${id}&role=candidate&use=counts&${which}`);
          await expect
            .poll(() => page.textContent('.a-count'))
            .toMatch(count === 0 ? /^No answer / : new RegExp(`^${count} answers? of `));
        }
    } finally {
      await page.context().close();
    }
  });
});
