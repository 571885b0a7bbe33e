import { processSecrets } from '../adapters/console/secrets.ts';
import { addressesOf } from '../adapters/openai/addresses.ts';
import { type OfferedModels, offeredModels } from '../adapters/openai/offered-models.ts';
import { inputError } from '../errors.ts';
import { endpointProblem } from '../policy/endpoint.ts';
import { allowancesOf, type Place, placeOf, readAddress, type ServerAddress } from './init-address.ts';
import type { StartEndpoint } from './init-files.ts';

/** What `init` asks of the world beside files. */
export interface InitWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Told each key before it is used. */
  readonly hide: (secret: string) => void;
  readonly addressesOf: typeof addressesOf;
  readonly offeredModels: typeof offeredModels;
}

/** The world of a real process. */
export const initWorld = (env: InitWorld['env']): InitWorld => ({
  env,
  hide: (secret) => processSecrets.add([secret]),
  addressesOf,
  offeredModels,
});

/** A server as `init` knows it: its address, where it stands, and what came of asking it. */
export interface Server {
  readonly address: ServerAddress;
  readonly place: Place;
  readonly endpoint: StartEndpoint;
  /** null: it was not asked, since its key is not set here. */
  readonly listed: OfferedModels | null;
}

/** Where a server stands; whoever serves everybody is not looked up. */
export async function placeHere({ host, service }: ServerAddress, world: InitWorld): Promise<Place> {
  return service === null ? placeOf(host, await world.addressesOf(host)) : 'public';
}

/** Who runs a server, for a person: a company by its name, or the host. */
export function ownerOf({ address: { service, host } }: Server): string {
  return service === null ? host : `${service.title} (${host})`;
}

/**
 * Reads an address that was typed, looks where it is, and asks it for its models.
 *
 * @param option the option that gave it, for errors
 * @param keyName environment variable of its key, if one was named
 * @throws CuegateError `input-invalid` when no policy could name that address
 */
export async function serverAt(
  option: string,
  typed: string | ServerAddress,
  keyName: string | undefined,
  world: InitWorld,
): Promise<Server> {
  const address = typeof typed === 'string' ? readAddress(typed) : typed;
  const shown = typeof typed === 'string' ? typed : typed.baseUrl;
  if (address === null)
    throw inputError('input-invalid', {
      file: option,
      value: shown,
      problem: 'is not the address of a web server',
      fix: `${option} http://127.0.0.1:8000/v1, or ${option} https://models.example.com/v1`,
    });
  const { service } = address;
  const place = await placeHere(address, world);
  const allow = allowancesOf(address, place);
  const problem = endpointProblem(address.baseUrl, allow);
  if (problem !== null)
    throw inputError('input-invalid', {
      file: option,
      value: shown,
      problem,
      fix: `${option} https://models.example.com/v1`,
    });
  const usual = service?.key ?? null;
  const endpoint = endpointOf(address, place, keyName ?? usual);
  const key = endpoint.keyName === null ? null : (world.env[endpoint.keyName] ?? null);
  if (endpoint.keyName !== null && key === null) return { address, place, endpoint, listed: null };
  if (key !== null) world.hide(key);
  const listed = await world.offeredModels(endpoint, key);
  const wantsKey = listed.state === 'refused' && endpoint.keyName === null;
  return { address, place, endpoint: wantsKey ? { ...endpoint, keyName: 'SERVING_KEY' } : endpoint, listed };
}

function endpointOf(address: ServerAddress, place: Place, keyName: string | null): StartEndpoint {
  const { baseUrl, host, service, auth, query } = address;
  const allow = allowancesOf(address, place);
  const reached = allow.includes('http') ? `${host}, without TLS` : host;
  return {
    name: service?.endpoint ?? 'serving',
    baseUrl,
    keyName,
    auth,
    query,
    allow,
    remarks: [
      ...(service?.endpoint === 'gateway'
        ? [
            'a gateway that wants its key as Ocp-Apim-Subscription-Key: docs/servers.md, behind API Management',
          ]
        : []),
      ...(place === 'private'
        ? [`${reached}, is inside your network: cuegate goes there only where a policy allows it`]
        : []),
      ...(place === 'loopback' && allow.length > 0
        ? [
            `${host} is the machine that runs cuegate; "allow" matters once the address is another machine's of your network`,
          ]
        : []),
    ],
  };
}
