// docs/img/page-*.png: the top of the page of every verdict, and an answer that is open, in Debian's Chromium.
// Everything in the pictures is simulated and says so. Usage: npm run build && node scripts/page-shots.ts
import { join } from 'node:path';
import { openBrowser, openDocument } from '../test/browser/chromium.ts';
import { verdictPages } from '../test/browser/verdict-pages.ts';

const IMAGES = join(import.meta.dirname, '..', 'docs', 'img');
const browser = await openBrowser();
for (const [verdict, { html, result }] of await verdictPages()) {
  const hasAnswers = html.includes('id="data"');
  const { page } = await openDocument(browser, html, { ready: hasAnswers ? '.a-count' : 'main' });
  await page.screenshot({ path: join(IMAGES, `page-${verdict}.png`) });
  const cued = result.conditions.find(({ family, flagged }) => family !== null && flagged > 0);
  if (verdict === 'fail' && cued !== undefined) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#answers?condition=${cued.id}`);
    await page.getByLabel('Condition', { exact: true }).and(page.locator('select')).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.locator('.a-detail').waitFor();
    await page.screenshot({ path: join(IMAGES, 'page-answer.png') });
  }
  await page.context().close();
  process.stdout.write(`docs/img/page-${verdict}.png\n`);
}
await browser.close();
