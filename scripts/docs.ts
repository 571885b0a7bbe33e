// Renders what of the documents the code knows better: parts between markers, and whole recipes. Usage: npm run docs
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputTable, outputTable } from './docs/action-tables.ts';
import { askingTable } from './docs/asking.ts';
import { chanceTable } from './docs/chances.ts';
import { decisionTable } from './docs/decisions.ts';
import { judgeErrorTable } from './docs/judge-errors.ts';
import { meaningTable, serverTable } from './docs/meanings.ts';
import { azureRecipe, policyBeside, presetTable, pullRequestRecipe, vllmRecipe } from './docs/recipe.ts';
import { policyTable } from './policy-table.ts';
import { cliPage } from './reference/cli-page.ts';
import { policyPage } from './reference/policy-page.ts';
import { resultPage } from './reference/result-page.ts';
import { schemaTable } from './reference/schema-list.ts';

const ROOT = join(import.meta.dirname, '..');

/** Document → marker → the lines that belong between `<!-- marker -->` and `<!-- /marker -->`. */
export const GENERATED: Readonly<Record<string, Readonly<Record<string, () => readonly string[]>>>> = {
  'docs/decisions/README.md': { records: decisionTable },
  'docs/github.md': { inputs: inputTable, outputs: outputTable },
  'docs/judge.md': { errors: judgeErrorTable },
  'docs/method.md': { asking: askingTable },
  'docs/verdict.md': { chances: chanceTable },
  'docs/server-errors.md': { meanings: meaningTable, servers: serverTable },
  'docs/policy.md': { keys: policyTable, presets: presetTable },
  'docs/reference/action-inputs.md': {
    inputs: inputTable,
    outputs: outputTable,
    'comment inputs': () => inputTable('comment/action.yml'),
    'comment outputs': () => outputTable('comment/action.yml'),
  },
  'docs/reference/files.md': { schemas: schemaTable },
};

/** File → all of its text. */
export const WRITTEN: Readonly<Record<string, () => string>> = {
  'docs/recipes/azure.policy.yml': () => policyBeside('azure'),
  'docs/recipes/azure.yml': azureRecipe,
  'docs/recipes/pull-request.yml': pullRequestRecipe,
  'docs/recipes/self-hosted-vllm.policy.yml': () => policyBeside('vllm'),
  'docs/recipes/self-hosted-vllm.yml': vllmRecipe,
  'docs/reference/cli.md': cliPage,
  'docs/reference/policy.md': policyPage,
  'docs/reference/result.md': resultPage,
};

/** A document as it stands, with every generated part made anew. */
export function renderedDoc(path: string): string {
  return Object.entries(GENERATED[path] ?? {}).reduce(
    (text, [marker, lines]) => between(path, text, marker, lines()),
    readFileSync(join(ROOT, path), 'utf8'),
  );
}

function between(path: string, text: string, marker: string, lines: readonly string[]): string {
  const [open, close] = [`<!-- ${marker} -->\n`, `<!-- /${marker} -->`];
  const [start, end] = [text.indexOf(open) + open.length, text.indexOf(close)];
  if (start < open.length || end < start) throw new Error(`${path} has no markers for ${marker}`);
  return `${text.slice(0, start)}${lines.join('\n')}\n${text.slice(end)}`;
}

if (process.argv[1] === import.meta.filename) {
  for (const path of Object.keys(GENERATED)) writeFileSync(join(ROOT, path), renderedDoc(path));
  for (const [path, text] of Object.entries(WRITTEN)) writeFileSync(join(ROOT, path), text());
}
