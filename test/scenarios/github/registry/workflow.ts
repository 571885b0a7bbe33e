import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { freshFolder, runStep, type StepEnd } from '../../../runner/bundle.ts';
import { pullPayload, REPOSITORY } from '../../../runner/release-repository.ts';
import { runScript, type ShellEnd } from '../../../runner/shell.ts';
import type { ActionsCache } from '../recipe/cache.ts';
import { type Contexts, evaluate, filledIn } from '../recipe/expression.ts';

export interface WorkflowStep {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
export interface WorkflowJob {
  readonly if?: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly WorkflowStep[];
}
export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

/** A workflow of docs/recipes/. */
export function recipe(name: string): Workflow {
  const file = join(import.meta.dirname, '..', '..', '..', '..', 'docs', 'recipes', name);
  return parse(readFileSync(file, 'utf8')) as Workflow;
}

const ACCESS = { scopes: ['refs/heads/master'], readOnly: false };

/** What a run of a workflow on the default branch finds around it. */
export interface Around {
  readonly cache: ActionsCache;
  readonly apiUrl: string;
  readonly secrets: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, string>>;
}

/** How the job that gates ended. */
export interface GateEnd {
  readonly result: 'success' | 'failure';
  /** null: an earlier step failed. */
  readonly step: StepEnd | null;
  /** Of the job. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Name of the cache that was restored; null: none. */
  readonly restored: string | null;
}

/** The contexts of one run that an event from outside started. */
export function contextsOf(payload: unknown, run: number, { secrets, vars }: Around): Contexts {
  return {
    github: {
      event: { client_payload: payload },
      run_id: run,
      run_attempt: 1,
      repository: REPOSITORY,
      server_url: 'https://github.example',
    },
    secrets,
    vars,
  };
}

/** Plays the steps of the job `gate` of registry-gate.yml; its gate is the built bundle. */
export async function playGate(
  { jobs }: Workflow,
  payload: unknown,
  run: number,
  around: Around,
): Promise<GateEnd> {
  const temp = freshFolder('registry');
  const steps: Record<string, { outputs: Record<string, string> }> = {};
  const contexts: Contexts = { ...contextsOf(payload, run, around), runner: { temp }, steps };
  const filled = (given: Readonly<Record<string, unknown>> = {}) =>
    Object.fromEntries(Object.entries(given).map(([name, text]) => [name, filledIn(String(text), contexts)]));
  let failed = false;
  let gate: StepEnd | null = null;
  let restored: string | null = null;
  for (const step of jobs.gate?.steps ?? []) {
    if (step.if === undefined ? failed : evaluate(step.if, contexts) !== true) continue;
    const given = filled(step.with);
    const { path = '', key = '' } = given;
    const told: Record<string, string> = {};
    if (step.id !== undefined) steps[step.id] = { outputs: told };
    switch (step.uses?.replace(/@.*/, '')) {
      case 'actions/cache/restore':
        told['cache-primary-key'] = key;
        try {
          const found = around.cache.restore(ACCESS, path.replace(temp, ''), key, [
            given['restore-keys'] ?? '',
          ]);
          for (const [file, bytes] of found?.files ?? []) write(join(temp, file), bytes);
          restored = found?.key ?? null;
        } catch {
          failed = true;
        }
        break;
      case 'cuegate/cuegate':
        gate = await runStep({
          repository: REPOSITORY,
          event: 'repository_dispatch',
          payload: {
            action: 'model-candidate',
            client_payload: payload,
            repository: pullPayload().repository,
          },
          ref: 'refs/heads/master',
          apiUrl: around.apiUrl,
          workspace: freshFolder('workspace'),
          inputs: given,
          env: { ...filled(step.env), RUNNER_TEMP: temp, GITHUB_RUN_ID: String(run) },
        });
        Object.assign(told, gate.outputs);
        failed ||= gate.code !== 0;
        break;
      case 'actions/cache/save':
        around.cache.save(ACCESS, path.replace(temp, ''), key, filesOf(temp, path));
        break;
      case 'actions/upload-artifact':
        break;
      default:
        throw new Error(`the recipe uses ${step.uses}, which nobody plays here`);
    }
  }
  return {
    result: failed ? 'failure' : 'success',
    step: gate,
    outputs: Object.fromEntries(
      Object.entries(jobs.gate?.outputs ?? {}).map(([name, text]) => [name, filledIn(text, contexts)]),
    ),
    restored,
  };
}

/** Runs the last step of a job, if the job runs at all; null: it is skipped. */
export async function playLast(
  job: WorkflowJob | undefined,
  contexts: Contexts,
  env: Readonly<Record<string, string>> = {},
): Promise<ShellEnd | null> {
  if (job?.if !== undefined && evaluate(job.if, contexts) !== true) return null;
  const step = job?.steps.at(-1);
  if (step?.shell !== 'bash') throw new Error('the recipe names another shell than bash');
  const filled = Object.entries(step.env ?? {}).map(([name, text]) => [name, filledIn(text, contexts)]);
  return runScript(step.run ?? '', { ...env, ...Object.fromEntries(filled) }, freshFolder('shell'));
}

function write(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

function filesOf(temp: string, pattern: string): ReadonlyMap<string, Uint8Array> {
  return new Map(globSync(pattern).map((file) => [file.slice(temp.length), readFileSync(file)]));
}
