import { cut } from '../errors.ts';
import type { Endpoint } from '../policy/policy.ts';

/** Which server was asked, as an error names it: a run may ask three. */
export interface NamedServer {
  /** As the policy calls it. */
  readonly endpoint: string;
  /** Scheme, host and path. */
  readonly address: string;
}

/** Names an endpoint. Nothing but host and path is told: an endpoint that no policy was read for may hold credentials. */
export function namedServer({ name, baseUrl }: Pick<Endpoint, 'name' | 'baseUrl'>): NamedServer {
  const url = URL.parse(baseUrl);
  const address = url === null ? '' : `${url.protocol}//${url.host}${url.pathname.replace(/\/+$/, '')}`;
  return { endpoint: name, address: cut(address) };
}
