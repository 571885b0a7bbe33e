import { posix } from 'node:path';
import { CuegateError, inputError } from '../../../errors.ts';
import { LABELS_FILE, MAX_LABELS_BYTES } from '../../../input/label.ts';
import { type Manifest, readManifest } from '../../../policy/manifest.ts';
import type { FileSource } from '../../../ports.ts';
import type { Release } from '../../../session/release.ts';
import { policyBranch } from './policy-branch.ts';

/** Files that a person named, and the branch that holds them. */
export interface NamedAt {
  readonly policyRef: string;
  readonly policy: string;
  readonly labels?: string | undefined;
  readonly release?: string | undefined;
  readonly baselineRelease?: string | undefined;
  readonly root: string;
}

/**
 * Policy, labels, the released model's manifest and whatever the policy names, as one commit has them: nothing of it
 * comes from the checked-out files, which a merge request may have changed.
 *
 * @throws CuegateError when the checkout has no such branch, or the commit no such file
 */
export async function trustedAt({ policyRef, ...named }: NamedAt) {
  const { tip, files, root, pathOf } = await policyBranch(policyRef, named.root);
  const policy = pathOf(named.policy);
  const policyText = await files.read(policy);
  if (policyText === null) throw new CuegateError('policy-missing', { path: policy, at: files.label });
  const released = named.baselineRelease ?? named.release;
  return {
    policyText,
    policyFile: `${files.label}:${policy}`,
    labels: await labelsAt(
      files,
      named.labels === undefined ? posix.join(posix.dirname(policy), LABELS_FILE) : pathOf(named.labels),
      named.labels !== undefined,
    ),
    ...(released === undefined ? {} : { releasedManifest: () => manifestAt(files, pathOf(released)) }),
    root,
    source: { policy: `${files.label}:${policy}`, git: { ref: tip.ref, policy_commit: tip.commit } },
  };
}

async function labelsAt(
  files: FileSource,
  path: string,
  isNamed: boolean,
): Promise<NonNullable<Release['labels']> | null> {
  const text = await files.read(path);
  const file = `${files.label}:${path}`;
  const refuse = (problem: string, fix: string) => inputError('labels-invalid', { file, problem, fix });
  if (text === null) {
    if (isNamed) throw refuse('there is no such file', `--labels ${LABELS_FILE}, as cuegate label writes it`);
    return null;
  }
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_LABELS_BYTES)
    throw refuse(
      `the file has ${bytes} bytes, more than ${MAX_LABELS_BYTES}`,
      'delete the labels of releases that are long out',
    );
  return { text, file };
}

async function manifestAt(files: FileSource, path: string): Promise<Manifest | null> {
  const text = await files.read(path);
  return text === null ? null : readManifest(text, `${files.label}:${path}`);
}
