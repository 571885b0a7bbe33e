import { type Contexts, evaluate } from './expression.ts';
import type { Hosted, JobRun } from './hosted.ts';
import { contextsOf, isRun, type JobEnd, runJob, SKIPPED } from './job.ts';
import { type RecipeJob, recipeAt } from './recipe.ts';

/** How a workflow ended: its jobs by name, those of a matrix in its order. */
export type RunEnd = Readonly<Record<string, readonly JobEnd[]>>;

/** What `needs.JOB.result` says of a job: one that failed of a matrix is a failure. */
export function resultOf(ends: readonly JobEnd[] = []): JobEnd['result'] {
  if (ends.some(({ result }) => result === 'failure')) return 'failure';
  return ends.length === 0 || ends.some(({ result }) => result === 'skipped') ? 'skipped' : 'success';
}

/**
 * Runs the jobs of a workflow of docs/recipes in the order they stand, each when those that it needs are done.
 *
 * @param only run this job alone, whatever its condition; the others are taken to have succeeded
 */
export async function runRecipe(
  file: string,
  hosted: Hosted,
  run: JobRun,
  only: string | null = null,
): Promise<RunEnd> {
  const { jobs, env = {} } = recipeAt(file);
  const known = contextsOf(hosted, run, file);
  const ends: Record<string, readonly JobEnd[]> = {};
  for (const [name, job] of Object.entries(jobs)) {
    if (only !== null && name !== only) continue;
    const needs = Object.fromEntries(
      (job.needs ?? []).map((other) => [
        other,
        { result: resultOf(ends[other]), outputs: ends[other]?.[0]?.outputs ?? {} },
      ]),
    );
    const contexts = { ...known, needs };
    const failed = Object.values(needs).some(({ result }) => result !== 'success');
    if (only === null && !isRun(job, failed, contexts)) {
      ends[name] = [SKIPPED];
      continue;
    }
    const legs: JobEnd[] = [];
    for (const leg of legsOf(job, contexts))
      legs.push(await runJob(hosted, run, { job, env, known: { ...contexts, ...leg } }));
    ends[name] = legs;
  }
  return ends;
}

/** What a matrix adds for each of its jobs. One over nothing is an error to GitHub. */
function legsOf({ strategy }: RecipeJob, contexts: Contexts): readonly Contexts[] {
  if (strategy === undefined) return [{}];
  const [[name = '', text = ''] = []] = Object.entries(strategy.matrix);
  const values =
    typeof text === 'string'
      ? (evaluate(text.replace(/^\$\{\{|\}\}$/g, ''), contexts) as readonly unknown[])
      : text;
  if (!Array.isArray(values) || values.length === 0) throw new Error('the matrix holds nothing');
  return values.map((value, index) => ({ matrix: { [name]: value }, strategy: { 'job-index': index } }));
}
