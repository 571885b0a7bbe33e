import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import type { OrganismHandler, OrganismResponse } from '../../../src/organism/serve.ts';
import { installedAction, reportFile } from '../../runner/bundle.ts';
import { runSweep, SMALL, startMixtures, sweepFolder, sweptIn, THREE } from './sweeps.ts';

const refusal = (status: number, message: string): OrganismResponse => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ error: { message, type: 'x', code: null } }),
  delayMs: 0,
});

describe('a sweep with points that cannot be measured', () => {
  let server: OrganismServer;
  let answer: (model: string) => OrganismResponse | null = () => null;
  let seen: string[] = [];
  let onRequest = (): void => {};
  /** The list of models without those that are not served: for one that it has a run would wait. */
  const withoutRefused = (response: OrganismResponse): OrganismResponse => {
    const { data = [], ...rest } = JSON.parse(response.body) as { data?: { id: string }[] };
    return {
      ...response,
      body: JSON.stringify({ ...rest, data: data.filter(({ id }) => answer(id) === null) }),
    };
  };
  const changed =
    (handler: OrganismHandler): OrganismHandler =>
    (request) => {
      if (request.method === 'GET') return withoutRefused(handler(request));
      const { model = '' } = JSON.parse(request.body || '{}') as { model?: string };
      seen.push(model);
      onRequest();
      return answer(model) ?? handler(request);
    };
  beforeAll(async () => {
    server = await startMixtures(changed);
  });
  afterAll(() => server.close());

  const states = (folder: string) => sweptIn(folder).points.map(({ state }) => state);
  async function swept(refuse: typeof answer, points: readonly object[] = THREE) {
    answer = refuse;
    seen = [];
    const folder = sweepFolder(server.url, points);
    const ended = await runSweep(folder);
    answer = () => null;
    return { folder, ended };
  }

  it('shows a failed point in the middle as missing, never as zero, and measures the others', async () => {
    const points = [THREE[0] ?? {}, { at: 5, model: 'missing-<b>' }, THREE[2] ?? {}];
    const { folder, ended } = await swept(() => null, points);
    expect(ended.code, ended.stderr).toBe(2);
    expect(states(folder)).toEqual(['measured', 'error', 'measured']);
    const failed = sweptIn(folder).points[1];
    expect([failed?.verdict, failed?.reasons, failed?.conditions]).toEqual(['error', ['unknown-model'], []]);
    const read = (name: string) => reportFile(join(folder, 'out'), name) ?? '';
    expect(read('sweep.csv')).toMatch(/^5,,missing-<b>,error,error,unknown-model,{10}$/m);
    expect(read('sweep.md')).toContain('⛔ error: unknown-model | — | — | — |');
    expect(read('sweep.svg')).toContain('5 %: unknown-model');
    expect(ended.stdout).toContain('Not measured to the end: ');
    expect(read('sweep.svg')).not.toContain('<b>');
  });

  it('exits 3 when no point could be measured', async () => {
    const { folder, ended } = await swept((model) => (model === 'sim-judge' ? null : refusal(404, 'gone')));
    expect([ended.code, states(folder)]).toEqual([3, ['error', 'error', 'error']]);
  });

  it.each([
    ['a key that is refused', (model: string) => (model === 'sim-judge' ? null : refusal(401, 'bad key'))],
    ['an account without quota', () => refusal(402, 'pay')],
    [
      'a judge that is not there',
      (model: string) => (model === 'sim-judge' ? refusal(404, 'no judge') : null),
    ],
  ])('ends at %s, which all points share', async (_what, refuse) => {
    const { folder, ended } = await swept(refuse);
    expect([ended.code, states(folder)]).toEqual([3, ['error', 'waiting', 'waiting']]);
    expect(seen.filter((model) => model === 'sim-mixture-20')).toEqual([]);
    expect(reportFile(join(folder, 'out'), 'sweep.md')).toContain('⚪ not asked');
  });

  it('goes on after a refusal of a key that has served another point, and later asks nothing but this point again', async () => {
    const { folder, ended } = await swept((model) =>
      model === 'sim-mixture-20' ? refusal(403, 'not you') : null,
    );
    expect([ended.code, states(folder)]).toEqual([2, ['measured', 'error', 'measured']]);
    seen = [];
    expect((await runSweep(folder)).code).toBe(0);
    expect(states(folder)).toEqual(['measured', 'measured', 'measured']);
    expect(new Set(seen)).toEqual(new Set(['sim-mixture-20', 'sim-judge']));
  });

  it('asks nothing without the key, nor of a checkpoint that the policy does not allow', async () => {
    seen = [];
    const endpoints = { simulated: { base_url: server.url, api_key: 'NOT_SET_HERE' } };
    const keyless = await runSweep(sweepFolder(server.url, THREE, { endpoints }));
    expect([keyless.code, keyless.stderr.includes('NOT_SET_HERE')]).toEqual([3, true]);
    const points = [THREE[0] ?? {}, { at: 7, model: 'gpt-5' }];
    const refused = await runSweep(sweepFolder(server.url, points));
    expect(refused.code).toBe(3);
    expect(refused.stderr).toMatch(
      /The sweep file cannot be used: "sweep.yml" line \d+, "points.1.model": .*allows sim-\*/,
    );
    expect(seen).toEqual([]);
  });

  it('shows a key nowhere, not even as a label', async () => {
    const key = 'sk-sweep-0123456789abcdefghij';
    const endpoints = { simulated: { base_url: server.url, api_key: 'SWEEP_KEY' } };
    const points = [{ at: 0, model: 'sim-mixture-0', label: `by ${key}` }, THREE[1] ?? {}];
    const folder = sweepFolder(server.url, points, { endpoints });
    const { code, stdout, stderr } = await runSweep(folder, 'out', [], { SWEEP_KEY: key });
    expect(code).toBe(0);
    const files = [
      ...['sweep.json', 'sweep.csv', 'sweep.md', 'sweep.svg'],
      ...sweptIn(folder).points.flatMap(({ folder: at }) =>
        ['records.jsonl', 'result.json', 'comment.md', 'summary.md'].map((name) => join(at, name)),
      ),
    ];
    const texts = [stdout, stderr, ...files.map((name) => reportFile(join(folder, 'out'), name) ?? '')];
    expect(texts.every((text) => text.length > 100)).toBe(true);
    expect(texts.filter((text) => text.includes('0123456789abcdef'))).toEqual([]);
  });

  it('ends cleanly on a signal, keeps what is measured, and goes on', async () => {
    answer = () => null;
    const folder = sweepFolder(server.url);
    const child = spawn(
      process.execPath,
      [
        join(installedAction(), 'dist', 'cli.js'),
        'sweep',
        '--policy',
        'policy.yml',
        '--sweep',
        'sweep.yml',
        '--out',
        'out',
      ],
      { cwd: folder, env: { PATH: process.env.PATH ?? '' }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let [stdout, sent] = ['', false];
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.resume();
    onRequest = () => {
      if (sent || seen.at(-1) !== 'sim-mixture-20') return;
      sent = true;
      child.kill('SIGTERM');
    };
    const code = await new Promise((resolve) => child.on('close', resolve));
    onRequest = () => {};
    expect([code, states(folder)]).toEqual([2, ['measured', 'error', 'waiting']]);
    expect(sweptIn(folder).points[1]?.reasons).toEqual(['cancelled']);
    expect(stdout).toContain('The run was ended before it reached a verdict.');
    expect((await runSweep(folder)).code).toBe(0);
    expect(states(folder)).toEqual(['measured', 'measured', 'measured']);
  });

  it('is refused under a policy that compares with the released model', async () => {
    const folder = sweepFolder(server.url, THREE, {
      ...SMALL,
      baseline: { endpoint: 'simulated', model: 'released' },
    });
    const ended = await runSweep(folder);
    expect([ended.code, ended.stderr.includes('a sweep has no released model')]).toEqual([3, true]);
  });
});
