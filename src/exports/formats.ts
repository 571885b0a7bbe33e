import { inputError } from '../errors.ts';
import type { Answered } from './answered.ts';
import { packOf } from './compliance-pack.ts';
import { cyclonedxOf } from './cyclonedx.ts';
import { evalResultsOf, modelCardOf } from './hugging-face.ts';
import { otelOf } from './otel.ts';
import { spdxOf } from './spdx.ts';

/** What an export may need besides the result. */
export interface ExportOptions {
  /** Data set on the Hugging Face Hub, OWNER/NAME. */
  readonly dataset?: string | undefined;
}

type Made = readonly { readonly file: string; readonly text: string }[];

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** Each form that a result can be exported in: its files, below the report folder. */
export const EXPORTS = {
  cyclonedx: (result) => [{ file: 'exports/cuegate.cdx.json', text: json(cyclonedxOf(result)) }],
  spdx: (result) => [{ file: 'exports/cuegate.spdx3.json', text: json(spdxOf(result)) }],
  'hf-eval': (result, { dataset }) => [
    { file: 'exports/eval_results/cuegate.yaml', text: evalResultsOf(result, named(dataset)) },
  ],
  'model-card': (result) => [{ file: 'exports/model-card.md', text: modelCardOf(result) }],
  otel: (result) => [{ file: 'exports/otel-events.jsonl', text: otelOf(result) }],
  compliance: packOf,
} as const satisfies Readonly<Record<string, (result: Answered, options: ExportOptions) => Made>>;

export type ExportName = keyof typeof EXPORTS;
export const EXPORT_NAMES = Object.keys(EXPORTS) as readonly ExportName[];

function named(dataset: string | undefined): string {
  if (dataset !== undefined && /^[\w.-]+\/[\w.-]+$/.test(dataset)) return dataset;
  throw inputError('input-invalid', {
    file: '--dataset',
    ...(dataset === undefined ? {} : { value: dataset }),
    problem: 'the Hub files a result under a data set of its own',
    fix: '--dataset OWNER/NAME, the data set on the Hub that holds the corpus',
  });
}
