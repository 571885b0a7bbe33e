import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { zipSync } from 'fflate';
import { parse } from 'yaml';
import { freshFolder, type StepEnd } from '../../../runner/bundle.ts';
import type { GitHubServer, Repository } from '../../../runner/github-api.ts';
import { gatePullRequest, PULL, pullPayload } from '../../../runner/release-repository.ts';
import type { ActionsCache, CacheAccess } from './cache.ts';
import { type Contexts, evaluate, filledIn } from './expression.ts';

interface RecipeStep {
  readonly id?: string;
  readonly uses: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

const DOC = join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'github.md');

/** The steps of the job `gate` in the workflow that docs/github.md shows. */
export function recipeSteps(): readonly RecipeStep[] {
  const [, text = ''] = /<!-- workflow -->\n```yaml\n([\s\S]*?)```/.exec(readFileSync(DOC, 'utf8')) ?? [];
  return (parse(text) as { jobs: { gate: { steps: RecipeStep[] } } }).jobs.gate.steps;
}

/** A repository on GitHub, with the cache and the artifacts of its runs. */
export interface Hosted {
  readonly repository: Repository;
  readonly github: GitHubServer;
  readonly cache: ActionsCache;
  readonly workspace: string;
  readonly secrets: Readonly<Record<string, string>>;
}

/** One attempt of one run. */
export interface JobRun {
  readonly run: number;
  readonly attempt: number;
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly ref: string;
  readonly access: CacheAccess;
}

/** How a job ended. */
export interface JobEnd {
  readonly conclusion: 'success' | 'failure';
  /** Null: the gate did not run. */
  readonly gate: StepEnd | null;
  /** Name of the cache that was restored; null: none. */
  readonly restored: string | null;
  /** What the cache and artifact steps warned of. */
  readonly warnings: readonly string[];
}

/** A run for a pull request; by default the one of the repository, whose merge ref sees its base branch as well. */
export function ofPull(
  run: number,
  attempt: number,
  { number = PULL, headSha = pullPayload().pull_request.head.sha, fork = false } = {},
): JobRun {
  const payload = pullPayload();
  const { pull_request } = payload;
  const ref = `refs/pull/${number}/merge`;
  return {
    run,
    attempt,
    event: 'pull_request',
    payload: {
      ...payload,
      number,
      pull_request: { ...pull_request, number, head: { ...pull_request.head, sha: headSha } },
    },
    ref,
    access: { scopes: [ref, `refs/heads/${pull_request.base.ref}`], readOnly: fork },
  };
}

/** Runs the recipe's gate job as GitHub would: every `uses` of it is played, the gate's by the built bundle. */
export async function runJob(hosted: Hosted, run: JobRun): Promise<JobEnd> {
  const temp = freshFolder('job');
  const outputs: Record<string, { outputs: Record<string, string> }> = {};
  const contexts: Contexts = {
    github: {
      event: run.payload,
      ref: run.ref,
      ref_name: run.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
      run_id: run.run,
      run_attempt: run.attempt,
    },
    inputs: run.event === 'workflow_dispatch' ? run.payload.inputs : {},
    runner: { temp },
    secrets: hosted.secrets,
    steps: outputs,
  };
  const warnings: string[] = [];
  let failed = false;
  let gate: StepEnd | null = null;
  let restored: string | null = null;
  for (const step of recipeSteps()) {
    const wanted = step.if === undefined ? true : evaluate(step.if, contexts) === true;
    if (!wanted || (failed && !step.if?.includes('always()'))) continue;
    const given = Object.fromEntries(
      Object.entries(step.with ?? {}).map(([name, text]) => [name, filledIn(String(text), contexts)]),
    );
    const told: Record<string, string> = {};
    if (step.id !== undefined) outputs[step.id] = { outputs: told };
    const { path = '', key = '', name = '' } = given;
    switch (step.uses.replace(/@.*/, '')) {
      case 'actions/cache/restore': {
        told['cache-primary-key'] = key;
        const keys = (given['restore-keys'] ?? '').split('\n').filter((line) => line !== '');
        try {
          const found = hosted.cache.restore(run.access, path.replace(temp, ''), key, keys);
          for (const [file, bytes] of found?.files ?? []) write(join(temp, file), bytes);
          restored = found?.key ?? null;
        } catch (error) {
          warnings.push(String(error));
          failed = true;
        }
        break;
      }
      case 'cuegate/cuegate': {
        const env = Object.entries(step.env ?? {}).map(([variable, text]) => [
          variable,
          filledIn(text, contexts),
        ]);
        gate = await gatePullRequest(hosted.github, hosted.workspace, {
          event: run.event,
          payload: run.payload,
          ref: run.ref,
          inputs: given,
          env: {
            ...Object.fromEntries(env),
            RUNNER_TEMP: temp,
            GITHUB_RUN_ID: String(run.run),
            GITHUB_RUN_ATTEMPT: String(run.attempt),
          },
        });
        Object.assign(told, gate.outputs);
        failed ||= gate.code !== 0;
        break;
      }
      case 'actions/cache/save': {
        const refused = hosted.cache.save(run.access, path.replace(temp, ''), key, filesOf(temp, path));
        if (refused !== null) warnings.push(refused);
        break;
      }
      case 'actions/upload-artifact': {
        const files = filesOf(path, join(path, '**'));
        const taken = hosted.repository.artifacts.some((one) => one.name === name && one.run === run.run);
        if (taken || files.size === 0) failed = true;
        else
          hosted.repository.artifacts.push({
            id: hosted.repository.artifacts.length + 1,
            name,
            run: run.run,
            expired: false,
            zip: zipSync(Object.fromEntries(files)),
          });
        break;
      }
      default:
        throw new Error(`the recipe uses ${step.uses}, which nobody plays here`);
    }
  }
  return { conclusion: failed ? 'failure' : 'success', gate, restored, warnings };
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

function write(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
