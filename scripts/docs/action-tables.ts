// The inputs and outputs of the Action as tables, from action.yml.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface ActionFile {
  readonly inputs: Record<string, { readonly description: string; readonly default?: string }>;
  readonly outputs: Record<string, { readonly description: string }>;
}

function actionFile(): ActionFile {
  return parse(readFileSync(join(import.meta.dirname, '..', '..', 'action.yml'), 'utf8')) as ActionFile;
}

/** The table of inputs, line by line. */
export function inputTable(): readonly string[] {
  const shown = (value: string | undefined) =>
    value === undefined || value === '' ? 'empty' : `\`${value}\``;
  const rows = Object.entries(actionFile().inputs).map(
    ([name, input]) => `| \`${name}\` | ${shown(input.default)} | ${input.description} |`,
  );
  return ['| input | default | meaning |', '|---|---|---|', ...rows];
}

/** The table of outputs, line by line. */
export function outputTable(): readonly string[] {
  const rows = Object.entries(actionFile().outputs).map(
    ([name, output]) => `| \`${name}\` | ${output.description} |`,
  );
  return ['| output | meaning |', '|---|---|', ...rows];
}
