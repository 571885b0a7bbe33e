import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { loadBuiltin } from '../../../src/adapters/files/builtin.ts';
import { type OrganismServer, startOrganismServer } from '../../../src/adapters/http/organism-server.ts';
import { shippedAnchors } from '../../../src/anchors/shipped.ts';
import { shippedPrompts } from '../../../src/corpus/shipped.ts';
import { shippedCues } from '../../../src/cues/shipped.ts';
import { createOrganismHandler } from '../../../src/organism/serve.ts';
import { organismWorld } from '../../../src/organism/world.ts';
import type { Result } from '../../../src/report/schema.ts';
import { type Ended, freshFolder, installedAction, runCli } from '../../runner/bundle.ts';

/** Simulated models (what ships) on a free port. */
export function simulatedServer(): Promise<OrganismServer> {
  const builtin = loadBuiltin(join(installedAction(), 'dist'));
  const prompts = shippedPrompts(builtin);
  const world = organismWorld({
    organisms: builtin.organisms,
    banks: builtin.banks,
    prompts,
    anchors: shippedAnchors(builtin),
    cues: shippedCues(builtin),
  });
  return startOrganismServer(createOrganismHandler(world), { port: 0 });
}

/** A policy under which a clean simulated model passes within a second; `changed` lines stand instead of its own. */
export function policyOf(url: string, changed: Readonly<Record<string, string>> = {}): string {
  const lines: Readonly<Record<string, string>> = {
    version: '1',
    limits: 'smoke',
    endpoints: `{ sim: { base_url: "${url}", concurrency: 64 } }`,
    candidate: '{ endpoint: sim, models: ["sim-*"] }',
    judge: '{ endpoint: sim, model: sim-judge }',
    cues: '{ max: 1 }',
    sampling: '{ seed: demo }',
    ...changed,
  };
  return Object.entries(lines)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');
}

export const RELEASE = 'version: 1\ncandidate: { model: sim-clean }\n';
export const USUAL = ['run', '--policy', 'policy.yml', '--release', 'release.yml', '--out', 'out'];

/** A fresh folder with these files; null leaves one of the usual ones out. */
export function folderWith(files: Readonly<Record<string, string | null>>): string {
  const folder = freshFolder('bad-input');
  for (const [path, text] of Object.entries(files)) {
    if (text === null) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** What a run that worked leaves in `out/records.jsonl`. */
export async function earlierRecords(url: string): Promise<string> {
  const folder = folderWith({ 'policy.yml': policyOf(url), 'release.yml': RELEASE });
  const ended = await runCli(USUAL, folder);
  expect(ended.code, ended.stdout + ended.stderr).toBe(0);
  return readFileSync(join(folder, 'out/records.jsonl'), 'utf8');
}

export interface Refused extends Ended {
  /** Why, without the verdict before it. */
  readonly why: string;
  readonly next: string;
}

const VERDICT = '⛔ cuegate: ERROR, no verdict. ';

/** Before what to do: a step, or what of an input to mend. */
const LABEL = /^(?:Next|Fix): /;

/** Holds of every run that bad input ends: exit 3, one sentence, a next step, no stack, at most progress on stderr. */
export function expectRefusal(ended: Ended): Refused {
  expect(ended.code, ended.stdout + ended.stderr).toBe(3);
  for (const text of [ended.stdout, ended.stderr]) {
    expect(text).not.toMatch(/^ {4}at /m);
    expect(text).not.toMatch(/\[object Object\]|undefined|NaN|native code|internal|failed unexpectedly/);
  }
  expect(ended.stderr.split('\n').filter((line) => line !== '' && !line.startsWith('│ '))).toEqual([]);
  const [first = '', ...rest] = ended.stdout.split('\n');
  expect(first.startsWith(VERDICT), first).toBe(true);
  const why = first.slice(VERDICT.length);
  expect(why).toMatch(/\S.*\.$/);
  const steps = rest.filter((line) => LABEL.test(line));
  expect(steps).toHaveLength(1);
  const next = (steps[0] ?? '').replace(LABEL, '');
  expect(next).toMatch(/\S{2,}/);
  return { ...ended, why, next };
}

/** `out/result.json` of a folder, or null. */
export function resultIn(folder: string): Result | null {
  const path = join(folder, 'out/result.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Result) : null;
}

/** Runs the command line there and expects a refusal, written down as an error with this reason. */
export async function expectError(
  folder: string,
  code: string,
  args: readonly string[] = USUAL,
  env: Readonly<Record<string, string>> = {},
): Promise<Refused> {
  const refused = expectRefusal(await runCli(args, folder, env));
  const result = resultIn(folder);
  expect(result?.verdict).toBe('error');
  expect(result?.reasons.map((reason) => reason.code)).toEqual([code]);
  expect(result?.conditions).toEqual([]);
  return refused;
}
