import type { OfferedModels } from '../adapters/openai/offered-models.ts';
import { inputError } from '../errors.ts';
import { readAddress, withDeployment } from './init-address.ts';
import type { Start } from './init-files.ts';
import type { FoundFiles } from './init-found.ts';
import { type InitWorld, ownerOf, type Server, serverAt } from './init-server.ts';

/** `cuegate init`, as typed by a person. */
export interface InitOptions {
  /** A fine-tune on OpenAI. */
  readonly openai?: string | undefined;
  /** Any OpenAI-compatible URL. */
  readonly endpoint?: string | undefined;
  readonly model?: string | undefined;
  readonly judge?: string | undefined;
  /** URL of the judge's server; absent: the candidate's. */
  readonly judgeEndpoint?: string | undefined;
  /** Environment variable of the candidate's key. */
  readonly key?: string | undefined;
  /** Environment variable of the judge's key. */
  readonly judgeKey?: string | undefined;
  readonly root: string;
}

/** What is to be written, with the servers it speaks of and what was decided on the way. */
export interface Settled {
  readonly start: Start;
  readonly model: string;
  readonly serving: Server;
  readonly judging: Server;
  /** How the candidate was chosen, and the judge, where nobody named them; '': named. */
  readonly chosen: { readonly model: string; readonly judge: string };
}

const OPENAI_URL = 'https://api.openai.com/v1';
const OPENAI_JUDGE = 'gpt-6-luna';
/** An error has room for twice as many: a name that is cut off could not be copied. */
const MAX_OFFERED_CHARS = 150;
const JUDGE_FORMS = `--judge NAME for a model of the same server, or --judge ${OPENAI_JUDGE} --judge-endpoint ${OPENAI_URL}`;

/**
 * Candidate, judge and their servers: as typed, as an existing manifest says, or as the one server offers.
 *
 * @throws CuegateError `input-invalid` for what is missing and cannot be found out
 */
export async function settle(
  options: InitOptions,
  { manifests }: FoundFiles,
  world: InitWorld,
): Promise<Settled> {
  if ((options.openai === undefined) === (options.endpoint === undefined))
    throw missing(
      '--endpoint',
      'say where the model is served',
      '--endpoint http://127.0.0.1:8000/v1, with the address of your server (or --openai ft:… for a fine-tune on OpenAI)',
    );
  const serving = await serverAt('--endpoint', options.endpoint ?? OPENAI_URL, options.key, world);
  const released = manifests.length === 1 ? manifests[0] : undefined;
  const named = options.openai ?? options.model ?? serving.address.deployment;
  const model = named ?? released?.model ?? onlyModel(serving, options.judge);
  const judge = options.judge ?? (options.openai === undefined ? null : OPENAI_JUDGE);
  if (judge === null) throw judgeMissing(serving, model);
  const judging = await judgingServer(options, serving, judge, world);
  return {
    model,
    serving,
    judging,
    start: {
      candidate: serving.endpoint,
      judging: judging.endpoint,
      models: [...new Set([model, ...manifests.map((manifest) => manifest.model)])],
      oneModel: serving.address.deployment !== null,
      judge,
      reader: readerOf(judging),
    },
    chosen: {
      model:
        named !== null
          ? ''
          : released === undefined
            ? 'the one that the server offers'
            : `as ${released.file} says`,
      judge: options.judge === undefined ? 'the default; --judge NAME takes another' : '',
    },
  };
}

async function judgingServer(
  { judgeEndpoint, judgeKey }: InitOptions,
  serving: Server,
  judge: string,
  world: InitWorld,
): Promise<Server> {
  const other =
    judgeEndpoint === undefined && serving.address.deployment !== null
      ? withDeployment(serving.address, judge)
      : judgeEndpoint;
  if (other === undefined || (typeof other === 'string' && sameServer(other, serving))) return serving;
  const keyName =
    judgeKey ?? (typeof other === 'string' ? undefined : (serving.endpoint.keyName ?? undefined));
  const judging = await serverAt('--judge-endpoint', other, keyName, world);
  const taken = judging.endpoint.name === serving.endpoint.name;
  return taken ? { ...judging, endpoint: { ...judging.endpoint, name: 'judge' } } : judging;
}

const sameServer = (typed: string, { address }: Server): boolean =>
  readAddress(typed)?.baseUrl === address.baseUrl && address.deployment === null;

function readerOf(judging: Server): string {
  return judging.place === 'public'
    ? `every prompt and answer goes to ${ownerOf(judging)}`
    : 'inside your network: prompts and answers stay there';
}

/** The one model that a server offers beside the judge, or an error that lists what it offers. */
function onlyModel(server: Server, judge: string | undefined): string {
  const names = server.listed?.state === 'listed' ? server.listed.names : [];
  const [first, second] = names.filter((name) => name !== judge);
  if (first !== undefined && second === undefined) return first;
  throw missing('--model', `which model is the candidate? ${offerOf(server)}`, '--model NAME');
}

function judgeMissing(server: Server, model: string) {
  return missing(
    '--judge',
    `which model grades the answers of ${model}? It reads all of them, so it is never guessed; take a strong model that is not the candidate. ${offerOf(server)}`,
    JUDGE_FORMS,
  );
}

/** What a server offers, in a sentence without its full stop. */
function offerOf(server: Server): string {
  const { listed, endpoint, address } = server;
  if (listed === null)
    return `${address.host} was not asked for its models: ${endpoint.keyName} is not set here`;
  if (listed.state === 'silent') return silence(server, listed.why);
  if (listed.state === 'refused')
    return `${address.host} lists no models without its key (status ${listed.status}): name its variable with --key, and set it`;
  if (listed.state === 'unlisted') return unlisted(server, listed);
  const { names } = listed;
  if (names.length === 0) return `${address.host} lists no models`;
  const told = fitting(names);
  const all = told < names.length ? ` (${endpoint.baseUrl}/models lists all)` : '';
  return `${address.host} offers ${firstOf(names, told)}${all}`;
}

/** How many names at the beginning of a list can be told in an error, one at the least. */
function fitting(names: readonly string[]): number {
  let chars = 0;
  const rest = names.findIndex((name) => {
    chars += name.length + 2;
    return chars > MAX_OFFERED_CHARS;
  });
  return rest < 0 ? names.length : Math.max(1, rest);
}

/** The first names of a list, and how many more there are; '' for none. */
export function firstOf(names: readonly string[], most: number): string {
  const more = names.length - most;
  return `${names.slice(0, most).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** What came instead of a list of models, without a full stop. */
export function unlisted(
  { address: { host }, endpoint: { baseUrl } }: Server,
  { status, what }: Extract<OfferedModels, { readonly state: 'unlisted' }>,
): string {
  const came = status === null ? what : `status ${status}, ${what}`;
  return `${host} gave no list of models: ${baseUrl}/models came back with ${came}`;
}

/** That nobody answers at an address, and what the network's code for it means, without a full stop. */
export function silence({ endpoint: { baseUrl } }: Server, why: string): string {
  const meaning = SILENCES.find(([code]) => code.test(why))?.[1] ?? 'no reply that could be read';
  return `nobody answers at ${baseUrl} (${why}: ${meaning})`;
}

const SILENCES: readonly (readonly [RegExp, string])[] = [
  [/^ECONNREFUSED$/, 'nothing listens there'],
  [/^(ENOTFOUND|EAI_)/, 'no such host is known here'],
  [/^(EHOSTUNREACH|ENETUNREACH|EHOSTDOWN)$/, 'there is no way to it from here'],
  [/CONNECT_TIMEOUT|^ETIMEDOUT$|TIMEOUT|no answer/, 'it took too long'],
  [/CERT|TLS|SSL|SELF_SIGNED/, 'its certificate does not vouch for the host'],
  [/^bad port$/, 'no client uses that port'],
  [/CUEGATE_ADDRESS/, 'its name leads to an address that is not allowed'],
];

export function missing(file: string, problem: string, fix: string) {
  return inputError('input-invalid', { file, problem, fix });
}
