import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, matchesGlob, relative, resolve } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { runStep, type StepEnd } from '../../../runner/bundle.ts';
import { pullPayload, REPOSITORY } from '../../../runner/release-repository.ts';
import type { Hosted, JobRun, Machine } from './hosted.ts';

/** A step that uses an action, and what the action works on. */
export interface Played {
  readonly hosted: Hosted;
  readonly run: JobRun;
  readonly machine: Machine;
  /** `with:`, filled in. */
  readonly given: Readonly<Record<string, string>>;
  /** `env:` of workflow, job and step, filled in. */
  readonly env: Readonly<Record<string, string>>;
  /** The workflow as `GITHUB_WORKFLOW_REF` names it. */
  readonly workflow: string;
}

/** How an action ended. */
export interface PlayedEnd {
  readonly failed: boolean;
  readonly outputs?: Readonly<Record<string, string>>;
  /** What the step warns of. */
  readonly warnings?: readonly string[];
  /** Name of the cache that was restored. */
  readonly restored?: string;
  /** What the gate or the action that posts did. */
  readonly step?: StepEnd;
}

const FAILED = (warning: string): PlayedEnd => ({ failed: true, warnings: [warning] });

/** The actions that recipes use, as far as they use them; cuegate's own run as they are built. */
export const ACTIONS: Readonly<Record<string, (played: Played) => PlayedEnd | Promise<PlayedEnd>>> = {
  'actions/cache/restore'({ hosted, run, machine, given: { path = '', key = '', ...given } }) {
    const outputs = { 'cache-primary-key': key };
    const keys = (given['restore-keys'] ?? '').split('\n').filter((line) => line !== '');
    try {
      const found = hosted.cache.restore(run.access, path.replace(machine.temp, ''), key, keys);
      for (const [file, bytes] of found?.files ?? []) write(join(machine.temp, file), bytes);
      return { failed: false, outputs, ...(found === null ? {} : { restored: found.key }) };
    } catch (error) {
      return FAILED(String(error));
    }
  },
  'actions/cache/save'({ hosted, run, machine, given: { path = '', key = '' } }) {
    const files = filesOf(machine.temp, path);
    const refused = hosted.cache.save(run.access, path.replace(machine.temp, ''), key, files);
    return { failed: false, warnings: refused === null ? [] : [refused] };
  },
  'actions/upload-artifact'({ hosted, run, machine, given: { name = '', path = '', overwrite } }) {
    const [first = '', ...left] = path.trim().split('\n');
    const files = uploaded(
      resolve(machine.workspace, first),
      left.map((pattern) => pattern.slice(1)),
    );
    if (files.size === 0) return { failed: false, warnings: ['No files were found with the provided path'] };
    if (/[":<>|*?\r\n\\/]/.test(name)) return FAILED(`The artifact name is not valid: ${name}`);
    const { artifacts } = hosted.repository;
    const there = artifacts.findIndex((one) => one.name === name && one.run === run.run);
    if (there >= 0 && overwrite === 'true') artifacts.splice(there, 1);
    else if (there >= 0)
      return FAILED(`an artifact with the name ${name} already exists on the workflow run`);
    const zip = zipSync(Object.fromEntries(files));
    artifacts.push({
      id: Math.max(0, ...artifacts.map(({ id }) => id)) + 1,
      name,
      run: run.run,
      expired: false,
      zip,
    });
    return { failed: false };
  },
  'actions/download-artifact'({
    hosted,
    run,
    machine,
    given: { name = '', pattern, path = '', 'merge-multiple': inOne },
  }) {
    const ofRun = hosted.repository.artifacts.filter((one) => one.run === run.run);
    if (pattern !== undefined) {
      // Each into a folder of its own name, or one over the other.
      for (const one of ofRun.filter((artifact) => matchesGlob(artifact.name, pattern)))
        for (const [file, bytes] of Object.entries(unzipSync(one.zip)))
          write(resolve(machine.workspace, path, inOne === 'true' ? '' : one.name, file), bytes);
      return { failed: false };
    }
    const found = hosted.repository.artifacts.find((one) => one.name === name && one.run === run.run);
    if (found === undefined) return FAILED(`Artifact not found for name: ${name}`);
    for (const [file, bytes] of Object.entries(unzipSync(found.zip)))
      write(join(machine.workspace, path, file), bytes);
    return { failed: false };
  },
  'actions/checkout'({ hosted, run, machine: { workspace }, given: { ref } }) {
    const { branches, commits, defaultBranch, pulls } = hosted.repository;
    const { merge_group: group } = run.payload as { readonly merge_group?: { readonly head_sha: string } };
    const ofEvent =
      group?.head_sha ??
      (run.event === 'pull_request' ? pulls[pullPayload().number]?.headSha : branches[defaultBranch]);
    const commit = (ref === undefined ? ofEvent : branches[ref]) ?? '';
    for (const [path, content] of Object.entries(commits[commit] ?? {}))
      write(join(workspace, path), Buffer.from(content as string));
    execFileSync('git', ['init', '--quiet'], { cwd: workspace });
    execFileSync('git', ['add', '--all'], { cwd: workspace });
    return { failed: false };
  },
  'github/codeql-action/upload-sarif'({ machine: { workspace }, given }) {
    const path = join(workspace, given.sarif_file ?? '');
    if (!existsSync(path)) return FAILED(`Path does not exist: ${path}`);
    const { version, runs } = JSON.parse(readFileSync(path, 'utf8')) as {
      readonly version: string;
      readonly runs: readonly { readonly results: readonly { readonly locations: readonly unknown[] }[] }[];
    };
    const isPlaced = runs.every(({ results }) => results.every(({ locations }) => locations.length > 0));
    return version === '2.1.0' && isPlaced ? { failed: false } : FAILED('no SARIF that GitHub takes');
  },
  'actions/setup-node': () => ({ failed: false }),
  async 'actions/attest'({ hosted, machine: { workspace, temp }, given, workflow }) {
    if (hosted.sign === undefined) return FAILED('nobody signs here');
    const fileOf = (input: string) => join(workspace, given[input] ?? '');
    if (!existsSync(fileOf('predicate-path'))) return FAILED('predicate file not found');
    const read = (input: string) => readFileSync(fileOf(input), 'utf8');
    const subjects = read('subject-checksums').trimEnd().split('\n');
    const statement = {
      _type: 'https://in-toto.io/Statement/v1',
      subject: subjects.map((line) => {
        const [sha256 = '', ...name] = line.split(/\s+/);
        return { name: name.join(' '), digest: { sha256 } };
      }),
      predicateType: given['predicate-type'],
      predicate: JSON.parse(read('predicate-path')),
    };
    const bundle = join(temp, `${basename(given['predicate-path'] ?? '')}.sigstore`);
    writeFileSync(bundle, await hosted.sign(JSON.stringify(statement), `https://github.com/${workflow}`));
    return { failed: false, outputs: { 'bundle-path': bundle } };
  },
  'cuegate/cuegate': (played) => ours(played, {}),
  'cuegate/cuegate/comment': (played) => ours(played, { action: 'comment' }),
};

async function ours({ hosted, run, machine, given, env, workflow }: Played, more: { action?: 'comment' }) {
  const step = await runStep({
    repository: REPOSITORY,
    event: run.event,
    payload: run.payload,
    ref: run.ref,
    apiUrl: hosted.github.url,
    workspace: machine.workspace,
    inputs: { ...given, ...run.added },
    env: {
      ...env,
      RUNNER_TEMP: machine.temp,
      GITHUB_WORKFLOW_REF: workflow,
      GITHUB_RUN_ID: String(run.run),
      GITHUB_RUN_ATTEMPT: String(run.attempt),
    },
    ...more,
  });
  return { failed: step.code !== 0, outputs: step.outputs, step };
}

/** The files that a pattern names, by their path below `folder`. */
function filesOf(folder: string, pattern: string): Map<string, Uint8Array> {
  return new Map(
    globSync(pattern, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [relative(folder, file), readFileSync(file)]),
  );
}

/** A file, or all of a folder but hidden ones and what a pattern leaves out. */
function uploaded(path: string, left: readonly string[]): Map<string, Uint8Array> {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return filesOf(dirname(path), path);
  const files = filesOf(path, join(path, '**'));
  const stays = (file: string) =>
    file.split('/').some((name) => name.startsWith('.')) ||
    left.some((pattern) => matchesGlob(join(path, file), pattern));
  return new Map([...files].filter(([file]) => !stays(file)));
}

function write(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
