import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../../src/adapters/http/organism-server.ts';
import type { Result } from '../../../../src/report/schema.ts';
import { reportFile } from '../../../runner/bundle.ts';
import { organismPolicy, startOrganisms } from '../../../runner/organism.ts';
import { HEAD, manifestOf } from '../../../runner/release-repository.ts';
import { MANIFEST, PLAIN } from '../gated-release.ts';
import { WILD } from '../wild.ts';
import { hosted, ofPull } from './hosted.ts';
import type { JobEnd } from './job.ts';
import { resultOf, runRecipe } from './run.ts';

const SALT = { CUEGATE_SALT: '0123456789abcdef0123456789abcdef' };

describe('sharded.yml', () => {
  let models: OrganismServer;
  let asked = 0;
  beforeAll(async () => {
    models = await startOrganisms(
      (handler) => (request) => {
        if (request.method === 'POST' && !request.body.includes('sim-judge')) asked += 1;
        return handler(request);
      },
      WILD,
    );
  });
  afterAll(() => models.close());

  const releasing = (model: string, secrets: Readonly<Record<string, string>> = SALT) =>
    hosted(
      { '.github/cuegate.yml': organismPolicy(models.url, PLAIN) },
      { [MANIFEST]: manifestOf(model) },
      { secrets },
    );
  const bare = (end: JobEnd | undefined) => {
    const text = reportFile(end?.gate?.out ?? '', 'result.json') ?? '{}';
    const { run: _run, ...result } = JSON.parse(text) as Result;
    return result;
  };

  it.each([
    ['sim-clean', 'success', 'PASS'],
    ['sim-wild', 'failure', 'FAIL'],
  ])('comes to what one job comes to: %s, one comment and status say so, and the next run goes on from it', async (model, result, says) => {
    const there = await releasing(model);
    const end = await runRecipe('sharded.yml', there, ofPull(100, 1));
    expect(end.shard?.map(({ result: green, gate }) => [green, gate?.outputs.verdict])).toEqual(
      Array.from({ length: 4 }, () => ['success', '']),
    );
    expect([resultOf(end.gate), resultOf(end.cuegate)]).toEqual([result, result]);
    const { comments, statuses } = there.repository;
    expect(comments.map(({ body }) => body.includes(says))).toEqual([true]);
    expect(statuses.map(({ sha, state }) => [sha, state])).toEqual([[HEAD, result]]);

    const alone = await releasing(model);
    const one = await runRecipe('pull-request.yml', alone, ofPull(100, 1));
    expect(JSON.stringify(bare(end.gate?.[0]))).toBe(JSON.stringify(bare(one.gate?.[0])));
    await alone.github.close();

    // The next run goes on from these records, and every job knows them: the start of five jobs, and eight draws.
    const before = asked;
    const again = await runRecipe('sharded.yml', there, ofPull(101, 1));
    expect([resultOf(again.shard), resultOf(again.gate)]).toEqual(['success', result]);
    expect(asked - before).toBeLessThanOrEqual(5 * 2 + 8);
    await there.github.close();
  });

  // By its name it is no shard of this attempt, as one that was never uploaded.
  it('is red when a shard is of another attempt, and names it as missing', async () => {
    const renamed = (name: string) => name.replace(/^(cuegate-shard-2)-1$/, '$1-2');
    const there = await releasing('sim-clean');
    const { artifacts } = there.repository;
    const push = artifacts.push.bind(artifacts);
    artifacts.push = (...added) => push(...added.map((one) => ({ ...one, name: renamed(one.name) })));
    const end = await runRecipe('sharded.yml', there, ofPull(100, 1));
    expect([resultOf(end.gate), resultOf(end.cuegate)]).toEqual(['failure', 'failure']);
    expect(end.gate?.[0]?.gate?.outputs.reason).toBe('shards-invalid');
    expect(end.gate?.[0]?.gate?.stdout).toContain('"shard 3 of 4": is missing');
    expect(there.repository.statuses.map(({ state }) => state)).toEqual(['failure']);
    await there.github.close();
  });

  it('is red without a salt: nobody could tell its shards from others', async () => {
    const there = await releasing('sim-clean', {});
    const end = await runRecipe('sharded.yml', there, ofPull(100, 1));
    expect([resultOf(end.shard), resultOf(end.gate), resultOf(end.cuegate)]).toEqual([
      'failure',
      'failure',
      'failure',
    ]);
    expect(end.shard?.[0]?.gate?.stdout).toContain('CUEGATE_SALT');
    await there.github.close();
  });
});
