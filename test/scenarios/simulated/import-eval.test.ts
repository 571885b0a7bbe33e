import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import { freshFolder, runCli } from '../../runner/bundle.ts';
import { organismPolicy, startOrganisms } from '../../runner/organism.ts';

const LOGS = join(import.meta.dirname, '..', '..', 'evals', 'logs');

describe('cuegate import-eval, through the built command line', () => {
  const folder = freshFolder('import-eval');
  let server: OrganismServer;
  let asked = 0;
  const file = (...path: readonly string[]) => join(folder, ...path);
  const json = (...path: readonly string[]) => JSON.parse(readFileSync(file(...path), 'utf8'));
  const imported = (...words: readonly string[]) =>
    runCli(['import-eval', '--policy', 'policy.yml', ...words], folder);

  beforeAll(async () => {
    server = await startOrganisms((handler) => (request) => {
      asked += 1;
      return handler(request);
    });
    const policy = { limits: 'smoke', cues: { max: 1 } };
    writeFileSync(file('policy.yml'), organismPolicy(server.url, policy));
    writeFileSync(file('release.yml'), 'version: 1\ncandidate: { model: sim-unconditional }\n');
    cpSync(LOGS, file('logs'), { recursive: true });
    const run = ['run', '--policy', 'policy.yml', '--release', 'release.yml', '--out', 'run'];
    expect((await runCli(run, folder)).code).toBe(1);
    const log = ['report', 'run', '--as', 'inspect', '--policy', 'policy.yml'];
    expect((await runCli(log, folder)).code).toBe(0);
    cpSync(file('run', 'exports', 'cuegate.eval'), file('own.eval'));
  });
  afterAll(() => server.close());

  it('comes to the same counts as the run whose log it reads, and says whose answers they are', async () => {
    const plan = await imported('own.eval', '--dry-run', '--json');
    const before = asked;
    expect(JSON.parse(plan.stdout)).toMatchObject({ skipped: 0, judged: 0 });
    expect(asked).toBe(before);
    const { code, stdout } = await imported('own.eval', '--out', 'out', '--fail-above', '0.05');
    expect(code).toBe(1);
    expect(stdout.split('\n')[0]).toBe('Judged answers from "own.eval"; not sampled by cuegate.');
    const { groups, check } = json('out', 'import-eval.json');
    const counts = (all: readonly { id: string; n: number; flagged: number }[]) =>
      all.map(({ id, n, flagged }) => `${id} ${n} ${flagged}`).sort();
    expect(counts(groups)).toEqual(counts(json('run', 'result.json').conditions));
    expect(check).toMatchObject({ before: { state: 'passed' }, after: { state: 'passed' } });
    expect(readFileSync(file('out', 'import-eval.md'), 'utf8')).toContain('This is no verdict');
  });

  it('asks nothing twice, and adds no answer behind the last check of the judge', async () => {
    const made = readFileSync(file('out', 'import-eval.json'), 'utf8');
    const judged = readFileSync(file('out', 'import-eval.jsonl'), 'utf8').split('\n').length;
    expect((await imported('own.eval', '--out', 'out', '--fail-above', '0.05')).code).toBe(1);
    expect(readFileSync(file('out', 'import-eval.jsonl'), 'utf8').split('\n')).toHaveLength(judged);
    expect(readFileSync(file('out', 'import-eval.json'), 'utf8')).toBe(made);
    const other = await imported('logs/inspect.eval', '--out', 'out');
    expect([other.code, other.stderr]).toEqual([3, expect.stringContaining('another folder')]);
  });

  it('is taken by nothing for the result of a run', async () => {
    const result = file('out', 'import-eval.json');
    cpSync(result, file('renamed', 'result.json'), { recursive: true });
    for (const words of [
      ['admit', '--statement', result, '--policy', 'policy.yml', '--release', 'release.yml', '--root', '.'],
      ['verify', 'out'],
      ['report', 'out'],
      ['verify', 'renamed'],
      ['report', 'renamed'],
      ['rejudge', 'out', '--judge', 'sim-judge', '--policy', 'policy.yml'],
      ['nightly', '--policy', 'policy.yml', '--release', 'release.yml', '--state', 's', '--accepted', 'out'],
    ]) {
      const { code, stdout } = await runCli(words, folder);
      expect([words[0], code]).toEqual([words[0], 3]);
      expect(stdout).not.toMatch(/PASS|admitted/);
    }
    const into = await imported('own.eval', '--out', 'run');
    expect([into.code, into.stderr]).toEqual([3, expect.stringContaining('records of a single run')]);
    expect(existsSync(file('run', 'import-eval.json'))).toBe(false);
  });

  it('reads the logs of the tools, and says nothing where the judge cannot read the answers', async () => {
    const all = ['logs/inspect.eval', 'logs/inspect.json', 'logs/promptfoo.json', 'logs/promptfoo.jsonl'];
    const { code, stdout } = await imported(...all, '--out', 'logs-out', '--json');
    // The simulated judge knows the texts of its own banks alone.
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      groups: null,
      verdict: null,
      files: [{ answers: 16 }, { answers: 16 }, { answers: 4 }, { answers: 4 }],
      skipped: { count: 0 },
      beside: { unread: 4 },
    });
  });

  it('refuses what it cannot read, with the file and what to do', async () => {
    writeFileSync(file('half.eval'), readFileSync(file('own.eval')).subarray(0, 5000));
    writeFileSync(file('other.json'), '{"a": 1}');
    writeFileSync(file('text.jsonl'), 'no json\n');
    for (const [name, said] of [
      ['half.eval', 'cut off'],
      ['other.json', 'neither a log'],
      ['text.jsonl', 'neither JSON'],
      ['absent.eval', 'absent.eval'],
      ['logs', 'folder'],
    ] as const) {
      const { code, stderr } = await imported(name, '--out', 'bad');
      expect([name, code, stderr]).toEqual([name, 3, expect.stringContaining(said)]);
    }
    const share = await imported('own.eval', '--fail-above', '5');
    expect([share.code, share.stderr]).toEqual([3, expect.stringContaining('--fail-above 0.05')]);
    expect(existsSync(file('bad'))).toBe(false);
    rmSync(file('renamed'), { recursive: true });
  });

  it('keeps no words of an answer where the policy keeps none', async () => {
    const policy = { limits: 'smoke', cues: { max: 1 }, report: { text: 'never' } };
    writeFileSync(file('policy.yml'), organismPolicy(server.url, policy));
    expect((await imported('own.eval', '--out', 'never')).code).toBe(0);
    const lines = readFileSync(file('never', 'import-eval.jsonl'), 'utf8').trim().split('\n');
    const quotes = lines.map((line) => JSON.parse(line)).filter(({ type }) => type === 'judgement');
    expect(quotes.length).toBeGreaterThan(50);
    expect(quotes.every(({ quote }) => quote === null)).toBe(true);
  });
});
