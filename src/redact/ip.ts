import { isIPv4, isIPv6 } from 'node:net';
import { type Finder, matches } from './found.ts';

const V4 = /(?<![\p{L}\p{N}_.-])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\p{L}\p{N}_-]|\.\d)/gu;
/** Words after which four numbers are a version. */
const VERSION = /\b(?:version|release|build|v|ver|firmware|driver|rev(?:ision)?)[.:]?\s*$/i;
const V6 =
  /(?<![\p{L}\p{N}_:.])[0-9a-f:]{2,39}(?:(?<=:)\d{1,3}(?:\.\d{1,3}){3})?(?![\p{L}\p{N}_]|:[\p{L}\p{N}])/giu;
/** Prefixes of addresses that lead to somebody: global, unique local, link-local (RFC 4291, 4193). */
const V6_PREFIX = /^(?:[23][0-9a-f]{3}|f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]|64:ff9b|::ffff):/i;

/** Addresses of hosts: IPv4 and IPv6. Those that lead to nobody (`127.0.0.1`, `0.0.0.0`, `::1`) stay. */
export const addresses: Finder = (text) => [...v4(text), ...v6(text)].sort((a, b) => a.start - b.start);

const v4: Finder = (text) =>
  matches(text, V4, (written) =>
    isIPv4(written) && !/^(?:127|0)\.|^255\.255\./.test(written) ? written : null,
  ).filter(({ start }) => !VERSION.test(text.slice(Math.max(0, start - 16), start)));

const v6: Finder = (text) =>
  matches(text, V6, (written) => {
    const address = written.toLowerCase();
    return isIPv6(address) && V6_PREFIX.test(address) ? address : null;
  });
