import { CuegateError } from '../errors.ts';
import type { Endpoint } from './policy.ts';

/** What an HTTP header can hold. */
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
