import { CuegateError } from '../errors.ts';
import type { Endpoint } from './policy.ts';

/** A proxy that tunnels to model servers. */
export interface ProxyServer {
  /** `http(s)://HOST:PORT`, without credentials. */
  readonly origin: string;
  /** The `Proxy-Authorization` header; null: the proxy wants none. Secret. */
  readonly authorization: string | null;
}

type Env = Readonly<Record<string, string | undefined>>;

const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/**
 * The proxy that the environment names for an endpoint; null for an endpoint without `proxy: true`. The variables
 * are read as undici's `EnvHttpProxyAgent` reads them: small letters before capitals, those of http for https, too,
 * where https has none, and `NO_PROXY`.
 *
 * @throws CuegateError `proxy-missing` when no variable is set, or the host is exempt; `proxy-unusable` when the
 *   variable holds no address of a proxy
 */
export function proxyOf(endpoint: Endpoint, env: Env): ProxyServer | null {
  if (!endpoint.proxy) return null;
  const target = new URL(endpoint.baseUrl);
  const variable = variableFor(target.protocol, env);
  const missing = (name: string, exempt: boolean) =>
    new CuegateError('proxy-missing', { endpoint: endpoint.name, variable: name, exempt });
  if (variable === null) throw missing(target.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY', false);
  const exempting = env.no_proxy === undefined ? 'NO_PROXY' : 'no_proxy';
  if (isExempt(target, env[exempting] ?? '')) throw missing(exempting, true);
  const proxy = readProxy(env[variable] ?? '');
  if (proxy === null) throw new CuegateError('proxy-unusable', { endpoint: endpoint.name, variable });
  return proxy;
}

/** The variable that counts for a scheme; null when none of them says anything. */
function variableFor(protocol: string, env: Env): string | null {
  const schemes = protocol === 'https:' ? ['https', 'http'] : ['http'];
  const names = schemes.map((scheme) => {
    const small = `${scheme}_proxy`;
    return env[small] === undefined ? small.toUpperCase() : small;
  });
  return names.find((name) => (env[name] ?? '') !== '') ?? null;
}

/** Whether a list as in `NO_PROXY` names the host of a URL: exactly, or by its end after `.` or `*`. */
function isExempt(target: URL, list: string): boolean {
  const host = target.host.replace(/:\d*$/, '');
  const port = Number(target.port) || DEFAULT_PORTS[target.protocol];
  return list
    .toLowerCase()
    .split(/[,\s]/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      const [, name = entry, only = '0'] = /^(.+):(\d+)$/.exec(entry) ?? [];
      if (Number(only) !== 0 && Number(only) !== port) return false;
      return /^[.*]/.test(name) ? host.endsWith(name.replace(/^\*/, '')) : host === name;
    });
}

/** A proxy's address as variables hold it, `http://` where no scheme stands; null when it is none. */
function readProxy(text: string): ProxyServer | null {
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
  if (url === null || !Object.hasOwn(DEFAULT_PORTS, url.protocol)) return null;
  const { origin, username, password } = url;
  if (username === '' && password === '') return { origin, authorization: null };
  try {
    const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return { origin, authorization: `Basic ${Buffer.from(pair, 'utf8').toString('base64')}` };
  } catch {
    return null;
  }
}
