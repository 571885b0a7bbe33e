import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commandsOf } from '../../scripts/reference/cli-page.ts';
import { programOf } from '../../src/commands/program.ts';
import { readManifest } from '../../src/policy/manifest.ts';
import { readPolicy } from '../../src/policy/policy.ts';
import { blocksOf, callsIn } from './shown.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const documents = globSync(['README.md', 'docs/**/*.md'], { cwd: ROOT }).filter(
  (path) => !path.startsWith('docs/decisions/') && path !== 'docs/reference/cli.md',
);
const commands = commandsOf(programOf({ bundleFolder: '', json: false, end: async () => {} }));

/** What is wrong with a call: an unknown command, or options that it does not have. */
function wrongIn(call: string): readonly string[] {
  const found = commands.filter(({ name }) => `${call} `.startsWith(`${name} `)).at(-1);
  if (found === undefined) return [`no command: ${call}`];
  const known = found.command.options.map(({ long }) => long);
  const given = [...call.matchAll(/(?<=\s)--[a-z-]+/g)].map(([option]) => option);
  return given
    .filter((option) => option !== '--help' && !known.includes(option))
    .map((option) => `${found.name} ${option}`);
}

describe('commands that documents show', () => {
  const shown = documents.flatMap((path) =>
    blocksOf(path, 'sh')
      .flatMap(callsIn)
      .map((call) => [path, call] as const),
  );

  it('exist, with their options', () => {
    expect(shown.length).toBeGreaterThan(40);
    expect(shown.flatMap(([path, call]) => wrongIn(call).map((wrong) => `${path}: ${wrong}`))).toEqual([]);
  });

  it('would be noticed', () => {
    expect(wrongIn('run --relase x')).toEqual(['run --relase']);
    expect(wrongIn('corpus compare a.jsonl --production b --seed x')).toEqual([]);
    expect(wrongIn('deploy --release x')).toEqual(['no command: deploy --release x']);
  });
});

/** The whole policy that a part of one is read with. */
const WHOLE = {
  version: 1,
  endpoints: {
    azure: { base_url: 'https://models.example.com/v1' },
    judging: { base_url: 'https://judge.example.com/v1' },
  },
  candidate: { endpoint: 'azure', models: ['support-*'] },
  judge: { endpoint: 'judging', model: 'judge' },
};

describe('policies and manifests of the tutorials', () => {
  const shown = documents
    .filter((path) => path.startsWith('docs/tutorials/'))
    .flatMap((path) => blocksOf(path, 'yaml').map((text) => [path, text] as const))
    .filter(([, text]) => !('include' in parse(text))); // GitLab's own

  it.each(shown)('%s: %s', (path, text) => {
    const given = parse(text);
    if (given.candidate?.model !== undefined) expect(() => readManifest(text, path)).not.toThrow();
    else if (given.endpoints !== undefined) expect(() => readPolicy(text, path)).not.toThrow();
    else expect(() => readPolicy(JSON.stringify({ ...WHOLE, ...given }), path)).not.toThrow();
  });

  it('are found', () => {
    expect(shown.length).toBeGreaterThanOrEqual(5);
    expect(() => readPolicy(JSON.stringify({ ...WHOLE, nightli: {} }), 'a')).toThrow();
  });
});
