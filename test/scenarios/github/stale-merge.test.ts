import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import { commitId } from '../../runner/github-api.ts';
import { manifestOf } from '../../runner/release-repository.ts';
import { change, HEAD, MERGE_BASE, PULL, TIP } from './faults.ts';
import { MANIFEST } from './gated-release.ts';
import { play, type Stage } from './scenario.ts';
import { startModels } from './wild.ts';

const OLDER = commitId('tip when the head was pushed');
const MERGE = commitId('merge of then');

let models: OrganismServer;
beforeAll(async () => {
  models = await startModels();
});
afterAll(() => models.close());

/** GitHub has merged the head when it was pushed, and not again since the base has moved. */
function stale({ repository }: Stage, aheadOfBase = 1): void {
  repository.commits[OLDER] = { ...repository.commits[MERGE_BASE] };
  repository.commits[MERGE] = { ...repository.commits[OLDER] };
  repository.parents = { [MERGE]: [OLDER, HEAD] };
  repository.mergeBases[`${OLDER}...${TIP}`] = OLDER;
  repository.mergeBases[`${TIP}...${HEAD}`] = MERGE_BASE;
  repository.mergeBases[`${MERGE_BASE}...${HEAD}`] = MERGE_BASE;
  repository.ahead = { [`${TIP}...${HEAD}`]: 1, [`${MERGE_BASE}...${HEAD}`]: aheadOfBase };
  const pull = repository.pulls[PULL];
  if (pull !== undefined) pull.mergeSha = MERGE;
}

async function verdictAfter(before: (stage: Stage) => void, exit: 0 | 1) {
  const acts = [{ exit, before }];
  const { ends } = await play(
    { event: 'pull_request', fault: '-', comments: exit, model: 'sim-brazen', acts },
    models,
  );
  expect(ends[0]?.code).toBe(exit);
  return ends[0]?.outputs.verdict;
}

it('a change of the README is green although the base has moved since it was pushed', async () => {
  const old = { [MANIFEST]: manifestOf('sim-brazen') };
  const before = (stage: Stage) => {
    for (const commit of [MERGE_BASE, HEAD]) change(commit, old)(stage);
    change(TIP, { [MANIFEST]: manifestOf('sim-clean') })(stage);
    change(HEAD, { 'README.md': 'a typo' })(stage);
    stale(stage);
  };
  expect(await verdictAfter(before, 0)).toBe('not-applicable');
});

it('a change of the manifest is gated although the base has moved since it was pushed', async () => {
  expect(await verdictAfter((stage) => stale(stage), 1)).toBe('fail');
});

it('a model that merges back and forth could bring back is gated', async () => {
  const bad = { [MANIFEST]: manifestOf('sim-brazen') };
  const before = (stage: Stage) => {
    for (const commit of [MERGE_BASE, HEAD]) change(commit, bad)(stage);
    change(TIP, { [MANIFEST]: manifestOf('sim-clean') })(stage);
    stale(stage, 2);
  };
  expect(await verdictAfter(before, 1)).toBe('fail');
});
