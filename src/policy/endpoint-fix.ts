import { type Allowance, endpointProblem } from './endpoint.ts';

/** In the order in which a policy grows: the smallest allowance that is enough comes first. */
const MORE: readonly (readonly Allowance[])[] = [['private'], ['http'], ['private', 'http']];

/**
 * What to write about a base URL that `endpointProblem` refuses: the allowances that make it usable, or the form that an
 * address has; null where neither helps. The address itself is not repeated: a secret may stand in it.
 */
export function endpointFix(
  name: string,
  baseUrl: string,
  { allow, proxy }: { readonly allow: readonly Allowance[]; readonly proxy: boolean },
): string | null {
  const under = `under endpoints.${name}`;
  const enough = MORE.map((more) => [...new Set([...allow, ...more])]).find(
    (allowed) => endpointProblem(baseUrl, allowed, proxy) === null,
  );
  if (enough !== undefined) {
    const line = `allow: [${enough.join(', ')}]`;
    if (proxy && endpointProblem(baseUrl, allow) === null) return `proxy: false, or ${line}  (${under})`;
    return enough.includes('private') || allow.includes('private')
      ? `${line}  (${under})`
      : `base_url: https://…, or inside your network ${line}  (${under})`;
  }
  const url = URL.parse(baseUrl);
  if (url === null && endpointProblem(`https://${baseUrl}`, allow, proxy) === null)
    return `base_url: https://…  (the same address with https:// before it, ${under})`;
  if (url === null) return null;
  if (url.username !== '' || url.password !== '')
    return `api_key: SERVING_KEY  (the variable that holds it, ${under}), and base_url without what stands before @`;
  if (url.search !== '')
    return `query: { ${queryOf(url)} }  (${under}), and base_url without ? and what follows`;
  return /[?#]/.test(baseUrl) ? 'base_url without ? or # and what follows' : null;
}

/** The names of a query; the values may be secrets. */
function queryOf(url: URL): string {
  return [...new Set(url.searchParams.keys())]
    .map((key) => `${/^[\w.-]{1,100}$/.test(key) ? key : '…'}: …`)
    .join(', ');
}
