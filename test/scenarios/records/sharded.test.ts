import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import type { Result } from '../../../src/report/schema.ts';
import { freshFolder, type Kill, runCli } from '../../runner/bundle.ts';
import { organismPolicy, startOrganisms } from '../../runner/organism.ts';

const SALT = { CUEGATE_SALT: '0123456789abcdef0123456789abcdef' };
const SHORT = { limits: 'smoke', cues: { max: 1, screen: 'none' } };

describe('a run in several jobs', () => {
  let models: OrganismServer;
  /** Requests that are answered until the servers hang; and those that wait then. */
  const server = { answers: Number.POSITIVE_INFINITY, waiting: 0 };
  beforeAll(async () => {
    models = await startOrganisms((handler) => (request) => {
      server.answers -= 1;
      if (server.answers >= 0) return handler(request);
      server.waiting += 1;
      return { ...handler(request), delayMs: 60_000 };
    });
  });
  afterAll(() => models.close());

  /** A folder with a policy, and the commands of a run on it. */
  function jobs(model = 'sim-clean') {
    const folder = freshFolder('sharded');
    const policy = join(folder, 'policy.yml');
    writeFileSync(policy, organismPolicy(models.url, SHORT));
    const of = ['--policy', policy, '--model', model];
    const at = (...names: string[]) => join(folder, ...names);
    return {
      at,
      run: (...more: string[]) => runCli(['run', ...of, '--out', at('one'), ...more], folder, SALT),
      shard: (index: number, kill: Kill | null = null) => {
        const share = ['--of', '2', '--index', String(index), '--out', at('shards', String(index))];
        return runCli(['shard', ...of, ...share, '--run', 'r'], folder, SALT, kill);
      },
      merge: (...more: string[]) =>
        runCli(['merge', at('shards'), ...of, '--out', at('merged'), '--run', 'r', ...more], folder, SALT),
      bare: (name: string) => {
        const { run: _run, ...result } = JSON.parse(readFileSync(at(name, 'result.json'), 'utf8')) as Result;
        return JSON.stringify(result);
      },
    };
  }

  it('comes to what one job comes to, and every seal of it holds', async () => {
    const { at, run, shard, merge, bare } = jobs();
    const [one, first, second] = await Promise.all([run(), shard(1), shard(2)]);
    expect([one.code, first.code, second.code]).toEqual([0, 0, 0]);
    expect(first.stdout).toMatch(/^SHARD 1 of 2: \d+ of \d+ draws asked and judged.*This is no verdict/);
    const merged = await merge();
    expect([merged.code, bare('merged')]).toEqual([0, bare('one')]);
    const verified = await runCli(['verify', at('merged'), '--seed', 'simulated'], at(), SALT);
    expect([verified.code, verified.stdout]).toEqual([0, expect.stringContaining('verdict pass')]);
    const plan = readFileSync(at('merged', 'records.jsonl'), 'utf8').split('\n')[0] ?? '';
    const heads = [1, 2].map((index) => {
      const lines = readFileSync(at('shards', String(index), 'records.jsonl'), 'utf8')
        .trimEnd()
        .split('\n');
      return /"mac":"([0-9a-f]{64})"\}$/.exec(lines.at(-1) ?? '')?.[1];
    });
    const { shards } = JSON.parse(plan) as { shards: { head: string; of: number }[] };
    expect(shards.map(({ head }) => head)).toEqual(heads);
  });

  it('goes on with a shard that was killed, and with a merge that is given again, to the same', async () => {
    const { at, run, shard, merge, bare } = jobs();
    const records = at('shards', '1', 'records.jsonl');
    const linesOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').length : 0);
    server.answers = 30;
    const killed = await shard(1, { when: () => server.waiting > 0 && linesOf(records) > 5 });
    server.answers = Number.POSITIVE_INFINITY;
    const [one, second] = await Promise.all([run(), shard(2)]);
    expect([one.code, killed.code, second.code]).toEqual([0, null, 0]);
    const manifest = () =>
      JSON.parse(readFileSync(at('shards', '1', 'shard.json'), 'utf8')) as { state: string; calls: object };
    expect(manifest().state).toBe('asking');
    // Merged as it was left: what it lacks is asked, and told.
    const early = await merge('--out', at('early'));
    expect([early.code, early.stdout]).toEqual([0, expect.stringContaining('Shard 1 of 2 was killed')]);
    expect((await shard(1)).code).toBe(0);
    expect(manifest().state).toBe('asked');
    const merged = await merge();
    expect([merged.code, bare('merged')]).toEqual([0, bare('one')]);
    const again = await merge();
    expect([again.code, bare('merged')]).toEqual([0, bare('one')]);
    const verified = await runCli(['verify', at('merged'), '--seed', 'simulated'], at(), SALT);
    expect([verified.code, verified.stdout]).toEqual([0, expect.stringContaining('verdict pass')]);
  });

  it('refuses what is no folder of a shard, and asks nobody', async () => {
    const { at, shard, merge } = jobs();
    await Promise.all([shard(1), shard(2)]);
    const records = at('shards', '2', 'records.jsonl');
    renameSync(records, at('elsewhere.jsonl'));
    symlinkSync(at('elsewhere.jsonl'), records);
    const linked = await merge('--json');
    expect([linked.code, (JSON.parse(linked.stdout) as Result).reasons[0]?.args.problem]).toEqual([
      3,
      'holds a link: records.jsonl',
    ]);
    expect((JSON.parse(linked.stdout) as Result).run.calls).toMatchObject({ candidate: 0, judge: 0 });
    rmSync(records);
    renameSync(at('elsewhere.jsonl'), records);
    mkdirSync(at('shards', '2', 'more'));
    expect((await merge()).stdout).toContain("holds something that is not a shard's: more");
    rmSync(at('shards', '2', 'more'), { recursive: true });
    expect((await merge()).code).toBe(0);
  });

  it('needs one seed for all, and numbers that name a shard', async () => {
    const folder = freshFolder('sharded');
    const policy = join(folder, 'policy.yml');
    writeFileSync(policy, organismPolicy(models.url, { ...SHORT, sampling: {} }));
    const of = ['shard', '--policy', policy, '--model', 'sim-clean', '--out', join(folder, 'x')];
    const seedless = await runCli([...of, '--of', '2', '--index', '1'], folder);
    expect([seedless.code, seedless.stderr]).toEqual([3, expect.stringContaining('CUEGATE_SALT')]);
    for (const index of ['0', '3', '1.5', '../1', '']) {
      const refused = await runCli([...of, '--of', '2', '--index', index], folder);
      expect([refused.code, refused.stderr]).toEqual([3, expect.stringContaining('--index')]);
    }
  });
});
