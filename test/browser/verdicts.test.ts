import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ABOUT_COLOURS, seriousFaults } from './axe.ts';
import { openBrowser, openDocument } from './chromium.ts';
import { VERDICTS, type Verdict, type VerdictPage, verdictPages } from './verdict-pages.ts';

let pages: ReadonlyMap<Verdict, VerdictPage>;
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  pages = await verdictPages();
});
afterAll(async () => {
  await browser?.close();
});

describe.each(VERDICTS)('the page of a run that ends with %s', (verdict) => {
  it('has no serious fault for those who do not see or do not point, light and dark', async () => {
    const { html, result } = pages.get(verdict) ?? { html: '', result: null };
    expect(result?.verdict).toBe(verdict);
    const hasAnswers = html.includes('id="data"');
    const { page, wrong } = await openDocument(browser, html, { ready: hasAnswers ? '.a-count' : 'main' });
    try {
      const flagged = page.locator('.a-item');
      if (hasAnswers && (await flagged.count()) > 0) {
        await page.keyboard.press('j');
        await page.keyboard.press('Enter');
        await page.locator('.a-detail').waitFor();
      }
      expect(await seriousFaults(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await seriousFaults(page, ABOUT_COLOURS)).toEqual([]);
      expect(wrong).toEqual([]);
    } finally {
      await page.close();
    }
  });
});

describe('what the page lists', () => {
  it.each(['pass', 'fail'] as const)('is as many answers as the result of a %s counts', async (verdict) => {
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
            .poll(() => page.textContent('.a-count'), { timeout: 20_000 })
            .toMatch(count === 0 ? /^No answer / : new RegExp(`^${count} answers? of `));
        }
    } finally {
      await page.close();
    }
  });
});
