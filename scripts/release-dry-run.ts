// Makes everything of a release but its publication: the package, its parts, checksums and an unsigned statement, and
// tries the package in an empty folder. Usage: node scripts/release-dry-run.ts [--out DIR] [--without-registry]
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { listedPackages } from './licences/document.ts';
import { tryCommandLine } from './release/command-line.ts';
import { compileAgainst, installPacked } from './release/consumer.ts';
import { type PackedFile, wrongContents } from './release/contents.ts';
import { checksums, type Subject, unsignedProvenance } from './release/provenance.ts';
import { type Sbom, settledSbom } from './release/sbom.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join('build', 'release') },
    'without-registry': { type: 'boolean' },
  },
});
const root = join(import.meta.dirname, '..');
const out = resolve(root, values.out);
const say = (line: string) => process.stdout.write(`${line}\n`);
const said = (command: string, ...args: readonly string[]) =>
  execFileSync(command, [...args], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
const { name, version, repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
  repository: { url: string };
};

function packInto(
  folder: string,
  ...how: readonly string[]
): { file: string; size: number; files: readonly PackedFile[] } {
  const told = said('npm', 'pack', '--json', ...how, '--pack-destination', folder);
  const [packed] = JSON.parse(told.slice(told.indexOf('['))) as [
    { filename: string; size: number; files: readonly PackedFile[] },
  ];
  return { file: packed.filename, size: packed.size, files: packed.files };
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const packed = packInto(out);
const tarball = join(out, packed.file);
const wrong = wrongContents(packed.files);
if (wrong.length > 0) throw new Error(`the package is not as it should be:\n${wrong.join('\n')}`);
const again = mkdtempSync(join(tmpdir(), 'cuegate-packed-'));
// Of the same esm/: whether npm packs alike is asked here, not whether the compiler does.
if (sha256(join(again, packInto(again, '--ignore-scripts').file)) !== sha256(tarball))
  throw new Error('packed twice, the package has other bytes');
rmSync(again, { recursive: true });
say(`${packed.file}: ${packed.size} bytes, ${packed.files.length} files; packed twice, the same bytes`);

const committed = said('git', 'log', '-1', '--format=%cI').trim();
// Of the lockfile and not of the folder: what is installed on other systems is a part too.
const listed = said(
  'npm',
  'sbom',
  '--sbom-format',
  'cyclonedx',
  '--sbom-type',
  'application',
  '--package-lock-only',
);
const bundled = listedPackages(readFileSync(join(root, 'dist', 'licences.txt'), 'utf8'));
const sbom = settledSbom(listed, { name, version, sha256: sha256(tarball), committed, bundled });
const sbomFile = `${name}-${version}.cdx.json`;
writeFileSync(join(out, sbomFile), sbom);
say(
  `${sbomFile}: ${(JSON.parse(sbom) as Sbom).components.length} parts, ${bundled.length} of them in bundles`,
);

const subjects: readonly Subject[] = [packed.file, sbomFile].map((file) => ({
  name: file,
  sha256: sha256(join(out, file)),
}));
writeFileSync(join(out, 'SHA256SUMS'), checksums(subjects));
writeFileSync(
  join(out, 'provenance.unsigned.json'),
  unsignedProvenance(subjects, {
    repository: repository.url.replace(/^git\+|\.git$/g, ''),
    commit: said('git', 'rev-parse', 'HEAD').trim(),
    changed: said('git', 'status', '--porcelain').trim() !== '',
    node: process.version,
    npm: said('npm', '--version').trim(),
  }),
);
say(checksums(subjects).trimEnd());

const folder = mkdtempSync(join(tmpdir(), 'cuegate-consumer-'));
const consumer = { folder, root, say };
installPacked(consumer, tarball, values['without-registry'] !== true);
const cli = join(folder, 'node_modules', 'cuegate', 'dist', 'cli.js');
await tryCommandLine({ folder, cli, say }, version);
compileAgainst(consumer);
rmSync(folder, { recursive: true });
say(`everything but the publication of ${name} ${version} is in ${values.out}`);
