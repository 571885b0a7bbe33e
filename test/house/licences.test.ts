import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licenceDocument, listedPackages } from '../../scripts/licences/document.ts';
import { packagesNamed, requireLicences } from '../../scripts/licences/named.ts';
import { type Bundled, bundledPackage, packageFolders } from '../../scripts/licences/packages.ts';
import { ROOT } from './workflows.ts';

const bundled = (given: Partial<Bundled> = {}): Bundled => ({
  name: 'left',
  version: '1.0.0',
  spdx: 'MIT',
  repository: 'https://example.com/left',
  texts: [{ file: 'LICENSE', text: 'Do as you like.' }],
  ...given,
});
const documentOf = (...packages: readonly Bundled[]) =>
  licenceDocument(packages.map((found) => ({ bundled: found, bundles: ['cli.js'] })));

/** A package as it is installed. */
function installed(files: Readonly<Record<string, string>>): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'cuegate-licence-')), 'node_modules', 'left');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe('dist/licences.txt', () => {
  const text = readFileSync(join(ROOT, 'dist', 'licences.txt'), 'utf8');
  const heads = [...text.matchAll(/^={100}\n(\S+) (\S+) \((.+)\)\nIn (\S.*)\. (https?:\S+)$/gm)];
  const sections = text.split(/^={100}$/m).slice(1);

  it('has a section for every package that a bundle names as the origin of a module, or the build ends', () => {
    const bundle = (...files: readonly string[]) =>
      files.map((file) => `;// CONCATENATED MODULE: ./${file}\nrun();`).join('\n');
    const names = packagesNamed(
      bundle(
        'lib/cli.js',
        'node_modules/left/a.js',
        'node_modules/left/b.js',
        'node_modules/x/node_modules/@a/y/i.js',
      ),
    );
    expect(names).toEqual(['@a/y', 'left']);
    const told = documentOf(bundled(), bundled({ name: '@a/y' }));
    requireLicences(told, new Map([['cli.js', names]]));
    expect(() => requireLicences(documentOf(bundled()), new Map([['cli.js', names]]))).toThrow(
      'cli.js: @a/y',
    );
    expect(() => requireLicences(told, new Map([['index.js', ['left']]]))).toThrow('index.js: left');
    expect(() => requireLicences(told, new Map([['cli.js', []]]))).toThrow('names no package');
    expect(heads.length).toBeGreaterThan(20);
  });

  it('names each package once, with its licence, address and bundles, and counts them', () => {
    const keys = heads.map(([, name, version]) => `${name} ${version}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(text).toContain(`\n${keys.length} packages.\n`);
    expect(sections).toHaveLength(keys.length);
  });

  it('is read as it was written, and not at all where a package was lost', () => {
    const two = documentOf(bundled(), bundled({ name: '@a/right', spdx: 'MIT OR ISC', repository: null }));
    expect(listedPackages(two)).toEqual([
      { name: '@a/right', version: '1.0.0', spdx: 'MIT OR ISC', bundles: ['cli.js'] },
      { name: 'left', version: '1.0.0', spdx: 'MIT', bundles: ['cli.js'] },
    ]);
    expect(() => listedPackages(two.replace('\nleft 1.0.0 (MIT)', '\nleft'))).toThrow(
      'says 2 packages and names 1',
    );
    expect(() => listedPackages('')).toThrow('says not how many packages');
    expect(listedPackages(text)).toHaveLength(heads.length);
  });

  it('has the text of each, and says which ship none', () => {
    const without = sections.filter((section) => section.includes('ships no text of its licence'));
    expect(without.map((section) => section.trim().split(' ')[0])).toEqual(NO_TEXT);
    for (const section of sections.filter((found) => !without.includes(found)))
      expect(section.split('\n').slice(3).join('\n').length).toBeGreaterThan(200);
  });
});

/** Those that ship no text: looked at one by one when one comes. */
const NO_TEXT: readonly string[] = ['@sigstore/verify', 'clean-git-ref', 'diff3'];

describe('packages of a bundle', () => {
  const at = (path: string) => ({ nameForCondition: path, chunks: [1] });

  it('are those with a module in it, also one that was joined to another, in the innermost folder', () => {
    expect(
      packageFolders([
        {
          ...at('/a/src/main.js'),
          modules: [{ nameForCondition: '/a/node_modules/@s/p/x/y.js', chunks: [] }],
        },
        at('/a/node_modules/b/node_modules/c/i.js'),
        at('C:\\a\\node_modules\\d\\i.js'),
        { nameForCondition: '/a/node_modules/unused/i.js', chunks: [] },
        { nameForCondition: null, chunks: [1] },
      ]),
    ).toEqual(['/a/node_modules/@s/p', '/a/node_modules/b/node_modules/c', 'C:\\a\\node_modules\\d']);
    expect(packageFolders([])).toEqual([]);
  });

  it('are read with every text of licence and notice, the same on every machine', () => {
    const folder = installed({
      'package.json':
        '{"name":"left","version":"1.2.3","licenses":[{"type":"MIT"},{"type":"ISC"}],"repository":"github:a/left"}',
      LICENCE: '\uFEFFOne  \r\ntwo\r\n\r\n',
      'NOTICE.md': 'And thanks.',
      'licenses.js': '',
      'README.md': 'No licence.',
    });
    expect(bundledPackage(folder)).toEqual({
      name: 'left',
      version: '1.2.3',
      spdx: 'MIT OR ISC',
      repository: 'https://github.com/a/left',
      texts: [
        { file: 'LICENCE', text: 'One\ntwo' },
        { file: 'NOTICE.md', text: 'And thanks.' },
      ],
    });
  });

  it.each([
    ['git+ssh://git@github.com/a/b.git', 'https://github.com/a/b'],
    ['git://github.com/a/b.git', 'https://github.com/a/b'],
    ['git@github.com:a/b.git', 'https://github.com/a/b'],
    ['a/b', 'https://github.com/a/b'],
    ['https://gitlab.com/a/b', 'https://gitlab.com/a/b'],
  ])('have an address that a reader can open: %s', (repository, url) => {
    const said = JSON.stringify({ name: 'left', version: '1.0.0', license: 'MIT', repository });
    expect(bundledPackage(installed({ 'package.json': said })).repository).toBe(url);
  });

  it('have a name and a version, or nothing is built', () => {
    expect(() => bundledPackage(installed({ 'package.json': '{"license":"MIT"}' }))).toThrow(/left.*no name/);
  });

  it('are sorted, and those without a text are told by licence and address', () => {
    const text = documentOf(
      bundled({ name: 'z' }),
      bundled({ name: 'a', spdx: '(MIT AND Zlib)', repository: null, texts: [] }),
    );
    expect(text.indexOf('\na 1.0.0 ((MIT AND Zlib))')).toBeLessThan(text.indexOf('\nz 1.0.0 (MIT)'));
    expect(text).toContain('In cli.js. https://www.npmjs.com/package/a');
    expect(text).toContain('its package.json says (MIT AND Zlib)');
  });

  it.each([
    'GPL-3.0-only',
    'MIT AND GPL-3.0-only',
    'SEE LICENSE IN x',
    'UNLICENSED',
    '',
    null,
  ])('under the licence %s stop the build, all of them named', (spdx) => {
    expect(() => documentOf(bundled({ spdx }), bundled(), bundled({ name: 'other', spdx }))).toThrow(
      /document\.ts: left 1\.0\.0 \(.+\), other 1\.0\.0 \(/,
    );
  });

  it('may be used by one of their alternatives', () => {
    expect(documentOf(bundled({ spdx: '(GPL-2.0-only OR MIT)' }))).toContain('left 1.0.0');
  });
});
