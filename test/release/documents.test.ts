import { describe, expect, it } from 'vitest';
import { type PackedFile, wrongContents } from '../../scripts/release/contents.ts';
import { checksums, unsignedProvenance } from '../../scripts/release/provenance.ts';
import { settledSbom } from '../../scripts/release/sbom.ts';

const PACKED = {
  name: 'cuegate',
  version: '0.1.0',
  sha256: 'ab'.repeat(32),
  committed: '2026-11-29T10:00:00+02:00',
};
const listed = (given: object = {}) =>
  JSON.stringify({
    bomFormat: 'CycloneDX',
    serialNumber: `urn:uuid:${Math.random()}`,
    metadata: {
      timestamp: new Date().toISOString(),
      component: { 'bom-ref': 'cuegate@0.1.0', name: 'some-folder', version: '0.1.0' },
    },
    components: [{ name: 'yaml', version: '2.9.1' }],
    dependencies: [],
    ...given,
  });

describe('the parts of a release', () => {
  it('are listed in the same bytes for the same package, by its name and digest', () => {
    const sbom = settledSbom(listed(), PACKED);
    expect(sbom).toBe(settledSbom(listed(), PACKED));
    const { serialNumber, metadata, components } = JSON.parse(sbom);
    expect(serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(metadata.timestamp).toBe('2026-11-29T08:00:00.000Z');
    expect(metadata.component).toMatchObject({
      name: 'cuegate',
      hashes: [{ alg: 'SHA-256', content: PACKED.sha256 }],
    });
    expect(components).toEqual([{ name: 'yaml', version: '2.9.1' }]);
    expect(settledSbom(listed(), { ...PACKED, sha256: 'cd'.repeat(32) })).not.toContain(serialNumber);
  });

  it('are not those of another package, and not none', () => {
    expect(() => settledSbom(listed(), { ...PACKED, version: '0.2.0' })).toThrow(/cuegate@0\.1\.0, not of/);
    expect(() => settledSbom(listed({ components: [] }), PACKED)).toThrow(/no parts/);
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
    'esm/api/index.d.ts esm/api/index.js esm/api/testing.js',
  ].flatMap((line) => line.split(' ').map((path) => ({ path, size: 10 })));

  it('are right as they are', () => {
    expect(wrongContents(whole)).toEqual([]);
  });

  it.each(whole.map(({ path }) => path))('miss %s when it is not there', (path) => {
    expect(wrongContents(whole.filter((file) => file.path !== path))).toEqual([`missing: ${path}`]);
  });

  it.each([
    ['src/cli.ts', 5, 'not for it: src/cli.ts'],
    ['dist/.env', 5, 'not for it: dist/.env'],
    ['esm/node_modules/a.js', 5, 'not for it: esm/node_modules/a.js'],
    ['dist/index.js.map', 5, 'not for it: dist/index.js.map'],
    ['schema/a.json', 0, 'empty: schema/a.json'],
    ['dist/big.bin', 90_000_000, 'too large: 90000150 bytes unpacked, at most 60000000'],
  ])('are wrong with %s of %i bytes', (path, size, told) => {
    expect(wrongContents([...whole, { path, size }])).toEqual([told]);
  });
});
