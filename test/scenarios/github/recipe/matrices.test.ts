import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mixtureOrganisms, mixtureSweep } from '../../../../bench/sweep/mixtures.ts';
import type { OrganismServer } from '../../../../src/adapters/http/organism-server.ts';
import { freshFolder, installedAction } from '../../../runner/bundle.ts';
import { organismPolicy, startOrganisms } from '../../../runner/organism.ts';
import { manifestOf } from '../../../runner/release-repository.ts';
import { program } from '../../../runner/shell.ts';
import { PLAIN, QUICK } from '../gated-release.ts';
import { hosted, onDefaultBranch } from './hosted.ts';
import { resultOf, runRecipe } from './run.ts';

const POLICY = '.github/cuegate.yml';
const SECRETS = { CUEGATE_SALT: '0123456789abcdef0123456789abcdef', SERVING_KEY: '' };

describe('nightly-matrix.yml', () => {
  let models: OrganismServer;
  beforeAll(async () => {
    models = await startOrganisms();
  });
  afterAll(() => models.close());

  it('gives every released model a night and an issue of its own', async () => {
    const policy = organismPolicy(models.url, {
      ...QUICK,
      nightly: { draws: 120, workflow: 'nightly.yml' },
    });
    const files = {
      [POLICY]: policy,
      'models/a/release.yml': manifestOf('sim-clean'),
      'models/b/release.yml': manifestOf('sim-unconditional'),
    };
    const there = await hosted(files, {}, { secrets: SECRETS });
    const run = onDefaultBranch(100, 'schedule', { schedule: '17 3 * * *' });
    const { nightly = [] } = await runRecipe('nightly-matrix.yml', there, run);
    expect(nightly.map(({ gate }) => gate?.outputs.nightly)).toEqual(['quiet', 'alarm']);
    expect(resultOf(nightly)).toBe('failure');
    expect(there.repository.issues?.map(({ state }) => state)).toEqual(['open']);
    expect(there.repository.artifacts.map(({ name }) => name)).toEqual([
      'cuegate-nightly-1-0',
      'cuegate-nightly-1-1',
    ]);
    await there.github.close();
  });
});

describe('sweep-matrix.yml', () => {
  let models: OrganismServer;
  let programs: string;
  beforeAll(async () => {
    models = await startOrganisms(undefined, mixtureOrganisms());
    programs = freshFolder('programs');
    const cli = join(installedAction(), 'dist', 'cli.js');
    program(join(programs, 'cuegate'), `exec '${process.execPath}' '${cli}' "$@"`);
    const bin = '"$3/node_modules/.bin"';
    program(
      join(programs, 'npm'),
      `test "$1 $2" = "install --prefix" && mkdir -p ${bin} && cp '${join(programs, 'cuegate')}' ${bin}`,
    );
  });
  afterAll(() => models.close());

  it('measures each point in a job, and draws them together without asking again', async () => {
    const policy = organismPolicy(models.url, {
      ...PLAIN,
      sampling: { cap: 30, stop: 'fixed' },
      candidate: { endpoint: 'simulated', models: ['sim-*'] },
    });
    const points = [0, 20, 90].map((at) => ({ at, model: `sim-mixture-${at}` }));
    const files = { [POLICY]: policy, 'sweep.yml': mixtureSweep(points) };
    const there = await hosted(files, {}, { secrets: SECRETS, programs });
    const run = onDefaultBranch(100, 'workflow_dispatch', {});
    const { point = [], sweep } = await runRecipe('sweep-matrix.yml', there, run);
    expect(
      point.map(({ result }) => result),
      point[0]?.printed,
    ).toEqual(['success', 'success', 'success']);
    expect(sweep?.[0]?.result, sweep?.[0]?.printed).toBe('success');
    expect(sweep?.[0]?.printed).toContain('3 of 3 points measured');
    expect(sweep?.[0]?.printed).not.toContain('asking');
    expect(there.repository.artifacts.map(({ name }) => name)).toEqual([
      'cuegate-sweep-point-0',
      'cuegate-sweep-point-1',
      'cuegate-sweep-point-2',
      'cuegate-sweep-whole-1',
    ]);
    // Run again after a failure: the points of the attempt before are there, and a point's own job replaces its own.
    const again = { ...run, attempt: 2 };
    const { sweep: whole } = await runRecipe('sweep-matrix.yml', there, again, 'sweep');
    expect(whole?.[0]?.printed).toContain('3 of 3 points measured');
    expect(whole?.[0]?.printed).not.toContain('asking');
    const { point: anew = [] } = await runRecipe('sweep-matrix.yml', there, again, 'point');
    expect(anew.map(({ result }) => result)).toEqual(['success', 'success', 'success']);
    expect(there.repository.artifacts.filter(({ name }) => name.includes('point'))).toHaveLength(3);
    await there.github.close();
  });
});
