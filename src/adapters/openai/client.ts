import type OpenAI from 'openai';
import type { Endpoint } from '../../policy/policy.ts';
import type { ProxyServer } from '../../policy/proxy.ts';
import type { PatienceLimits } from './patience.ts';

/**
 * The SDK's client of an endpoint, without its retries, over our own way to the network. It is made when it is called for,
 * and the same from then on: what has nobody to ask yet does not read the SDK.
 *
 * @param key the key's value as it is sent; null: none
 */
export function clientOf(
  endpoint: Endpoint,
  key: string | null,
  proxy: ProxyServer | null,
  patience: PatienceLimits,
): () => Promise<OpenAI> {
  const open = async () => {
    const { sdkClient } = await import('./sdk-client.ts');
    return sdkClient(endpoint, key, proxy, patience);
  };
  let client: Promise<OpenAI> | null = null;
  return () => {
    client ??= open();
    return client;
  };
}
