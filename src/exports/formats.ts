import { inputError } from '../errors.ts';
import type { ExportedAnswer } from './answer.ts';
import type { Answered } from './answered.ts';
import { packOf } from './compliance-pack.ts';
import { cyclonedxOf } from './cyclonedx.ts';
import { evalResultsOf, modelCardOf } from './hugging-face.ts';
import { inspectLogOf } from './inspect-log.ts';
import type { ExportName } from './names.ts';
import { otelOf } from './otel.ts';
import { spdxOf } from './spdx.ts';

/** What an export may need besides the result. */
export interface ExportOptions {
  /** Data set on the Hugging Face Hub, OWNER/NAME. */
  readonly dataset?: string | undefined;
  /** The draws that were read, for the forms of {@link NEEDS_ANSWERS}. */
  readonly answers?: readonly ExportedAnswer[] | undefined;
}

/** A file of an export: text, or bytes as they are. */
export type MadeFile = { readonly file: string } & (
  | { readonly text: string }
  | { readonly bytes: Uint8Array }
);
type Made = readonly MadeFile[];

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
  inspect: (result, { answers = [] }) => [
    { file: 'exports/cuegate.eval', bytes: inspectLogOf(result, answers) },
  ],
} as const satisfies Readonly<Record<ExportName, (result: Answered, options: ExportOptions) => Made>>;

/** Those that tell of each answer, which stand in the records and not in the result. */
export const NEEDS_ANSWERS: ReadonlySet<string> = new Set<ExportName>(['inspect']);

function named(dataset: string | undefined): string {
  if (dataset !== undefined && /^[\w.-]+\/[\w.-]+$/.test(dataset)) return dataset;
  throw inputError('input-invalid', {
    file: '--dataset',
    ...(dataset === undefined ? {} : { value: dataset }),
    problem: 'the Hub files a result under a data set of its own',
    fix: '--dataset OWNER/NAME, the data set on the Hub that holds the corpus',
  });
}
