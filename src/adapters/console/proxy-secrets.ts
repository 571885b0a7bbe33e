/** All that tools read as the address of a proxy, in either case of letters. */
const PROXY_VARIABLE = /^[a-z]+_proxy$/i;
/** What stands between the scheme, if there is one, and the last `@`. */
const CREDENTIALS = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(.+)@/is;

/**
 * Credentials in the proxy variables of an environment, whether or not a proxy is used: user and password together
 * and the password alone, as written and decoded. Empty when no address holds any.
 */
export function proxySecrets(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  return Object.entries(env)
    .filter(([name]) => PROXY_VARIABLE.test(name) && !/^no_/i.test(name))
    .flatMap(([, address = '']) => CREDENTIALS.exec(address)?.[1] ?? [])
    .flatMap((pair) => [pair, decoded(pair)])
    .flatMap((pair) => [pair, pair.slice(pair.indexOf(':') + 1)]);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
