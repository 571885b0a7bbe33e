import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshFolder, runCli } from '../runner/bundle.ts';
import { CANARIES, expectNoCanary } from '../runner/canary.ts';
import { type CanaryModels, startCanaryModels } from '../runner/canary-models.ts';
import { canaryEnv, canaryPolicy, commandState } from '../runner/canary-run.ts';
import { WATCHING } from '../runner/record-children.ts';
import { manifestOf } from '../runner/release-repository.ts';

const { modelKey, token } = CANARIES;
const RUN = ['run', '--policy', 'policy.yml', '--release', 'release.yml', '--out', 'out'];

let models: CanaryModels;
/** Lists the key it was sent as its models. */
const listing = createServer((request, response) => {
  const key = request.headers.authorization?.replace('Bearer ', '');
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ data: [{ id: `a-${key}` }, { id: `b-${key}` }, { id: 'c' }] }));
});

beforeAll(async () => {
  models = await startCanaryModels(({ key }) => ({
    status: 401,
    body: JSON.stringify({ error: { message: `Incorrect API key: ${key}` } }),
  }));
  await new Promise<void>((ready) => listing.listen(0, '127.0.0.1', ready));
});
afterAll(async () => {
  listing.close();
  await models.close();
});

/** A folder with a policy and a manifest, and the command line run in it with every secret in its environment. */
async function command(
  args: readonly string[],
  policy: string | null = null,
  files: Record<string, string> = {},
) {
  const folder = freshFolder('canary-cli');
  const children = join(freshFolder('children'), 'children');
  writeFileSync(join(folder, 'release.yml'), manifestOf('canary-model'));
  writeFileSync(join(folder, 'policy.yml'), policy ?? JSON.stringify(canaryPolicy(models.url)));
  mkdirSync(join(folder, 'held'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'held', name), text);
  const ended = await runCli(args, folder, { ...canaryEnv(children), GITHUB_TOKEN: token });
  const given = ['policy.yml', '/held/'];
  const state = Object.fromEntries(
    Object.entries(commandState(ended, folder)).filter(([place]) =>
      given.every((part) => !place.includes(part)),
    ),
  );
  return { ended, state, children: readFileSync(children, 'utf8') };
}

describe('a secret on the command line', () => {
  it.each([
    ['that the server gives back', RUN, null],
    ['that the server gives back, as JSON', [...RUN, '--json'], null],
    [
      'in an unknown key, of a plan',
      ['plan', ...RUN.slice(1, 5)],
      JSON.stringify({ version: 1, [modelKey]: 1 }),
    ],
    [
      'in an unknown key, as JSON',
      ['plan', ...RUN.slice(1, 5), '--json'],
      JSON.stringify({ version: 1, [modelKey]: 1 }),
    ],
    ['as the name of a policy', ['run', '--policy', token, '--model', 'x'], null],
    ['as the name of a model', ['run', '--policy', 'policy.yml', '--model', token, '--out', 'out'], null],
    ['as an option', ['verify', 'held', `--${token}`], null],
    ['as a command', [token], null],
    ['as a folder to verify', ['verify', token], null],
    ['as a folder to report', ['report', token], null],
    ['as a port', ['simulate', '--port', token], null],
  ])('%s stands nowhere', async (_, args, policy) => {
    const { ended, state, children } = await command(args, policy);
    expect(ended.code).toBe(3);
    expect(ended.stdout + ended.stderr).toContain('[secret]');
    expectNoCanary(state);
    expect(children).toBe(WATCHING);
  });

  it('that a server lists as its models, to init, stands nowhere', async () => {
    const endpoint = `http://127.0.0.1:${(listing.address() as AddressInfo).port}/v1`;
    const { ended, state } = await command(['init', '--endpoint', endpoint, '--key', 'MODEL_KEY']);
    expect(ended.code).toBe(3);
    expect(ended.stderr).toContain('a-[secret]');
    expectNoCanary(state);
  });

  it.each(['verify', 'report'])('in a result that %s is given stands nowhere', async (name) => {
    const files = {
      'result.json': JSON.stringify({ schema: token, verdict: token }),
      'records.jsonl': `${token}\n`,
    };
    const { ended, state } = await command([name, 'held'], null, files);
    expect(ended.code).not.toBe(0);
    expectNoCanary(state);
  });
});
