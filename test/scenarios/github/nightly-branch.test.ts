import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import { fileNameOf } from '../../../src/commands/nightly-release.ts';
import type { Nightly } from '../../../src/nightly/document.ts';
import { freshFolder, reportFile } from '../../runner/bundle.ts';
import { organismPolicy, startOrganisms } from '../../runner/organism.ts';
import { manifestOf, pullPayload, REPOSITORY } from '../../runner/release-repository.ts';
import { MANIFEST, QUICK } from './gated-release.ts';
import { type Hosted, hosted } from './recipe/hosted.ts';
import { runRecipe } from './recipe/run.ts';

const SALT = 'a-salt-that-nobody-guesses-01234';
const STATE = `${fileNameOf(MANIFEST)}.json`;

describe('docs/recipes/nightly-branch.yml', () => {
  let models: OrganismServer;
  let there: Hosted;
  let nextRun = 100;
  const server = freshFolder('git');
  const remote = join(server, `${REPOSITORY}.git`);
  const git = (...given: readonly string[]) =>
    execFileSync('git', ['-C', remote, ...given], { encoding: 'utf8' }).trim();
  beforeAll(async () => {
    mkdirSync(dirname(remote), { recursive: true });
    execFileSync('git', ['init', '--quiet', '--bare', remote]);
    models = await startOrganisms();
    const policy = organismPolicy(models.url, { ...QUICK, nightly: { draws: 4 } });
    const files = { '.github/cuegate.yml': policy, [MANIFEST]: manifestOf('sim-clean') };
    there = await hosted(files, {}, { secrets: {} });
  });
  afterAll(async () => {
    await there.github.close();
    await models.close();
  });

  /** One run of the recipe: how its two steps of a shell ended, and what the night came to. */
  async function night({ event = 'schedule', salt = SALT, serverUrl = `file://${server}` } = {}) {
    const payload = { schedule: '17 3 * * *', repository: pullPayload().repository };
    const secrets = { CUEGATE_SALT: salt, SERVING_KEY: '' };
    const ref = 'refs/heads/master';
    const run = {
      run: nextRun++,
      attempt: 1,
      event,
      payload,
      ref,
      access: { scopes: [ref], readOnly: false },
    };
    const { nightly: [end] = [] } = await runRecipe(
      'nightly-branch.yml',
      { ...there, secrets, serverUrl },
      run,
    );
    const step = end?.gate ?? null;
    const text = step === null ? null : reportFile(step.out, 'nightly.json');
    const release = text === null ? null : ((JSON.parse(text) as Nightly).releases[0] ?? null);
    const [fetched, kept] = ['Fetch the nights before', 'Keep this night'].map(
      (name) => end?.outcomes[name] ?? null,
    );
    return { fetched, step, kept, release, codes: release?.notes.map(({ code }) => code) };
  }

  it('keeps nights on a branch of their own, and goes on from it', async () => {
    const first = await night();
    expect([first.fetched, first.step?.code, first.kept, first.release?.night]).toEqual([
      'success',
      0,
      'success',
      1,
    ]);
    const second = await night();
    expect([second.step?.code, second.kept, second.release?.night]).toEqual([0, 'success', 2]);
    expect(second.codes).not.toContain('began');
    expect(git('rev-list', '--count', 'cuegate-nights')).toBe('2');
    const files = git('ls-tree', '-r', '--name-only', 'cuegate-nights').split('\n');
    expect(files).toEqual(expect.arrayContaining([STATE, 'nightly.json', 'nightly.md']));
    expect(files.filter((name) => name.includes('.night.jsonl') || name.startsWith('.'))).toEqual([]);

    const byHand = await night({ event: 'workflow_dispatch' });
    expect([byHand.release?.night, byHand.kept]).toEqual([3, null]);
    expect(git('rev-list', '--count', 'cuegate-nights')).toBe('2');
  });

  it('begins nothing anew where the branch cannot be asked for', async () => {
    const lost = await night({ serverUrl: 'file:///nowhere' });
    expect([lost.fetched, lost.step, lost.kept]).toEqual(['failure', null, null]);
  });

  it('does not go on from a state that somebody else pushed, and says so', async () => {
    const clone = freshFolder('clone');
    const at = (...given: readonly string[]) =>
      execFileSync('git', ['-C', clone, ...given], { stdio: 'pipe' });
    execFileSync('git', ['clone', '--quiet', '--branch', 'cuegate-nights', remote, clone], { stdio: 'pipe' });
    execFileSync('sed', ['-i', 's/"outages": 0/"outages": 1/', join(clone, STATE)]);
    at(
      '-c',
      'user.name=m',
      '-c',
      'user.email=m@example.com',
      'commit',
      '--quiet',
      '--all',
      '--message',
      'Tidy',
    );
    at('push', '--quiet', 'origin', 'HEAD');
    rmSync(clone, { recursive: true });
    const forged = await night();
    expect(forged.codes).toEqual(expect.arrayContaining(['set-aside']));
    expect([forged.release?.night, forged.step?.summary]).toEqual([
      1,
      expect.stringContaining('does not carry the seal'),
    ]);
    // What was put aside lies beside, and the next night goes on from what this one wrote.
    expect((await night()).release?.night).toBe(2);
  });

  it('gives no state up for a salt that was forgotten', async () => {
    const without = await night({ salt: '' });
    expect(without.release?.reason).toMatchObject({ args: { file: 'CUEGATE_SALT' } });
    expect([without.step?.code, (await night()).release?.night]).toEqual([3, 3]);
  });
});
