import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

const EXECUTABLE = '/usr/bin/chromium';

/** Debian's Chromium. Its absence is a failure: a page that nobody opened would look tested. */
export async function openBrowser(): Promise<Browser> {
  if (!existsSync(EXECUTABLE))
    throw new Error(`${EXECUTABLE} is not here, and the page must be opened in it: apt-get install chromium`);
  return chromium.launch({ executablePath: EXECUTABLE, args: ['--no-sandbox'] });
}

/** A page that is open, and everything that went wrong in it. */
export interface Opened {
  readonly page: Page;
  /** Errors of scripts, violations of the policy, dialogs and requests, as they happen. */
  readonly wrong: readonly string[];
}

/** Opens a document as a reader does, from a file. */
export async function openDocument(
  browser: Browser,
  html: string,
  { hash = '', colorScheme = 'light' as 'light' | 'dark', ready = '.a-count' } = {},
): Promise<Opened> {
  const file = join(mkdtempSync(join(tmpdir(), 'cuegate-page-')), 'report.html');
  writeFileSync(file, html);
  const context = await browser.newContext({ colorScheme, viewport: { width: 1200, height: 900 } });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    wrong.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) wrong.push(`request: ${request.url()}`);
  });
  await page.goto(`${pathToFileURL(file)}${hash}`);
  await page.waitForSelector(ready);
  return { page, wrong };
}
