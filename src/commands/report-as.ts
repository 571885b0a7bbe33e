import { dirname, join } from 'node:path';
import { readText, writeBytes, writeText } from '../adapters/files/folder.ts';
import { makeFolder } from '../adapters/files/make-folder.ts';
import { inputError } from '../errors.ts';
import { answered } from '../exports/answered.ts';
import { EXPORTS, type ExportOptions, type MadeFile, NEEDS_ANSWERS } from '../exports/formats.ts';
import { FORM_NAMES, type FormName, PAGE } from '../exports/names.ts';
import { formsOf } from '../exports/pipeline/forms.ts';
import { isPipelineForm } from '../exports/pipeline/named.ts';
import { isTableForm } from '../exports/tables/forms.ts';
import { RESULT_FILE } from '../report/renderers.ts';
import type { Result } from '../report/schema.ts';
import { quoteForTerminal } from '../report/terminal.ts';
import { answersToExport } from './answers-to-export.ts';
import type { Ended } from './ending.ts';
import { checkFolder } from './finished-folder.ts';
import { readResult } from './finished-result.ts';
import type { PolicyOptions } from './options.ts';
import { pageIn } from './report-page.ts';
import { writeTables } from './report-table.ts';
import { sealsOf } from './verify.ts';

/** Options as typed. */
export interface ReportAsOptions extends Omit<ExportOptions, 'answers'>, Partial<PolicyOptions> {
  readonly as: string;
  readonly seed?: string;
  readonly json?: boolean;
}

/** What was written, and why prompts stand there by their ids alone: a sentence; null: they stand there whole. */
interface Written {
  readonly paths: readonly string[];
  readonly withoutPrompts: string | null;
}

/**
 * Writes the result of a report folder in a form of others, below the folder. The folder is verified first: one that is
 * not what its run left is refused.
 *
 * @throws CuegateError `input-invalid` for an unknown form, and where a form of figures is asked of a run without answers;
 *   as `report` does besides
 */
export async function reportAsCommand(
  folder: string,
  options: ReportAsOptions,
  bundleFolder: string,
): Promise<Ended> {
  const { as: name, seed = null, json = false } = options;
  if (!isForm(name))
    throw inputError('input-invalid', {
      file: '--as',
      value: name,
      problem: 'no form that a result can be written in',
      fix: `one of ${FORM_NAMES.join(', ')}`,
    });
  const checked = await checkFolder(folder, seed);
  const result = readResult(await readText(join(folder, RESULT_FILE)), folder);
  const { paths, withoutPrompts } = await writeForm(name, result, folder, options, bundleFolder);
  if (json) {
    const without = withoutPrompts === null ? {} : { without_prompts: withoutPrompts };
    return { json: { schema: 'cuegate/export/v1', as: name, files: paths, ...without }, exit: 0 };
  }
  const told = withoutPrompts === null ? [] : [withoutPrompts];
  return {
    text: [...paths.map((path) => quoteForTerminal(path)), ...told, ...sealsOf(checked), ''].join('\n'),
    exit: 0,
  };
}

function isForm(name: string): name is FormName {
  return (FORM_NAMES as readonly string[]).includes(name);
}

async function writeForm(
  name: FormName,
  result: Result,
  folder: string,
  options: ReportAsOptions,
  bundleFolder: string,
): Promise<Written> {
  if (name === PAGE)
    return { paths: await writeAll([await pageIn(folder, result)], folder), withoutPrompts: null };
  if (isPipelineForm(name))
    return { paths: await writeAll(formsOf([name], [result]), folder), withoutPrompts: null };
  const decided = answered(result, folder);
  if (isTableForm(name))
    return { paths: await writeTables(name, folder, decided, options.seed ?? null), withoutPrompts: null };
  const { answers, withoutPrompts } = NEEDS_ANSWERS.has(name)
    ? await answersToExport(folder, decided, { root: '.', ...options }, bundleFolder)
    : { answers: undefined, withoutPrompts: null };
  return { paths: await writeAll(EXPORTS[name](decided, { ...options, answers }), folder), withoutPrompts };
}

async function writeAll(files: readonly MadeFile[], folder: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const made of files) {
    const path = join(folder, made.file);
    makeFolder(dirname(path));
    await ('bytes' in made ? writeBytes(path, made.bytes) : writeText(path, made.text));
    paths.push(path);
  }
  return paths;
}
