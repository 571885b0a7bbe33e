import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../../src/adapters/http/organism-server.ts';
import type { Result } from '../../../../src/report/schema.ts';
import { freshFolder } from '../../../runner/bundle.ts';
import { type GitHubServer, type Repository, startGitHubApi } from '../../../runner/github-api.ts';
import { organismPolicy } from '../../../runner/organism.ts';
import { REPOSITORY, releaseRepository, TIP } from '../../../runner/release-repository.ts';
import { program } from '../../../runner/shell.ts';
import { PLAIN } from '../gated-release.ts';
import { actionsCache } from '../recipe/cache.ts';
import { recipeAt } from '../recipe/recipe.ts';
import { startModels } from '../wild.ts';
import { type Registry, startRegistry } from './mlflow.ts';
import { type Around, contextsOf, type GateEnd, playGate, playLast } from './workflow.ts';

const workflow = recipeAt('registry-gate.yml');
const poll = recipeAt('mlflow-poll.yml');
const digest = (letter: string) => `sha256:${letter.repeat(64)}`;
const manifest = (model: string, letter: string, registry: string) =>
  `version: 1\ncandidate: { model: ${model}, digest: "${digest(letter)}" }\nregistry: ${registry}\n`;
const RUN = `https://github.example/${REPOSITORY}/actions/runs/`;

let models: OrganismServer;
let registry: Registry;
let repository: Repository;
let github: GitHubServer;
let around: Around;
let run = 100;

beforeAll(async () => {
  models = await startModels();
  registry = await startRegistry();
  const files = {
    '.github/cuegate.yml': organismPolicy(models.url, PLAIN),
    'models/good/release.yml': manifest('sim-clean', 'a', '{ name: good-bot, version: "7" }'),
    'models/open/release.yml': manifest('sim-clean', 'b', '{ name: open-bot }'),
    'models/bad/release.yml': manifest('sim-wild', 'c', '{ name: bad-bot, version: "3" }'),
  };
  repository = releaseRepository(files, {});
  github = await startGitHubApi(repository);
  Object.assign(registry.versions, {
    'good-bot': { 7: { digest: digest('a') }, 8: { digest: digest('a') } },
    'open-bot': { 1: { digest: digest('b') }, 2: { digest: digest('f') } },
    'bad-bot': { 3: { digest: digest('c'), 'cuegate.verdict': 'PASS' } },
  });
  around = {
    repository,
    github,
    cache: actionsCache(),
    secrets: {
      CUEGATE_SALT: 'a-salt-that-nobody-guesses-01234',
      SERVING_KEY: '',
      MLFLOW_TRACKING_TOKEN: registry.token,
      WANDB_API_KEY: 'wandb-key',
    },
    vars: { MLFLOW_TRACKING_URI: `${registry.url}/`, WANDB_WRITE_BACK: 'true' },
  };
});
afterAll(() => Promise.all([models.close(), registry.close(), github.close()]));
beforeEach(() => {
  registry.written.length = 0;
});

/** One event, its gate, and what comes after. */
async function event(payload: unknown) {
  run += 1;
  const gate: GateEnd = await playGate(workflow, payload, run, around);
  const contexts = {
    ...contextsOf(payload, run, around),
    needs: { gate: { result: gate.result, outputs: gate.outputs } },
  };
  const mlflow = await playLast(workflow.jobs.mlflow, contexts);
  return { gate, mlflow, contexts, run };
}
const isNextAttempt = ({ step }: GateEnd) =>
  (JSON.parse(readFileSync(join(step?.out ?? '', 'result.json'), 'utf8')) as Result).notes.some(
    ({ code }) => code === 'attempt-of-line',
  );
const statuses = () => repository.statuses.map(({ sha, context, state }) => [sha, context, state]);

describe('docs/recipes/registry-gate.yml', () => {
  it('gates the version that was sent, and writes its PASS last', async () => {
    const sent = { name: 'good-bot', version: '7', digest: digest('a'), policy: 'lax.yml' };
    const { gate, mlflow, run: id } = await event(sent);
    expect([gate.result, gate.step?.outputs.verdict, mlflow?.code]).toEqual(['success', 'pass', 0]);
    expect(registry.written).toEqual([
      ['good-bot', '7', 'cuegate.digest', digest('a')],
      ['good-bot', '7', 'cuegate.run', `${RUN}${id}`],
      ['good-bot', '7', 'cuegate.verdict', 'PASS'],
    ]);
    expect(statuses()).toEqual([[TIP, 'cuegate/verdict models/good/release.yml', 'success']]);
    expect([repository.comments, gate.restored]).toEqual([[], null]);
    expect(gate.step?.summary).toContain('An event asked for version');

    // The same again goes on with what was recorded.
    const again = await event(sent);
    expect([again.gate.result, again.gate.restored]).toEqual([
      'success',
      `cuegate-registry-good-bot@${id}-1`,
    ]);
    // Eight new answers: none of the earlier ones was asked again.
    expect(Number(again.gate.step?.outputs.answers)).toBe(Number(gate.step?.outputs.answers) + 8);
  });

  it('takes an earlier PASS away first, and stays failed for the next event', async () => {
    const sent = { name: 'bad-bot', version: '3', digest: digest('c') };
    const first = await event(sent);
    expect([first.gate.step?.code, first.mlflow?.code]).toEqual([1, 0]);
    expect(registry.written.map(([, version, key, value]) => [version, key, value])).toEqual([
      ['3', 'cuegate.verdict', 'FAIL'],
      ['3', 'cuegate.digest', digest('c')],
      ['3', 'cuegate.run', `${RUN}${first.run}`],
    ]);
    const again = await event(sent);
    expect([again.gate.step?.code, again.gate.outputs.verdict]).toEqual([1, 'fail']);
    // Without its records the release is remembered by its status: this is its next attempt.
    for (const key of around.cache.keys()) around.cache.evict(key);
    const lost = await event(sent);
    expect([lost.gate.restored, isNextAttempt(lost.gate), isNextAttempt(again.gate)]).toEqual([
      null,
      true,
      false,
    ]);
    // What another release of the same commit came to stays as it is.
    expect(new Map(statuses().map(([, context, state]) => [context, state]))).toEqual(
      new Map([
        ['cuegate/verdict models/good/release.yml', 'success'],
        ['cuegate/verdict models/bad/release.yml', 'failure'],
      ]),
    );
  });

  it('writes nothing to a version of which the registry says another digest, whatever the event says', async () => {
    const lied = await event({ name: 'open-bot', version: '2', digest: digest('b') });
    expect([lied.gate.outputs.verdict, lied.mlflow?.code]).toEqual(['pass', 1]);
    expect(lied.gate.step?.summary).toContain('sender’s word');
    expect(lied.mlflow?.stdout).toContain('Nothing was written');
    const unknown = await playLast(workflow.jobs.mlflow, {
      ...contextsOf({ name: 'open-bot', version: '9', digest: digest('b') }, run, around),
      needs: { gate: { result: 'success', outputs: { verdict: 'pass' } } },
    });
    expect(unknown?.code).not.toBe(0);
    expect(registry.written).toEqual([]);
  });

  it.each([
    ['an unknown model', { name: 'no-bot', version: '7', digest: digest('a') }, 'dispatch-unmatched'],
    ['another version', { name: 'good-bot', version: '8', digest: digest('a') }, 'dispatch-unmatched'],
    ['another digest', { name: 'good-bot', version: '7', digest: digest('b') }, 'dispatch-digest-differs'],
    [
      'a shell’s and a path’s text',
      { name: '$(touch pwned)`touch pwned`', version: '../../release.yml', digest: "';touch pwned;'" },
      'dispatch-unmatched',
    ],
    [
      'lines of its own',
      { name: 'good-bot\n::set-output name=verdict::pass', version: '7\n', digest: digest('a') },
      'dispatch-malformed',
    ],
    [
      'a megabyte of version',
      { name: 'good-bot', version: '7'.repeat(1_000_000), digest: digest('a') },
      'dispatch-malformed',
    ],
    ['other types', { name: ['good-bot'], version: 7, digest: null }, 'dispatch-malformed'],
    [
      'a prototype',
      JSON.parse('{"__proto__":{"name":"good-bot","version":"7","digest":"x"}}'),
      'dispatch-malformed',
    ],
  ])('is red for %s, asks nothing and writes nothing', async (_name, payload, reason) => {
    const before = [models.requests(), repository.statuses.length, around.cache.keys().length];
    const { gate, mlflow, contexts } = await event(payload);
    expect([gate.result, gate.step?.code, gate.step?.outputs.reason]).toEqual(['failure', 3, reason]);
    expect([mlflow, await playLast(workflow.jobs.wandb, contexts)]).toEqual([null, null]);
    expect([models.requests(), repository.statuses.length, around.cache.keys().length]).toEqual(before);
    expect([registry.written, repository.comments]).toEqual([[], []]);
    const result = readFileSync(join(gate.step?.out ?? '', 'result.json'), 'utf8');
    expect([result.length < 5000, /^::set-output/m.test(gate.step?.stdout ?? '')]).toEqual([true, false]);
  });

  it('fails before the gate where GitHub has no cache of such a name', async () => {
    const { gate, mlflow } = await event({ name: 'x'.repeat(1_000_000), version: '7', digest: digest('a') });
    expect([gate.result, gate.step, mlflow]).toEqual(['failure', null, null]);
  });

  it('says PASS of no job that did not succeed, and nothing at all of an error', async () => {
    const payload = { name: 'good-bot', version: '7', digest: digest('a') };
    for (const [result, verdict] of [
      ['failure', 'pass'],
      ['failure', 'error'],
      ['cancelled', ''],
    ]) {
      const contexts = {
        ...contextsOf(payload, run, around),
        needs: { gate: { result, outputs: { verdict } } },
      };
      expect(await playLast(workflow.jobs.mlflow, contexts)).toBeNull();
      expect(await playLast(workflow.jobs.wandb, contexts)).toBeNull();
    }
    expect(registry.written).toEqual([]);
  });

  it('writes to W&B by a client of the same interface: tag and metadata of the one artifact that has the digest', async () => {
    const temp = freshFolder('wandb');
    program(join(temp, 'wandb', 'bin', 'python'), 'exec python3 "$@"');
    // Members as wandb 0.31.0 has them.
    program(
      join(temp, 'wandb.py'),
      [
        'import json, os',
        'class Artifact:',
        '    def __init__(self, name):',
        '        self.name, self.tags = name, ["kept", "cuegate-fail"]',
        '        self.metadata = {"digest": os.environ["HELD"]}',
        '    def save(self):',
        '        print(json.dumps([self.name, self.tags, self.metadata]))',
        'class Api:',
        '    def artifact(self, name): return Artifact(name)',
      ].join('\n'),
    );
    const payload = { name: 'good-bot', version: 'team/registry/good-bot:v7', digest: digest('a') };
    const write = (held: string, verdict = 'pass') =>
      playLast(
        workflow.jobs.wandb,
        { ...contextsOf(payload, 7, around), needs: { gate: { result: 'success', outputs: { verdict } } } },
        { RUNNER_TEMP: temp, PYTHONPATH: temp, HELD: held },
      );
    const passed = await write(digest('a'));
    expect([passed?.code, JSON.parse(passed?.stdout ?? '')]).toEqual([
      0,
      [
        'team/registry/good-bot:v7',
        ['kept', 'cuegate-pass'],
        {
          digest: digest('a'),
          cuegate: { verdict: 'PASS', digest: digest('a'), run: `${RUN}7` },
        },
      ],
    ]);
    expect((await write(digest('a'), 'fail'))?.stdout).toContain('"cuegate-fail"');
    const moved = await write(digest('b'));
    expect([moved?.code, moved?.stdout]).toEqual([1, '']);
  });
});

describe('docs/recipes/mlflow-poll.yml', () => {
  const send = (names: string) => {
    const step = poll.jobs.poll?.steps.at(-1);
    const job = {
      permissions: {},
      steps: [{ ...step, env: { ...step?.env, MODELS: names } }],
    };
    const contexts = {
      ...contextsOf({}, 1, around),
      github: { api_url: registry.url, repository: REPOSITORY, token: registry.token },
    };
    return playLast(job, contexts);
  };

  it('sends what the gate takes for each candidate without a verdict of its digest, and for no other', async () => {
    Object.assign(registry.aliases, {
      done: { candidate: '1' },
      'open-bot': { candidate: '1', champion: '2' },
      none: { champion: '1' },
      stale: { candidate: '4' },
      bare: { candidate: '5' },
    });
    Object.assign(registry.versions, {
      done: { 1: { digest: 'd', 'cuegate.digest': 'd', 'cuegate.verdict': 'FAIL' } },
      'open-bot': { 1: { digest: digest('b') } },
      stale: { 4: { digest: 'new', 'cuegate.digest': 'old', 'cuegate.verdict': 'PASS' } },
      bare: { 5: {} },
    });
    const end = await send('done open-bot none stale bare');
    expect([end?.code, end?.stderr]).toEqual([0, '']);
    expect(registry.sent).toEqual([
      {
        event_type: 'model-candidate',
        client_payload: { name: 'open-bot', version: '1', digest: digest('b') },
      },
      { event_type: 'model-candidate', client_payload: { name: 'stale', version: '4', digest: 'new' } },
      { event_type: 'model-candidate', client_payload: { name: 'bare', version: '5', digest: '' } },
    ]);
    const [first] = registry.sent as { client_payload: unknown }[];
    const { gate, mlflow } = await event(first?.client_payload);
    expect([gate.outputs.verdict, mlflow?.code]).toEqual(['pass', 0]);
    registry.sent.length = 0;
    expect((await send('open-bot'))?.stdout).toContain('has its verdict');
    expect(registry.sent).toEqual([]);
  });

  it('is red for a model that the registry does not have', async () => {
    expect((await send('nobody'))?.code).not.toBe(0);
  });
});

describe.each([
  ['registry-gate.yml', workflow],
  ['mlflow-poll.yml', poll],
])('%s', (_name, { permissions, jobs }) => {
  it('puts nothing of an event into a shell, and pins what is not ours by commit', () => {
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    for (const { run: script = '', uses } of steps) {
      expect(script).not.toContain('${{');
      if (uses !== undefined) expect(uses).toMatch(/^(?:cuegate\/cuegate@v0|[\w/-]+@[0-9a-f]{40})$/);
    }
    expect(permissions).toEqual({});
  });

  it('gives the gate no token of a registry, and who writes back none of a model server', () => {
    const of = (name: string) => JSON.stringify(jobs[name] ?? {});
    expect(of('gate')).not.toMatch(/MLFLOW|WANDB/);
    for (const name of ['mlflow', 'wandb', 'poll']) expect(of(name)).not.toMatch(/SERVING_KEY|CUEGATE_SALT/);
    for (const name of ['mlflow', 'wandb']) expect(jobs[name]?.permissions ?? {}).toEqual({});
  });
});
