import { cancelOnSignals } from '../adapters/console/cancel.ts';
import { processWorld } from '../adapters/console/process-world.ts';
import { chooseProgress } from '../adapters/console/progress/choose.ts';
import { quietProgress } from '../adapters/console/progress/quiet.ts';
import { shellCommand } from '../adapters/console/shell.ts';
import { streams } from '../adapters/console/sink.ts';
import { keepYoungHeapSmall } from '../adapters/console/small-heap.ts';
import { systemClock } from '../adapters/console/world.ts';
import { folderSource, readText } from '../adapters/files/folder.ts';
import { labelsFor } from '../adapters/files/labels.ts';
import { nowhere } from '../adapters/files/report-folder.ts';
import { CuegateError, inputError } from '../errors.ts';
import { type Manifest, manifestForModel, readManifest } from '../policy/manifest.ts';
import type { Release, Session } from '../session/session.ts';
import { runSession } from '../session/session.ts';

/** `cuegate run`, as typed by a person. */
export interface RunOptions {
  readonly policy: string;
  readonly release?: string | undefined;
  readonly model?: string | undefined;
  /** Labels; absent: those beside the policy. */
  readonly labels?: string | undefined;
  /** Manifest of the model that is released now. */
  readonly baselineRelease?: string | undefined;
  readonly out: string;
  readonly root: string;
  readonly seed?: string | undefined;
  readonly dryRun?: boolean | undefined;
  /** Whether a program reads the output. */
  readonly json?: boolean | undefined;
}

/** Runs the gate on local files. */
export function runCommand(options: RunOptions, bundleFolder: string): Promise<Session> {
  keepYoungHeapSmall();
  const shown = chooseProgress({
    stream: streams.notices,
    env: process.env,
    json: options.json ?? false,
    clock: systemClock,
  });
  const cancel = cancelOnSignals(process, systemClock);
  const world = processWorld(bundleFolder, options.out, () => {}, shown, cancel.signal);
  return runSession(
    () => findRelease(options),
    { seed: options.seed ?? null, dryRun: options.dryRun ?? false },
    world,
  ).finally(cancel.release);
}

/** A plan asks nothing: a signal may end the process as it is. */
const NEVER = new AbortController().signal;

/** Says what a run would ask; nothing is written. */
export function planCommand(options: Omit<RunOptions, 'out'>, bundleFolder: string): Promise<Session> {
  const asked = { ...options, out: 'cuegate-report' };
  const shown = quietProgress(streams.notices);
  const world = { ...processWorld(bundleFolder, asked.out, () => {}, shown, NEVER), openOut: nowhere };
  return runSession(() => findRelease(asked), { seed: options.seed ?? null, dryRun: true }, world);
}

async function findRelease(options: RunOptions): Promise<Release> {
  checkSeed(options.seed);
  const policyText = await readText(options.policy);
  if (policyText === null)
    throw new CuegateError('policy-missing', { path: options.policy, at: options.root });
  const manifest = await findManifest(options);
  const { baselineRelease } = options;
  return {
    policyText,
    policyFile: options.policy,
    manifest,
    labels: await labelsFor(options.policy, options.labels),
    ...(baselineRelease === undefined
      ? {}
      : { releasedManifest: () => manifestIn(baselineRelease, '--baseline-release') }),
    root: folderSource(options.root),
    publicPlace: false,
    source: {
      policy: options.policy,
      release: options.release ?? null,
      command: shellCommand([
        'cuegate',
        'run',
        '--policy',
        options.policy,
        ...(options.release === undefined
          ? ['--model', options.model ?? '']
          : ['--release', options.release]),
        ...(baselineRelease === undefined ? [] : ['--baseline-release', baselineRelease]),
        ...(options.labels === undefined ? [] : ['--labels', options.labels]),
        ...(options.seed === undefined ? [] : ['--seed', options.seed]),
      ]),
    },
  };
}

/** An empty seed would be no seed. */
function checkSeed(seed: string | undefined): void {
  if (seed === '')
    throw inputError('input-invalid', { file: '--seed', problem: 'is empty', fix: '--seed demo' });
}

async function findManifest({ release, model }: RunOptions): Promise<() => Manifest> {
  if ((release === undefined) === (model === undefined))
    throw inputError('input-invalid', {
      file: '--release',
      problem: 'name a release manifest or a model, one of them',
      fix: '--release models/support-bot/release.yml, or --model ft:gpt-4.1-mini:acme::abc123',
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
