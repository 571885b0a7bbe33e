import type { ChatModel } from '../model/chat.ts';
import { headersOf, keyOf } from '../policy/key.ts';
import type { Endpoint } from '../policy/policy.ts';
import { proxyOf } from '../policy/proxy.ts';
import type { SessionWorld } from './world.ts';

/**
 * A model of an endpoint, asked with the values of its key, headers and proxy: a policy names variables.
 *
 * @throws CuegateError where one of them is missing here, or cannot be sent
 */
export function servedAt(
  endpoint: Endpoint,
  { env, chatModel }: Pick<SessionWorld, 'env' | 'chatModel'>,
): ChatModel {
  const known = { ...endpoint, headers: headersOf(endpoint, env) };
  return chatModel(known, keyOf(endpoint, env), proxyOf(endpoint, env));
}
