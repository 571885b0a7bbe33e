import type { Tried } from '../mutate.ts';
import { FOLDERS } from './folders.ts';
import { KINDS } from './mutations.ts';

const SHOWN = 400;

/** The page that the command writes. */
export function mutationsPage(most: number, salted: readonly Tried[], unsalted: readonly Tried[]): string {
  return `# Edited report folders

<!-- Written by npm run mutate, with at most ${most} edits of each kind. -->

The built program writes five report folders: a fail, a pass, an inconclusive run, one with human grades, and one continued over two runs. Each folder is then edited: every field of \`result.json\` is changed, removed or extended; a record of every type has each of its fields changed; lines are removed, duplicated, swapped or truncated; report files are edited; records and result are edited consistently, as somebody without the salt could; and parts of one folder are copied into another. \`cuegate verify\` must not exit 0 on any of them. For each folder at most ${most} edits of each kind are drawn.

## With \`CUEGATE_SALT\`

Accepted: ${sum(salted, ({ accepted }) => accepted.length)} of ${sum(salted, ({ count }) => count)} edits.

${table(salted)}
${list(salted)}
## Without a salt

Accepted: ${sum(unsalted, ({ accepted }) => accepted.length)} of ${sum(unsalted, ({ count }) => count)} edits. Without a salt, an edit to the result, a report or a record alone is still found. Whoever edits the records *and* rewrites the digests in their last line can change anything that does not follow from the answers:

${table(unsalted)}
${list(unsalted)}
A whole folder as a run left it is no edit: an older state of the same folder, or the folder of another run, verifies. Which evidence a verdict stands on, the comment and the status say by its key.
`;
}

const sum = (all: readonly Tried[], pick: (tried: Tried) => number) =>
  all.reduce((total, one) => total + pick(one), 0);

/** Accepted of tried, by kind and folder. */
function table(all: readonly Tried[]): string {
  const cell = (folder: string, kind: string) => {
    const of = all.filter((one) => one.folder === folder && one.kind === kind);
    return `${sum(of, ({ accepted }) => accepted.length)} / ${sum(of, ({ count }) => count)}`;
  };
  return [
    `| accepted / edits | ${FOLDERS.join(' | ')} |`,
    `|---|${FOLDERS.map(() => '---:|').join('')}`,
    ...KINDS.map((kind) => `| ${kind} | ${FOLDERS.map((folder) => cell(folder, kind)).join(' | ')} |`),
    '',
  ].join('\n');
}

/** What was accepted, each once, with the folders it was accepted in. */
function list(all: readonly Tried[]): string {
  const folders = new Map<string, string[]>();
  for (const { folder, accepted } of all)
    for (const name of accepted) folders.set(name, [...(folders.get(name) ?? []), folder]);
  if (folders.size === 0) return '';
  const lines = [...folders].slice(0, SHOWN).map(([name, where]) => `- ${name} (${where.join(', ')})`);
  return `${lines.join('\n')}\n`;
}
