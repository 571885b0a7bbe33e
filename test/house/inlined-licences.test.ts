import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INLINED, inlinedIn } from '../../scripts/licences/inlined.ts';
import { bundledPackage } from '../../scripts/licences/packages.ts';
import { writeLicences } from '../../scripts/licences/write.ts';
import { buildClient } from '../../scripts/page/client.ts';
import { ROOT } from './workflows.ts';

const folderOf = (name: string) => join(ROOT, 'node_modules', name);
/** Files for other ways of loading a package than the bundles take. */
const NOT_LOADED = /\.umd\.|[\\/]jsx[\\/]/;

/** `name version` of the packages that the source map of a file names as its origin. */
function mapped(map: string): readonly string[] {
  const { sources } = JSON.parse(readFileSync(map, 'utf8')) as { sources: readonly string[] };
  return sources.flatMap((source) => {
    const [, name, inner] = /\.pnpm\/([^/]+)\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? [];
    if (name !== undefined) return [`${inner} ${name.slice(name.lastIndexOf('@') + 1)}`];
    return source.includes('node_modules/') ? [`${source} in ${map}`] : [];
  });
}

describe('licences of what no bundler can see', () => {
  it.each(INLINED)('are those of the source map of $by', ({ by, version, packages }) => {
    expect(bundledPackage(folderOf(by)).version).toBe(version);
    const inMaps = globSync('**/*.map', { cwd: folderOf(by) }).flatMap((map) =>
      mapped(join(folderOf(by), map)),
    );
    expect([...new Set(inMaps)].sort()).toEqual(packages.map((one) => `${one.name} ${one.version}`));
  });

  it('stop the build where the package that brings them is another version', () => {
    const [{ by } = { by: '' }] = INLINED;
    expect(() => inlinedIn({ name: by, version: '99.0.0' })).toThrow(/99\.0\.0 may hold .*inlined\.ts/);
    expect(inlinedIn({ name: 'left', version: '1.0.0' })).toEqual([]);
  });

  it('are of every package in a bundle whose source map names others', () => {
    const text = readFileSync(join(ROOT, 'dist', 'licences.txt'), 'utf8');
    const names = [...text.matchAll(/^={100}\n(\S+) /gm)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(50);
    const bring = names.filter((name) =>
      globSync('**/*.map', { cwd: folderOf(name) })
        .filter((map) => !NOT_LOADED.test(map))
        .some((map) => mapped(join(folderOf(name), map)).length > 0),
    );
    expect(bring).toEqual(INLINED.map(({ by }) => by));
  });

  it('are written for the page, in the bundles that hold it, and for what packages bring', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cuegate-licences-'));
    const module = (path: string) => ({ nameForCondition: path, chunks: [1] });
    const preset = module(join(folderOf(INLINED[0]?.by ?? ''), 'module', 'index.js'));
    const page = {
      ...module('/a/lib/entry.js'),
      modules: [{ nameForCondition: join('/a', 'lib', 'page', 'client-built.js') }],
    };
    const unused = { ...page, chunks: [] };
    const stats = Object.entries({ 'cli.js': [preset, page], 'comment.js': [unused] }).map(
      ([bundle, modules]) => {
        const path = join(folder, `${bundle}.json`);
        writeFileSync(path, JSON.stringify({ modules }));
        return [bundle, path] as const;
      },
    );
    const file = join(folder, 'licences.txt');
    writeLicences(ROOT, file, new Map(stats), (await buildClient()).modules);
    const text = readFileSync(file, 'utf8');
    const told = [...text.matchAll(/^={100}\n(\S+) \S+ \(.+\)\nIn (.*?)\. /gm)].map(
      ([, name, bundles]) => `${name} in ${bundles}`,
    );
    expect(told).toEqual([
      '@secretlint/secretlint-rule-preset-recommend in cli.js',
      '@tanstack/virtual-core in cli.js',
      '@textlint/regexp-string-matcher in cli.js',
      '@vercel/ncc in cli.js, comment.js',
      'diff in cli.js',
      'escape-string-regexp in cli.js',
      'lodash.sortby in cli.js',
      'lodash.uniq in cli.js',
      'lodash.uniqwith in cli.js',
      'preact in cli.js',
    ]);
    expect(text).not.toContain('ships no text');
    for (const holder of ['jQuery Foundation', 'Sindre Sorhus', '2018 azu', 'Kevin Decker'])
      expect(text).toContain(holder);
  });
});
