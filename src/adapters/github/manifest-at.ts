import { inputError } from '../../errors.ts';
import { readManifest } from '../../policy/manifest.ts';
import type { Origin } from '../../report/schema.ts';
import type { Release } from '../../session/release.ts';
import { shellCommand } from '../console/shell.ts';
import type { GitHubApi, TreeEntry } from './api.ts';
import { commitLabel, commitSource } from './commit-source.ts';

/** One commit and all its paths. */
export interface CommitTree {
  readonly commit: string;
  readonly tree: readonly TreeEntry[];
}

/** The manifest that is gated. */
export interface ManifestAt {
  readonly path: string;
  readonly text: string;
  /** Git's id of exactly these bytes. */
  readonly blob: string;
}

/** A larger manifest is not even fetched. */
const MAX_MANIFEST_BYTES = 64 * 1024;

/** A commit's manifest; throws `manifest-invalid` when it is too large. */
export async function readManifestAt(api: GitHubApi, commit: string, entry: TreeEntry): Promise<ManifestAt> {
  if (entry.size > MAX_MANIFEST_BYTES)
    throw inputError('manifest-invalid', {
      file: entry.path,
      problem: `the file has ${entry.size} bytes, more than ${MAX_MANIFEST_BYTES}`,
      fix: 'declare fewer or shorter prompts',
    });
  const text = (await commitSource(api, commit).read(entry.path)) ?? '';
  return { path: entry.path, text, blob: entry.sha };
}

/** Where a manifest was found, and under which policy. */
export interface ManifestPlace {
  /** `owner/name`. */
  readonly repository: string;
  /** Path of the policy in the repository. */
  readonly policyPath: string;
  /** How errors name the policy. */
  readonly policyFile: string;
  /** Where the manifest is read. */
  readonly commit: string;
  readonly origin: Origin & { readonly head: string };
}

/** The part of a release that its manifest makes. */
export function manifestAndSource(
  { path, text }: ManifestAt,
  { repository, policyPath, policyFile, commit, origin }: ManifestPlace,
): Pick<Release, 'manifest' | 'source'> {
  const release = `${commitLabel(repository, commit)}:${path}`;
  return {
    manifest: () => readManifest(text, release),
    source: {
      policy: policyFile,
      release,
      command: shellCommand(['cuegate', 'run', '--policy', policyPath, '--release', path]),
      github: { ...origin, release_path: path },
    },
  };
}
