import { freshFolder, type StepEnd } from '../../../runner/bundle.ts';
import { pullPayload } from '../../../runner/release-repository.ts';
import { runScript, type ShellEnd } from '../../../runner/shell.ts';
import { type Contexts, evaluate, filledIn } from '../recipe/expression.ts';
import { type Hosted, type JobRun, onDefaultBranch } from '../recipe/hosted.ts';
import { contextsOf as contextsOfRun, type JobEnd, runJob } from '../recipe/job.ts';
import type { Recipe, RecipeJob } from '../recipe/recipe.ts';

const SERVER = 'https://github.example';

/** What a run of a workflow on the default branch finds around it. */
export interface Around extends Hosted {
  readonly vars: Readonly<Record<string, string>>;
}

/** How the job that gates ended. */
export interface GateEnd {
  readonly result: JobEnd['result'];
  /** null: an earlier step failed. */
  readonly step: StepEnd | null;
  /** Of the job. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Name of the cache that was restored; null: none. */
  readonly restored: string | null;
}

const FILE = 'registry-gate.yml';

function runOf(payload: unknown, run: number): JobRun {
  return onDefaultBranch(run, 'repository_dispatch', {
    action: 'model-candidate',
    client_payload: payload,
    repository: pullPayload().repository,
  });
}

/** The contexts of one run that an event from outside started. */
export function contextsOf(payload: unknown, run: number, { vars, ...hosted }: Around): Contexts {
  return { ...contextsOfRun({ ...hosted, serverUrl: SERVER }, runOf(payload, run), FILE), vars };
}

/** Plays the job `gate` of registry-gate.yml; its gate is the built bundle. */
export async function playGate(
  { jobs }: Recipe,
  payload: unknown,
  run: number,
  around: Around,
): Promise<GateEnd> {
  const { gate: job } = jobs;
  if (job === undefined) throw new Error('the recipe has no job gate');
  const known = contextsOf(payload, run, around);
  const { result, gate, outputs, restored } = await runJob(around, runOf(payload, run), {
    job,
    known,
    env: {},
  });
  return { result, step: gate, outputs, restored };
}

/** Runs the last step of a job, if the job runs at all; null: it is skipped. */
export async function playLast(
  job: RecipeJob | undefined,
  contexts: Contexts,
  env: Readonly<Record<string, string>> = {},
): Promise<ShellEnd | null> {
  if (job?.if !== undefined && evaluate(job.if, contexts) !== true) return null;
  const step = job?.steps.at(-1);
  if (step?.shell !== 'bash') throw new Error('the recipe names another shell than bash');
  const filled = Object.entries(step.env ?? {}).map(([name, text]) => [name, filledIn(text, contexts)]);
  return runScript(step.run ?? '', { ...env, ...Object.fromEntries(filled) }, freshFolder('shell'));
}
