import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readText, writeText } from '../adapters/files/folder.ts';
import { inputError } from '../errors.ts';
import { answered } from '../exports/answered.ts';
import { EXPORT_NAMES, EXPORTS, type ExportName, type ExportOptions } from '../exports/formats.ts';
import {
  type FormFile,
  formsOf,
  isPipelineForm,
  PIPELINE_NAMES,
  type PipelineName,
} from '../exports/pipeline/forms.ts';
import { isTableForm, TABLE_FORM_NAMES, type TableFormName } from '../exports/tables/forms.ts';
import { RESULT_FILE } from '../report/renderers.ts';
import type { Result } from '../report/schema.ts';
import { quoteForTerminal } from '../report/terminal.ts';
import type { Ended } from './ending.ts';
import { checkFolder } from './finished-folder.ts';
import { readResult } from './finished-result.ts';
import { writeTables } from './report-table.ts';
import { sealsOf } from './verify.ts';

/** Options as typed. */
export interface ReportAsOptions extends ExportOptions {
  readonly as: string;
  readonly seed?: string;
  readonly json?: boolean;
}

/** Every form: of figures, which need answers; for pipelines, of whatever a run came to; and the answers as tables. */
export const FORM_NAMES: readonly string[] = [...EXPORT_NAMES, ...PIPELINE_NAMES, ...TABLE_FORM_NAMES];

/**
 * Writes the result of a report folder in a form of others, below the folder. The folder is verified first: one that is
 * not what its run left is refused.
 *
 * @throws CuegateError `input-invalid` for an unknown form, and where a form of figures is asked of a run without answers;
 *   as `report` does besides
 */
export async function reportAsCommand(folder: string, options: ReportAsOptions): Promise<Ended> {
  const { as: name, seed, json = false } = options;
  if (!isForm(name))
    throw inputError('input-invalid', {
      file: '--as',
      value: name,
      problem: 'no form that a result can be written in',
      fix: `one of ${FORM_NAMES.join(', ')}`,
    });
  const checked = await checkFolder(folder, seed ?? null);
  const result = readResult(await readText(join(folder, RESULT_FILE)), folder);
  const paths = isTableForm(name)
    ? await writeTables(name, folder, answered(result, folder), seed ?? null)
    : await writeAll(made(name, result, folder, options), folder);
  if (json) return { json: { schema: 'cuegate/export/v1', as: name, files: paths }, exit: 0 };
  return {
    text: [...paths.map((path) => quoteForTerminal(path)), ...sealsOf(checked), ''].join('\n'),
    exit: 0,
  };
}

type TextForm = ExportName | PipelineName;

function isForm(name: string): name is TextForm | TableFormName {
  return FORM_NAMES.includes(name);
}

function made(name: TextForm, result: Result, folder: string, options: ExportOptions): readonly FormFile[] {
  if (isPipelineForm(name)) return formsOf([name], [result]);
  return EXPORTS[name](answered(result, folder), options);
}

async function writeAll(files: readonly FormFile[], folder: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const { file, text } of files) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeText(path, text);
    paths.push(path);
  }
  return paths;
}
