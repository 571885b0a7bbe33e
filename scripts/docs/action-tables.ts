// The inputs and outputs of the Actions as tables, from their action.yml.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface ActionFile {
  readonly inputs: Record<
    string,
    { readonly description: string; readonly default?: string; readonly required?: boolean }
  >;
  readonly outputs: Record<string, { readonly description: string }>;
}

function actionFile(path: string): ActionFile {
  return parse(readFileSync(join(import.meta.dirname, '..', '..', path), 'utf8')) as ActionFile;
}

/** The table of inputs, line by line. */
export function inputTable(path = 'action.yml'): readonly string[] {
  const shown = (value: string | undefined) =>
    value === undefined || value === '' ? 'empty' : `\`${value}\``;
  const rows = Object.entries(actionFile(path).inputs).map(
    ([name, input]) =>
      `| \`${name}\` | ${input.required === true ? 'required' : shown(input.default)} | ${input.description} |`,
  );
  return ['| input | default | meaning |', '|---|---|---|', ...rows];
}

/** The table of outputs, line by line. */
export function outputTable(path = 'action.yml'): readonly string[] {
  const rows = Object.entries(actionFile(path).outputs).map(
    ([name, output]) => `| \`${name}\` | ${output.description} |`,
  );
  return ['| output | meaning |', '|---|---|', ...rows];
}
