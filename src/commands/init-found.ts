import { folderSource } from '../adapters/files/folder.ts';
import { type Manifest, readManifest } from '../policy/manifest.ts';
import { type Policy, readPolicy } from '../policy/policy.ts';
import { matchesAny } from '../policy/release.ts';
import { USUAL_POLICY } from '../policy/usual.ts';
import { manifestPath, WORKFLOW } from './init-files.ts';

/** What the repository has already of what `init` writes: all of it is kept. */
export interface FoundFiles {
  readonly policy: Policy | null;
  readonly manifests: readonly Manifest[];
  readonly workflow: string | null;
}

const USUAL_RELEASES = ['models/*/release.yml'];

/**
 * The policy, manifests and workflow below a root.
 *
 * @throws CuegateError `policy-invalid`, `manifest-invalid` or `file-invalid` for one that cannot be read
 */
export async function filesIn(root: string): Promise<FoundFiles> {
  const source = folderSource(root);
  const policyText = await source.read(USUAL_POLICY);
  const policy = policyText === null ? null : readPolicy(policyText, USUAL_POLICY);
  const patterns = policy?.releases ?? USUAL_RELEASES;
  const folders = new Set(patterns.map(fixedFolder));
  const entries = (await Promise.all([...folders].map((folder) => source.list(folder)))).flat();
  const paths = [...new Set(entries.map(({ path }) => path))].filter((path) => matchesAny(patterns, path));
  const manifests: Manifest[] = [];
  for (const path of paths.sort()) manifests.push(readManifest((await source.read(path)) ?? '', path));
  return { policy, manifests, workflow: await source.read(WORKFLOW) };
}

/** The folders at the beginning of a pattern that stand for themselves alone. */
function fixedFolder(pattern: string): string {
  const parts = pattern.split('/').slice(0, -1);
  const open = parts.findIndex((part) => /[*?[\]{}\\]/.test(part));
  return parts.slice(0, open < 0 ? parts.length : open).join('/');
}

/** The manifest that releases a model, or one that the next release of its family would change; null: there is none. */
export function manifestFor(model: string, manifests: readonly Manifest[]): Manifest | null {
  return (
    manifests.find((manifest) => manifest.model === model) ??
    manifests.find(({ file }) => file === manifestPath(model)) ??
    null
  );
}
