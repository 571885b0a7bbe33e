import OpenAI from 'openai';
import type { Endpoint } from '../../policy/policy.ts';
import type { ProxyServer } from '../../policy/proxy.ts';
import { guardedFetch } from './network.ts';
import type { PatienceLimits } from './patience.ts';
import { refusing } from './refused-response.ts';

/**
 * The SDK's client of an endpoint, without its retries, over our own way to the network.
 *
 * @param key the key's value as it is sent; null: none
 */
export function clientOf(
  endpoint: Endpoint,
  key: string | null,
  proxy: ProxyServer | null,
  patience: PatienceLimits,
): OpenAI {
  return new OpenAI({
    fetch: refusing(guardedFetch(endpoint.allow, headersOf(endpoint, key), patience, proxy)),
    baseURL: endpoint.baseUrl,
    // Credentials are set in our own fetch, so that nothing in the environment can replace them.
    apiKey: 'unused',
    organization: null,
    project: null,
    maxRetries: 0,
    // Ours ends first and covers every form of a request.
    timeout: patience.totalMs + 60_000,
    logLevel: 'off',
    defaultQuery: { ...endpoint.query },
  });
}

/** The endpoint's headers; the key's stand last, so that nothing replaces it. */
export function headersOf({ auth, headers }: Endpoint, key: string | null): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    ...(key === null ? {} : auth === 'api-key' ? { 'api-key': key } : { authorization: `Bearer ${key}` }),
  };
}
