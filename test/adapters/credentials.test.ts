import { afterEach, describe, expect, it, vi } from 'vitest';
import { openaiChatModel } from '../../src/adapters/openai/chat-model.ts';
import type { Endpoint } from '../../src/policy/policy.ts';
import { faultServer, type Received, silentListener } from './fault-server.ts';
import { completion, endpointAt, QUESTION } from './question.ts';

async function requestWith(more: Partial<Endpoint>, key: string | null): Promise<Received> {
  const server = await faultServer(() => ({ body: completion() }));
  await openaiChatModel(endpointAt(server.url, more), key).ask(QUESTION);
  const [request, ...others] = server.received;
  if (request === undefined || others.length > 0) throw new Error('not exactly one request');
  return request;
}

const BORING = /^(accept|accept-.*|connection|content-.*|host|sec-fetch-mode|user-agent|x-stainless-.*)$/;

function headersOf({ headers }: Received): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !BORING.test(name)));
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the key', () => {
  it('goes into one header, the one the endpoint names', async () => {
    expect(headersOf(await requestWith({}, 'the-key'))).toEqual({ authorization: 'Bearer the-key' });
    expect(headersOf(await requestWith({ auth: 'api-key' }, 'the-key'))).toEqual({ 'api-key': 'the-key' });
  });

  it('goes nowhere when there is none', async () => {
    expect(headersOf(await requestWith({ apiKey: null }, null))).toEqual({});
    expect(headersOf(await requestWith({ apiKey: null, auth: 'api-key' }, null))).toEqual({});
  });

  it('leaves the query to the endpoint', async () => {
    const query = { 'api-version': '2025-01-01', odd: 'a&b' };
    const { url, text } = await requestWith({ auth: 'api-key', query }, 'the-key');
    expect(url).toBe('/v1/chat/completions?api-version=2025-01-01&odd=a%26b');
    expect(text).not.toContain('the-key');
  });

  it('may end in a line feed, as secrets from files do', async () => {
    expect(headersOf(await requestWith({}, 'the-key\n'))).toEqual({ authorization: 'Bearer the-key' });
  });

  it.each([
    'the-secret\nkey',
    '“the-secret-key”',
  ])('that no header can hold is a fault that does not tell it', async (key) => {
    const server = await faultServer(() => ({ body: completion() }));
    const said = await openaiChatModel(endpointAt(server.url), key)
      .ask(QUESTION)
      .then(JSON.stringify, String);
    expect(said).not.toContain('the-secret');
    expect(server.received).toEqual([]);
  });
});

describe("the SDK's environment", () => {
  it('changes nothing', async () => {
    const elsewhere = await silentListener();
    vi.stubEnv('OPENAI_BASE_URL', `${elsewhere.url}/v1`);
    vi.stubEnv('OPENAI_API_KEY', 'key-of-the-environment');
    vi.stubEnv('OPENAI_ADMIN_KEY', 'admin-of-the-environment');
    vi.stubEnv('OPENAI_ORG_ID', 'org-of-the-environment');
    vi.stubEnv('OPENAI_PROJECT_ID', 'project-of-the-environment');
    vi.stubEnv('HTTP_PROXY', elsewhere.url);
    vi.stubEnv('http_proxy', elsewhere.url);
    expect(headersOf(await requestWith({}, 'the-key'))).toEqual({ authorization: 'Bearer the-key' });
    expect(headersOf(await requestWith({}, null))).toEqual({});
    expect(headersOf(await requestWith({ auth: 'api-key' }, 'the-key'))).toEqual({ 'api-key': 'the-key' });
    expect(elsewhere.heard()).toEqual([0, 0]);
  });

  it('adds and replaces no header', async () => {
    vi.stubEnv('OPENAI_CUSTOM_HEADERS', 'Authorization: Bearer other\napi-key: other\nX-Extra: other');
    expect(headersOf(await requestWith({}, 'the-key'))).toEqual({ authorization: 'Bearer the-key' });
    expect(headersOf(await requestWith({}, null))).toEqual({});
    expect(headersOf(await requestWith({ auth: 'api-key' }, 'the-key'))).toEqual({ 'api-key': 'the-key' });
  });

  it('logs nothing', async () => {
    vi.stubEnv('OPENAI_LOG', 'debug');
    const said = (['debug', 'info', 'warn', 'error', 'log'] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation(() => {}),
    );
    await requestWith({}, 'the-key');
    expect(said.flatMap(({ mock }) => mock.calls)).toEqual([]);
    vi.restoreAllMocks();
  });
});
