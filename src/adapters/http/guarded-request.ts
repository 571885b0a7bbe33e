import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Who may ask a server on loopback: a page of its own, opened by who knows its token. */
export interface Guard {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  readonly token: string;
}

/**
 * Why a request is none of the page's own; null: it is. Host is looked at because any name can be made to lead to
 * loopback, Origin because any page can send requests there.
 */
export function foreign(headers: IncomingHttpHeaders, { host }: Guard): string | null {
  if (headers.host !== host) return 'the request names another host';
  if (headers.origin !== undefined && headers.origin !== `http://${host}`)
    return 'the request comes from another page';
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return 'the request comes from another site';
  return null;
}

/** Whether a request carries the token; it takes as long for a nearly right one as for a wrong one. */
export function isKnown({ authorization = '' }: IncomingHttpHeaders, { token }: Guard): boolean {
  return timingSafeEqual(digest(authorization), digest(`Bearer ${token}`));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}
