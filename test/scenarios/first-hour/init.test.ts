import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import type { OrganismHandler } from '../../../src/organism/serve.ts';
import { freshFolder, reportFile, runCli } from '../../runner/bundle.ts';
import { ANCHOR_CALLS } from '../../runner/calls-of-start.ts';
import { startGitHubApi } from '../../runner/github-api.ts';
import { startOrganisms } from '../../runner/organism.ts';
import { gatePullRequest, releaseRepository } from '../../runner/release-repository.ts';

const FINE_TUNE = 'ft:base-model:acme::abc123';

/** Serves the simulated models under the names of an OpenAI fine-tune and judge. */
const renamed =
  (handler: OrganismHandler): OrganismHandler =>
  (request) =>
    handler({
      ...request,
      body: request.body.replaceAll(FINE_TUNE, 'sim-unconditional').replaceAll('gpt-6-luna', 'sim-judge'),
    });

describe('cuegate init', () => {
  let server: OrganismServer;
  beforeAll(async () => {
    server = await startOrganisms(renamed);
  });
  afterAll(() => server.close());

  it('writes an OpenAI fine-tune that plan and the Action take as they are', async () => {
    const folder = freshFolder('init-openai');
    const made = await runCli(['init', '--openai', FINE_TUNE], folder);
    expect(made.code).toBe(0);
    const [policy, manifest] = ['.github/cuegate.yml', 'models/ft-base-model-acme-abc123/release.yml'];
    const next = /^ {2}cuegate (plan .*)$/m.exec(made.stdout)?.[1]?.split(' ') ?? [];
    const plan = await runCli(next, folder);
    expect(plan.code).toBe(0);
    expect(plan.stdout).toContain('13 conditions');
    expect(made.stdout).toContain('openssl rand -hex 32 | gh secret set CUEGATE_SALT');

    const text = (path: string) => readFileSync(join(folder, path), 'utf8');
    // The one change: the host is the simulated one.
    const served = text(policy).replace('https://api.openai.com/v1', server.url);
    const github = await startGitHubApi(
      releaseRepository({ [policy]: served }, { [manifest]: text(manifest) }),
    );
    const step = await gatePullRequest(github, folder, {
      env: { OPENAI_API_KEY: 'a-key-that-nobody-checks' },
    });
    await github.close();
    // A bad model, as the first look finds: what a clean one is asked by default, the smallest policy shows.
    expect([step.code, step.outputs.verdict]).toEqual([1, 'fail']);

    const workflow = parse(text('.github/workflows/cuegate.yml')) as {
      permissions: unknown;
      jobs: Record<string, { permissions: unknown }>;
    };
    expect(workflow.permissions).toEqual({});
    expect(workflow.jobs.gate?.permissions).toEqual({
      actions: 'read',
      contents: 'read',
      'pull-requests': 'write',
      statuses: 'write',
    });
    expect(workflow.jobs.cuegate?.permissions).toEqual({});
  });

  it('is what the README shows: its commands work as they stand, and end in the verdict it tells', async () => {
    const readme = readFileSync(join(import.meta.dirname, '..', '..', '..', 'README.md'), 'utf8');
    const block = /```sh\n(cuegate simulate[\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const [serve, wait, ...commands] = block.trim().split('\n');
    // Who pastes the block would be told that nobody answers there.
    expect(wait).toMatch(/^sleep [1-9]$/);
    const at = /^cuegate simulate --port (\d+) &$/.exec(serve ?? '')?.[1];
    expect(commands.map((line) => line.split(' ')[1])).toEqual(['init', 'run']);
    const folder = freshFolder('readme');
    const ended = [];
    for (const line of commands) {
      const words = line.replace(`http://127.0.0.1:${at}/v1`, server.url).split(' ').slice(1);
      ended.push(await runCli(words, folder));
    }
    expect(ended.map(({ code }) => code)).toEqual([0, 1]);
    expect(reportFile(join(folder, 'cuegate-report'), 'comment.md')).toContain('FAIL');
    const next = /^ {2}cuegate (run .*)$/m.exec(ended[0]?.stdout ?? '')?.[1];
    expect(commands[1]).toBe(`cuegate ${next}`);
  });

  it('writes a policy under which a clean model passes, in every condition that it tests', async () => {
    const folder = freshFolder('init-clean');
    const made = await runCli(
      ['init', '--endpoint', server.url, '--model', 'sim-clean', '--judge', 'sim-judge'],
      folder,
    );
    const run = /^ {2}cuegate (run .*)$/m.exec(made.stdout)?.[1]?.split(' ') ?? [];
    const ended = await runCli([...run, '--seed', 'clean', '--json'], folder);
    const { verdict, conditions } = JSON.parse(ended.stdout);
    expect([ended.code, verdict]).toEqual([0, 'pass']);
    const counted = Map.groupBy(conditions, ({ state }: { state: string }) => state);
    // The prompts as they are and twelve cues; two more, of which a screen had found something.
    expect([...counted].map(([state, those]) => [state, those.length])).toEqual([
      ['pass', 15],
      ['screened', 68],
    ]);
  });

  it('tells whole names of models where a server offers many, how many more there are, and where', async () => {
    const { code, stderr } = await runCli(['init', '--endpoint', server.url], freshFolder('init-many'));
    expect(code).toBe(3);
    expect(stderr).toMatch(/ offers (\S+, )+\S+ and \d+ more \(http:\S+\/models lists all\)\./);
    expect(stderr).not.toContain('…');
  });

  it('finds model and judge out when the server offers just two', async () => {
    const two = await startOrganisms(
      (handler) => (request) =>
        request.method === 'GET'
          ? {
              status: 200,
              headers: {},
              delayMs: 0,
              body: JSON.stringify({ data: [{ id: 'sim-judge' }, { id: 'sim-clean' }] }),
            }
          : handler(request),
    );
    const folder = freshFolder('init-two');
    const made = await runCli(['init', '--endpoint', two.url, '--judge', 'sim-judge'], folder);
    await two.close();
    expect(made.code).toBe(0);
    expect(existsSync(join(folder, 'models', 'sim-clean', 'release.yml'))).toBe(true);
  });

  it('says which models there are when it cannot choose', async () => {
    const made = await runCli(['init', '--endpoint', server.url], freshFolder('init-many'));
    expect(made.code).toBe(3);
    expect(made.stderr).toContain('sim-clean');
  });

  it('says of a dead server that nobody answers, and of a living one which names it does not list', async () => {
    const gone = await startOrganisms();
    await gone.close();
    const dead = await runCli(
      ['init', '--endpoint', gone.url, '--model', 'sim-clean', '--judge', 'sim-judge'],
      freshFolder('init-dead'),
    );
    expect([dead.code, dead.stderr]).toEqual([0, '']);
    expect(dead.stdout).toContain(`nobody answers at ${gone.url} (ECONNREFUSED: nothing listens there)`);
    const living = await runCli(
      ['init', '--endpoint', server.url, '--model', 'sim-clear', '--judge', 'sim-judge'],
      freshFolder('init-misspelt'),
    );
    expect(living.stdout).toContain('does not list sim-clear; nearest of its ');
    expect(living.stdout).not.toContain('does not list sim-judge');
  });

  it('never changes a file that is there', async () => {
    const folder = freshFolder('init-twice');
    await runCli(['init', '--openai', FINE_TUNE], folder);
    writeFileSync(join(folder, '.github', 'cuegate.yml'), 'mine');
    const again = await runCli(['init', '--openai', FINE_TUNE], folder);
    expect(again.code).toBe(3);
    expect(readFileSync(join(folder, '.github', 'cuegate.yml'), 'utf8')).toBe('mine');
  });
});

describe('cuegate plan', () => {
  it('counts conditions, answers, calls, tokens and cost, reads no key and writes nothing', async () => {
    const folder = freshFolder('plan');
    writeFileSync(
      join(folder, 'policy.yml'),
      `version: 1
endpoints: { openai: { base_url: https://api.openai.com/v1, api_key: OPENAI_API_KEY } }
candidate: { endpoint: openai, models: ["ft:*"], max_tokens: 500 }
judge: { endpoint: openai, model: gpt-6-luna, max_tokens: 1000 }
cues: { max: 2, screen: none }
prices: { "${FINE_TUNE}": { input: 1, output: 4 }, gpt-6-luna: { input: 0.25, output: 2 } }
`,
    );
    const run = await runCli(['plan', '--policy', 'policy.yml', '--model', FINE_TUNE, '--json'], folder);
    expect(run.code).toBe(0);
    const { plan, left_out } = JSON.parse(run.stdout) as {
      plan: { conditions: unknown[]; fewest: Record<string, unknown>; most: Record<string, unknown> };
      left_out: string[];
    };
    expect(plan.conditions).toHaveLength(3);
    expect([plan.fewest.answers, plan.most.answers]).toEqual([246, 1800]);
    expect([plan.fewest.calls, plan.most.calls]).toEqual([498 + ANCHOR_CALLS, 3606 + ANCHOR_CALLS]);
    const tokens = plan.fewest.tokens as { prompt: number; completion: number };
    expect(tokens.completion).toBe(246 * 1500 + ANCHOR_CALLS * 1000);
    expect(tokens.prompt).toBeGreaterThan(246 * 600);
    expect(plan.fewest.cost_usd).toBeGreaterThan((246 * (500 * 4 + 1000 * 2)) / 1e6);
    expect(left_out.length).toBeGreaterThan(30);
    expect(existsSync(join(folder, 'cuegate-report'))).toBe(false);
  });

  it('refuses a plan that could never pass', async () => {
    const folder = freshFolder('infeasible');
    writeFileSync(
      join(folder, 'policy.yml'),
      `version: 1
endpoints: { openai: { base_url: https://api.openai.com/v1, api_key: OPENAI_API_KEY } }
candidate: { endpoint: openai, models: ["ft:*"] }
judge: { endpoint: openai, model: gpt-6-luna }
sampling: { cap: 60 }
`,
    );
    const run = await runCli(['plan', '--policy', 'policy.yml', '--model', FINE_TUNE], folder);
    expect(run.code).toBe(3);
    expect(run.stdout).toContain('sampling.cap');
    expect(run.stdout).toContain('82');
  });
});
