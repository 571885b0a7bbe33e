import OpenAI from 'openai';
import type { Endpoint } from '../../policy/policy.ts';
import type { ProxyServer } from '../../policy/proxy.ts';
import { headersOf } from './headers.ts';
import { guardedFetch } from './network.ts';
import type { PatienceLimits } from './patience.ts';
import { refusing } from './refused-response.ts';

/** A new client of the SDK: see `clientOf`, which loads it. */
export function sdkClient(
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
