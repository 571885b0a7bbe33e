import type { Finder, Found } from './found.ts';

const LOCAL = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u;
/** RFC 5321: 64 octets before the sign, 255 behind it. */
const MAX_LOCAL = 64;
const DOMAIN =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}(?:xn--[a-z0-9-]{2,59}|\p{L}{2,24})(?![\p{L}\p{N}_-])/iu;
/** Punctuation that stands before an address, not in it. */
const LEADING = /^[.!#$%&'*+/=?^`{|}~-]+/;
/** Of an address of the web, up to the value of a field or the last part of its path. */
const ADDRESS = /^(?:.*[?&][\w.-]{1,40}=|\/\/.*\/)/u;
/** `icon@2x.png`, `pkg@latest.tgz`: names of files. */
const NO_DOMAIN = /^\d+x\.|\.(?:png|jpe?g|gif|svg|webp|js|mjs|ts|css|json|tgz|gz|zip|whl|jar|ya?ml)$/i;

/** Addresses of e-mail with a domain of letters at its end, in any script. */
export const emails: Finder = (text) => {
  const found: Found[] = [];
  let from = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > from && at - start < MAX_LOCAL && LOCAL.test(text[start - 1] ?? '')) start -= 1;
    start += ADDRESS.exec(text.slice(start, at))?.[0].length ?? 0;
    const local = text.slice(start, at);
    start += LEADING.exec(local)?.[0].length ?? 0;
    const domain = DOMAIN.exec(text.slice(at + 1, at + 256))?.[0];
    if (start === at || domain === undefined || NO_DOMAIN.test(domain) || local.endsWith('.')) continue;
    // The address of a repository, not of a person.
    if (text.slice(start, at) === 'git' && /^[:/]/.test(text.slice(at + 1 + domain.length))) continue;
    from = at + 1 + domain.length;
    found.push({ start, end: from, value: text.slice(start, from).toLowerCase() });
  }
  return found;
};
