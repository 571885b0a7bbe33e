// docs/reference/result.md: the members of result.json, from its schema and the words of result-words.ts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RESULT_WORDS } from './result-words.ts';
import { type Leaf, leavesOf, type Schema, taken } from './schema-words.ts';

const SCHEMA = join(import.meta.dirname, '..', '..', 'schema', 'result.schema.json');

/** The page. */
export function resultPage(): string {
  const schema = JSON.parse(readFileSync(SCHEMA, 'utf8')) as Schema;
  const members = Object.entries(schema.properties ?? {});
  const parts = members.map(([name, member]) => ({
    name,
    leaves: leavesOf(member, name, schema.required?.includes(name) ?? false),
  }));
  const known = new Set([
    ...members.map(([name]) => name),
    ...parts.flatMap(({ leaves }) => leaves.map(({ path }) => path)),
  ]);
  const wrong = Object.keys(RESULT_WORDS).filter((path) => !known.has(path));
  if (wrong.length > 0)
    throw new Error(`result.json has no ${wrong.join(', ')}: take it out of result-words.ts`);
  const isAlone = ({ name, leaves }: (typeof parts)[number]) =>
    leaves.length === 1 && leaves[0]?.path === name;
  return [
    '# result.json',
    '',
    '<!-- Written by npm run docs, from the schema and scripts/reference/result-words.ts. -->',
    '',
    'Every run writes `result.json` into its report folder, and `--json` prints the same. It is for programs: members are only ever added, never changed or taken away, so read it by the names you need and leave the rest. [JSON Schema](../../schema/result.schema.json); from TypeScript: [package.md](../package.md).',
    '',
    'A member that may be **absent** is so where there was nothing to say, and in results of earlier versions; `null` says that nothing is known. Neither is ever zero. `[]` stands for each entry of a list, `NAME` for a name.',
    '',
    '## The first level',
    '',
    '| member | what it says |',
    '|---|---|',
    ...parts.map((part) => {
      const optional = schema.required?.includes(part.name) === true ? '' : ' May be absent.';
      const shown = isAlone(part) ? `\`${part.name}\`` : `[\`${part.name}\`](#${part.name.toLowerCase()})`;
      return `| ${shown} | ${capital(wordsOf(part.name))}.${isAlone(part) ? ` ${capital(taken(part.leaves[0]?.schema ?? {}))}.` : ''}${optional} |`;
    }),
    '',
    ...parts
      .filter((part) => !isAlone(part))
      .flatMap(({ name, leaves }) => [
        `## ${name}`,
        '',
        `${capital(wordsOf(name))}.`,
        '',
        ...tableOf(leaves),
        '',
      ]),
  ].join('\n');
}

/** A column for words only where there are some. */
function tableOf(leaves: readonly Leaf[]): readonly string[] {
  const said = leaves.some(({ path }) => RESULT_WORDS[path] !== undefined);
  return [
    `| member | holds |${said ? ' what it says |' : ''}`,
    `|---|---|${said ? '---|' : ''}`,
    ...leaves.map(({ path, schema, required }) => {
      const holds = `${taken(schema)}${required ? '' : '; may be absent'}`;
      return `| \`${path}\` | ${holds} |${said ? ` ${RESULT_WORDS[path] ?? ''} |` : ''}`;
    }),
  ];
}

function wordsOf(name: string): string {
  const words = RESULT_WORDS[name];
  if (words === undefined) throw new Error(`result-words.ts says nothing of ${name}`);
  return words;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
