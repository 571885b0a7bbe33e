import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One call of the command line. */
export interface Step {
  readonly args: readonly string[];
  /** What is typed into it. */
  readonly input?: string;
}

/** One run, or several on the same folder: what its folder holds, and what is called there in turn. */
export interface Case {
  readonly name: string;
  /** What each policy file says beside the simulated servers, by file name. */
  readonly policies: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Further files, by name. */
  readonly files?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

/** The folder in which every step leaves its report. */
export const OUT = 'out';
/** The policy that a step goes by, unless it names another. */
export const POLICY = 'policy.yml';
export const ROOT = join(import.meta.dirname, '..', '..');

/** The text of a file of `fixtures/`. */
export const fixture = (...path: readonly string[]) => readFileSync(join(ROOT, 'fixtures', ...path), 'utf8');
/** A model of the simulated servers, as a policy names it. */
export const simulated = (model: string) => ({ endpoint: 'simulated', model });
/** A run under a policy. */
export const onPolicy = (policy: string, ...more: readonly string[]): Step => ({
  args: ['run', '--policy', policy, '--out', OUT, ...more],
});
/** A run of a model under `policy.yml`. */
export const run = (model: string, ...more: readonly string[]): Step =>
  onPolicy(POLICY, '--model', model, ...more);

/** One run of one model. */
export const one = (
  name: string,
  model: string,
  policy: Case['policies'][string],
  more: Partial<Case> = {},
): Case => ({
  name,
  policies: { [POLICY]: policy },
  steps: [run(model)],
  ...more,
});
