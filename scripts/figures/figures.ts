// Figures that documents show: raw counts in docs/figures/NAME.json, with the command that made them.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from '../../src/zod.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, 'docs', 'figures');

/** One run of a benchmark, as it was measured. */
export interface Figures<D> {
  readonly name: string;
  /** What anyone can type to measure it again. */
  readonly command: string;
  readonly seed: string | null;
  /** Day of the run, `YYYY-MM-DD`. */
  readonly date: string;
  /** Commit the run was made at; `+` when the tree had changes of its own. */
  readonly commit: string;
  readonly node: string;
  /** Raw counts and measured values; documents compute what they show from these. */
  readonly data: D;
}

/** Writes `docs/figures/NAME.json`. */
export function publish<D>(name: string, command: string, seed: string | null, data: D): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--', 'src', 'scripts', 'test', 'package-lock.json') !== '';
  const figures: Figures<D> = {
    name,
    command,
    seed,
    date: new Date().toISOString().slice(0, 10),
    commit: `${git('rev-parse', '--short=12', 'HEAD')}${changed ? '+' : ''}`,
    node: process.versions.node,
    data,
  };
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.json`), `${JSON.stringify(figures, null, 1)}\n`);
}

/** The published figures of a name; throws when nobody has measured them. */
export function figuresOf<D>(name: string): Figures<D> {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Figures<D>;
}

/**
 * The published figures of a name; null: nobody has measured them.
 *
 * @throws for a file that holds something else, with the first thing that is wrong
 */
export function checkedFigures<F extends z.ZodType>(
  name: string,
  schema: F,
  folder: string = FOLDER,
): z.output<F> | null {
  const path = join(folder, `${name}.json`);
  if (!existsSync(path)) return null;
  const file = `docs/figures/${name}.json`;
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Error(`${file} is not JSON: measure it again`);
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${file}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}: measure it again`);
}

/** The line under a table that says where its numbers come from. */
export function sourceLine({ command, seed, date, commit, node }: Figures<unknown>): string {
  const seeded = seed === null ? '' : `, seed \`${seed}\``;
  return `<sub>Measured by \`${command}\`${seeded}, ${date}, commit ${commit}, Node ${node}.</sub>`;
}

/** A Markdown table; numbers to the right. */
export function figureTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const numeric = head.map((_, column) => rows.every((row) => typeof row[column] === 'number'));
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(numeric.map((right) => (right ? '---:' : '---'))), ...rows.map(line)].join('\n');
}
