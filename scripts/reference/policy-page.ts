// docs/reference/policy.md: every key of the policy and of the manifest with what it takes, from their schemas.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchorOf } from '../../site/anchor.ts';
import { type Leaf, leavesOf, type Schema, taken } from './schema-words.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const schemaOf = (name: string) =>
  JSON.parse(readFileSync(join(ROOT, 'schema', `${name}.schema.json`), 'utf8')) as Schema;

/** The rows of docs/policy.md that explain a key, by the key: with them, what the schema alone cannot say. */
function chapters(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let heading = '';
  for (const line of readFileSync(join(ROOT, 'docs', 'policy.md'), 'utf8').split('\n')) {
    heading = /^##+ (.+)$/.exec(line)?.[1] ?? heading;
    const key = /^\| `([^`]+)` \|/.exec(line)?.[1];
    if (heading === 'The release manifest') break;
    if (key !== undefined && heading !== 'At a glance') found.set(key, heading);
  }
  return found;
}

/** The page. */
export function policyPage(): string {
  const [policy, manifest] = [schemaOf('policy'), schemaOf('release-manifest')];
  const explained = chapters();
  const parts = Object.entries(policy.properties ?? {}).flatMap(([name, schema]) => {
    const leaves = leavesOf(schema, name, policy.required?.includes(name) ?? false);
    const heading = leaves.map(({ path }) => explained.get(keyOf(path))).find((found) => found !== undefined);
    if (heading === undefined) throw new Error(`docs/policy.md explains no key of ${name}`);
    const said =
      schema.description === undefined ? 'The form of the file. ' : `${capital(schema.description)}. `;
    return [
      `## ${name}`,
      '',
      `${linked(said)}[More](../policy.md#${anchorOf(heading)}).`,
      '',
      ...table(leaves, new Set([...(policy.required ?? [])])),
      '',
    ];
  });
  return [
    '# Policy: every key',
    '',
    '<!-- Written by npm run docs, from the schemas. -->',
    '',
    'What each key of `.github/cuegate.yml` and of a release manifest takes, and what stands in its place when it is left out. [policy.md](../policy.md) explains them; [servers.md](../servers.md) has a whole policy for each kind of server. An unknown key is an error. *Required in its part*: required where the part above it is there at all. `NAME` is a name of your choice; `[]` stands for each entry of a list.',
    '',
    ...parts,
    '## The release manifest',
    '',
    'A pull request that changes such a file releases a model. [More](../policy.md#the-release-manifest).',
    '',
    ...table(leavesOf(manifest), new Set(manifest.required)),
    '',
  ].join('\n');
}

/** @param always parts that every file has: what they require, every file must say */
function table(leaves: readonly Leaf[], always: ReadonlySet<string>): readonly string[] {
  return [
    '| key | takes | default |',
    '|---|---|---|',
    ...leaves.map((leaf) => `| \`${leaf.path}\` | ${taken(leaf.schema)} | ${byDefault(leaf, always)} |`),
  ];
}

function byDefault({ path, schema, required }: Leaf, always: ReadonlySet<string>): string {
  const value = schema.default;
  if (value !== undefined) return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
  if (!required) return 'none';
  const [part = '', ...below] = path.split('.');
  return always.has(part) && below.length < 2 ? 'required' : 'required in its part';
}

/** The key as docs/policy.md names it: lists of cues are one key there. */
const keyOf = (path: string): string => path.replace(/\[\].*$/, '');
/** Links of the schema's descriptions start in docs/. */
const linked = (text: string): string => text.replace(/\]\((?!https?:)/g, '](../');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
