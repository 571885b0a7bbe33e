import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pairsIn } from '../../../console/runner-files.ts';
import type { StepEnd } from '../../../runner/bundle.ts';
import { REPOSITORY } from '../../../runner/release-repository.ts';
import { runScript } from '../../../runner/shell.ts';
import { ACTIONS, type PlayedEnd } from './actions.ts';
import { type Contexts, evaluate, filledIn } from './expression.ts';
import { freshMachine, type Hosted, type JobRun, type Machine } from './hosted.ts';
import { readOnly, refusal } from './permitted.ts';
import type { RecipeJob, RecipeStep } from './recipe.ts';

/** How a job ended. */
export interface JobEnd {
  readonly result: 'success' | 'failure' | 'skipped';
  readonly outputs: Readonly<Record<string, string>>;
  /** Null: the gate did not run. */
  readonly gate: StepEnd | null;
  /** Name of the cache that was restored; null: none. */
  readonly restored: string | null;
  /** What steps warned of. */
  readonly warnings: readonly string[];
  /** Steps that ran, by their names, actions or scripts, e.g. `Deploy` or `actions/checkout`. */
  readonly ran: readonly string[];
  /** How steps that ran ended, by the same. */
  readonly outcomes: Readonly<Record<string, 'success' | 'failure'>>;
  /** What steps of a shell printed. */
  readonly printed: string;
}

export const SKIPPED: JobEnd = {
  result: 'skipped',
  outputs: {},
  gate: null,
  restored: null,
  warnings: [],
  ran: [],
  outcomes: {},
  printed: '',
};

/** `github`, `inputs` and `secrets` of a run, as expressions see them. */
export function contextsOf(
  { repository: { name }, secrets, serverUrl = 'https://github.com' }: Hosted,
  run: JobRun,
  file: string,
): Contexts {
  const workflow = `${name}/.github/workflows/${file}@${run.ref}`;
  return {
    github: {
      event: run.payload,
      event_name: run.event,
      ref: run.ref,
      ref_name: run.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
      repository: REPOSITORY,
      run_id: run.run,
      run_attempt: run.attempt,
      server_url: serverUrl,
      token: 'loopback-token',
      workflow_ref: workflow,
    },
    inputs: run.event === 'workflow_dispatch' ? run.payload.inputs : {},
    secrets,
  };
}

/**
 * Runs a job as GitHub would, on a machine of its own and with a token of its permissions: every `uses` of it is
 * played, cuegate's by the built bundle, and every `run` goes to a shell.
 *
 * @param known contexts of the run, with `needs`, and of a matrix with `matrix` and `strategy`
 * @param env of the workflow
 */
export async function runJob(
  hosted: Hosted,
  run: JobRun,
  { job, known, env }: { readonly job: RecipeJob; readonly known: Contexts; readonly env: object },
): Promise<JobEnd> {
  const machine = freshMachine();
  const steps: Record<string, { outputs: Readonly<Record<string, string>>; outcome: string }> = {};
  const contexts = { ...known, runner: { temp: machine.temp }, steps, env };
  const { workflow_ref: workflow } = known.github as { readonly workflow_ref: string };
  const permissions = run.access.readOnly ? readOnly(job.permissions) : job.permissions;
  const { fault } = hosted.github;
  hosted.github.fault = (request) => refusal(request, permissions) ?? fault?.(request) ?? null;
  const ends: PlayedEnd[] = [];
  const ran: string[] = [];
  const outcomes: Record<string, 'success' | 'failure'> = {};
  let failed = false;
  let printed = '';
  for (const step of job.steps) {
    if (!isRun(step, failed, contexts)) continue;
    const name = step.name ?? (step.uses === undefined ? (step.run ?? '') : actionOf(step));
    ran.push(name);
    const around = { ...env, ...filled(job.env, contexts), ...filled(step.env, contexts) };
    const end =
      step.run === undefined
        ? await play(step, {
            hosted,
            run,
            machine,
            given: filled(step.with, contexts),
            env: around,
            workflow,
          })
        : await shell(step, hosted, machine, around);
    printed += 'printed' in end ? end.printed : '';
    ends.push(end);
    const outcome = end.failed ? 'failure' : 'success';
    outcomes[name] = outcome;
    if (step.id !== undefined) steps[step.id] = { outputs: end.outputs ?? {}, outcome };
    failed ||= end.failed && step['continue-on-error'] !== true;
  }
  hosted.github.fault = fault;
  return {
    result: failed ? 'failure' : 'success',
    outputs: filled(job.outputs, contexts),
    gate: ends.find(({ step }) => step !== undefined)?.step ?? null,
    restored: ends.find(({ restored }) => restored !== undefined)?.restored ?? null,
    warnings: ends.flatMap(({ warnings }) => warnings ?? []),
    ran,
    outcomes,
    printed,
  };
}

/** A condition that does not say always() wants that nothing failed before. */
export function isRun({ if: condition }: { readonly if?: string }, failed: boolean, contexts: Contexts) {
  if (failed && !(condition ?? '').includes('always()')) return false;
  return condition === undefined || Boolean(evaluate(condition, contexts));
}

const actionOf = ({ uses = '' }: RecipeStep): string => uses.replace(/@.*/, '');

function play(step: RecipeStep, played: Parameters<(typeof ACTIONS)[string]>[0]) {
  const action = ACTIONS[actionOf(step)];
  if (action === undefined) throw new Error(`the recipe uses ${step.uses}, which nobody plays here`);
  return action(played);
}

/** A script as the runner's default shell takes it, which knows no `pipefail`. */
const DEFAULT_SHELL = ['bash', '-e', '-c'] as const;

async function shell(
  { run: script = '', shell: named }: RecipeStep,
  { programs }: Hosted,
  { temp, workspace }: Machine,
  env: object,
) {
  const output = join(temp, 'output');
  writeFileSync(output, '');
  const path = [...(programs === undefined ? [] : [programs]), process.env.PATH ?? ''].join(':');
  const given = { PATH: path, HOME: temp, RUNNER_TEMP: temp, GITHUB_OUTPUT: output, ...env };
  const { code, stdout, stderr } = await (named === 'bash'
    ? runScript(script, given, workspace)
    : runScript(script, given, workspace, DEFAULT_SHELL));
  const outputs = Object.fromEntries(pairsIn(readFileSync(output, 'utf8')));
  return { failed: code !== 0, outputs, printed: `${stdout}${stderr}` };
}

function filled(
  given: Readonly<Record<string, unknown>> | undefined,
  contexts: Contexts,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given ?? {}).map(([name, text]) => [name, filledIn(String(text), contexts)]),
  );
}
