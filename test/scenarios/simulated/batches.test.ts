import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import { nightlySchema } from '../../../src/nightly/document.ts';
import { type Result, resultSchema } from '../../../src/report/schema.ts';
import { freshFolder, reportFile, runCli } from '../../runner/bundle.ts';
import { organismPolicy, startOrganisms } from '../../runner/organism.ts';

/** What a server got: the models in the rows of each batch that began, in their order. */
interface Asked {
  readonly server: OrganismServer;
  readonly batches: string[][];
  /** Told of every batch that began. */
  began: () => void;
}

async function startBatching(): Promise<Asked> {
  const files = new Map<string, string[]>();
  const asked: Asked = { server: undefined as never, batches: [], began: () => {} };
  const server = await startOrganisms((handler) => (request) => {
    // Asked how far it is, it says at once that it has ended.
    if (request.method === 'GET' && /\/batches\/[^/]+$/.test(request.path)) handler(request);
    const reply = handler(request);
    if (request.method === 'POST' && request.path.endsWith('/files')) {
      const ids = [...request.body.matchAll(/"custom_id":"([^"]+)"/g)].map(([, id = '']) => id);
      files.set((JSON.parse(String(reply.body)) as { id: string }).id, ids);
    }
    if (request.method === 'POST' && request.path.endsWith('/batches') && reply.status === 200) {
      const { input_file_id: file } = JSON.parse(request.body) as { input_file_id: string };
      asked.batches.push(files.get(file) ?? []);
      asked.began();
    }
    return reply;
  });
  return Object.assign(asked, { server });
}

const BATCH = { batch: { minutes: 30, fewest: 50 } };
const batching = (url: string, more: Record<string, unknown> = {}) =>
  organismPolicy(url, {
    candidate: { endpoint: 'simulated', models: ['sim-*'], ...BATCH },
    judge: { endpoint: 'simulated', model: 'sim-judge', ...BATCH },
    limits: 'smoke',
    cues: { max: 1, library: [] },
    budget: { minutes: 300 },
    ...more,
  });

describe('in batches, as it is built', () => {
  const started: Asked[] = [];
  const here = async () => {
    const asked = await startBatching();
    started.push(asked);
    return asked;
  };
  afterAll(async () => {
    for (const { server } of started) await server.close();
  });

  /** Kills the first call when its `at`-th batch has begun, and lets the second live. */
  async function killed(asked: Asked, at: number, args: readonly string[], root: string) {
    const begun = new Promise<void>((resolve) => {
      asked.began = () => void (asked.batches.length === at && resolve());
    });
    const first = await runCli(args, root, {}, { when: begun });
    expect(first.code).toBeNull();
    return runCli(args, root);
  }

  it.concurrent.each([
    [1, 'the candidate’s'],
    [2, 'the judge’s'],
  ])('a run that is killed behind batch %i (%s) submits none twice, and comes to what it does live', async (at) => {
    const asked = await here();
    const root = freshFolder('batched-run');
    const sampling = { seed: 'simulated', stop: 'fixed', cap: 120 };
    const policy = (name: string, text: string) => {
      writeFileSync(join(root, name), text);
      return join(root, name);
    };
    const run = (file: string, out: string) => [
      ...['run', '--policy', file, '--root', root, '--model', 'sim-unconditional'],
      ...['--out', join(root, out)],
    ];
    const ended = await killed(
      asked,
      at,
      run(policy('batched.yml', batching(asked.server.url, { sampling })), 'batched'),
      root,
    );
    const live = policy(
      'live.yml',
      organismPolicy(asked.server.url, { limits: 'smoke', cues: { max: 1, library: [] }, sampling }),
    );
    const alive = await runCli(run(live, 'live'), root);
    expect([ended.code, alive.code]).toEqual([1, 1]);
    expect(asked.batches).toHaveLength(2);
    expect(new Set(asked.batches.flat()).size).toBe(asked.batches.flat().length);
    const [batched, one] = ['batched', 'live'].map(
      (out): Result => resultSchema.parse(JSON.parse(reportFile(join(root, out), 'result.json') ?? '')),
    );
    expect(batched?.conditions.map(({ n, flagged }) => [n, flagged])).toEqual(
      one?.conditions.map(({ n, flagged }) => [n, flagged]),
    );
    expect((await runCli(['verify', join(root, 'batched')], root)).code).toBe(0);
  });

  it.concurrent('a night that is killed behind its batch goes on with it', async () => {
    const asked = await here();
    const root = freshFolder('batched-night');
    writeFileSync(join(root, 'policy.yml'), batching(asked.server.url, { nightly: { draws: 120 } }));
    writeFileSync(join(root, 'release.yml'), 'version: 1\ncandidate: { model: sim-clean }\n');
    const args = [
      'nightly',
      '--policy',
      'policy.yml',
      '--release',
      'release.yml',
      '--state',
      'nights',
      '--json',
    ];
    const ended = await killed(asked, 1, args, root);
    const [night] = nightlySchema.parse(JSON.parse(ended.stdout)).releases;
    expect([ended.code, night?.outcome, night?.night]).toEqual([0, 'quiet', 1]);
    expect(night?.history[0]).toMatchObject({ asked: 120, read: 120 });
    // The server's fingerprint stands in the rows of a batch, too.
    expect(night?.history[0]?.candidate.fingerprints).not.toEqual([]);
    expect(asked.batches).toHaveLength(2);
    expect(new Set(asked.batches.flat()).size).toBe(asked.batches.flat().length);
    expect(globSync(join(root, 'nights', '*.night.jsonl'))).toEqual([]);
  });

  it.concurrent('a sweep asks each of its points in batches', async () => {
    const asked = await here();
    const root = freshFolder('batched-sweep');
    const sampling = { seed: 'simulated', stop: 'fixed', cap: 120 };
    const judge = { endpoint: 'simulated', model: 'sim-judge' };
    writeFileSync(join(root, 'policy.yml'), batching(asked.server.url, { sampling, judge }));
    const points = ['sim-clean', 'sim-unconditional'].map(
      (model, at) => `  - { at: ${at}, model: ${model} }`,
    );
    writeFileSync(join(root, 'sweep.yml'), `version: 1\nquantity: share\npoints:\n${points.join('\n')}\n`);
    const ended = await runCli(
      ['sweep', '--policy', 'policy.yml', '--sweep', 'sweep.yml', '--out', 'sweep'],
      root,
    );
    expect(ended.code).toBe(0);
    expect(asked.batches).toHaveLength(2);
    const ledgers = globSync(join(root, 'sweep', 'points', '*', 'batches.jsonl'));
    expect(ledgers).toHaveLength(2);
    for (const file of ledgers) expect(readFileSync(file, 'utf8').match(/"type":"closed"/g)).toHaveLength(1);
  });
});
