import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyOf, samplePage } from '../page/client/sample.ts';
import { ABOUT_COLOURS, seriousFaults } from './axe.ts';
import { openBrowser, openDocument } from './chromium.ts';
import { documentOf } from './document.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

describe('the answers, light and dark', () => {
  it('have no serious fault for those who do not see or do not point, open and closed', async () => {
    const { page, wrong } = await openDocument(browser, documentOf(samplePage(200)), {
      hash: `#a-${keyOf(18).slice(0, 16)}`,
    });
    const expectNoFault = async () => {
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await seriousFaults(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await seriousFaults(page, ABOUT_COLOURS)).toEqual([]);
    };
    try {
      await page.locator('.a-detail').waitFor();
      await page.getByLabel('Search').fill('ways');
      await page.locator('.a-hit').first().waitFor();
      await expectNoFault();
      await page.getByRole('button', { name: 'Keys' }).click();
      await page.getByRole('dialog').waitFor();
      await expectNoFault();
      expect(wrong).toEqual([]);
    } finally {
      await page.close();
    }
  });

  it('would be noticed if they had', async () => {
    const grey = documentOf(samplePage(20)).replaceAll(/--muted: ?#\w+/g, '--muted:#777');
    const { page } = await openDocument(browser, grey, { ready: 'h1' });
    try {
      await page.evaluate(() => {
        document.querySelector('h1')?.style.setProperty('color', '#7778');
      });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect((await seriousFaults(page, ABOUT_COLOURS)).join(), colorScheme).toContain('color-contrast');
      }
    } finally {
      await page.close();
    }
  });
});
