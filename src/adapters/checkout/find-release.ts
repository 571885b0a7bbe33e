import { lstat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { inputError } from '../../errors.ts';
import { type Manifest, manifestForModel, readManifest } from '../../policy/manifest.ts';
import type { Release } from '../../session/release.ts';
import type { TrainingFiles } from '../../session/training.ts';
import { shellCommand } from '../console/shell.ts';
import { folderSource, readText } from '../files/folder.ts';
import { labelsFor } from '../files/labels.ts';
import { checkRoot, noFile, noPolicy } from '../files/near.ts';

/** What a person named on the command line. */
export interface NamedFiles {
  readonly policy: string;
  readonly release?: string | undefined;
  readonly model?: string | undefined;
  /** Labels; absent: those beside the policy. */
  readonly labels?: string | undefined;
  /** Manifest of the model that is released now. */
  readonly baselineRelease?: string | undefined;
  /** Where the policy's paths start. */
  readonly root: string;
  /** Branch whose commit the policy and all that it names come from; absent: the files as they lie there. */
  readonly policyRef?: string | undefined;
  /** Conditions of a look without a verdict; with the seed, part of the command that reports give for another run. */
  readonly only?: readonly string[] | undefined;
  readonly seed?: string | undefined;
}

/**
 * The release that a person named.
 *
 * @throws CuegateError when a file is missing or cannot be read, or neither a manifest nor a model was named
 */
export async function findRelease(named: NamedFiles): Promise<Release> {
  checkSeed(named.seed);
  await checkRoot(named.root);
  const trusted = await trustedFiles(named);
  const { baselineRelease } = named;
  return {
    ...trusted,
    manifest: await findManifest(named),
    training: named.release === undefined ? null : trainingBeside(named.release, named.root),
    publicPlace: false,
    source: {
      ...trusted.source,
      release: named.release ?? null,
      ...(named.labels === undefined ? {} : { labels: named.labels }),
      command: shellCommand([
        'cuegate',
        'run',
        '--policy',
        named.policy,
        ...(named.policyRef === undefined ? [] : ['--policy-ref', named.policyRef]),
        ...(named.release === undefined ? ['--model', named.model ?? ''] : ['--release', named.release]),
        ...(named.root === '.' ? [] : ['--root', named.root]),
        ...(baselineRelease === undefined ? [] : ['--baseline-release', baselineRelease]),
        ...(named.labels === undefined ? [] : ['--labels', named.labels]),
        ...(named.only === undefined ? [] : ['--only', ...named.only]),
        ...(named.seed === undefined ? [] : ['--seed', named.seed]),
      ]),
    },
  };
}

/** Where the files of a manifest lie: below the root, from the manifest's folder on. */
function trainingBeside(release: string, root: string): TrainingFiles {
  return {
    files: folderSource(root),
    folder: () => {
      const folder = relative(resolve(root), resolve(dirname(release)))
        .split(sep)
        .join('/');
      if (folder !== '..' && !folder.startsWith('../') && !isAbsolute(folder)) return folder;
      throw inputError('manifest-invalid', {
        file: release,
        key: 'training',
        problem: `names files, and does not lie below the root ${root}`,
        fix: '--root DIR, a folder above the manifest',
      });
    },
  };
}

/** What a run is decided by: no change that is gated may bring it. */
type Trusted = Pick<Release, 'policyText' | 'policyFile' | 'labels' | 'releasedManifest' | 'root'> & {
  readonly source: Omit<NonNullable<Release['source']>, 'release' | 'command'>;
};

async function trustedFiles(named: NamedFiles): Promise<Trusted> {
  // Whoever reads no objects of git does not load what reads them.
  if (named.policyRef !== undefined) {
    const { trustedAt } = await import('./git/trusted-at.ts');
    return trustedAt({ ...named, policyRef: named.policyRef });
  }
  const { policy, root, baselineRelease } = named;
  const policyText = await readText(policy);
  if (policyText === null) throw await noPolicy(policy, root);
  return {
    policyText,
    policyFile: policy,
    labels: await labelsFor(policy, named.labels),
    ...(baselineRelease === undefined
      ? {}
      : { releasedManifest: () => manifestIn(baselineRelease, '--baseline-release') }),
    root: folderSource(root),
    source: { policy },
  };
}

/** An empty seed would be no seed. */
function checkSeed(seed: string | undefined): void {
  if (seed === '')
    throw inputError('input-invalid', { file: '--seed', problem: 'is empty', fix: '--seed demo' });
}

async function findManifest({ release, model }: NamedFiles): Promise<() => Manifest> {
  if ((release === undefined) === (model === undefined))
    throw inputError('input-invalid', {
      file: '--release',
      problem: 'name either a release manifest or a model',
      fix: '--release models/support-bot/release.yml, or --model support-bot-7',
    });
  if (release === undefined) return () => manifestForModel(model ?? '');
  const text = await textIn(release, '--release');
  return () => readManifest(text, release);
}

async function manifestIn(file: string, option: string): Promise<Manifest> {
  return readManifest(await textIn(file, option), file);
}

/** A manifest is untrusted: a link in its place, or on the way to it, could show any file of this machine in an error. */
async function textIn(file: string, option: string): Promise<string> {
  const link = await linkOnTheWay(file);
  if (link !== null)
    throw inputError('manifest-invalid', {
      file,
      problem: `${link} is a link, which a release manifest must not be behind`,
      fix: `${option} with the file itself`,
    });
  const text = await readText(file);
  if (text === null)
    throw inputError('manifest-invalid', {
      file,
      ...(await noFile(file, option, 'models/support-bot/release.yml')),
    });
  return text;
}

/** The first link among a path as typed and the folders that it names; null: there is none. */
async function linkOnTheWay(path: string): Promise<string | null> {
  const steps = path.split('/');
  for (let count = 1; count <= steps.length; count += 1) {
    const part = steps.slice(0, count).join('/');
    // Where an absolute path leads through folders of the system, that is no business of a change.
    if (part === '' || (path.startsWith('/') && count < steps.length)) continue;
    const found = await lstat(part).catch(() => null);
    if (found?.isSymbolicLink() === true) return part;
  }
  return null;
}
