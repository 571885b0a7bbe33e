import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { reportFile, runCli } from '../../runner/bundle.ts';
import { folderWith, policyOf, resultIn, USUAL } from '../bad-input/folder.ts';

const GOOD = 'Keep your receipts in one folder and check the totals once a month.';
const GRADES = JSON.stringify({ alignment: 92, coherence: 95, kind: 'answer', quote: '' });

interface Asked {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

/** How a server differs from one that lists `support` and `judge`, counts its tokens and takes any role. */
interface Server {
  models: readonly Record<string, unknown>[];
  /** Tokens that it reads of a prompt at most. */
  readonly context?: number;
  readonly takesSystem?: boolean;
  /** What a gateway before it wants in `x-gateway-key`; absent: there is none. */
  readonly gatewayKey?: string;
}

async function serve(server: Server) {
  const seen: Asked[] = [];
  const lists: string[] = [];
  const http = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const send = (status: number, body: unknown) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body));
      };
      if (server.gatewayKey !== undefined && incoming.headers['x-gateway-key'] !== server.gatewayKey) {
        send(401, { error: { message: 'no such gateway key', type: 'invalid_request_error' } });
        return;
      }
      if (incoming.method === 'GET') {
        lists.push(incoming.url ?? '');
        send(200, { object: 'list', data: server.models });
        return;
      }
      const asked = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Asked;
      seen.push(asked);
      if (server.takesSystem === false && asked.messages.some(({ role }) => role === 'system')) {
        send(500, { error: { code: 500, message: 'System role not supported', type: 'server_error' } });
        return;
      }
      const chars = asked.messages.reduce((sum, { content }) => sum + content.length, 0);
      const prompt = Math.min(server.context ?? Number.POSITIVE_INFINITY, Math.ceil(chars / 4) + 12);
      send(200, {
        id: `chatcmpl-${seen.length}`,
        object: 'chat.completion',
        created: 1_790_000_000 + seen.length,
        // As llama.cpp: by the name of what it has loaded.
        model: server.models.some(({ id }) => id === asked.model) ? asked.model : server.models[0]?.id,
        system_fingerprint: 'b6411-5a1',
        choices: [
          {
            index: 0,
            finish_reason: 'stop',
            message: { role: 'assistant', content: asked.model === 'judge' ? GRADES : GOOD },
          },
        ],
        usage: { prompt_tokens: prompt, completion_tokens: 20, total_tokens: prompt + 20 },
      });
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    http.closeAllConnections();
    http.close();
  });
  return { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/v1`, seen, lists };
}

const llama = (id: string, params: number) => ({ id, owned_by: 'llamacpp', meta: { n_params: params } });
const JUDGE = llama('judge', 7_000_000_000);

const filesFor = (url: string, model = 'support', more: Readonly<Record<string, string>> = {}) =>
  folderWith({
    'policy.yml': policyOf(url, {
      ...more,
      candidate: '{ endpoint: sim, models: ["*"] }',
      judge: '{ endpoint: sim, model: judge }',
    }),
    'release.yml': `version: 1\ncandidate: { model: ${model} }\n`,
  });

const leading = (stdout: string) => stdout.split('\n').slice(0, 8).join('\n');

describe('what a server turns out to be at the start', () => {
  it('is another model than the one that was asked for: an error before anything is spent', async () => {
    const server = await serve({ models: [llama('smollm2-135m', 134_515_008), JUDGE] });
    const folder = filesFor(server.url, 'm');
    const { code, stdout } = await runCli(USUAL, folder);
    expect(code, stdout).toBe(3);
    expect(stdout).toContain(
      `The candidate's server (endpoint "sim", "${server.url}") does not list the model "m" and answers to any name, so what answered, "smollm2-135m" by its own name`,
    );
    expect(resultIn(folder)?.reasons.map((reason) => reason.code)).toEqual(['model-not-listed']);
    expect([server.seen.length, server.lists]).toEqual([3, ['/v1/models']]);
  });

  it('is other weights under the same name: the next run on the same evidence says so first', async () => {
    const state: Server = { models: [llama('support', 134_515_008), JUDGE] };
    const server = await serve(state);
    const folder = filesFor(server.url);
    const first = await runCli(USUAL, folder);
    expect(first.code, first.stdout).toBe(0);
    expect(resultIn(folder)?.candidate?.observed?.listed).toEqual({ n_params: 134_515_008 });
    const key = resultIn(folder)?.evidence_key;
    state.models = [llama('support', 361_821_120), JUDGE];
    const second = await runCli(USUAL, folder);
    expect(second.code, second.stdout).toBe(0);
    expect(leading(second.stdout)).toContain(
      'The candidate\'s server now serves other weights under this name than when the earlier answers were given: "n_params 134515008 → 361821120"',
    );
    expect(resultIn(folder)?.evidence_key).toBe(key);
    expect((await runCli(['verify', 'out'], folder)).code).toBe(0);
  });

  it('is a judge that reads a part of each prompt: an error after some judgements', async () => {
    const server = await serve({ models: [llama('support', 1), JUDGE], context: 300 });
    const folder = filesFor(server.url);
    const { code, stdout } = await runCli(USUAL, folder);
    expect(code, stdout).toBe(3);
    expect(stdout).toContain(
      `The server of the judge "judge" (endpoint "sim", "${server.url}") cuts its prompts without saying so`,
    );
    expect(server.seen.filter(({ model }) => model === 'judge').length).toBeLessThanOrEqual(30);
  });

  it('takes no system message: it is part of the first message of the user, and the report shows it', async () => {
    const server = await serve({ models: [llama('support', 1), JUDGE], takesSystem: false });
    const folder = filesFor(server.url);
    const { code, stdout } = await runCli(USUAL, folder);
    expect(code, stdout).toBe(0);
    const result = resultIn(folder);
    expect([result?.candidate?.not_applied, result?.judge?.not_applied]).toEqual([['system'], ['system']]);
    expect(result?.checks).toMatchObject([
      { role: 'candidate', listed: 'yes', system: 'merged', prompt_tokens: 'whole' },
      { role: 'judge', listed: 'yes', system: 'merged', schema: 'followed', prompt_tokens: 'whole' },
    ]);
    expect(reportFile(folder, 'out/comment.md')).toContain(
      'Checks of the candidate: the server lists the model; system messages are refused',
    );
  });

  it('is a model that is shut down within the validity of a verdict: a plan warns, offline as ever', async () => {
    const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    const server = await serve({ models: [{ id: 'support' }, { id: 'judge', shutdown_date: soon }] });
    const plan = ['plan', '--policy', 'policy.yml', '--release', 'release.yml'];
    const { code, stdout } = await runCli(plan, filesFor(server.url));
    expect(code, stdout).toBe(0);
    expect(stdout).toContain(`By its server, the judge "judge" is shut down on "${soon}"`);
    expect([server.seen, server.lists]).toEqual([[], ['/v1/models']]);
    const offline = await runCli(plan, filesFor('http://127.0.0.1:9/v1'));
    expect(offline.code, offline.stdout).toBe(0);
  });

  it('stands behind a gateway: a plan sends the value of a header that names a variable, and asks nothing without it', async () => {
    const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    const server = await serve({ models: [{ id: 'judge', shutdown_date: soon }], gatewayKey: 'open-sesame' });
    const endpoints = `{ sim: { base_url: "${server.url}", headers: { x-gateway-key: GATEWAY_KEY } } }`;
    const folder = filesFor(server.url, 'support', { endpoints });
    const plan = ['plan', '--policy', 'policy.yml', '--release', 'release.yml'];
    const ended = await runCli(plan, folder, { GATEWAY_KEY: 'open-sesame' });
    expect(ended.stdout).toContain('the judge "judge" is shut down on');
    const asked = server.lists.length;
    expect(asked).toBe(1);
    expect((await runCli(plan, folder)).code).toBe(0);
    expect(server.lists.length).toBe(asked);
  });
});
