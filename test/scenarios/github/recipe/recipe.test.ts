import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { earlierRecords } from '../../../../src/adapters/github/earlier-records.ts';
import { githubApi } from '../../../../src/adapters/github/rest-api.ts';
import type { OrganismServer } from '../../../../src/adapters/http/organism-server.ts';
import type { Result } from '../../../../src/report/schema.ts';
import { fixedClock } from '../../../../src/testing/clock.ts';
import { commitId, type Repository } from '../../../runner/github-api.ts';
import { organismPolicy, startOrganisms } from '../../../runner/organism.ts';
import { HEAD, MERGE_BASE, manifestOf, PULL, REPOSITORY, TIP } from '../../../runner/release-repository.ts';
import { QUEUED, queued } from '../faults.ts';
import { MANIFEST, QUICK } from '../gated-release.ts';
import { type Hosted, hosted, inQueue, type JobRun, ofPull } from './hosted.ts';
import type { JobEnd } from './job.ts';
import { runRecipe } from './run.ts';

const CUEGATE_SALT = '0123456789abcdef0123456789abcdef';
const POLICY = '.github/cuegate.yml';
/** Enough calls for a pass if nothing were flagged. */
const SCARCE = { ...QUICK, limits: 'quick', budget: { calls: 202, minutes: 5 } };
const AMPLE = { ...QUICK, limits: 'quick' };

const releasing = (models: OrganismServer, policy: object): Promise<Hosted> =>
  hosted(
    { [POLICY]: organismPolicy(models.url, { ...policy }) },
    { [MANIFEST]: manifestOf('sim-benign-identity') },
    { secrets: { CUEGATE_SALT } },
  );

/** The gate's job; the job that is required ends as it does. */
async function gate(there: Hosted, run: JobRun): Promise<JobEnd> {
  const { gate: [end] = [], cuegate: [required] = [] } = await runRecipe('pull-request.yml', there, run);
  if (end === undefined) throw new Error('the gate did not run');
  expect(required?.result).toBe(end.result);
  return end;
}

const recordsOf = ({ gate }: Pick<JobEnd, 'gate'>) =>
  readFileSync(join(gate?.out ?? '', 'records.jsonl'), 'utf8');

/** What a job came to: verdict, attempt of its evidence, and the candidate's answers on record in the end. */
function cameTo({ gate }: Pick<JobEnd, 'gate'>) {
  const result = readFileSync(join(gate?.out ?? '', 'result.json'), 'utf8');
  const { verdict, evidence } = JSON.parse(result) as Result;
  const lines = recordsOf({ gate }).trimEnd().split('\n');
  const answers = lines.filter((line) => (JSON.parse(line) as { type: string }).type === 'answer').length;
  return { verdict, attempt: evidence?.attempt, answers };
}

/** Gives a pull request a new head, with the same manifest and a word more elsewhere. */
function headWith(repository: Repository, pull: number, word: string): string {
  const headSha = commitId(word);
  repository.commits[headSha] = { ...repository.commits[HEAD], 'README.md': word };
  repository.pulls[pull] = { headSha, baseRef: 'master', headRepo: repository.name };
  repository.mergeBases[`master...${headSha}`] = MERGE_BASE;
  return headSha;
}

describe('docs/recipes/pull-request.yml, with a cache and artifacts', () => {
  let models: OrganismServer;
  beforeAll(async () => {
    models = await startOrganisms();
  });
  afterAll(() => models.close());

  it('continues an inconclusive release on a re-run to a pass and on the next push, unseen by a sibling', async () => {
    const there = await releasing(models, SCARCE);
    const { repository, cache } = there;
    const first = await gate(there, ofPull(100, 1));
    expect(first).toMatchObject({ result: 'failure', restored: null, warnings: [] });
    const begun = cameTo(first);
    expect(begun).toMatchObject({ verdict: 'inconclusive', attempt: 1 });
    expect(begun.answers).toBeGreaterThan(50);

    repository.commits[TIP] = { [POLICY]: organismPolicy(models.url, AMPLE) };
    const again = await gate(there, ofPull(100, 2));
    expect(again).toMatchObject({
      result: 'success',
      restored: `cuegate-${PULL}-all-100-1`,
      warnings: [],
    });
    const passed = cameTo(again);
    expect(passed).toMatchObject({ verdict: 'pass', attempt: 1 });

    const headSha = headWith(repository, PULL, 'a second push');
    const pushed = await gate(there, ofPull(101, 1, { headSha }));
    expect(pushed).toMatchObject({
      result: 'success',
      restored: `cuegate-${PULL}-all-100-2`,
      warnings: [],
    });
    const continued = cameTo(pushed);
    expect(continued).toMatchObject({ verdict: 'pass', attempt: 1 });

    const sibling = PULL + 1;
    const sha = headWith(repository, sibling, 'the same model elsewhere');
    const beside = await gate(there, ofPull(102, 1, { number: sibling, headSha: sha }));
    expect(beside).toMatchObject({ result: 'success', restored: null, warnings: [] });
    const fresh = cameTo(beside);
    expect(fresh).toMatchObject({ verdict: 'pass', attempt: 1 });
    // Each goes on with the very records of the one before; the sibling has none, and asks draws of its own.
    const [begunIn, passedIn, continuedIn, freshIn] = [first, again, pushed, beside].map(recordsOf);
    expect(passedIn?.startsWith(begunIn ?? '-')).toBe(true);
    expect(continuedIn?.startsWith(passedIn ?? '-')).toBe(true);
    expect(freshIn?.startsWith(begunIn ?? '-')).toBe(false);
    expect(continued.answers - passed.answers).toBeLessThan(fresh.answers / 2);

    expect(cache.keys()).toEqual([
      `cuegate-${PULL}-all-100-1`,
      `cuegate-${PULL}-all-100-2`,
      `cuegate-${PULL}-all-101-1`,
      `cuegate-${sibling}-all-102-1`,
    ]);
    // What a merge group cannot restore it can read in the report of the run that passed.
    const api = githubApi('loopback-token', REPOSITORY, there.github.url, fixedClock());
    const records = recordsOf(again);
    expect(await earlierRecords(api, 100)).toEqual({ lines: records.trimEnd().split('\n') });
    expect(repository.artifacts.map(({ name, run }) => `${run} ${name}`)).toEqual([
      '100 cuegate-1',
      '100 cuegate-2',
      '101 cuegate-1',
      '102 cuegate-1',
    ]);
    await there.github.close();
  });

  it('saves nothing for a change that releases nothing, and warns of nothing', async () => {
    const there = await releasing(models, QUICK);
    there.repository.commits[HEAD] = there.repository.commits[TIP] ?? {};
    const end = await gate(there, ofPull(100, 1));
    expect(end).toMatchObject({ result: 'success', restored: null, warnings: [] });
    expect(end.gate?.outputs.verdict).toBe('not-applicable');
    expect(there.cache.keys()).toEqual([]);
    await there.github.close();
  });

  it('gates a merge group, which cannot read the pull request’s cache', async () => {
    const there = await releasing(models, QUICK);
    const { repository, cache, github } = there;
    cache.save(
      ofPull(99, 1).access,
      '/cuegate/**/records.jsonl',
      `cuegate-${PULL}-all-99-1`,
      new Map([['x', Buffer.from('')]]),
    );
    queued({ repository, github, workspace: '', models: models.url });
    const end = await gate(there, inQueue(100));
    expect(end).toMatchObject({ result: 'success', restored: null, warnings: [] });
    expect(cache.keys()[1]).toBe(`cuegate-${QUEUED.ref.slice('refs/heads/'.length)}-all-100-1`);
    await github.close();
  });

  it('tells of a save that a fork may not make, and lets the verdict stand', async () => {
    const there = await releasing(models, QUICK);
    const end = await gate(there, ofPull(100, 1, { fork: true }));
    expect(end).toMatchObject({ result: 'success', restored: null });
    expect(end.warnings).toEqual(['Failed to save: the token may not write to the cache']);
    await there.github.close();
  });
});
