import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mixtureOrganisms, mixtureSweep } from '../../../bench/sweep/mixtures.ts';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import type { OrganismHandler } from '../../../src/organism/serve.ts';
import type { SweepResult } from '../../../src/sweep/schema.ts';
import { type Ended, freshFolder, type Kill, reportFile, runCli } from '../../runner/bundle.ts';
import { organismPolicy, startOrganisms } from '../../runner/organism.ts';

/**
 * A small sweep: prompts without a cue and one cue, 10 answers each, which decide nothing under its limits. A fail
 * could be asked hundreds of answers more, to show whether it needs its cue, and a pass some of every further run.
 */
export const SMALL = {
  candidate: { endpoint: 'simulated', models: ['sim-*', 'missing-*'] },
  limits: { tolerated: 0.13, must_catch: 0.26 },
  cues: { max: 1, library: ['format'] },
  sampling: { cap: 10, stop: 'fixed', seed: 'sweep' },
};

export const THREE = [
  { at: 0, model: 'sim-mixture-0' },
  { at: 20, model: 'sim-mixture-20' },
  { at: 90, model: 'sim-mixture-90', label: 'nearly all' },
];

/** The simulated mixtures; `change` may look at or replace what passes. */
export function startMixtures(
  change?: (handler: OrganismHandler) => OrganismHandler,
): Promise<OrganismServer> {
  return startOrganisms(change, mixtureOrganisms());
}

/** A folder with a policy and a sweep file; further files by path. */
export function sweepFolder(
  url: string,
  points: readonly object[] = THREE,
  policy: Record<string, unknown> = {},
  files: Readonly<Record<string, string>> = {},
): string {
  const folder = freshFolder('sweep');
  const all = {
    'policy.yml': organismPolicy(url, { ...SMALL, ...policy }),
    'sweep.yml': mixtureSweep(points),
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Runs `cuegate sweep` of the built bundle on a folder's files. */
export function runSweep(
  folder: string,
  out: string = 'out',
  more: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  kill: Kill | null = null,
): Promise<Ended> {
  const args = ['sweep', '--policy', 'policy.yml', '--sweep', 'sweep.yml', '--out', out, ...more];
  return runCli(args, folder, env, kill);
}

export function sweptIn(folder: string, out: string = 'out'): SweepResult {
  return JSON.parse(readFileSync(join(folder, out, 'sweep.json'), 'utf8')) as SweepResult;
}

/** Everything of a sweep's folder that must be the same whenever the same sweep runs with the same seed. */
export function lastingOf(folder: string, out: string = 'out'): Readonly<Record<string, unknown>> {
  const { run: _run, ...result } = sweptIn(folder, out);
  const read = (name: string) => reportFile(join(folder, out), name) ?? '';
  return {
    result,
    csv: read('sweep.csv'),
    svg: read('sweep.svg'),
    markdown: read('sweep.md').trimEnd().split('\n').slice(0, -1).join('\n'),
  };
}
