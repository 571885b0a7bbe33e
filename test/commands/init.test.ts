import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { OfferedModels } from '../../src/adapters/openai/offered-models.ts';
import { initCommand } from '../../src/commands/init.ts';
import type { InitWorld } from '../../src/commands/init-server.ts';
import type { InitOptions } from '../../src/commands/init-settle.ts';
import { CuegateError } from '../../src/errors.ts';
import { readManifest } from '../../src/policy/manifest.ts';
import { readPolicy } from '../../src/policy/policy.ts';
import { checkRelease } from '../../src/policy/release.ts';
import { freshFolder } from '../runner/bundle.ts';

const POLICY = '.github/cuegate.yml';
const WORKFLOW = '.github/workflows/cuegate.yml';

interface Given {
  readonly listed?: OfferedModels;
  readonly env?: InitWorld['env'];
  readonly addresses?: readonly string[];
  /** Files that are there. */
  readonly files?: Readonly<Record<string, string>>;
  readonly root?: string;
}

/** Runs init in a folder; what it said, or how it failed, and the files there afterwards. */
async function init(options: Omit<InitOptions, 'root'>, given: Given = {}) {
  const root = given.root ?? freshFolder('init');
  for (const [path, text] of Object.entries(given.files ?? {})) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const asked: string[] = [];
  const hidden: string[] = [];
  const world: InitWorld = {
    env: given.env ?? {},
    hide: (secret) => hidden.push(secret),
    addressesOf: async () => given.addresses ?? [],
    offeredModels: async ({ baseUrl }) => {
      asked.push(baseUrl);
      return given.listed ?? { state: 'unlisted', status: 404, what: 'an error' };
    },
  };
  const said = await initCommand({ ...options, root }, world).catch((error: unknown) => {
    if (error instanceof CuegateError) return error;
    throw error;
  });
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
  const text = (path: string) => readFileSync(join(root, path), 'utf8');
  return { root, said: 'text' in said ? said.text : '', error: said, files, text, asked, hidden };
}

const listing = (...names: readonly string[]): OfferedModels => ({ state: 'listed', names });
const NAMED = { model: 'support-bot-7', judge: 'judge' };
const runnersOf = (workflow: string) =>
  Object.values((parse(workflow) as { jobs: Record<string, { 'runs-on': string }> }).jobs).map(
    (job) => job['runs-on'],
  );

describe('a server inside the network', () => {
  it.each([
    ['http://10.0.0.5:8000/v1', [], ['private', 'http']],
    ['https://192.168.7.7/v1', [], ['private']],
    ['http://vllm.example.com:8000/v1', ['10.3.2.1'], ['private', 'http']],
    ['http://gpu-box:8000/v1', [], ['private', 'http']],
    ['http://127.0.0.1:8000/v1', [], ['private', 'http']],
  ] as const)('%s is allowed in the policy, asked from a runner of its own, and both say why', async (endpoint, addresses, allow) => {
    const { text, said } = await init({ endpoint, ...NAMED }, { addresses });
    const policy = readPolicy(text(POLICY), POLICY);
    expect(policy.candidate.endpoint.allow).toEqual(allow);
    const { hostname } = new URL(endpoint);
    expect(text(POLICY)).toMatch(new RegExp(`^ {2}# ${hostname.replaceAll('.', '\\.')}.*network`, 'm'));
    expect(runnersOf(text(WORKFLOW))).toEqual(['self-hosted', 'ubuntu-latest']);
    expect(text(WORKFLOW)).toMatch(new RegExp(`self-hosted # .*${hostname}`));
    expect(said).toContain('What leaves your network: nothing');
  });

  it('elsewhere nothing is allowed, and GitHub runs the gate', async () => {
    const { text } = await init(
      { endpoint: 'https://models.example.com/v1', ...NAMED },
      { addresses: ['203.0.113.9'] },
    );
    expect(readPolicy(text(POLICY), POLICY).candidate.endpoint.allow).toEqual([]);
    expect(runnersOf(text(WORKFLOW))).toEqual(['ubuntu-latest', 'ubuntu-latest']);
  });

  it('without TLS in public is refused, and nothing is written', async () => {
    const { error, files } = await init({ endpoint: 'http://models.example.com/v1', ...NAMED });
    expect(error).toMatchObject({ code: 'input-invalid', args: { file: '--endpoint' } });
    expect(files).toEqual([]);
  });
});

describe('Azure', () => {
  it('of a whole resource is asked at /openai/v1 with its key header', async () => {
    const { text, said } = await init({ endpoint: 'https://acme.openai.azure.com', ...NAMED });
    const { endpoint } = readPolicy(text(POLICY), POLICY).candidate;
    expect(endpoint).toMatchObject({
      baseUrl: 'https://acme.openai.azure.com/openai/v1',
      auth: 'api-key',
      apiKey: 'AZURE_OPENAI_API_KEY',
      query: {},
    });
    expect(said).toContain('gh secret set AZURE_OPENAI_API_KEY');
    expect(text(WORKFLOW)).toContain('AZURE_OPENAI_API_KEY: ${{ secrets.AZURE_OPENAI_API_KEY }}');
  });

  it("by a deployment's address has its version, a judge at an address of its own, and no other name", async () => {
    const address =
      'https://acme.openai.azure.com/openai/deployments/support-bot-7?api-version=2025-04-01-preview';
    const { text } = await init({ endpoint: address, judge: 'strong' });
    const { candidate, judge } = readPolicy(text(POLICY), POLICY);
    const query = { 'api-version': '2025-04-01-preview' };
    expect(candidate).toMatchObject({ models: ['support-bot-7'], endpoint: { auth: 'api-key', query } });
    expect(judge).toMatchObject({ model: 'strong', endpoint: { auth: 'api-key', query } });
    expect(judge.endpoint.baseUrl).toBe('https://acme.openai.azure.com/openai/deployments/strong');
  });
});

describe('the judge is never guessed', () => {
  it('a server with one other model is no reason to take that one', async () => {
    const listed = listing('support-bot-7', 'embedder');
    const { error, files } = await init(
      { endpoint: 'http://127.0.0.1:8000/v1', model: 'support-bot-7' },
      { listed },
    );
    expect(error).toMatchObject({ args: { file: '--judge' } });
    expect((error as CuegateError).args).toMatchObject({
      problem: expect.stringContaining('embedder'),
      fix: expect.stringMatching(/--judge NAME .*--judge-endpoint https:/),
    });
    expect(files).toEqual([]);
  });

  it('a default is stated with the way to change it', async () => {
    const { said } = await init({ openai: 'ft:base-model:acme::abc' });
    expect(said).toMatch(/^Judge: gpt-6-luna .*\(the default; --judge NAME takes another\)$/m);
  });

  it('may be served elsewhere, with a key of its own; who reads what is said by name', async () => {
    const { text, said } = await init({
      endpoint: 'http://10.0.0.5:8000/v1',
      ...NAMED,
      judgeEndpoint: 'https://api.openai.com/v1',
    });
    const policy = readPolicy(text(POLICY), POLICY);
    expect([policy.candidate.endpoint.name, policy.judge.endpoint.name]).toEqual(['serving', 'openai']);
    expect(policy.judge.endpoint.apiKey).toBe('OPENAI_API_KEY');
    expect(said).toMatch(
      /What leaves your network: every prompt goes with its answer to OpenAI \(api\.openai\.com\)/,
    );
    expect(said).toContain('gh secret set OPENAI_API_KEY');
    expect(said).toContain('No release exists yet');
    expect(text(POLICY)).toMatch(/judge: .*# every prompt and answer goes to OpenAI \(api\.openai\.com\)/);
  });

  it('is not the candidate', async () => {
    const { error, files } = await init({ endpoint: 'http://127.0.0.1:1/v1', model: 'm', judge: 'm' });
    expect(error).toMatchObject({ code: 'judge-is-candidate' });
    expect(files).toEqual([]);
  });
});

describe('the server is asked for its models', () => {
  const endpoint = 'http://127.0.0.1:8000/v1';

  it.each([
    ['ECONNREFUSED', 'nothing listens there'],
    ['ENOTFOUND', 'no such host is known here'],
    ['UND_ERR_CONNECT_TIMEOUT', 'it took too long'],
  ])('a dead one (%s) is a sentence, and the files are written', async (why, meaning) => {
    const { said, files } = await init({ endpoint, ...NAMED }, { listed: { state: 'silent', why } });
    expect(said).toContain(`nobody answers at ${endpoint} (${why}: ${meaning})`);
    expect(files).toEqual([POLICY, WORKFLOW, 'models/support-bot/release.yml'].sort());
  });

  it('a dead one that would have to name the candidate is an error that says so', async () => {
    const { error, files } = await init(
      { endpoint, judge: 'judge' },
      { listed: { state: 'silent', why: 'ECONNREFUSED' } },
    );
    expect(error).toMatchObject({
      args: {
        file: '--model',
        problem: expect.stringContaining('nobody answers at http://127.0.0.1:8000/v1'),
      },
    });
    expect(files).toEqual([]);
  });

  it('a name that it does not list is said, with the nearest of many', async () => {
    const others = Array.from({ length: 30 }, (_, at) => `other-${at}`);
    const { said } = await init(
      { endpoint, ...NAMED },
      { listed: listing('judge', ...others, 'support-bot-8') },
    );
    expect(said).toMatch(
      /does not list support-bot-7; nearest of its 32 models: support-bot-8, \S+, \S+\.$/m,
    );
  });

  it('a name that it does not list is said, with those it does', async () => {
    const { said } = await init({ endpoint, ...NAMED }, { listed: listing('base', 'judge') });
    expect(said).toContain('127.0.0.1 does not list support-bot-7; its models: base, judge.');
    expect(said).not.toContain('does not list judge');
  });

  it.each([
    [500, 'an error', 'status 500, an error'],
    [200, 'a page of HTML', 'status 200, a page of HTML'],
    [200, 'an empty list', 'status 200, an empty list'],
    [null, 'a redirect, which is not followed', 'a redirect, which is not followed'],
  ])('what came instead of a list is said, and what becomes of the names: %s %s', async (status, what, came) => {
    const listed: OfferedModels = { state: 'unlisted', status, what };
    const { said } = await init({ endpoint, ...NAMED }, { listed });
    expect(said).toContain(
      `127.0.0.1 gave no list of models: http://127.0.0.1:8000/v1/models came back with ${came}. So support-bot-7 and judge are taken as named; check base_url`,
    );
    const { error } = await init({ endpoint, judge: 'judge' }, { listed });
    expect(error).toMatchObject({
      args: { file: '--model', problem: expect.stringContaining(`came back with ${came}`) },
    });
  });

  it('a key that is set is not asked for again: pasted, the line would write over it', async () => {
    const keyed = { endpoint, key: 'SERVING_KEY', ...NAMED };
    const said = async (env: Readonly<Record<string, string>>) =>
      (await init(keyed, { listed: listing('judge', 'support-bot-7'), env })).said;
    expect(await said({})).toContain('export SERVING_KEY=…');
    expect(await said({ SERVING_KEY: 'a-key' })).not.toContain('export SERVING_KEY');
    expect(await said({ SERVING_KEY: 'a-key' })).toContain('gh secret set SERVING_KEY');
  });

  it('names that it lists are no news', async () => {
    const { said } = await init({ endpoint, ...NAMED }, { listed: listing('judge', 'support-bot-7') });
    expect(said).not.toMatch(/does not list|nobody answers/);
  });

  it('its one model beside the judge is the candidate, and said to be', async () => {
    const { said } = await init({ endpoint, judge: 'judge' }, { listed: listing('judge', 'support-bot-7') });
    expect(said).toMatch(/^Candidate: support-bot-7 .*\(the one that the server offers\)$/m);
  });

  it('is not asked where its key is not set, and that is said', async () => {
    const { said, asked } = await init({ openai: 'ft:base-model:acme::abc', judge: 'gpt-6-luna' });
    expect(asked).toEqual([]);
    expect(said).toContain('OPENAI_API_KEY is not set here');
  });

  it('is asked with a key that no output can show', async () => {
    const { hidden, asked } = await init(
      { openai: 'ft:base-model:acme::abc', judge: 'gpt-6-luna' },
      { env: { OPENAI_API_KEY: 'sk-1' } },
    );
    expect([asked, hidden]).toEqual([['https://api.openai.com/v1'], ['sk-1']]);
  });

  it('one that wants a key gets one in the policy', async () => {
    const { text, said } = await init({ endpoint, ...NAMED }, { listed: { state: 'refused', status: 401 } });
    expect(readPolicy(text(POLICY), POLICY).candidate.endpoint.apiKey).toBe('SERVING_KEY');
    expect(said).toContain('gh secret set SERVING_KEY');
  });
});

describe('what is there already', () => {
  const manifest = 'version: 1\ncandidate: { model: support-bot-6, digest: "sha256:1" }\n';
  const endpoint = 'http://127.0.0.1:8000/v1';

  it('a manifest is used: its model is the candidate, and no other is written', async () => {
    const path = 'models/helpdesk/release.yml';
    const { said, text, files } = await init({ endpoint, judge: 'judge' }, { files: { [path]: manifest } });
    expect(files).toEqual([POLICY, WORKFLOW, path].sort());
    expect(text(path)).toBe(manifest);
    expect(said).toContain(`kept ${path}, which was there`);
    expect(said).toMatch(/^Candidate: support-bot-6 .*\(as models\/helpdesk\/release\.yml says\)$/m);
    expect(said).toMatch(/cuegate run .*--release \S*models\/helpdesk\/release\.yml/);
    expect(() =>
      checkRelease(readPolicy(text(POLICY), POLICY), readManifest(text(path), path)),
    ).not.toThrow();
  });

  it('the next name of its family is to be written there by the person', async () => {
    const path = 'models/support-bot/release.yml';
    const { said, text } = await init({ endpoint, ...NAMED }, { files: { [path]: manifest } });
    expect(text(path)).toBe(manifest);
    expect(said).toContain(`${path} names support-bot-6: to release support-bot-7, write that there.`);
  });

  it('a workflow is kept, the rest is written, and what it lacks is said', async () => {
    const files = { [WORKFLOW]: 'name: mine\n' };
    const { said, text } = await init({ endpoint, ...NAMED, key: 'MY_KEY' }, { files });
    expect(text(WORKFLOW)).toBe('name: mine\n');
    expect(text(POLICY)).toContain('api_key: MY_KEY');
    expect(said).toContain(`${WORKFLOW} does not pass MY_KEY`);
  });

  it('a policy is kept and built upon: no server is asked, and no judge wanted', async () => {
    const policy = `version: 1
endpoints: { mine: { base_url: "http://10.1.1.1/v1", api_key: MINE, allow: [http, private] } }
candidate: { endpoint: mine, models: ["*"] }
judge: { endpoint: mine, model: strong }
`;
    const { said, text, asked, files } = await init(
      { model: 'support-bot-7' },
      { files: { [POLICY]: policy } },
    );
    expect(asked).toEqual([]);
    expect(text(POLICY)).toBe(policy);
    expect(files).toEqual([POLICY, WORKFLOW, 'models/support-bot/release.yml'].sort());
    expect(text(WORKFLOW)).toContain('MINE: ${{ secrets.MINE }}');
    expect(runnersOf(text(WORKFLOW))).toEqual(['self-hosted', 'ubuntu-latest']);
    expect(said).toContain(`kept ${POLICY}, which was there`);
  });

  it('the same command again changes nothing and says so; with another judge it says which one stands', async () => {
    const first = await init({ endpoint, ...NAMED });
    const before = first.files.map(first.text);
    const again = await init({ endpoint, ...NAMED, judge: 'other' }, { root: first.root });
    expect(again.files.map(again.text)).toEqual(before);
    expect(again.said).not.toContain('wrote ');
    expect(again.said).toMatch(/--endpoint, --judge changed nothing: its judge is judge/);
  });

  it('a policy that cannot be read is an error, and nothing is written beside it', async () => {
    const { error, files } = await init({ endpoint, ...NAMED }, { files: { [POLICY]: 'mine' } });
    expect(error).toMatchObject({ code: 'policy-invalid' });
    expect(files).toEqual([POLICY]);
  });

  it('two manifests ask which one is meant, and the policy allows the models of both', async () => {
    const files = {
      'models/a/release.yml': 'version: 1\ncandidate: { model: alpha-1 }\n',
      'models/b/release.yml': 'version: 1\ncandidate: { model: beta-1 }\n',
    };
    const { text } = await init({ endpoint, model: 'beta-1', judge: 'judge' }, { files });
    expect(readPolicy(text(POLICY), POLICY).candidate.models).toEqual(['beta-*', 'alpha-*']);
  });
});

it('a name cannot write lines of its own into the files', async () => {
  const { error, files } = await init({
    endpoint: 'http://127.0.0.1:8000/v1',
    model: 'x\nlimits: smoke',
    judge: 'j',
  });
  expect(error).toBeInstanceOf(CuegateError);
  expect(files).toEqual([]);
});
