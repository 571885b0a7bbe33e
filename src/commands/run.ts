import { normalize, relative, resolve } from 'node:path';
import type { NamedFiles } from '../adapters/checkout/find-release.ts';
import { checkoutForge } from '../adapters/checkout/forge.ts';
import { processWorld } from '../adapters/console/process-world.ts';
import { quietProgress } from '../adapters/console/progress/quiet.ts';
import { streams } from '../adapters/console/sink.ts';
import { nowhere } from '../adapters/files/report-folder.ts';
import { runSession } from '../session/session.ts';
import { askingWorld } from './asking-world.ts';
import type { Ended } from './ending.ts';
import { releaseToAsk } from './release-to-ask.ts';
import { typedForms } from './run-forms.ts';
import { toldSession, withEveryCondition } from './session-told.ts';

/** `cuegate run`, as typed by a person. */
export interface RunOptions extends NamedFiles {
  /** Absent: `cuegate-report`, and `cuegate-look` for a look. */
  readonly out?: string | undefined;
  readonly dryRun?: boolean | undefined;
  /** Forms for a pipeline, separated by commas. */
  readonly reportAs?: string | undefined;
  /** Whether a program reads the output. */
  readonly json?: boolean | undefined;
}

/** Where a run writes, unless it is told. */
function outOf({ out, only }: Pick<RunOptions, 'out' | 'only'>): string {
  return out ?? (only === undefined ? 'cuegate-report' : 'cuegate-look');
}

/** Runs the gate on local files. */
export async function runCommand(options: RunOptions, bundleFolder: string): Promise<Ended> {
  const forms = typedForms(options.reportAs);
  const out = outOf(options);
  const { world, release } = askingWorld({ out, json: options.json }, bundleFolder);
  const forge = checkoutForge(options);
  const session = await runSession(
    () => releaseToAsk(forge),
    {
      seed: options.seed ?? null,
      dryRun: options.dryRun ?? false,
      only: options.only,
      forms,
      ...(options.out === undefined && options.only === undefined
        ? { untold: { name: out, release: spellingsOf(options.release) } }
        : {}),
      // A change may bring a folder of records of its own.
      recordsNeedSeal: options.policyRef !== undefined,
    },
    world,
  ).finally(release);
  return toldSession(session, { json: options.json, out });
}

/** A path as it may have been typed before; none for a model that no manifest names. */
function spellingsOf(path: string | undefined): readonly string[] {
  if (path === undefined) return [];
  const plain = normalize(path);
  const full = resolve(path);
  const near = relative('.', full);
  return [...new Set([path, plain, `./${plain}`, near, `./${near}`, full])];
}

/** A plan asks next to nothing: a signal may end the process as it is. */
const NEVER = new AbortController().signal;

/** `cuegate plan`, as typed by a person. */
export interface PlanOptions extends Omit<RunOptions, 'out'> {
  /** Whether every condition is listed. */
  readonly all?: boolean | undefined;
  readonly probe?: boolean | undefined;
}

/** Says what a run would ask, and asks a few questions only where it is told to; nothing is written. */
export async function planCommand(options: PlanOptions, bundleFolder: string): Promise<Ended> {
  const asked = { ...options, out: 'cuegate-report' };
  const shown = quietProgress(streams.notices);
  const ours = processWorld({ bundleFolder, out: asked.out, shown, cancelled: NEVER });
  const world = { ...ours, openOut: nowhere };
  const { seed = null, probe = false, all = false, json } = options;
  const session = await runSession(checkoutForge(asked).find, { seed, dryRun: true, probe }, world);
  return toldSession(all ? withEveryCondition(session) : session, { json });
}
