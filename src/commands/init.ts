import { dirname, join } from 'node:path';
import { createText } from '../adapters/files/folder.ts';
import { checkRoot } from '../adapters/files/near.ts';
import { type Manifest, readManifest } from '../policy/manifest.ts';
import { type Policy, readPolicy } from '../policy/policy.ts';
import { checkRelease } from '../policy/release.ts';
import { USUAL_POLICY } from '../policy/usual.ts';
import { readAddress } from './init-address.ts';
import { manifestPath, manifestText, policyText, WORKFLOW, workflowText } from './init-files.ts';
import { type FoundFiles, filesIn, manifestFor } from './init-found.ts';
import { type InitWorld, initWorld, placeHere } from './init-server.ts';
import { type InitOptions, missing, type Settled, settle } from './init-settle.ts';
import { keysOf, NO_RELEASE, nextSteps, warnings, whoReads } from './init-told.ts';

/** What `cuegate init` did; paths from the root. */
export interface Started {
  readonly wrote: readonly string[];
  /** Files that were there, which the others were built upon. */
  readonly kept: readonly string[];
  /** What a person should know before the first run. */
  readonly notes: readonly string[];
  /** Commands to go on with: here, then on GitHub. */
  readonly next: readonly string[];
  /** All of it for a person, with who serves what and who reads the prompts. */
  readonly text: string;
}

interface NewFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes policy, first manifest and workflow, and returns what was decided and what to do next. Files that exist are
 * read, kept and built upon; so the same command goes on where an earlier one ended.
 *
 * @throws CuegateError `input-invalid` when something is missing that cannot be found out, and what a file that
 *   exists cannot be read for
 */
export async function initCommand(
  options: InitOptions,
  world: InitWorld = initWorld(process.env),
): Promise<Started> {
  await checkRoot(options.root);
  const found = await filesIn(options.root);
  const settled = found.policy === null ? await settle(options, found, world) : null;
  const policy = found.policy ?? readPolicy(settled === null ? '' : policyText(settled.start), USUAL_POLICY);
  const manifest = manifestOf(options, found, settled);
  checkRelease(policy, manifest);
  const files: NewFile[] = [
    ...(settled === null ? [] : [{ path: USUAL_POLICY, text: policyText(settled.start) }]),
    ...(found.manifests.includes(manifest)
      ? []
      : [{ path: manifest.file, text: manifestText(manifest.model) }]),
    ...(found.workflow === null
      ? [
          {
            path: WORKFLOW,
            text: workflowText({ keys: keysOf(policy), inside: await insideOf(policy, world) }),
          },
        ]
      : []),
  ];
  for (const { path, text } of files)
    await createText(join(options.root, dirname(path)), join(options.root, path), text);
  const notes = [
    ...(settled === null ? [] : warnings(settled)),
    ...notesOfKept(options, policy, manifest, found),
  ];
  const wrote = files.map(({ path }) => path);
  const kept = keptFiles(found, manifest);
  const at = { policy: USUAL_POLICY, release: manifest.file };
  const steps = nextSteps(options.root, policy, at, (key) => (world.env[key] ?? '').trim() !== '');
  const text = [
    ...wrote.map((path) => `wrote ${path}`),
    ...kept.map((path) => `kept ${path}, which was there`),
    '',
    ...(settled === null ? [] : [...whoReads(settled), '']),
    ...(notes.length === 0 ? [] : ['Please note:', ...notes.map((note) => `- ${note}`), '']),
    'Next, here:',
    ...steps.here.map((command) => `  ${command}`),
    'and on GitHub:',
    ...steps.onGitHub.map((command) => `  ${command}`),
    `  ${NO_RELEASE}`,
    '  Commit the policy and the workflow to the default branch, and require the check "cuegate".',
    '',
  ].join('\n');
  return { wrote, kept, notes, next: [...steps.here, ...steps.onGitHub], text };
}

/** The manifest to release by: one that is there, or the one to write; what is written must be what `run` reads. */
function manifestOf(options: InitOptions, { manifests }: FoundFiles, settled: Settled | null): Manifest {
  const model = settled?.model ?? options.openai ?? options.model ?? null;
  const [first, second] = manifests;
  if (model === null) {
    if (first !== undefined && second === undefined) return first;
    throw missing(
      '--model',
      first === undefined
        ? 'which model is released first? The policy is there already, but no release manifest'
        : `which model is meant? There are ${manifests.map(({ file }) => file).join(', ')}`,
      '--model NAME',
    );
  }
  return manifestFor(model, manifests) ?? readManifest(manifestText(model), manifestPath(model));
}

/** Why the workflow needs a runner of one's own; null: it does not. */
async function insideOf({ endpoints }: Policy, world: InitWorld): Promise<string | null> {
  for (const { baseUrl, proxy } of Object.values(endpoints)) {
    const address = proxy ? null : readAddress(baseUrl);
    const place = address === null ? 'public' : await placeHere(address, world);
    if (place === 'public') continue;
    const reason =
      place === 'loopback'
        ? `${address?.host} is the runner itself: the model server runs there`
        : `GitHub's own machines do not reach ${address?.host}`;
    return `${reason}; not for public repositories`;
  }
  return null;
}

function keptFiles({ policy, manifests, workflow }: FoundFiles, manifest: Manifest): readonly string[] {
  return [
    ...(policy === null ? [] : [USUAL_POLICY]),
    ...(manifests.includes(manifest) ? [manifest.file] : []),
    ...(workflow === null ? [] : [WORKFLOW]),
  ];
}

/** Where a file that was kept is not what the command asked for. */
function notesOfKept(
  options: InitOptions,
  policy: Policy,
  manifest: Manifest,
  found: FoundFiles,
): readonly string[] {
  const { endpoint, judgeEndpoint, judge, key, judgeKey } = options;
  const ignored = Object.entries({
    '--endpoint': endpoint,
    '--key': key,
    '--judge': judge === policy.judge.model ? undefined : judge,
    '--judge-endpoint': judgeEndpoint,
    '--judge-key': judgeKey,
  }).flatMap(([option, value]) => (value === undefined ? [] : [option]));
  const asked = options.openai ?? options.model ?? manifest.model;
  const { workflow } = found;
  const absent = workflow === null ? [] : keysOf(policy).filter((name) => !workflow.includes(name));
  return [
    ...(found.policy === null || ignored.length === 0
      ? []
      : [
          `${USUAL_POLICY} was there, so ${ignored.join(', ')} changed nothing: its judge is ${policy.judge.model}. Edit it, or remove it and run init again.`,
        ]),
    ...(asked === manifest.model
      ? []
      : [`${manifest.file} names ${manifest.model}: to release ${asked}, write that there.`]),
    ...absent.map(
      (name) =>
        `${WORKFLOW} does not pass ${name}: add "${name}: \${{ secrets.${name} }}" to the gate's env.`,
    ),
  ];
}
