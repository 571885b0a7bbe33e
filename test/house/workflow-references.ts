import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Job, ROOT, type Step, type Workflow } from './workflows.ts';

const declared = (file: string, what: 'inputs' | 'outputs'): readonly string[] =>
  Object.keys((parse(readFileSync(join(ROOT, file), 'utf8')) as Record<string, object>)[what] ?? {});

/** Our own actions by what stands behind `uses:` without a version. */
export const OURS: Readonly<
  Record<string, { readonly inputs: readonly string[]; readonly outputs: readonly string[] }>
> = Object.fromEntries(
  [
    ['cuegate/cuegate', 'action.yml'],
    ['./', 'action.yml'],
    ['cuegate/cuegate/comment', 'comment/action.yml'],
    ['./comment', 'comment/action.yml'],
  ].map(([name = '', file = '']) => [
    name,
    { inputs: declared(file, 'inputs'), outputs: declared(file, 'outputs') },
  ]),
);

/** Outputs of the actions of others that workflows here read. */
const THEIRS: Readonly<Record<string, readonly string[]>> = {
  'actions/cache/restore': ['cache-hit', 'cache-matched-key', 'cache-primary-key'],
  'actions/attest': ['attestation-id', 'attestation-url', 'bundle-path'],
};
/** What programs of ours write as `name=value`, for a step that hands it on. */
const PROGRAMS: readonly (readonly [call: string, outputs: readonly string[]])[] = [
  ['scripts/release.ts check', ['version', 'tag', 'moving']],
];

export const actionOf = ({ uses = '' }: Step): string => uses.split('@')[0] ?? '';

/** Names that a step can have as outputs; null: of an action whose outputs nobody here has looked up. */
function outputsOf(step: Step): readonly string[] | null {
  if (step.run !== undefined) {
    if (!step.run.includes('GITHUB_OUTPUT')) return [];
    const said = PROGRAMS.filter(([call]) => step.run?.includes(call)).flatMap(([, outputs]) => outputs);
    return [...said, ...[...step.run.matchAll(/\b([\w-]+)(?:=|<<)/g)].map(([, name = '']) => name)];
  }
  return OURS[actionOf(step)]?.outputs ?? THEIRS[actionOf(step)] ?? null;
}

/** References of a text that lead nowhere, as they are written. */
function dangling(
  text: string,
  job: Job,
  before: readonly Step[],
  jobs: Workflow['jobs'],
): readonly string[] {
  const steps = [...text.matchAll(/\bsteps\.([\w-]+)\.(outputs\.([\w-]+)|outcome|conclusion)/g)].filter(
    ([, id, , output]) => {
      const step = before.find((one) => one.id === id);
      return step === undefined || (output !== undefined && outputsOf(step)?.includes(output) !== true);
    },
  );
  const needs = [...text.matchAll(/\bneeds\.([\w-]+)\.(result|outputs\.([\w-]+))/g)].filter(
    ([, name = '', , output]) =>
      job.needs?.includes(name) !== true ||
      (output !== undefined && !(output in (jobs[name]?.outputs ?? {}))),
  );
  const matrix = [...text.matchAll(/\bmatrix\.([\w-]+)/g)].filter(
    ([, name = '']) => !JSON.stringify(job.strategy ?? {}).includes(`"${name}":`) && !hasExpression(job),
  );
  return [...steps, ...needs, ...matrix].map(([reference]) => reference);
}

/** The matrix is made while the workflow runs. */
const hasExpression = ({ strategy }: Job): boolean => JSON.stringify(strategy ?? {}).includes('fromJSON');

/** Everything in a workflow that names what is not there, by its job; empty: nothing. */
export function brokenReferences({ jobs }: Workflow): readonly string[] {
  return Object.entries(jobs).flatMap(([name, job]) => {
    const { steps, outputs, ...rest } = job;
    const perStep = steps.flatMap((step, at) =>
      dangling(JSON.stringify(step), job, steps.slice(0, at), jobs),
    );
    const inputs = steps.flatMap((step) => {
      const known = OURS[actionOf(step)]?.inputs;
      return known === undefined
        ? []
        : Object.keys(step.with ?? {}).filter((input) => !known.includes(input));
    });
    const whole = dangling(JSON.stringify([outputs ?? {}, rest]), job, steps, jobs);
    const needed = (job.needs ?? []).filter((other) => !(other in jobs)).map((other) => `needs ${other}`);
    return [...perStep, ...inputs, ...whole, ...needed].map((reference) => `${name}: ${reference}`);
  });
}
