import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withParts } from '../../scripts/bundle-parts.ts';

const PROGRAM = `const place = (chunkId) => {
	return "" + chunkId + ".index.js";
};
place(7);
`;

describe('a program and its parts', () => {
  it('know each other by what is in a part', () => {
    const made = (part: string) =>
      withParts(
        'cli',
        new Map([
          ['7.index.js', part],
          ['index.js', PROGRAM],
        ]),
      );
    const [[program, text] = ['', ''], [part] = ['']] = [...made('export const one = 1;')];
    expect(program).toBe('cli.js');
    expect(part).toMatch(/^cli\/7-[0-9a-f]{10}\.js$/);
    const place = new Function('chunkId', /\breturn [^;]+;/.exec(text)?.[0] ?? '');
    expect(place(7)).toBe(part);
    expect([...made('export const one = 2;').keys()]).not.toContain(part);
    expect([...made('export const one = 1; // said otherwise').keys()]).toContain(part);
  });

  it('are one file where there is no part', () => {
    expect([...withParts('comment', new Map([['index.js', 'run();']])).keys()]).toEqual(['comment.js']);
  });

  it.each([
    ['a file that is none', { 'index.js': PROGRAM, '7.index.js': '', 'native.node': '' }, 'native.node'],
    ['a part that nobody looks for', { 'index.js': 'run();', '7.index.js': '' }, 'where its parts lie'],
    ['a place without parts', { 'index.js': PROGRAM }, 'where its parts lie'],
    ['two places', { 'index.js': PROGRAM + PROGRAM, '7.index.js': '' }, 'where its parts lie'],
  ])('stop the build with %s', (_what, made, told) => {
    expect(() => withParts('cli', new Map(Object.entries(made)))).toThrow(told);
  });

  it.each(['cli', 'index'])('are all in dist/: those of %s', (entry) => {
    const dist = join(import.meta.dirname, '../../dist');
    const [, table = '{}'] =
      /\+ chunkId \+ "-" \+ (\{[^}]*\})\[chunkId\]/.exec(
        readFileSync(join(dist, `${entry}.js`), 'utf8').replace(/\s+/g, ' '),
      ) ?? [];
    const named = [...table.matchAll(/"?(\d+)"?: "([0-9a-f]{10})"/g)].map(
      ([, id, digest]) => `${id}-${digest}.js`,
    );
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !existsSync(join(dist, entry, name)))).toEqual([]);
    expect(globSync('*', { cwd: join(dist, entry) })).toHaveLength(named.length);
  });
});
