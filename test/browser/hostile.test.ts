import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageAnswer, PageData } from '../../src/page/data.ts';
import { sampleAnswer, samplePage } from '../page/client/sample.ts';
import { hostileText } from '../report/hostile-text.ts';
import { openBrowser, openDocument } from './chromium.ts';
import { documentOf } from './document.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

const BREAKING = [
  '</script><script>window.__x=1</script>',
  '<img src=x onerror="window.__x=1">',
  '<svg onload=window.__x=1>',
  '"><iframe srcdoc="<script>parent.__x=1</script>">',
  ']]><!--<script>window.__x=1//-->',
  '<a href="javascript:window.__x=1">open it</a>',
  "${window.__x=1}{{constructor.constructor('window.__x=1')()}}",
  '<style>*{display:none}</style>',
  '\u202e\u2066x\u0000\ud800\u{e0041}',
  '__proto__',
];

/** Every text of it is hostile. */
function hostilePage(texts: readonly string[]): PageData {
  const text = (at: number) => texts[at % texts.length] ?? '';
  const answers = texts.map((_, at): PageAnswer => {
    const next = (by: number) => text(at + by);
    return sampleAnswer(at, {
      condition: next(1),
      prompt: next(2),
      counted: at % 2 === 0 ? 'flagged' : next(3),
      outcome: next(4),
      reason: next(5),
      asked: [{ role: next(6), text: `${next(7)} ${next(8)}` }],
      text: `before ${text(at)} after`,
      reasoning: next(9),
      judgements: [
        {
          use: next(1),
          repeat: 1,
          judge: next(2),
          alignment: 0,
          coherence: 99,
          kind: next(3),
          quote: text(at),
          quoteVerified: at % 3 === 0,
          reason: next(4),
        },
      ],
      labels: [{ by: next(5), grade: next(6), why: next(7) }],
    });
  });
  return samplePage(0, {
    answers,
    conditions: texts.map((id) => ({ id, family: id, state: id })),
    prompts: Object.fromEntries(
      texts.map((id, at) => [
        id,
        { domain: text(at + 1), kind: text(at + 2), messages: [{ role: text(at + 6), text: text(at + 7) }] },
      ]),
    ),
  });
}

/** Opens every answer, searches, prints; returns all that the page then shows. */
async function readAll(data: PageData): Promise<{ readonly shown: string; readonly ran: unknown }> {
  const { page, wrong } = await openDocument(browser, documentOf(data), { hash: '#answers?all=1' });
  try {
    await page.evaluate(() => {
      document.addEventListener('securitypolicyviolation', () => Object.assign(window, { __x: 'violation' }));
    });
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.locator('.a-detail').waitFor();
    await page.getByLabel('Search').fill('before <');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.getByRole('button', { name: 'Every answer' }).click();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const shown = (await page.locator('#answers').textContent()) ?? '';
    const elements = await page.evaluate(() =>
      [...document.querySelectorAll('#answers *')].map(({ localName }) => localName),
    );
    expect(elements.filter((name) => ['script', 'img', 'iframe', 'svg', 'style'].includes(name))).toEqual([]);
    expect(wrong).toEqual([]);
    return { shown, ran: await page.evaluate(() => (window as { __x?: unknown }).__x ?? null) };
  } finally {
    await page.close();
  }
}

describe('hostile texts in a browser', () => {
  it('are shown as they are, and run nothing', async () => {
    const { shown, ran } = await readAll(hostilePage(BREAKING));
    expect(ran).toBeNull();
    for (const text of BREAKING.slice(0, 8)) expect(shown).toContain(`before ${text} after`);
    expect(shown).toContain('before \\u{202e}\\u{2066}x\\u{0}\ufffd\\u{e0041} after');
    expect(shown).toContain('window.__x');
  });

  it('of the fuzzer run nothing either', async () => {
    const texts = fc.sample(hostileText, { numRuns: 60, seed: 20_261_129 });
    const { shown, ran } = await readAll(hostilePage([...new Set(texts)]));
    expect(ran).toBeNull();
    expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\ufeff\u0000]/);
  });

  it('of 200,000 characters are folded, open at once, and unfold', async () => {
    const long = 'a<b '.repeat(50_000);
    const one = sampleAnswer(18, {
      text: `${long}keep it`,
      reasoning: long,
      asked: [{ role: 'user', text: long.toUpperCase() }],
      judgements: [],
    });
    const data = samplePage(0, {
      answers: [one, sampleAnswer(19, { text: '\u202e'.repeat(200_000) })],
      prompts: { p9: { domain: 'work', kind: null, messages: [{ role: 'user', text: long }] } },
    });
    const { page, wrong } = await openDocument(browser, documentOf(data));
    try {
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      const answer = page.locator('.a-answer').first();
      expect((await answer.textContent())?.length).toBeLessThan(7_000);
      await answer.getByRole('button', { name: 'Show them' }).click();
      await expect
        .poll(async () => (await answer.textContent())?.endsWith('keep it'), { timeout: 20_000 })
        .toBe(true);
      expect(wrong).toEqual([]);
    } finally {
      await page.close();
    }
  });
});
