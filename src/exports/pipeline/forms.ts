import type { Result } from '../../report/schema.ts';
import { PIPELINE_NAMES, type PipelineName } from '../names.ts';
import { codeQualityOf } from './code-quality.ts';
import { junitOf } from './junit.ts';
import { sarifOf } from './sarif.ts';

/** One file of a form, below the report folder. */
export interface FormFile {
  readonly file: string;
  readonly text: string;
}

/**
 * What pipelines read. Each is of any result, whatever its verdict and with answers or without: a pipeline needs it most
 * where something went wrong. Of several releases there is one file.
 */
export const PIPELINE_FORMS = {
  junit: { file: 'exports/junit.xml', of: junitOf },
  sarif: { file: 'exports/cuegate.sarif', of: sarifOf },
  codequality: { file: 'exports/gl-code-quality.json', of: codeQualityOf },
} as const satisfies Readonly<
  Record<PipelineName, { readonly file: string; readonly of: (results: readonly Result[]) => string }>
>;

/** Every file that there may be: one that a run does not write is taken away, since it tells of an earlier one. */
export const PIPELINE_FILES: readonly string[] = PIPELINE_NAMES.map((name) => PIPELINE_FORMS[name].file);

/** The results in each of these forms, each once. */
export function formsOf(names: readonly PipelineName[], results: readonly Result[]): readonly FormFile[] {
  return [...new Set(names)].map((name) => {
    const { file, of } = PIPELINE_FORMS[name];
    return { file, text: of(results) };
  });
}
