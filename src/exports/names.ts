/** What pipelines read, of a run whatever it came to. */
export const PIPELINE_NAMES = ['junit', 'sarif', 'codequality'] as const;
export type PipelineName = (typeof PIPELINE_NAMES)[number];

/** What others read of a finished result. */
export const EXPORT_NAMES = [
  'cyclonedx',
  'spdx',
  'hf-eval',
  'model-card',
  'otel',
  'compliance',
  'inspect',
] as const;
export type ExportName = (typeof EXPORT_NAMES)[number];

/** What notebooks read: the answers as a table. */
export const TABLE_FORM_NAMES = ['csv', 'jsonl', 'parquet'] as const;
export type TableFormName = (typeof TABLE_FORM_NAMES)[number];

/** The page, which a run writes by itself and `report` writes again. */
export const PAGE = 'html';
export type FormName = typeof PAGE | ExportName | PipelineName | TableFormName;

/** Every form that a report folder can be written in. */
export const FORM_NAMES: readonly FormName[] = [
  PAGE,
  ...EXPORT_NAMES,
  ...PIPELINE_NAMES,
  ...TABLE_FORM_NAMES,
];
