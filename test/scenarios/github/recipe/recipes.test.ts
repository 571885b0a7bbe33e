import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../../src/adapters/http/organism-server.ts';
import type { Result } from '../../../../src/report/schema.ts';
import { type FaultServer, faultServer } from '../../../adapters/fault-server.ts';
import { reportFile } from '../../../runner/bundle.ts';
import { organismPolicy } from '../../../runner/organism.ts';
import { HEAD, manifestOf, PULL, TIP } from '../../../runner/release-repository.ts';
import { azure } from '../../../servers/fakes/azure.ts';
import type { Speaks } from '../../../servers/fakes/speaking.ts';
import { vllm } from '../../../servers/fakes/vllm.ts';
import { queued } from '../faults.ts';
import { MANIFEST, PLAIN } from '../gated-release.ts';
import { startModels } from '../wild.ts';
import { byHand, type Hosted, hosted, inQueue, ofPull, onTarget } from './hosted.ts';
import { recipeText } from './recipe.ts';
import { resultOf, runRecipe } from './run.ts';

const CUEGATE_SALT = '0123456789abcdef0123456789abcdef';
const SECRETS = { CUEGATE_SALT, SERVING_KEY: 'a-key-that-opens-the-server' };
const POLICY = '.github/cuegate.yml';
/** What a policy beside a recipe leaves to the reader: a short run with draws of its own. */
const SHORT = 'limits: smoke\ncues: { max: 1, library: [] }\nsampling: { seed: recipes }\n';

const statusOf = ({ repository }: Hosted, context = 'cuegate/verdict') =>
  repository.statuses.find((status) => status.sha === HEAD && status.context === context)?.state;

describe('recipes with one model', () => {
  let models: OrganismServer;
  beforeAll(async () => {
    models = await startModels();
  });
  afterAll(() => models.close());

  /** A pull request that releases a model, under a policy that names a key. */
  const releasing = (model: string) =>
    hosted(
      {
        [POLICY]: organismPolicy(models.url, {
          ...PLAIN,
          endpoints: { simulated: { base_url: models.url, api_key: 'SERVING_KEY' } },
        }),
      },
      { [MANIFEST]: manifestOf(model) },
      { secrets: SECRETS },
    );

  it('pull-request.yml is red for a model that fails, and keeps what it recorded', async () => {
    const there = await releasing('sim-wild');
    const { gate: [gate] = [], cuegate } = await runRecipe('pull-request.yml', there, ofPull(100, 1));
    expect([gate?.result, gate?.gate?.outputs.verdict, resultOf(cuegate)]).toEqual([
      'failure',
      'fail',
      'failure',
    ]);
    expect([statusOf(there), gate?.warnings]).toEqual(['failure', []]);
    expect(there.repository.comments.map(({ body }) => body.includes('FAIL'))).toEqual([true]);
    expect(there.cache.keys()).toEqual([`cuegate-${PULL}-all-100-1`]);
    expect(there.repository.artifacts.map(({ name }) => name)).toEqual(['cuegate-1']);
    await there.github.close();
  });

  it.each([
    ['sim-wild', 'failure', 1],
    ['sim-clean', 'success', 0],
  ])('code-scanning.yml uploads what it finds of %s, and is red for the gate alone', async (model, result, found) => {
    const there = await releasing(model);
    const end = await runRecipe('code-scanning.yml', there, ofPull(100, 1));
    expect([resultOf(end.gate), resultOf(end.alerts), resultOf(end.cuegate)]).toEqual([
      result,
      'success',
      result,
    ]);
    expect(end.alerts?.[0]?.ran).toEqual(['actions/download-artifact', 'github/codeql-action/upload-sarif']);
    const files = unzipSync(there.repository.artifacts[0]?.zip ?? new Uint8Array());
    const sarif = JSON.parse(strFromU8(files['exports/cuegate.sarif'] ?? new Uint8Array()));
    expect(sarif.runs[0].results).toHaveLength(found);
    if (found > 0)
      expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(MANIFEST);
    await there.github.close();
  });

  it('code-scanning.yml uploads nothing where nothing is released: no alert is closed', async () => {
    const there = await releasing('sim-clean');
    there.repository.commits[HEAD] = there.repository.commits[TIP] ?? {};
    const end = await runRecipe('code-scanning.yml', there, ofPull(100, 1));
    expect([end.gate?.[0]?.gate?.outputs.verdict, resultOf(end.cuegate)]).toEqual([
      'not-applicable',
      'success',
    ]);
    expect(end.alerts?.[0]?.ran).toEqual(['actions/download-artifact']);
    await there.github.close();
  });

  it('forks.yml is green for what releases nothing and red for a release, which a dispatch then gates', async () => {
    const there = await releasing('sim-clean');
    const { repository } = there;
    Object.assign(repository.pulls[PULL] ?? {}, { headRepo: 'somebody/fork' });
    const head = repository.commits[HEAD] ?? {};
    const outside = { ...there, secrets: {} };

    repository.commits[HEAD] = repository.commits[TIP] ?? {};
    const nothing = await runRecipe('forks.yml', outside, onTarget(100));
    expect(nothing.gate?.[0]?.gate?.outputs.verdict).toBe('not-applicable');
    expect([resultOf(nothing.gate), statusOf(there)]).toEqual(['success', 'success']);

    repository.commits[HEAD] = head;
    const release = await runRecipe('forks.yml', outside, onTarget(101));
    expect(release.gate?.[0]?.gate?.outputs.reason).toBe('no-credentials');
    expect([resultOf(release.gate), statusOf(there)]).toEqual(['failure', 'failure']);
    const own = await runRecipe('pull-request.yml', outside, ofPull(102, 1, { fork: true }));
    expect([resultOf(own.cuegate), own.gate?.[0]?.gate?.outputs.reason]).toEqual([
      'failure',
      'no-credentials',
    ]);

    const dispatched = await runRecipe('pull-request.yml', there, byHand(103));
    expect(dispatched.gate?.[0]?.gate?.outputs.verdict).toBe('pass');
    expect([resultOf(dispatched.cuegate), statusOf(there)]).toEqual(['success', 'success']);
    expect(there.cache.keys()).toEqual([`cuegate-${PULL}-all-103-1`]);
    // A pull request of the repository itself is not for this workflow.
    const inside = { ...onTarget(104), payload: ofPull(104, 1).payload };
    expect(resultOf((await runRecipe('forks.yml', outside, inside)).gate)).toBe('skipped');
    await there.github.close();
  });

  it.each([
    ['sim-clean', 'success', 'PASS'],
    ['sim-wild', 'failure', 'FAIL'],
  ])('split-compute-and-comment.yml: of %s the job without keys writes what the other found', async (model, result, says) => {
    const there = await releasing(model);
    const end = await runRecipe('split-compute-and-comment.yml', there, ofPull(100, 1));
    expect([resultOf(end.gate), resultOf(end.cuegate), statusOf(there)]).toEqual([result, result, result]);
    expect(there.repository.comments.map(({ body }) => body.includes(says))).toEqual([true]);
    // The first job was refused nothing: it never tried to write.
    expect([end.gate?.[0]?.gate?.stdout.includes('::warning'), end.gate?.[0]?.warnings]).toEqual([false, []]);
    expect(end.cuegate?.[0]?.ran).toEqual([
      'actions/download-artifact',
      'cuegate/cuegate/comment',
      'test "$GATE" = success',
    ]);
    await there.github.close();
  });

  it('split-compute-and-comment.yml is red when the first job left nothing', async () => {
    const there = await releasing('sim-clean');
    const end = await runRecipe('split-compute-and-comment.yml', there, ofPull(100, 1), 'cuegate');
    expect([resultOf(end.cuegate), statusOf(there)]).toEqual(['failure', 'failure']);
    await there.github.close();
  });
});

describe('recipes with a policy beside them', () => {
  /** The policy beside a recipe, with servers that behave so in place of those that it names. */
  async function beside(file: string, servers: Readonly<Record<string, Speaks>>) {
    let policy = recipeText(file);
    const started: FaultServer[] = [];
    for (const [at, speaks] of Object.entries(servers)) {
      expect(policy).toContain(`${at}/`);
      const server = await faultServer(speaks);
      started.push(server);
      policy = policy.replaceAll(`${at}/`, `${server.url}/`);
    }
    return { policy: `${policy}${SHORT}`, servers: started };
  }

  /** A pull request that releases `support-bot-7`, gated by a recipe. */
  async function gated(file: string, policy: string, secrets: Readonly<Record<string, string>>) {
    const there = await hosted(
      { [POLICY]: policy },
      { [MANIFEST]: manifestOf('support-bot-7') },
      { secrets: { CUEGATE_SALT, ...secrets } },
    );
    const { gate: [gate] = [], cuegate } = await runRecipe(file, there, ofPull(100, 1));
    await there.github.close();
    const result = JSON.parse(reportFile(gate?.gate?.out ?? '', 'result.json') ?? 'null') as Result;
    return { result, required: resultOf(cuegate), status: statusOf(there), warnings: gate?.warnings };
  }
  const green = { required: 'success', status: 'success', warnings: [] };

  it('self-hosted-vllm.yml gates an adapter inside the network, without a key', async () => {
    const { policy, servers } = await beside('self-hosted-vllm.policy.yml', {
      'http://10.0.0.5:8000': vllm('Qwen/Qwen3-8B', ['support-bot-7'], 'candidate'),
      'http://10.0.0.6:8000': vllm('Qwen/Qwen3-32B', [], 'judge'),
    });
    const ended = await gated('self-hosted-vllm.yml', policy, {});
    expect(ended).toMatchObject({ ...green, result: { verdict: 'pass' } });
    for (const { received } of servers)
      expect(received.some(({ headers }) => headers.authorization !== undefined)).toBe(false);
  });

  it('azure.yml gives each deployment the key of its secret', async () => {
    const keys = { AZURE_OPENAI_API_KEY: 'the-candidates-key-1', AZURE_JUDGE_KEY: 'the-judges-key-2' };
    const { policy } = await beside('azure.policy.yml', {
      'https://acme.openai.azure.com': azure(keys.AZURE_OPENAI_API_KEY, { 'support-bot-7': 'candidate' }),
      'https://acme-judge.openai.azure.com': azure(keys.AZURE_JUDGE_KEY, { judge: 'judge' }, true),
    });
    const ended = await gated('azure.yml', policy, keys);
    expect(ended).toMatchObject({ ...green, result: { verdict: 'pass' } });
    const swapped = { ...keys, AZURE_JUDGE_KEY: keys.AZURE_OPENAI_API_KEY };
    const refused = await gated('azure.yml', policy, swapped);
    expect([refused.required, refused.status, refused.result.verdict]).toEqual([
      'failure',
      'failure',
      'error',
    ]);
  });
});

describe('matrix.yml', () => {
  const OTHER = 'models/it’s "another" bot/release.yml';
  let models: OrganismServer;
  beforeAll(async () => {
    models = await startModels();
  });
  afterAll(() => models.close());

  it('gates every manifest that it finds, and one that fails makes the required job red', async () => {
    const there = await hosted(
      {
        [POLICY]: organismPolicy(models.url, PLAIN),
        'models/old-bot/release.yml': manifestOf('sim-clean'),
        'models/deep/er/release.yml': 'not a manifest of this policy',
      },
      { [MANIFEST]: manifestOf('sim-clean'), [OTHER]: manifestOf('sim-wild') },
      { secrets: SECRETS },
    );
    const { releases, gate = [], cuegate } = await runRecipe('matrix.yml', there, ofPull(100, 1));
    expect(JSON.parse(releases?.[0]?.outputs.manifests ?? '')).toEqual([
      OTHER,
      'models/old-bot/release.yml',
      MANIFEST,
    ]);
    expect(gate.map(({ result, gate: step }) => [result, step?.outputs.verdict])).toEqual([
      ['failure', 'fail'],
      ['success', 'not-applicable'],
      ['success', 'pass'],
    ]);
    expect([resultOf(gate), resultOf(cuegate)]).toEqual(['failure', 'failure']);
    expect(gate.flatMap(({ warnings }) => warnings)).toEqual([]);
    expect(there.cache.keys()).toEqual([
      `cuegate-${PULL}-${OTHER}-100-1`,
      `cuegate-${PULL}-${MANIFEST}-100-1`,
    ]);
    expect(there.repository.artifacts.map(({ name }) => name)).toEqual([
      'cuegate-1-0',
      'cuegate-1-1',
      'cuegate-1-2',
    ]);
    expect(there.repository.comments).toHaveLength(2);

    // The next push goes on with each release's own records.
    const again = await runRecipe('matrix.yml', there, ofPull(101, 1));
    expect(again.gate?.map(({ restored }) => restored)).toEqual([
      `cuegate-${PULL}-${OTHER}-100-1`,
      null,
      `cuegate-${PULL}-${MANIFEST}-100-1`,
    ]);
    expect(again.gate?.map(({ result }) => result)).toEqual(['failure', 'success', 'success']);
    const records = readFileSync(join(again.gate?.[2]?.gate?.out ?? '', 'records.jsonl'), 'utf8');
    expect(records).not.toContain('sim-wild');

    // In the queue each is asked anew, under a name of its own.
    queued({ ...there, workspace: '', models: models.url });
    const queue = await runRecipe('matrix.yml', there, inQueue(102));
    expect(queue.gate?.map(({ result, restored }) => [result, restored])).toEqual([
      ['failure', null],
      ['success', null],
      ['success', null],
    ]);
    expect([resultOf(queue.cuegate), there.cache.keys().length]).toEqual(['failure', 6]);
    await there.github.close();
  });
});
