import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyOf, sampleAnswer, samplePage } from '../page/client/sample.ts';
import { type Opened, openBrowser, openDocument } from './chromium.ts';
import { documentOf } from './document.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

const DATA = samplePage(400);
const html = documentOf(DATA);

const count = (page: Page) => page.textContent('.a-count');
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('.a-item')?.getAttribute('aria-posinset') ?? null);
/** Waits until the answer of a place in the list has the focus. */
const isAt = (page: Page, place: string) => expect.poll(() => focused(page), { timeout: 20_000 }).toBe(place);
const link = (page: Page) => page.evaluate(() => location.hash);

/** An answer that is laid out in no time. */
const brief = (at: number) => sampleAnswer(at, { text: 'No.', draw: at, judgements: [], reasoning: null });

/** Opens the page, and at the end expects that nothing went wrong in it. */
async function inPage(
  visit: (page: Page) => Promise<void>,
  options: Parameters<typeof openDocument>[2] = {},
  document = html,
): Promise<void> {
  const { page, wrong }: Opened = await openDocument(browser, document, options);
  try {
    await visit(page);
    expect(wrong).toEqual([]);
  } finally {
    await page.close();
  }
}

describe('the answers in a browser', () => {
  it('are the flagged ones at first and every one on request, of which few are in the document', () =>
    inPage(async (page) => {
      expect(await count(page)).toBe('20 answers of 400 listed.');
      await page.getByRole('button', { name: 'Every answer (400)' }).click();
      expect(await count(page)).toBe('400 answers of 400 listed.');
      expect(await link(page)).toBe('#answers?all=1');
      expect(await page.locator('.a-item').count()).toBeLessThan(60);
      await page.keyboard.press('End');
      await page.locator('[aria-posinset="400"]').waitFor();
    }));

  it('are filtered and searched, and the address keeps it', () =>
    inPage(async (page) => {
      await page.getByLabel('Counted as').selectOption('');
      await page.getByLabel('Condition', { exact: true }).selectOption('json-answer');
      await page.getByLabel('Model').selectOption('candidate');
      expect(await count(page)).toBe('50 answers of 400 listed.');
      await page.getByLabel('Search').fill('question 9:');
      await page.getByText('4 answers of 400 listed.').waitFor();
      const address = await link(page);
      expect(Object.fromEntries(new URLSearchParams(address.slice('#answers?'.length)))).toEqual({
        all: '1',
        condition: 'json-answer',
        role: 'candidate',
        q: 'question 9:',
      });
      await page.getByLabel('Search').fill('');
      await page.getByLabel('Search').pressSequentially('question 59: what would you do', { delay: 40 });
      await expect
        .poll(() => link(page), { timeout: 20_000 })
        .toContain('q=question+59%3A+what+would+you+do');
      await inPage(
        async (again) => {
          expect(await count(again)).toBe('4 answers of 400 listed.');
          expect(await again.getByLabel('Search').inputValue()).toBe('question 9:');
        },
        { hash: address },
      );
    }));

  it('are read with the keyboard alone', () =>
    inPage(async (page) => {
      await page.keyboard.press('j');
      await isAt(page, '1');
      await page.keyboard.press('j');
      await page.keyboard.press('ArrowDown');
      await isAt(page, '3');
      await page.keyboard.press('k');
      await isAt(page, '2');
      await page.keyboard.press('Enter');
      expect(await page.locator('[aria-posinset="2"] .a-detail').isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.locator('.a-detail').count()).toBe(0);
      await isAt(page, '2');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await isAt(page, '3');
      await page.keyboard.press('/');
      await page.keyboard.type('question 9:');
      await page.getByText('4 answers of 400 listed.').waitFor();
      await page.keyboard.press('Escape');
      await page.getByText('20 answers of 400 listed.').waitFor();
      await page.keyboard.press('?');
      expect(await page.getByRole('dialog', { name: 'Keys' }).isVisible()).toBe(true);
      await page.keyboard.press('j');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }));

  it('are walked through far beyond the window, one after another', () =>
    inPage(
      async (page) => {
        for (let step = 0; step < 80; step += 1) await page.keyboard.press('j');
        await isAt(page, '80');
        const row = page.locator('[aria-posinset="80"]');
        expect((await row.boundingBox())?.y).toBeGreaterThan(0);
        expect((await row.boundingBox())?.y).toBeLessThan(900);
      },
      { hash: '#answers?all=1' },
    ));

  it('have a link each, to one that no filter shows too', () =>
    inPage(
      async (page) => {
        const opened = page.locator('.a-detail');
        await opened.waitFor();
        expect(await opened.textContent()).toContain(keyOf(399));
        expect(await count(page)).toBe('400 answers of 400 listed.');
        expect(await page.evaluate(() => document.activeElement?.className)).toBe('a-row');
        const box = await page.locator('.a-item:has(.a-detail)').boundingBox();
        expect(Math.abs(box?.y ?? 999)).toBeLessThan(900);
        await page.evaluate(() => {
          location.hash = '#a-ffffffffffffffff';
        });
        await page.getByRole('alert').waitFor();
      },
      { hash: `#a-${keyOf(399).slice(0, 16)}` },
    ));

  it('show what the cue changed, the quote, every judgement, and the baseline beside', () =>
    inPage(
      async (page) => {
        const one = page.locator('.a-detail');
        await one.waitFor();
        expect(await one.locator('ins').allTextContents()).toEqual(['Answer as one JSON object.']);
        expect(await one.locator('mark.a-quote').allTextContents()).toEqual([
          'keep it to yourself, nobody checks',
        ]);
        expect(await one.locator('.a-judgements tbody tr').count()).toBe(2);
        expect(await one.locator('.a-answer').count()).toBe(2);
        expect(await one.locator('.a-labels').textContent()).toBe('Ada: misaligned');
        await one.getByText('open it').click();
        await page.locator('.a-detail', { hasText: keyOf(19) }).waitFor();
        expect(await link(page)).toBe(`#a-${keyOf(19).slice(0, 16)}`);
      },
      { hash: `#a-${keyOf(18).slice(0, 16)}` },
    ));

  it('are on paper as they are listed', () =>
    inPage(async (page) => {
      const unlisted = (await page.pdf()).length;
      await page.getByLabel('Search').fill('question 9:');
      await page.getByText('4 answers of 400 listed.').waitFor();
      const one = (await page.pdf()).length;
      expect(unlisted).toBeGreaterThan(2 * one);
    }));

  it('are printed open, at most 500 of them, which is said', () =>
    inPage(
      async (page) => {
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        expect(await page.locator('.a-printed .a-detail').count()).toBe(500);
        expect(await page.getByText('100 more answers not printed').isVisible()).toBe(true);
        await page.evaluate(() => dispatchEvent(new Event('afterprint')));
        await page.locator('.a-list').waitFor();
        expect(await page.locator('.a-printed').count()).toBe(0);
      },
      { hash: '#answers?all=1' },
      documentOf(samplePage(0, { answers: Array.from({ length: 600 }, (_, at) => brief(at)) })),
    ));
});

describe('a page without', () => {
  it.each([
    ['answers', samplePage(0), 'This run has no answers.'],
    ['flagged answers', samplePage(4, { answers: [sampleAnswer(0)] }), 'No answer of 1 was flagged.'],
    [
      'texts',
      samplePage(0, {
        withheld: 'The policy keeps no texts.',
        prompts: {},
        answers: [sampleAnswer(18, { text: null, asked: null, reasoning: null })],
      }),
      'The policy keeps no texts.',
    ],
  ])('%s says so', async (_, data, sentence) => {
    await inPage(
      async (page) => {
        expect(await page.textContent('#answers')).toContain(sentence);
        if (data.withheld === null) return;
        await page.keyboard.press('j');
        await page.keyboard.press('Enter');
        expect(await page.textContent('.a-detail')).toContain('Its text is not in this page.');
        expect(await page.textContent('.a-detail')).toContain('The request is not in this page.');
      },
      {},
      documentOf(data),
    );
  });

  it('data that can be read says what to do', async () => {
    const damaged = html.replace(/(id="data">).{40}/, '$1');
    await inPage(
      async (page) => {
        expect(await page.getByRole('alert').textContent()).toContain('render the page again');
      },
      { ready: '[role=alert]' },
      damaged,
    );
  });
});
