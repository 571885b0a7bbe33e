import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { workflowText } from '../../src/commands/init-files.ts';

export interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface Job {
  readonly if?: string;
  readonly needs?: readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly strategy?: object;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** A workflow, by what a reader would call it. */
export interface NamedWorkflow {
  readonly name: string;
  readonly text: string;
  readonly workflow: Workflow;
}

export const ROOT = join(import.meta.dirname, '..', '..');

const named = (name: string, text: string): readonly NamedWorkflow[] => {
  const found = parse(text) as Partial<Workflow> | null;
  // Policies and pipelines of others lie among the recipes: they have no trigger and no jobs.
  if (found?.on === undefined || found.jobs === undefined) return [];
  return [{ name, text, workflow: found as Workflow }];
};

/** The recipes that are workflows of GitHub. */
export const recipes: readonly NamedWorkflow[] = globSync('docs/recipes/*.yml', { cwd: ROOT })
  .sort()
  .flatMap((path) => named(basename(path), readFileSync(join(ROOT, path), 'utf8')));

/** What `cuegate init` writes: with keys, with none, and for a runner inside a network. */
export const written: readonly NamedWorkflow[] = [
  ...named('init, one key', workflowText({ keys: ['SERVING_KEY'], inside: null })),
  ...named('init, two keys', workflowText({ keys: ['A_KEY', 'B_KEY'], inside: null })),
  ...named(
    'init, inside',
    workflowText({ keys: [], inside: 'the server is out of reach; not for public ones' }),
  ),
];

/** The workflows that run here, and those that documents show as a whole. */
export const others: readonly NamedWorkflow[] = [
  ...globSync('.github/workflows/*.yml', { cwd: ROOT }),
  ...globSync(['*.md', 'docs/**/*.md', 'comment/*.md'], { cwd: ROOT }),
].flatMap((path) => {
  const text = readFileSync(join(ROOT, path), 'utf8');
  if (path.endsWith('.yml')) return named(path, text);
  return [...text.matchAll(/```ya?ml\n(name: [\s\S]*?)```/g)].flatMap(([, found = '']) => named(path, found));
});

export const workflows: readonly NamedWorkflow[] = [...recipes, ...written, ...others];

/** The recipe of a file. */
export function recipeOf(file: string): NamedWorkflow {
  const found = recipes.find(({ name }) => name === file);
  if (found === undefined) throw new Error(`docs/recipes has no workflow ${file}`);
  return found;
}

export const stepsOf = ({ jobs }: Workflow): readonly Step[] =>
  Object.values(jobs).flatMap(({ steps }) => steps);
