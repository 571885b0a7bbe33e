import { CuegateError } from '../errors.ts';
import type { Endpoint } from './policy.ts';
import { HEADER_VALUE } from './request-keys.ts';

/** What an HTTP header can hold of a key. */
const HEADER_TEXT = /^[\x21-\x7e]+$/;

/**
 * The key of an endpoint, without the white space that a secret store may have added; null when it needs none.
 *
 * @throws CuegateError `no-credentials` when the variable is not set, `key-unusable` when no header can hold it
 */
export function keyOf(
  { name, apiKey }: Endpoint,
  env: Readonly<Record<string, string | undefined>>,
): string | null {
  if (apiKey === null) return null;
  const key = env[apiKey]?.trim() ?? '';
  if (key === '')
    throw new CuegateError('no-credentials', {
      variable: apiKey,
      endpoint: name,
      ...(env.GITHUB_ACTIONS === 'true' ? { workflow: true } : {}),
    });
  if (!HEADER_TEXT.test(key)) throw new CuegateError('key-unusable', { variable: apiKey, endpoint: name });
  return key;
}

/** A value that names an environment variable: capitals, digits and `_` alone, as for `api_key`. */
const VARIABLE = /^[A-Z_][A-Z0-9_]{0,99}$/;

/** The environment variables that an endpoint's headers name. */
export function headerVariables({ headers }: Pick<Endpoint, 'headers'>): readonly string[] {
  return Object.values(headers).filter((value) => VARIABLE.test(value));
}

/**
 * The further headers of an endpoint with the values that are sent: those of variables without the white space that a
 * secret store may have added. A space before a word in capitals keeps it a word.
 *
 * @throws CuegateError `no-credentials` when a variable is not set, `key-unusable` when no header can hold its value
 */
export function headersOf(
  { name: endpoint, headers }: Pick<Endpoint, 'name' | 'headers'>,
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, written]) => {
      if (!VARIABLE.test(written)) return [name, written.trim()];
      const value = env[written]?.trim() ?? '';
      if (value === '')
        throw new CuegateError('no-credentials', { variable: written, endpoint, header: name });
      if (!HEADER_VALUE.test(value))
        throw new CuegateError('key-unusable', { variable: written, endpoint, header: name });
      return [name, value];
    }),
  );
}
