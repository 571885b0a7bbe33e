// Writes the tables of README.md that come from action.yml and the policy's schema, between their markers.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { policyTable } from './policy-table.ts';

const root = join(import.meta.dirname, '..');

interface ActionFile {
  readonly inputs: Record<string, { readonly description: string; readonly default?: string }>;
  readonly outputs: Record<string, { readonly description: string }>;
}

/** README.md as it should be for this action.yml and the policy's schema. */
export function readmeFor(readme: string, actionText: string): string {
  const { inputs, outputs } = parse(actionText) as ActionFile;
  const shown = (value: string | undefined) =>
    value === undefined || value === '' ? 'empty' : `\`${value}\``;
  const inputRows = Object.entries(inputs).map(
    ([name, input]) => `| \`${name}\` | ${shown(input.default)} | ${input.description} |`,
  );
  const outputRows = Object.entries(outputs).map(
    ([name, output]) => `| \`${name}\` | ${output.description} |`,
  );
  const tables = between(readme, 'inputs', ['| input | default | meaning |', '|---|---|---|', ...inputRows]);
  return withPolicyTable(between(tables, 'outputs', ['| output | meaning |', '|---|---|', ...outputRows]));
}

/** A document with the table of the policy's keys between its markers. */
export function withPolicyTable(text: string): string {
  return between(text, 'policy', policyTable());
}

function between(text: string, name: string, lines: readonly string[]): string {
  const [open, close] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open) + open.length, text.indexOf(close)];
  if (start < open.length || end < start) throw new Error(`the document has no markers for ${name}`);
  return `${text.slice(0, start)}${lines.join('\n')}\n${text.slice(end)}`;
}

const file = join(root, 'README.md');
if (process.argv[1] === import.meta.filename)
  writeFileSync(file, readmeFor(readFileSync(file, 'utf8'), readFileSync(join(root, 'action.yml'), 'utf8')));
