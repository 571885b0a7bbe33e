import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PINNED_ACTIONS, pinned } from '../../src/commands/pinned-actions.ts';
import { ROOT, written } from './workflows.ts';

/** Everything that somebody may copy a step from. */
const texts: readonly (readonly [name: string, text: string])[] = [
  ...globSync(['*.md', 'docs/**/*.md', 'comment/*.md', 'docs/recipes/*', '.github/**/*.yml'], { cwd: ROOT })
    .sort()
    .map((path) => [path, readFileSync(join(ROOT, path), 'utf8')] as const),
  ...written.map(({ name, text }) => [name, text] as const),
];
const used = texts.flatMap(([name, text]) =>
  [...text.matchAll(/\buses: +(\S+.*)$/gm)].map(([, use = '']) => ({ name, use: use.trimEnd() })),
);
/** Our own action lies here, or has a tag of its own. */
const OURS = /^(?:cuegate\/cuegate(?:\/comment)?@v0|\.\/)/;

/** What a use has to be by the table; null: the table does not have it. */
function byTheTable(use: string): string | null {
  const [, owner = '', folder] = /^([\w.-]+\/[\w.-]+)(?:\/([\w./-]+))?@/.exec(use) ?? [];
  return owner in PINNED_ACTIONS ? pinned(owner as keyof typeof PINNED_ACTIONS, folder) : null;
}

describe('the actions of others', () => {
  it('are used by the commits of one table, with their versions behind, wherever they are used', () => {
    const theirs = used.filter(({ use }) => !OURS.test(use));
    expect(theirs.length).toBeGreaterThan(20);
    expect(theirs.filter(({ use }) => byTheTable(use) !== use)).toEqual([]);
  });

  it('are all used: a row that is not is taken out', () => {
    const names = Object.keys(PINNED_ACTIONS);
    expect(names.filter((name) => !used.some(({ use }) => use.startsWith(name)))).toEqual([]);
  });

  it('are named by full commits and full versions', () => {
    for (const { commit, version } of Object.values(PINNED_ACTIONS))
      expect([commit, version]).toEqual([
        expect.stringMatching(/^[0-9a-f]{40}$/),
        expect.stringMatching(/^v\d+\.\d+\.\d+$/),
      ]);
  });

  it.each([
    'actions/checkout@v7',
    `${pinned('actions/checkout')} and more`,
    pinned('actions/checkout').replace(' #', ' #v'),
    pinned('actions/checkout').slice(0, -1),
    'somebody/else@0123456789012345678901234567890123456789 # v1.0.0',
  ])('would be noticed as %s', (use) => {
    expect(byTheTable(use)).not.toBe(use);
  });
});
