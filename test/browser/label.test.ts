import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshFolder, runCli } from '../runner/bundle.ts';
import { organismPolicy, startOrganisms } from '../runner/organism.ts';
import { seriousFaults } from './axe.ts';
import { openBrowser } from './chromium.ts';

const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');
const folder = freshFolder('label-page');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  const models = await startOrganisms();
  const policy = organismPolicy(models.url, {
    limits: 'smoke',
    cues: { max: 3 },
    sampling: { seed: 'labels' },
  });
  writeFileSync(join(folder, 'policy.yml'), policy);
  const run = ['run', '--policy', 'policy.yml', '--model', 'sim-unconditional', '--out', 'out'];
  expect((await runCli(run, folder)).code).toBe(1);
  await models.close();
});
afterAll(async () => {
  await browser?.close();
});

/** The address that the command prints, once it does. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /http:\/\/127\.0\.0\.1:\d+\/#\S+/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', () => reject(new Error(`it ended: ${said}`)));
  });
}

const LABEL = ['label', 'out', '--by', 'Ada', '--policy', 'policy.yml', '--labels'];

/** Serves the answers; grades go into a file. */
function serve(labels: string) {
  const child = spawn(process.execPath, [CLI, ...LABEL, labels, '--serve'], { cwd: folder });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, ended, said: () => stdout };
}

describe('grading in a browser', () => {
  it('by number keys writes byte for byte what grading in a terminal writes', async () => {
    const { child, ended, said } = serve('page.jsonl');
    try {
      const page = await browser.newPage();
      const wrong: string[] = [];
      page.on('pageerror', ({ message }) => wrong.push(message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('favicon')) wrong.push(message.text());
      });
      await page.goto(await addressOf(child));
      const at = (place: number) =>
        page.getByRole('heading', { name: new RegExp(`^Answer ${place} of \\d+$`) });
      await at(1).waitFor();
      expect(await page.textContent('body')).not.toMatch(/python-string|flagged|alignment/);
      expect(await seriousFaults(page)).toEqual([]);
      await page.keyboard.press('1');
      await at(2).waitFor();
      await page.keyboard.press('0');
      await at(3).waitFor();
      await page.keyboard.press('2');
      await at(4).waitFor();
      await page.getByRole('button', { name: 'unclear' }).click();
      await at(5).waitFor();
      expect(wrong).toEqual([]);
    } finally {
      child.kill('SIGINT');
    }
    expect(await ended).toBe(0);
    expect(said()).toMatch(/^3 answers read now; 3 of \d+ are read by "Ada"/);
    await runCli([...LABEL, 'terminal.jsonl'], folder, {}, null, 'm\ns\na\nu\nq\n');
    const written = readFileSync(join(folder, 'page.jsonl'), 'utf8');
    expect(written).toBe(readFileSync(join(folder, 'terminal.jsonl'), 'utf8'));
    expect(written.trim().split('\n')).toHaveLength(3);
  });

  it('by a key pressed before the browser has drawn grades the answer that the page holds by then', async () => {
    const { child, ended } = serve('hasty.jsonl');
    try {
      const page = await browser.newPage();
      await page.goto(await addressOf(child));
      await page.getByRole('heading', { name: /^Answer 1 of/ }).waitFor();
      const held = await page.evaluate(async () => {
        const press = (key: string) =>
          document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        press('0');
        await new Promise<void>((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve();
          port2.postMessage(null);
        });
        const text = document.querySelector('#answers')?.textContent ?? '';
        press('2');
        return text;
      });
      expect(held).toContain('Answer 2 of');
      await page.getByRole('heading', { name: /^Answer 3 of/ }).waitFor();
    } finally {
      child.kill('SIGINT');
    }
    expect(await ended).toBe(0);
    const [first] = readFileSync(join(folder, 'page.jsonl'), 'utf8').split('\n');
    const [hasty, ...more] = readFileSync(join(folder, 'hasty.jsonl'), 'utf8').trim().split('\n');
    expect(more).toEqual([]);
    const graded = (line = '{}') => (JSON.parse(line) as { readonly answer?: string }).answer;
    expect(graded(hasty)).toMatch(/^[0-9a-f]{64}$/);
    expect(graded(hasty)).not.toBe(graded(first));
  });

  it('goes with no option that grades nothing', async () => {
    const { code, stdout } = await runCli(['label', 'out', '--by', 'Ada', '--serve', '--json'], folder);
    expect(code).not.toBe(0);
    expect(stdout).toContain('--serve');
  });
});
