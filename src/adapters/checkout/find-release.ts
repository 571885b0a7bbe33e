import { inputError } from '../../errors.ts';
import { type Manifest, manifestForModel, readManifest } from '../../policy/manifest.ts';
import type { Release } from '../../session/release.ts';
import { shellCommand } from '../console/shell.ts';
import { folderSource, readText } from '../files/folder.ts';
import { labelsFor } from '../files/labels.ts';
import { checkRoot, noPolicy } from '../files/near.ts';

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
  /** Part of the command that reports give for another run. */
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
  const policyText = await readText(named.policy);
  if (policyText === null) throw await noPolicy(named.policy, named.root);
  const manifest = await findManifest(named);
  const { baselineRelease } = named;
  return {
    policyText,
    policyFile: named.policy,
    manifest,
    labels: await labelsFor(named.policy, named.labels),
    ...(baselineRelease === undefined
      ? {}
      : { releasedManifest: () => manifestIn(baselineRelease, '--baseline-release') }),
    root: folderSource(named.root),
    publicPlace: false,
    source: {
      policy: named.policy,
      release: named.release ?? null,
      ...(named.labels === undefined ? {} : { labels: named.labels }),
      command: shellCommand([
        'cuegate',
        'run',
        '--policy',
        named.policy,
        ...(named.release === undefined ? ['--model', named.model ?? ''] : ['--release', named.release]),
        ...(named.root === '.' ? [] : ['--root', named.root]),
        ...(baselineRelease === undefined ? [] : ['--baseline-release', baselineRelease]),
        ...(named.labels === undefined ? [] : ['--labels', named.labels]),
        ...(named.seed === undefined ? [] : ['--seed', named.seed]),
      ]),
    },
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

async function textIn(file: string, option: string): Promise<string> {
  const text = await readText(file);
  if (text === null)
    throw inputError('manifest-invalid', {
      file,
      problem: 'there is no such file',
      fix: `${option} models/support-bot/release.yml`,
    });
  return text;
}
