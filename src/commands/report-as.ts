import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readText, writeBytes, writeText } from '../adapters/files/folder.ts';
import { inputError } from '../errors.ts';
import { answered } from '../exports/answered.ts';
import {
  EXPORT_NAMES,
  EXPORTS,
  type ExportName,
  type ExportOptions,
  NEEDS_ANSWERS,
} from '../exports/formats.ts';
import { RESULT_FILE } from '../report/renderers.ts';
import { quoteForTerminal } from '../report/terminal.ts';
import { answersToExport } from './answers-to-export.ts';
import type { Ended } from './ending.ts';
import { checkFolder } from './finished-folder.ts';
import { readResult } from './finished-result.ts';
import type { PolicyOptions } from './options.ts';
import { sealsOf } from './verify.ts';

/** Options as typed. */
export interface ReportAsOptions extends Omit<ExportOptions, 'answers'>, Partial<PolicyOptions> {
  readonly as: string;
  readonly seed?: string;
  readonly json?: boolean;
}

/**
 * Writes the result of a report folder in a form of others, below the folder. The folder is verified first: one that is
 * not what its run left is refused.
 *
 * @throws CuegateError `input-invalid` for an unknown form and for a run without answers; as `report` does besides
 */
export async function reportAsCommand(
  folder: string,
  options: ReportAsOptions,
  bundleFolder: string,
): Promise<Ended> {
  const { as: name, seed, json = false } = options;
  if (!isExport(name))
    throw inputError('input-invalid', {
      file: '--as',
      value: name,
      problem: 'no form that a result can be written in',
      fix: `one of ${EXPORT_NAMES.join(', ')}`,
    });
  const checked = await checkFolder(folder, seed ?? null);
  const result = answered(readResult(await readText(join(folder, RESULT_FILE)), folder), folder);
  const { answers, withoutPrompts } = NEEDS_ANSWERS.has(name)
    ? await answersToExport(folder, result, { root: '.', ...options }, bundleFolder)
    : { answers: undefined, withoutPrompts: null };
  const files = EXPORTS[name](result, { ...options, answers }).map((made) => ({
    ...made,
    path: join(folder, made.file),
  }));
  for (const made of files) {
    await mkdir(dirname(made.path), { recursive: true });
    if ('bytes' in made) await writeBytes(made.path, made.bytes);
    else await writeText(made.path, made.text);
  }
  const paths = files.map(({ path }) => path);
  if (json)
    return {
      json: {
        schema: 'cuegate/export/v1',
        as: name,
        files: paths,
        ...(withoutPrompts === null ? {} : { without_prompts: withoutPrompts }),
      },
      exit: 0,
    };
  return {
    text: [
      ...paths.map((path) => quoteForTerminal(path)),
      ...(withoutPrompts === null ? [] : [withoutPrompts]),
      ...sealsOf(checked),
      '',
    ].join('\n'),
    exit: 0,
  };
}

function isExport(name: string): name is ExportName {
  return Object.hasOwn(EXPORTS, name);
}
