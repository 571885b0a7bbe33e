import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Debian's, and the two that GitHub's images for Ubuntu come with. Ubuntu's own package is a snap and not among them. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome'];

/**
 * Where the browser of the tests is.
 *
 * @param fetched where `playwright-core install` puts one
 * @throws Error that says what to install: a page that nobody opened would look tested
 */
export function browserPath(fetched: string, isThere: (path: string) => boolean = existsSync): string {
  const found = [...PLACES, fetched].find((path) => path !== '' && isThere(path));
  if (found === undefined)
    throw new Error(
      `No browser to open the page in: none of ${PLACES.join(', ')} is here. On Debian: apt-get install chromium. ` +
        'On Ubuntu, whose chromium is a snap: npx playwright-core install --with-deps --no-shell chromium',
    );
  return found;
}

/** A browser without a window, as the tests and the pictures use it. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath(chromium.executablePath()),
    args: ['--no-sandbox'],
  });
}

/** A page that is open, and everything that went wrong in it. */
export interface Opened {
  readonly page: Page;
  /** Errors of scripts, violations of the policy, dialogs and requests, as they happen. */
  readonly wrong: readonly string[];
}

type ColorScheme = 'light' | 'dark';
const contexts = new WeakMap<Browser, Map<ColorScheme, Promise<BrowserContext>>>();

/**
 * What all documents of a browser are opened in: they keep nothing outside of themselves, and a context of its own is a
 * second of processor time for each. Once somebody has closed it there is another one.
 */
function contextOf(browser: Browser, colorScheme: ColorScheme): Promise<BrowserContext> {
  const open = contexts.get(browser) ?? new Map<ColorScheme, Promise<BrowserContext>>();
  contexts.set(browser, open);
  const made =
    open.get(colorScheme) ?? browser.newContext({ colorScheme, viewport: { width: 1200, height: 900 } });
  open.set(colorScheme, made);
  void made.then((context) => context.once('close', () => open.delete(colorScheme)));
  return made;
}

/** Opens a document as a reader does, from a file and in a tab of its own, which whoever asked for it closes. */
export async function openDocument(
  browser: Browser,
  html: string,
  { hash = '', colorScheme = 'light' as ColorScheme, ready = '.a-count' } = {},
): Promise<Opened> {
  const file = join(mkdtempSync(join(tmpdir(), 'cuegate-page-')), 'report.html');
  writeFileSync(file, html);
  const page = await (await contextOf(browser, colorScheme)).newPage();
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
