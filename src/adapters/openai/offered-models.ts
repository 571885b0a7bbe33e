import type { Endpoint } from '../../policy/policy.ts';
import { NAMES_NONE, readModelList } from './list-models.ts';
import { guardedFetch } from './network.ts';

const TIMEOUT_MS = 10_000;
/** What came of asking a server which models it has. */
export type OfferedModels =
  /** `names` sorted. Untrusted. */
  | { readonly state: 'listed'; readonly names: readonly string[] }
  /** It answers, but with no list: with `what`, in words of ours. `status` null: it sent us elsewhere. */
  | { readonly state: 'unlisted'; readonly status: number | null; readonly what: string }
  /** It answers that the key is missing or wrong. */
  | { readonly state: 'refused'; readonly status: number }
  /** Nobody answers; `why` is a code of the network's or of ours, such as `ECONNREFUSED`. */
  | { readonly state: 'silent'; readonly why: string };

/** What `GET {baseUrl}/models` says. Never throws. */
export async function offeredModels(
  endpoint: Pick<Endpoint, 'baseUrl' | 'auth' | 'query' | 'allow'>,
  key: string | null,
): Promise<OfferedModels> {
  const fetch = guardedFetch(endpoint.allow, credentialOf(endpoint, key));
  const query = new URLSearchParams(endpoint.query).toString();
  const url = `${endpoint.baseUrl.replace(/\/+$/, '')}/models${query === '' ? '' : `?${query}`}`;
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (response.status === 401 || response.status === 403)
      return { state: 'refused', status: response.status };
    const text = await response.text();
    const listing = response.ok ? readModelList(parsed(text)) : null;
    return listing?.state === 'list'
      ? { state: 'listed', names: listing.models.map(({ name }) => name).sort() }
      : { state: 'unlisted', status: response.status, what: whatIs(text) };
  } catch (error) {
    const why = codeOf(error);
    return why === 'unexpected redirect'
      ? { state: 'unlisted', status: null, what: 'a redirect, which is not followed' }
      : { state: 'silent', why };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a body is that is no list of models. */
function whatIs(text: string): string {
  if (text.trim() === '') return 'an empty reply';
  if (/^\s*<(?:!doctype|html|head|body)/i.test(text)) return 'a page of HTML';
  const body = parsed(text);
  if (body === undefined) return 'text that is no JSON';
  if (body !== null && typeof body === 'object' && 'error' in body) return 'an error';
  const { why } = readModelList(body) as { readonly why?: string };
  return why === NAMES_NONE ? 'an empty list' : 'JSON of another kind';
}

/** The code at the bottom of an exception, or its message where that is a few plain words of ours or of the network's. */
function codeOf(error: unknown): string {
  let said = 'unknown';
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at.name === 'TimeoutError') return 'no answer in time';
    if ('code' in at && typeof at.code === 'string') said = at.code;
    else if (/^[a-z ]{1,40}$/.test(at.message)) said = at.message;
  }
  return said;
}

function credentialOf(
  { auth }: Pick<Endpoint, 'auth'>,
  key: string | null,
): Readonly<Record<string, string>> {
  if (key === null) return {};
  return auth === 'api-key' ? { 'api-key': key } : { authorization: `Bearer ${key}` };
}
