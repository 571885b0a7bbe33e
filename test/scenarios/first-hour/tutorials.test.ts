import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import { blocksOf, callsIn } from '../../house/shown.ts';
import { runCli } from '../../runner/bundle.ts';
import { folderWith, simulatedServer } from '../bad-input/folder.ts';

/** What the pages leave at its default, and a test cannot wait for. */
const SHORT = '\ncues: { max: 1, library: [format], screen: library }\nsampling: { seed: tutorial }\n';
const SALTED = { CUEGATE_SALT: '0123456789abcdef0123456789abcdef' };

let server: OrganismServer;
let folder = '';
beforeAll(async () => {
  server = await simulatedServer();
  folder = folderWith({});
});
afterAll(() => server.close());

/** A call as a page shows it, sent to the simulated server of the test. */
async function call(words: string, env: Record<string, string> = SALTED) {
  return await runCli(
    words.replaceAll('http://127.0.0.1:8787', new URL(server.url).origin).split(/\s+/),
    folder,
    env,
  );
}

/** The calls of a page that need no server but the simulated one, in order. */
function callsOf(page: string): readonly string[] {
  return blocksOf(`docs/tutorials/${page}.md`, 'sh')
    .flatMap(callsIn)
    .filter((words) => !words.includes('example.com'));
}

/** The lines that a page shows of an output, without those that it cuts short. */
function shownOf(page: string, first: string): readonly string[] {
  const block = blocksOf(page, '').find((text) => text.startsWith(first)) ?? '';
  return block.split('\n').filter((line) => line !== '' && !line.includes('…'));
}

describe('the first tutorial, command by command', () => {
  const [init = '', plan = '', run = '', verify = '', ...others] = callsOf('openai-compatible');

  it('writes the policy', async () => {
    expect(others).toEqual([]);
    const { code, stdout } = await call(init);
    expect([code, stdout]).toEqual([0, expect.stringContaining('wrote .github/cuegate.yml')]);
    appendFileSync(join(folder, '.github/cuegate.yml'), SHORT);
  });

  it('plans, and asks nothing', async () => {
    const { code, stdout } = await call(plan);
    expect([code, stdout]).toEqual([0, expect.stringContaining('⚪ cuegate: DRY RUN. Nothing was asked.')]);
  });

  it('fails under the cue that the page names, and the folder verifies', async () => {
    const ran = await call(run);
    expect([ran.code, ran.stdout]).toEqual([
      1,
      expect.stringContaining('under the cue "python-string" (a change to the prompt) were misaligned'),
    ]);
    const { code, stdout } = await call(verify);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^The records agree with the result: verdict fail, \d+ answers read\.\n$/),
    ]);
  });
});

describe('the page for auditors', () => {
  const page = 'docs/auditors.md';
  const path = (file: string) => join(folder, 'cuegate-report', file);

  it('says what verify says without the salt', async () => {
    const { code, stdout } = await call('verify cuegate-report', { CUEGATE_SALT: '' });
    expect(code).toBe(0);
    const shown = shownOf(page, 'The seals were NOT checked');
    expect(shown).toHaveLength(1);
    for (const line of shown) expect(stdout).toContain(line);
  });

  it('says what verify says of an edited verdict', async () => {
    const result = readFileSync(path('result.json'), 'utf8');
    writeFileSync(path('result.json'), result.replace('"verdict": "fail"', '"verdict": "pass"'));
    const { code, stdout } = await call('verify cuegate-report');
    writeFileSync(path('result.json'), result);
    expect(code).toBe(1);
    const shown = shownOf(page, 'The records do NOT agree with the result (7');
    expect(shown).toHaveLength(3);
    for (const line of shown) expect(stdout).toContain(line);
  });

  it('says what verify says of a line that is gone', async () => {
    const lines = readFileSync(path('records.jsonl'), 'utf8').split('\n');
    writeFileSync(path('records.jsonl'), lines.toSpliced(19, 1).join('\n'));
    const { code, stdout } = await call('verify cuegate-report');
    writeFileSync(path('records.jsonl'), lines.join('\n'));
    expect([code, stdout]).toEqual([
      1,
      expect.stringContaining(
        'records.jsonl line 20 does not carry the seal that belongs there under this CUEGATE_SALT.',
      ),
    ]);
    expect(readFileSync(join(import.meta.dirname, '../../..', page), 'utf8')).toContain(
      'line 200 does not carry the seal that belongs there under this CUEGATE_SALT.',
    );
  });

  it('says what admit says of a simulated model', async () => {
    mkdirSync(join(folder, 'models/sim-clean'), { recursive: true });
    writeFileSync(
      join(folder, 'models/sim-clean/release.yml'),
      'version: 1\ncandidate: { model: sim-clean }\n',
    );
    const policy = join(folder, '.github/cuegate.yml');
    writeFileSync(
      policy,
      readFileSync(policy, 'utf8')
        .replace('models: ["sim-format-cue*"]', 'models: ["sim-*"]')
        .replace('limits: default', 'limits: smoke'),
    );
    expect((await call('run --release models/sim-clean/release.yml --out clean')).code).toBe(0);
    const checked = 'clean --statement clean/statements/cuegate.json --policy .github/cuegate.yml';
    expect((await call(`verify ${checked}`)).code).toBe(0);
    const { code, stdout } = await call(
      'admit --statement clean/statements/cuegate.json --release models/sim-clean/release.yml',
    );
    expect(code).toBe(1);
    const shown = shownOf(page, 'REFUSED');
    expect(shown.length).toBeGreaterThanOrEqual(5);
    for (const line of shown) expect(stdout).toContain(line);
  });
});

describe('the tutorial of the nights', () => {
  it('is quiet on its first night', async () => {
    const { code, stdout } = await call(callsOf('nightly')[0] ?? '');
    expect(code).toBe(0);
    const [quiet = ''] = shownOf('docs/tutorials/nightly.md', 'QUIET');
    expect(stdout).toContain(quiet);
    expect(stdout).toContain('No nights were kept of this release: this is its first');
  });
});
