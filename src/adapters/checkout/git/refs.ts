import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shellCommand } from '../../console/shell.ts';
import { policyRefError } from './repository.ts';

const ORIGIN = 'refs/remotes/origin/';
const COMMIT = /^[0-9a-f]{40}$/;
/** What git refuses in a name, and what could lead out of the folder of refs. */
const REFUSED = /[\p{C}\p{Z}~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|[./]$|(?:^|\/)\.|\.lock(?:\/|$)/u;
/** Refs that only name another ref. */
const MAX_STEPS = 5;

/** A branch and the commit at its tip. */
export interface Tip {
  /** Full name of the ref; the commit itself where that was named. */
  readonly ref: string;
  /** SHA-1 in hex. */
  readonly commit: string;
}

/**
 * The full name of a branch. A short name is one of `origin` and nothing else: who proposes a change chooses the names
 * of local branches and tags, and one of them could be called like the branch that holds the policy.
 *
 * @throws CuegateError for a name that no ref can have
 */
export function fullRef(name: string): string {
  if (name === '' || REFUSED.test(name))
    throw policyRefError(
      `${name === '' ? 'an empty name' : name} is no name of a branch`,
      '--policy-ref main',
    );
  if (name.startsWith('refs/')) return name;
  return `${ORIGIN}${name.startsWith('origin/') ? name.slice('origin/'.length) : name}`;
}

/**
 * The commit that a branch, a full ref name or a commit names; a tag is not followed to its commit here.
 *
 * @throws CuegateError when the checkout does not have it, with the command that fetches it
 */
export async function tipOf(gitFolder: string, name: string): Promise<Tip> {
  if (COMMIT.test(name)) return { ref: name, commit: name };
  const ref = fullRef(name);
  const packed = await readFile(join(gitFolder, 'packed-refs'), 'utf8').catch(() => '');
  let at = ref;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const loose = await readFile(join(gitFolder, at), 'utf8').catch(() => null);
    const value = loose?.trim() ?? packedValue(packed, at);
    if (value === null) throw missing(gitFolder, ref);
    if (COMMIT.test(value)) return { ref, commit: value };
    if (!value.startsWith('ref: ')) throw unreadable(at);
    at = fullRef(value.slice('ref: '.length).trim());
  }
  throw unreadable(ref);
}

/** `<SHA> <ref>` a line; what a tag points to stands below it behind `^`. */
function packedValue(packed: string, ref: string): string | null {
  const line = packed.split('\n').find((one) => one.endsWith(` ${ref}`) && !one.startsWith('#'));
  return line === undefined ? null : line.slice(0, -ref.length - 1);
}

function missing(gitFolder: string, ref: string) {
  if (existsSync(join(gitFolder, 'reftable')))
    return policyRefError(
      `the repository keeps its refs as reftable, where ${ref} cannot be looked up`,
      '--policy-ref with the full SHA of the commit, as git rev-parse prints it',
    );
  return policyRefError(`this checkout does not have ${ref}`, fetchCommand(ref));
}

function unreadable(ref: string) {
  return policyRefError(
    `${ref} names no commit by its SHA-1`,
    '--policy-ref main: a branch of a repository with SHA-1 objects',
  );
}

/**
 * The command that brings a ref, as a shell reads it. The branch has its full name on the server's side, too: a tag of
 * that name would come first.
 */
export function fetchCommand(ref: string): string {
  const [, remote = 'origin', branch] = /^refs\/remotes\/([^/]+)\/(.+)$/.exec(ref) ?? [];
  const wanted = branch === undefined ? ref : `+refs/heads/${branch}:${ref}`;
  return shellCommand(['git', 'fetch', '--depth=1', remote, wanted]);
}
