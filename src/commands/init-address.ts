import { isIP } from 'node:net';
import { type Allowance, addressKind } from '../policy/endpoint.ts';

/** Where a server stands, seen from here. */
export type Place = 'loopback' | 'private' | 'public';

/** A company that serves models to everybody. */
export interface HostedService {
  /** Name of the endpoint in the policy. */
  readonly endpoint: string;
  readonly title: string;
  /** Usual environment variable of the key. */
  readonly key: string;
  /** Where its API begins. */
  readonly path: string;
}

/** What `init` makes of the address of a server: the endpoint's keys, but for the name of its key. */
export interface ServerAddress {
  readonly baseUrl: string;
  readonly host: string;
  /** null: nobody that is known here. */
  readonly service: HostedService | null;
  readonly auth: 'bearer' | 'api-key';
  readonly query: Readonly<Record<string, string>>;
  /** The model that the address itself names, as Azure's deployments do; null: requests name it. */
  readonly deployment: string | null;
  /** What was changed in the address, as sentences. */
  readonly changes: readonly string[];
}

const AZURE_HOST = /\.(?:openai|cognitiveservices|services\.ai)\.azure\.(?:com|us|cn)$/;
const DEPLOYMENT = /\/deployments\/([^/]+)$/;
/** The newest version of the deployments API that is no preview. */
const AZURE_API_VERSION = '2024-10-21';

const SERVICES: readonly (HostedService & { readonly host: RegExp })[] = [
  hosted('openai', 'OpenAI', 'OPENAI_API_KEY', '/v1', /^api\.openai\.com$/),
  hosted('azure', 'Azure', 'AZURE_OPENAI_API_KEY', '/openai/v1', AZURE_HOST),
  hosted('gateway', 'Azure API Management', 'APIM_KEY', '', /\.azure-api\.net$/),
  hosted('together', 'Together', 'TOGETHER_API_KEY', '/v1', /^api\.together\.(?:ai|xyz)$/),
  hosted('openrouter', 'OpenRouter', 'OPENROUTER_API_KEY', '/api/v1', /^openrouter\.ai$/),
  hosted(
    'bedrock',
    'Amazon Bedrock',
    'AWS_BEARER_TOKEN_BEDROCK',
    '/openai/v1',
    /^bedrock-runtime\..+\.amazonaws\.com$/,
  ),
  hosted('bedrock', 'Amazon Bedrock', 'AWS_BEARER_TOKEN_BEDROCK', '/v1', /^bedrock-mantle\..+\.api\.aws$/),
  hosted('anthropic', 'Anthropic', 'ANTHROPIC_API_KEY', '/v1', /^api\.anthropic\.com$/),
  hosted('google', 'Google', 'GEMINI_API_KEY', '/v1beta/openai', /^generativelanguage\.googleapis\.com$/),
  hosted('mistral', 'Mistral', 'MISTRAL_API_KEY', '/v1', /^api\.mistral\.ai$/),
  hosted('fireworks', 'Fireworks', 'FIREWORKS_API_KEY', '/inference/v1', /^api\.fireworks\.ai$/),
];

function hosted(endpoint: string, title: string, key: string, path: string, host: RegExp) {
  return { endpoint, title, key, path, host };
}

/**
 * What an address means, as people paste it: with the path of a request, with a query, of Azure's resource as a whole;
 * null when it is no URL of a web server.
 */
export function readAddress(text: string): ServerAddress | null {
  const url = URL.parse(text.trim());
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const service = SERVICES.find((one) => one.host.test(host)) ?? null;
  const changes: string[] = [];
  let path = url.pathname.replace(/\/+$/, '');
  const bare = path.replace(/\/(?:chat\/)?completions$/, '').replace(/\/+$/, '');
  if (bare !== path) changes.push(`left out ${path.slice(bare.length)}: requests add it`);
  path = bare;
  const azure = AZURE_HOST.test(host);
  if (path === '' || (azure && path === '/openai')) path = service?.path ?? '/v1';
  if (path !== bare) changes.push(`took ${path}, where its API begins`);
  const deployment = DEPLOYMENT.exec(path)?.[1] ?? null;
  const query = Object.fromEntries(url.searchParams);
  const version = query['api-version'];
  if (deployment !== null && version === undefined) query['api-version'] = AZURE_API_VERSION;
  if (azure && path.endsWith('/v1') && version !== undefined && version !== 'preview') {
    // Azure refuses a version on this path.
    delete query['api-version'];
    changes.push('left out api-version: /openai/v1 takes none');
  }
  url.search = '';
  url.pathname = path;
  return {
    // The parser adds nothing here that a person did not write, but for a lower-case host.
    baseUrl: url.href.replace(/\/$/, ''),
    host,
    service,
    // A gateway of Azure's that was set up by its own wizard takes its key in the same header.
    auth: azure || deployment !== null || service?.endpoint === 'gateway' ? 'api-key' : 'bearer',
    query,
    deployment: deployment === null ? null : decodeURIComponent(deployment),
    changes,
  };
}

/** The same server's address of another deployment. */
export function withDeployment(address: ServerAddress, deployment: string): ServerAddress {
  const baseUrl = address.baseUrl.replace(DEPLOYMENT, `/deployments/${encodeURIComponent(deployment)}`);
  return { ...address, baseUrl, deployment, changes: [] };
}

/** Names that only a network of one's own resolves. */
const INSIDE_NAME = /(?:^[^.]+|\.(?:internal|intranet|local|lan|corp|home\.arpa|svc|cluster\.local))\.?$/;

/**
 * Where a host is: by its address, by the addresses that its name has here, or, where it has none, by the name.
 *
 * @param resolved the addresses of the name; empty: it cannot be resolved here
 */
export function placeOf(host: string, resolved: readonly string[]): Place {
  if (/(?:^|\.)localhost\.?$/.test(host)) return 'loopback';
  const kinds = (isIP(host) === 0 ? resolved : [host]).map(addressKind);
  if (kinds.includes('private')) return 'private';
  if (kinds.includes('loopback')) return 'loopback';
  return kinds.length === 0 && INSIDE_NAME.test(host) ? 'private' : 'public';
}

/** What the policy has to allow, so that this address is reached; a loopback address gets what its successor needs. */
export function allowancesOf({ baseUrl }: ServerAddress, place: Place): readonly Allowance[] {
  if (place === 'public') return [];
  const plainHttp = baseUrl.startsWith('http:');
  if (place === 'loopback' && !plainHttp) return [];
  return plainHttp ? ['private', 'http'] : ['private'];
}
