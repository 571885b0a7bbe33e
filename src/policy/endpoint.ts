import { BlockList, isIP } from 'node:net';

export type Allowance = 'http' | 'private';

function ranges(...subnets: readonly [string, number, 'ipv4' | 'ipv6'][]): BlockList {
  const list = new BlockList();
  for (const [address, prefix, family] of subnets) list.addSubnet(address, prefix, family);
  return list;
}

const LOOPBACK = ranges(['127.0.0.0', 8, 'ipv4'], ['::1', 128, 'ipv6']);
/** Link-local and cloud metadata addresses: never a model server. */
const FORBIDDEN = ranges(
  ['169.254.0.0', 16, 'ipv4'],
  ['fe80::', 10, 'ipv6'],
  ['fd00:ec2::254', 128, 'ipv6'],
  ['0.0.0.0', 8, 'ipv4'],
  ['224.0.0.0', 4, 'ipv4'],
  ['ff00::', 8, 'ipv6'],
  ['255.255.255.255', 32, 'ipv4'],
  // Metadata services outside the link-local range.
  ['192.0.0.192', 32, 'ipv4'],
  ['100.100.100.200', 32, 'ipv4'],
  // Forms of IPv6 that carry an IPv4 address: NAT64, 6to4, Teredo, IPv4-compatible.
  ['64:ff9b::', 96, 'ipv6'],
  ['64:ff9b:1::', 48, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['2001::', 32, 'ipv6'],
  ['::', 96, 'ipv6'],
);
const PRIVATE = ranges(
  ['10.0.0.0', 8, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['fc00::', 7, 'ipv6'],
);

/** How an IP address may be used. IPv4 in IPv6 notation counts as the IPv4 address. */
export function addressKind(address: string): 'loopback' | 'forbidden' | 'private' | 'public' {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  if (LOOPBACK.check(address, family)) return 'loopback';
  if (FORBIDDEN.check(address, family)) return 'forbidden';
  return PRIVATE.check(address, family) ? 'private' : 'public';
}

/** What is wrong with connecting to an address under an endpoint's allowances, or null. */
export function addressProblem(address: string, allow: readonly Allowance[]): string | null {
  const kind = addressKind(address);
  if (kind === 'forbidden') return 'is a link-local, metadata or unusable address';
  if (kind === 'private' && !allow.includes('private'))
    return 'is a private address; add allow: [private] to the endpoint';
  return null;
}

/**
 * What is wrong with an endpoint's base URL, or null: https, or http for loopback and with `allow: [http]`; no
 * credentials, query or fragment; literal addresses by {@link addressProblem}. Names are checked again when
 * they are resolved, unless that is up to a proxy.
 *
 * @param proxy whether requests go through a proxy: then loopback is the proxy's own machine, across a network
 */
export function endpointProblem(
  baseUrl: string,
  allow: readonly Allowance[],
  proxy: boolean = false,
): string | null {
  const url = URL.parse(baseUrl);
  if (url === null) return 'is not a URL';
  if (url.username !== '' || url.password !== '')
    return 'must not hold credentials; name a variable in api_key';
  if (/[?#]/.test(baseUrl)) return 'must not have a query or fragment; use query:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const literal = isIP(host) !== 0;
  if (literal) {
    const problem = addressProblem(host, allow);
    if (problem !== null) return problem;
  }
  const loopback = host === 'localhost' || (literal && addressKind(host) === 'loopback');
  if (proxy && (loopback || /\.localhost\.?$|^localhost\.$/.test(host)) && !allow.includes('private'))
    return "is the proxy's own machine; write proxy: false, or add allow: [private] to the endpoint";
  if (url.protocol === 'https:') return null;
  if (url.protocol === 'http:' && ((loopback && !proxy) || allow.includes('http'))) return null;
  return url.protocol === 'http:'
    ? 'must be https; inside a network add allow: [http] to the endpoint'
    : 'must be https';
}
