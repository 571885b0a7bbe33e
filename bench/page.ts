// Opens pages of 1,000, 10,000 and 50,000 answers in Debian's Chromium: how long until a reader can act, how long a
// search takes, how long the longest frame is while it scrolls, and the memory of its scripts.
// Usage: npm run bench:page [-- --publish]
import { statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { publish } from '../scripts/figures/figures.ts';
import { openBrowser } from '../test/browser/chromium.ts';
import { documentOf } from '../test/browser/document.ts';
import { samplePage } from '../test/page/client/sample.ts';
import { freshFolder } from '../test/runner/bundle.ts';
import type { Opening, PageFigures } from './page/figures.ts';
import { FRAMES_WHILE_SCROLLING, MARK_INTERACTIVE, SEARCH } from './page/in-browser.ts';

const SIZES = [1_000, 10_000, 50_000];
const RUNS = 5;

const { values } = parseArgs({ options: { publish: { type: 'boolean' } } });
const say = (text: string) => process.stdout.write(`${text}\n`);
const folder = freshFolder('bench-page');
const browser = await openBrowser();
const pages: PageFigures['pages'][number][] = [];
for (const answers of SIZES) {
  const file = join(folder, `${answers}.html`);
  writeFileSync(file, documentOf(samplePage(answers)));
  const openings: Opening[] = [];
  for (let run = 0; run < RUNS; run += 1) openings.push(await measure(browser, file));
  const page = { answers, file_bytes: statSync(file).size, openings };
  pages.push(page);
  const median = (of: keyof Opening) =>
    openings.map((one) => one[of]).sort((a, b) => a - b)[(RUNS - 1) / 2] ?? 0;
  say(
    `${answers} answers, ${(page.file_bytes / 1e6).toFixed(1)} MB: interactive after ${Math.round(median('interactive_ms'))} ms, search ${Math.round(median('search_ms'))} ms, longest frame while scrolling ${Math.round(median('longest_frame_ms'))} ms, heap ${(median('heap_bytes') / 1e6).toFixed(0)} MB`,
  );
}
const data: PageFigures = { browser: browser.version(), cores: cpus().length, pages };
await browser.close();
if (values.publish === true) publish('page', 'npm run bench:page -- --publish', null, data);

async function measure(from: Browser, file: string): Promise<Opening> {
  const context = await from.newContext({ viewport: { width: 1200, height: 900 } });
  const page = await context.newPage();
  try {
    await page.addInitScript(MARK_INTERACTIVE);
    await page.goto(`${pathToFileURL(file)}#answers?all=1`);
    const interactive = (await page.evaluate('window.interactive')) as number;
    const devtools = await context.newCDPSession(page);
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    return {
      interactive_ms: interactive,
      longest_frame_ms: (await page.evaluate(FRAMES_WHILE_SCROLLING)) as number,
      search_ms: (await page.evaluate(SEARCH)) as number,
      heap_bytes: usedSize,
    };
  } finally {
    await context.close();
  }
}
