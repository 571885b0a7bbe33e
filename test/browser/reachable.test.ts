import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyOf, samplePage } from '../page/client/sample.ts';
import { seriousFaults } from './axe.ts';
import { openBrowser, openDocument } from './chromium.ts';
import { documentOf } from './document.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

describe.each(['light', 'dark'] as const)('the answers, %s', (colorScheme) => {
  it('have no serious fault for those who do not see or do not point, open and closed', async () => {
    const { page, wrong } = await openDocument(browser, documentOf(samplePage(200)), {
      colorScheme,
      hash: `#a-${keyOf(18).slice(0, 16)}`,
    });
    try {
      await page.locator('.a-detail').waitFor();
      await page.getByLabel('Search').fill('ways');
      await page.locator('.a-hit').first().waitFor();
      expect(await seriousFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Keys' }).click();
      await page.getByRole('dialog').waitFor();
      expect(await seriousFaults(page)).toEqual([]);
      expect(wrong).toEqual([]);
    } finally {
      await page.context().close();
    }
  });

  it('would be noticed if they had', async () => {
    const grey = documentOf(samplePage(20)).replaceAll(/--muted: ?#\w+/g, '--muted:#777');
    const { page } = await openDocument(browser, grey, { colorScheme, ready: 'h1' });
    try {
      await page.evaluate(() => {
        document.querySelector('h1')?.style.setProperty('color', '#7778');
      });
      expect((await seriousFaults(page)).join()).toContain('color-contrast');
    } finally {
      await page.context().close();
    }
  });
});
