import type { Endpoint } from '../../policy/policy.ts';

/** The endpoint's headers; the key's stand last, so that nothing replaces it. */
export function headersOf({ auth, headers }: Endpoint, key: string | null): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    ...(key === null ? {} : auth === 'api-key' ? { 'api-key': key } : { authorization: `Bearer ${key}` }),
  };
}
