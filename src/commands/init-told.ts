import { join } from 'node:path';
import { shellCommand } from '../adapters/console/shell.ts';
import { nearestNames } from '../model/listing.ts';
import { headerVariables } from '../policy/key.ts';
import type { Policy } from '../policy/policy.ts';
import type { Server } from './init-server.ts';
import { ownerOf } from './init-server.ts';
import { type Settled, silence, unlisted } from './init-settle.ts';

const SALT = 'openssl rand -hex 32 | gh secret set CUEGATE_SALT   # without it every push starts anew';
/** The workflow names an action that cannot be had yet. */
export const NO_RELEASE =
  'No release exists yet: in the workflow, name a copy of this repository that your organisation controls, by commit.';
const MAX_NAMED = 10;
const NOT_FOUND = 404;

/** The commands that come next, for a shell. */
export interface NextSteps {
  readonly here: readonly string[];
  readonly onGitHub: readonly string[];
}

/** How to run the gate here, and which secrets it needs on GitHub. */
export function nextSteps(
  root: string,
  policy: Policy,
  files: { policy: string; release: string },
  isSet: (key: string) => boolean,
): NextSteps {
  const keys = keysOf(policy);
  const below = (path: string) => (root === '.' ? path : join(root, path));
  const words = ['--policy', below(files.policy), '--release', below(files.release)];
  if (root !== '.') words.push('--root', root);
  return {
    here: [
      // Pasted as they stand, they would write over a key that is there.
      ...keys.filter((key) => !isSet(key)).map((key) => `export ${key}=…`),
      shellCommand(['cuegate', 'plan', ...words]),
      shellCommand(['cuegate', 'run', ...words]),
    ],
    onGitHub: [SALT, ...keys.map((key) => `gh secret set ${key}`)],
  };
}

/** The environment variables that the policy names, each once. */
export function keysOf(policy: Policy): readonly string[] {
  return [
    ...new Set(
      Object.values(policy.endpoints).flatMap((endpoint) => [
        ...(endpoint.apiKey === null ? [] : [endpoint.apiKey]),
        ...headerVariables(endpoint),
      ]),
    ),
  ];
}

/** Who serves what, and what leaves the house. */
export function whoReads({ model, serving, judging, start, chosen }: Settled): string[] {
  const how = (choice: string) => (choice === '' ? '' : ` (${choice})`);
  const leaving = [
    ...(serving.place === 'public' ? [`prompts go to ${ownerOf(serving)}, which serves the candidate`] : []),
    ...(judging.place === 'public'
      ? [`every prompt goes with its answer to ${ownerOf(judging)}, which serves the judge`]
      : []),
  ];
  return [
    `Candidate: ${model} at ${serving.endpoint.baseUrl}${how(chosen.model)}`,
    `Judge: ${start.judge} at ${judging.endpoint.baseUrl}${how(chosen.judge)}`,
    leaving.length === 0
      ? 'What leaves your network: nothing; candidate and judge are inside it.'
      : `What leaves your network: ${leaving.join('; ')}. Nothing goes anywhere else.`,
  ];
}

/** What a person should know before the first run: changed addresses, servers that are silent, names that are not listed. */
export function warnings({ model, serving, judging, start }: Settled): string[] {
  return [
    ...ofServer(serving, serving === judging ? [model, start.judge] : [model]),
    ...(serving === judging ? [] : ofServer(judging, [start.judge])),
  ];
}

function ofServer(server: Server, names: readonly string[]): string[] {
  const { address, endpoint, listed, place } = server;
  const changed = address.changes.map((change) => `${endpoint.baseUrl}: ${change}.`);
  const runner =
    place === 'public'
      ? []
      : [`the workflow asks for a self-hosted runner: GitHub's own machines do not reach ${address.host}.`];
  return [...changed, ...runner, ...ofList(server, listed, names)];
}

/** What a server has in place of a name: all of a few, and of many the nearest. */
function offeredInstead(names: readonly string[], name: string): string {
  if (names.length <= MAX_NAMED) return `its models: ${names.join(', ') || 'none'}`;
  const near = nearestNames(
    names.map((one) => ({ name: one })),
    name,
  );
  return `nearest of its ${names.length} models: ${near.join(', ')}`;
}

function ofList(server: Server, listed: Server['listed'], names: readonly string[]): string[] {
  const { address, endpoint } = server;
  if (listed === null)
    return [
      `${address.host} was not asked whether it has ${names.join(' and ')}: ${endpoint.keyName} is not set here.`,
    ];
  if (listed.state === 'silent')
    return [
      `${silence(server, listed.why)}. Start the server or correct the address in the policy before cuegate run.`,
    ];
  if (listed.state === 'refused')
    return [
      `${address.host} refuses without the right key (status ${listed.status}): set ${endpoint.keyName}, which the policy names.`,
    ];
  // Azure lists the models that it could deploy, and not the deployments that requests name.
  const isAzure = address.service?.endpoint === 'azure';
  if (listed.state === 'unlisted')
    return isAzure && listed.status === NOT_FOUND
      ? []
      : [
          `${unlisted(server, listed)}. So ${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} taken as named; check base_url in the policy before cuegate run.`,
        ];
  if (isAzure) return [];
  const absent = names.filter((name) => !listed.names.includes(name));
  return absent.map(
    (name) => `${address.host} does not list ${name}; ${offeredInstead(listed.names, name)}.`,
  );
}
