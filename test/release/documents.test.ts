import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { listedPackages } from '../../scripts/licences/document.ts';
import { type PackedFile, wrongContents } from '../../scripts/release/contents.ts';
import { checksums, unsignedProvenance } from '../../scripts/release/provenance.ts';
import { settledSbom } from '../../scripts/release/sbom.ts';
import { VERSION } from '../../src/version.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const schemas = dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json'));

/** What CycloneDX's own schema finds. */
function invalid(sbom: unknown): readonly unknown[] {
  const read = (name: string) =>
    JSON.parse(readFileSync(join(schemas, 'res', 'schema', `${name}.SNAPSHOT.schema.json`), 'utf8'));
  const ajv = new Ajv({ strict: false, validateFormats: false });
  for (const name of ['spdx', 'jsf-0.82'])
    ajv.addSchema(read(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  const validate = ajv.compile(read('bom-1.5'));
  return validate(sbom) ? [] : (validate.errors ?? []);
}

const PACKED = {
  name: 'cuegate',
  version: '0.1.0',
  sha256: 'ab'.repeat(32),
  committed: '2026-11-29T10:00:00+02:00',
  bundled: [
    { name: 'yaml', version: '2.9.1', spdx: 'ISC', bundles: ['cli.js', 'index.js'] },
    { name: 'diff', version: '9.0.0', spdx: 'BSD-3-Clause', bundles: ['cli.js'] },
    { name: '@in/lined', version: '1.0.0', spdx: 'MIT OR ISC', bundles: ['cli.js'] },
  ],
};
const part = (name: string, version: string, ...properties: { name: string; value: string }[]) => ({
  'bom-ref': `${name}@${version}`,
  type: 'library',
  name,
  version,
  properties,
});
const TOOL = { name: 'cdx:npm:package:development', value: 'true' };
const listed = (given: object = {}) =>
  JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    serialNumber: `urn:uuid:${Math.random()}`,
    metadata: {
      timestamp: new Date().toISOString(),
      component: { 'bom-ref': 'cuegate@0.1.0', type: 'application', name: 'some-folder', version: '0.1.0' },
    },
    components: [
      part('yaml', '2.9.1'),
      part('zod', '4.0.0'),
      part('diff', '9.0.0', TOOL),
      part('vitest', '5.0.0', TOOL),
    ],
    dependencies: [
      { ref: 'cuegate@0.1.0', dependsOn: ['yaml@2.9.1', 'zod@4.0.0', 'diff@9.0.0', 'vitest@5.0.0'] },
      ...['yaml@2.9.1', 'zod@4.0.0', 'diff@9.0.0'].map((ref) => ({ ref, dependsOn: [] })),
      { ref: 'vitest@5.0.0', dependsOn: ['yaml@2.9.1'] },
    ],
    ...given,
  });

describe('the parts of a release', () => {
  it('are listed in the same bytes for the same package, by its name and digest', () => {
    const sbom = settledSbom(listed(), PACKED);
    expect(sbom).toBe(settledSbom(listed(), PACKED));
    const { serialNumber, metadata } = JSON.parse(sbom);
    expect(serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(metadata.timestamp).toBe('2026-11-29T08:00:00.000Z');
    expect(metadata.component).toMatchObject({
      name: 'cuegate',
      hashes: [{ alg: 'SHA-256', content: PACKED.sha256 }],
    });
    expect(settledSbom(listed(), { ...PACKED, sha256: 'cd'.repeat(32) })).not.toContain(serialNumber);
  });

  it('are what is installed and what is in bundles, of tools too and inside of others, and no other tool', () => {
    const { components, dependencies } = JSON.parse(settledSbom(listed(), PACKED));
    const bundles = (value: string) => [{ name: 'cuegate:bundles', value }];
    expect(components).toEqual([
      {
        ...part('@in/lined', '1.0.0', ...bundles('cli.js')),
        scope: 'required',
        purl: 'pkg:npm/%40in/lined@1.0.0',
        licenses: [{ expression: 'MIT OR ISC' }],
      },
      part('diff', '9.0.0', ...bundles('cli.js')),
      part('yaml', '2.9.1', ...bundles('cli.js, index.js')),
      part('zod', '4.0.0'),
    ]);
    expect(dependencies).toEqual([
      { ref: 'cuegate@0.1.0', dependsOn: ['@in/lined@1.0.0', 'diff@9.0.0', 'yaml@2.9.1', 'zod@4.0.0'] },
      ...['yaml@2.9.1', 'zod@4.0.0', 'diff@9.0.0', '@in/lined@1.0.0'].map((ref) => ({ ref, dependsOn: [] })),
    ]);
  });

  it('are not those of another package, and not none', () => {
    expect(() => settledSbom(listed(), { ...PACKED, version: '0.2.0' })).toThrow(/cuegate@0\.1\.0, not of/);
    expect(() => settledSbom(listed({ components: [] }), { ...PACKED, bundled: [] })).toThrow(/no parts/);
  });

  it('are every package that the lockfile installs and that the licences name, as CycloneDX has them', () => {
    const told = execFileSync(
      'npm',
      ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'],
      { cwd: ROOT, encoding: 'utf8' },
    );
    const bundled = listedPackages(readFileSync(join(ROOT, 'dist', 'licences.txt'), 'utf8'));
    const sbom = JSON.parse(settledSbom(told, { ...PACKED, version: VERSION, bundled }));
    const refs = (sbom.components as { 'bom-ref': string }[]).map((one) => one['bom-ref']);
    expect(new Set(refs).size).toBe(refs.length);
    const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { version: string; dev?: boolean; link?: boolean }>;
    };
    // A link is a folder of this repository, which stands in the list by its path as well.
    const installed = Object.entries(packages)
      .filter(([path, { dev, link }]) => path !== '' && dev !== true && link !== true)
      .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`);
    const held = bundled.map(({ name, version }) => `${name}@${version}`);
    expect(installed).toContain(`yaml@${packages['node_modules/yaml']?.version}`);
    expect([...new Set([...installed, ...held])].sort()).toEqual([...refs].sort());
    expect(invalid(sbom)).toEqual([]);
  });
});

describe('the statement of a dry run', () => {
  const subjects = [
    { name: 'b.tgz', sha256: '2'.repeat(64) },
    { name: 'a.json', sha256: '1'.repeat(64) },
  ];
  const build = {
    repository: 'https://github.com/cuegate/cuegate',
    commit: 'f'.repeat(40),
    changed: true,
    node: 'v24.21.0',
    npm: '11.0.0',
  };

  it('names every file by its digest, the commit, and that nobody signed it', () => {
    const statement = JSON.parse(unsignedProvenance(subjects, build));
    expect(statement).toMatchObject({
      _type: 'https://in-toto.io/Statement/v1',
      predicateType: 'https://slsa.dev/provenance/v1',
      subject: [
        { name: 'a.json', digest: { sha256: '1'.repeat(64) } },
        { name: 'b.tgz', digest: { sha256: '2'.repeat(64) } },
      ],
    });
    const { buildDefinition } = statement.predicate;
    expect(buildDefinition.externalParameters.unsigned).toBe(true);
    expect(buildDefinition.internalParameters.changed).toBe(true);
    expect(buildDefinition.resolvedDependencies[0].digest).toEqual({ gitCommit: build.commit });
  });

  it('has checksums that sha256sum reads', () => {
    expect(checksums(subjects)).toBe(`${'1'.repeat(64)}  a.json\n${'2'.repeat(64)}  b.tgz\n`);
  });
});

describe('the contents of the package', () => {
  const whole: readonly PackedFile[] = [
    'CHANGELOG.md LICENSE README.md action.yml comment/action.yml package.json schema/result.schema.json',
    'dist/cli.js dist/comment.js dist/fixtures.json dist/index.js dist/licences.txt',
    'dist/cli/1-a.js dist/index/1-a.js',
    'esm/api/index.d.ts esm/api/index.js esm/api/testing.js',
  ].flatMap((line) => line.split(' ').map((path) => ({ path, size: 10 })));

  it('are right as they are', () => {
    expect(wrongContents(whole)).toEqual([]);
  });

  it.each(whole.map(({ path }) => path))('miss %s when it is not there', (path) => {
    expect(wrongContents(whole.filter((file) => file.path !== path))).toEqual([
      `missing: ${path.replace('1-a.js', '')}`,
    ]);
  });

  it.each([
    ['src/cli.ts', 5, 'not for it: src/cli.ts'],
    ['dist/.env', 5, 'not for it: dist/.env'],
    ['esm/node_modules/a.js', 5, 'not for it: esm/node_modules/a.js'],
    ['dist/index.js.map', 5, 'not for it: dist/index.js.map'],
    ['schema/a.json', 0, 'empty: schema/a.json'],
    ['dist/big.bin', 90_000_000, 'too large: 90000170 bytes unpacked, at most 60000000'],
  ])('are wrong with %s of %i bytes', (path, size, told) => {
    expect(wrongContents([...whole, { path, size }])).toEqual([told]);
  });
});
