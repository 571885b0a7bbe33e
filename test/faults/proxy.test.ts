import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Gate, SECRET } from '../../bench/faults/gated.ts';
import { silentListener } from '../adapters/fault-server.ts';
import { hitsIn } from '../runner/canary.ts';
import { commandState } from '../runner/canary-run.ts';
import { organismHandler } from '../runner/organism.ts';
import { gatedRelease } from '../scenarios/github/gated-release.ts';
import { type Certificates, hasOpenssl, makeCertificates } from './certificates.ts';
import { type ConnectProxy, startConnectProxy } from './proxy.ts';
import { type FaultServer, startFaultServer } from './server.ts';

/** Only the proxy resolves it. */
const HOST = 'elsewhere.example';
const PASSWORD = 'proxy-canary/&%"0123456789';
const QUICK = { limits: 'quick', cues: 1, concurrency: 8 };

describe.skipIf(!hasOpenssl())('the built gate behind a proxy', () => {
  let certificates: Certificates;
  let server: FaultServer;
  let proxy: ConnectProxy;
  let prompts: string[] = [];

  beforeAll(async () => {
    certificates = makeCertificates();
    const handler = organismHandler();
    server = await startFaultServer({
      tls: certificates.wrongHost,
      handler: (request) => {
        if (request.method === 'GET') return handler(request);
        const { messages } = JSON.parse(request.body) as { messages: { content: string }[] };
        prompts.push(messages.at(-1)?.content ?? '');
        return handler(request);
      },
    });
    proxy = await startConnectProxy({ [`${HOST}:443`]: Number(new URL(server.url).port) });
  });
  afterAll(async () => {
    await proxy.close();
    await server.close();
  });

  /** One run with `proxy: true`, and what it left behind. */
  async function run(env: Readonly<Record<string, string>>) {
    server.begin(() => null);
    prompts = [];
    proxy.connects.length = 0;
    const endpoint = { base_url: `https://${HOST}/v1`, api_key: 'FAULT_KEY', concurrency: 8, proxy: true };
    const gate = new Gate(server, { ...QUICK, policy: { endpoints: { simulated: endpoint } } });
    const gated = await gate.run('out', { env });
    const { policy: _, ...state } = commandState(gated.ended, gate.folder);
    return { ...gated, state };
  }
  const proxyUrl = () => proxy.url.replace('//', `//gate:${encodeURIComponent(PASSWORD)}@`);

  it('passes a clean model, and shows the proxy neither key nor prompts', async () => {
    const { ended, result, problems, state } = await run({
      NODE_EXTRA_CA_CERTS: certificates.authority,
      HTTPS_PROXY: proxyUrl(),
    });
    expect([ended.code, result?.verdict, problems]).toEqual([0, 'pass', []]);
    expect(server.arrivals.length).toBeGreaterThan(100);
    expect(new Set(proxy.connects.map(({ authority }) => authority))).toEqual(new Set([`${HOST}:443`]));
    expect(proxy.connects.length).toBeLessThan(server.arrivals.length);
    const basic = `Basic ${Buffer.from(`gate:${PASSWORD}`).toString('base64')}`;
    expect(new Set(proxy.connects.map(({ headers }) => headers['proxy-authorization']))).toEqual(
      new Set([basic]),
    );
    const seen = proxy.traffic() + JSON.stringify(proxy.connects);
    expect(proxy.forwarded).toEqual([]);
    expect([SECRET, 'Bearer', '"messages"', ...prompts].filter((text) => seen.includes(text))).toEqual([]);
    expect(prompts.length).toBe(server.arrivals.length);
    expect(JSON.stringify(result)).toContain('{"code":"address-unchecked","args":{"endpoint":"simulated"}}');
    expect(ended.stdout).toContain('the proxy');
    expect(hitsIn(state, [PASSWORD, SECRET])).toEqual([]);
  });

  it('says that the proxy wants other credentials, and tells nobody which it had', async () => {
    proxy.refuse = () => 407;
    const { ended, result, state } = await run({ HTTPS_PROXY: proxyUrl() });
    proxy.refuse = null;
    expect([ended.code, result?.reasons[0]?.code]).toEqual([3, 'proxy-authentication']);
    expect(ended.stdout).toMatch(
      /The proxy in front of the candidate's server \(endpoint "simulated", .*\) wants other credentials/,
    );
    expect(server.arrivals).toEqual([]);
    expect(hitsIn(state, [PASSWORD, SECRET])).toEqual([]);
  });

  it.each<readonly [string, Record<string, string>, string]>([
    ['without a proxy', {}, 'HTTPS_PROXY is not set'],
    [
      'with an exempt host',
      { HTTPS_PROXY: 'http://127.0.0.1:9', NO_PROXY: HOST },
      'NO_PROXY exempts its host',
    ],
  ])('asks nobody %s, and names the variable', async (_, env, said) => {
    const { ended, result } = await run(env);
    expect([ended.code, result?.reasons[0]?.code]).toEqual([3, 'proxy-missing']);
    expect(ended.stdout).toContain(said);
    expect(ended.stdout).toContain('proxy: false');
    expect([server.arrivals, proxy.connects]).toEqual([[], []]);
  });

  it('does not tell what stands where the address of a proxy should', async () => {
    const { ended, result, state } = await run({ HTTPS_PROXY: `socks5://gate:${PASSWORD}@proxy.example` });
    expect([ended.code, result?.reasons[0]?.code]).toEqual([3, 'proxy-unusable']);
    expect(hitsIn(state, [PASSWORD])).toEqual([]);
  });
});

describe('the built gate without proxy: true', () => {
  it('asks neither models nor GitHub through the proxy of the environment', async () => {
    const elsewhere = await silentListener();
    const names = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'];
    const release = await gatedRelease('sim-clean', { limits: 'smoke', cues: { max: 1 } });
    const step = await release.run({ env: Object.fromEntries(names.map((name) => [name, elsewhere.url])) });
    await release.close();
    expect([step.code, step.outputs.verdict]).toEqual([0, 'pass']);
    expect(elsewhere.heard()).toEqual([0, 0]);
  });
});
