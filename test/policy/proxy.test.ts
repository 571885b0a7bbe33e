import { type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { describe, expect, it } from 'vitest';
import { CuegateError, type Reason } from '../../src/errors.ts';
import { type ProxyServer, proxyOf } from '../../src/policy/proxy.ts';
import { endpointAt } from '../adapters/question.ts';

type Env = Readonly<Record<string, string>>;
const PROXY = 'http://proxy.example:3128';
const OTHER = 'http://other.example:3128';

function proxyFor(baseUrl: string, env: Env): ProxyServer | null {
  return proxyOf(endpointAt('', { name: 'served', baseUrl, proxy: true }), env);
}

function refused(baseUrl: string, env: Env): Reason {
  try {
    proxyFor(baseUrl, env);
  } catch (error) {
    if (error instanceof CuegateError) return error.reason;
  }
  throw new Error('nothing was refused');
}

/** Origin of the proxy through which undici's own agent would ask a URL; null: directly. */
function agentsProxy(baseUrl: string, env: Env): string | null {
  let proxy: string | null = null;
  const agent = new EnvHttpProxyAgent({
    httpProxy: env.http_proxy ?? env.HTTP_PROXY ?? '',
    httpsProxy: env.https_proxy ?? env.HTTPS_PROXY ?? '',
    noProxy: env.no_proxy ?? env.NO_PROXY ?? '',
    factory: (_origin: unknown, options: { readonly uri?: string }): Dispatcher => {
      proxy = options.uri === undefined ? null : new URL(options.uri).origin;
      throw new Error('seen');
    },
  } as never);
  agent.dispatch({ origin: new URL(baseUrl).origin, path: '/', method: 'GET' }, { onError: () => {} });
  return proxy;
}

describe('an endpoint without proxy: true', () => {
  it('has none, whatever the environment says', () => {
    const env = { HTTPS_PROXY: PROXY, https_proxy: PROXY, HTTP_PROXY: PROXY, ALL_PROXY: PROXY };
    expect(proxyOf(endpointAt('https://models.example.com'), env)).toBeNull();
  });
});

describe('the proxy of an endpoint', () => {
  const URLS = [
    'https://models.example.com/v1',
    'https://models.example.com:8443/v1',
    'http://models.example.com/v1',
    'http://models.example.com:8080/v1',
    'https://10.0.0.7/v1',
    'https://[2001:db8::1]:8443/v1',
  ];
  const VARIABLES: readonly Env[] = [
    { HTTPS_PROXY: PROXY },
    { https_proxy: PROXY },
    { HTTPS_PROXY: OTHER, https_proxy: PROXY },
    { HTTP_PROXY: PROXY },
    { http_proxy: PROXY },
    { HTTP_PROXY: OTHER, http_proxy: PROXY },
    { HTTP_PROXY: OTHER, HTTPS_PROXY: PROXY },
    { HTTPS_PROXY: OTHER, https_proxy: '', http_proxy: PROXY },
    { HTTP_PROXY: PROXY, http_proxy: '' },
    { ALL_PROXY: PROXY },
    { HTTPS_PROXY: '' },
    {},
  ];
  const EXEMPTIONS = [
    '',
    '*',
    'localhost,*',
    'models.example.com',
    'MODELS.EXAMPLE.COM',
    'example.com',
    '.example.com',
    '*.example.com',
    '*example.com',
    'ls.example.com',
    'other.example, models.example.com',
    'other.example\tmodels.example.com',
    'models.example.com:443',
    'models.example.com:8443',
    '.example.com:80',
    'models.example.com:0',
    '10.0.0.7',
    '10.0.0.0/8',
    '10.*',
    '[2001:db8::1]',
    '[2001:db8::1]:8443',
    '.',
    ',,',
  ];

  it.each(URLS)('of %s is the one that undici would take, by every variable and exemption', (url) => {
    let proxied = 0;
    for (const variables of VARIABLES)
      for (const no of EXEMPTIONS)
        for (const env of [
          { ...variables, NO_PROXY: no },
          { ...variables, NO_PROXY: '*', no_proxy: no },
        ]) {
          const expected = agentsProxy(url, env);
          const found = expected === null ? refused(url, env).code : proxyFor(url, env)?.origin;
          expect(found, JSON.stringify(env)).toBe(expected ?? 'proxy-missing');
          proxied += expected === null ? 0 : 1;
        }
    expect(proxied).toBeGreaterThan(100);
  });

  it('keeps its credentials apart, decoded', () => {
    const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`;
    for (const [written, authorization] of [
      ['http://proxy.example:3128', null],
      ['http://me:p%40ss%2Fw%C3%B6rd@proxy.example:3128', basic('me:p@ss/wörd')],
      ['http://me@proxy.example:3128', basic('me:')],
      ['http://:pass@proxy.example:3128/', basic(':pass')],
      ['me:pass@proxy.example:3128', basic('me:pass')],
      ['proxy.example:3128', null],
    ] as const)
      expect(proxyFor('https://h.example/v1', { HTTPS_PROXY: written })).toEqual({
        origin: 'http://proxy.example:3128',
        authorization,
      });
  });

  it('may have a private address, and speak https', () => {
    const origin = (written: string) => proxyFor('https://h.example/v1', { HTTPS_PROXY: written })?.origin;
    expect(origin('http://10.0.0.1:3128')).toBe('http://10.0.0.1:3128');
    expect(origin('127.0.0.1:3128')).toBe('http://127.0.0.1:3128');
    expect(origin('https://proxy.example')).toBe('https://proxy.example');
  });
});

describe('proxy: true', () => {
  it('needs a variable, which is named', () => {
    const missing = (variable: string, exempt: boolean) => ({
      code: 'proxy-missing',
      args: { endpoint: 'served', variable, exempt },
    });
    expect(refused('https://h.example/v1', {})).toEqual(missing('HTTPS_PROXY', false));
    expect(refused('http://h.example/v1', { HTTPS_PROXY: PROXY })).toEqual(missing('HTTP_PROXY', false));
    expect(refused('https://h.example/v1', { https_proxy: PROXY, NO_PROXY: '.example' })).toEqual(
      missing('NO_PROXY', true),
    );
    expect(refused('https://h.example/v1', { https_proxy: PROXY, no_proxy: '*' })).toEqual(
      missing('no_proxy', true),
    );
  });

  it.each([
    'socks5://proxy.example:1080',
    'ftp://me:secret-word@proxy.example',
    'http://me:secret-word%@proxy.example',
    'http://me:secret-word@',
    'http://proxy.example:99999',
    'not a proxy',
    ' ',
  ])('needs an address in it, and does not tell what stands there instead: %s', (written) => {
    expect(refused('https://h.example/v1', { HTTP_PROXY: PROXY, https_proxy: written })).toEqual({
      code: 'proxy-unusable',
      args: { endpoint: 'served', variable: 'https_proxy' },
    });
  });
});
