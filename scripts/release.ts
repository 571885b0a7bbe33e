// Prepares a release by pull request, and answers what the release workflow asks. RELEASE.md says when to use what.
// Usage: npm run release -- major|minor|patch|X.Y.Z [--give-up X.Y.Z]    node scripts/release.ts check|notes
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hasSection, releasedChangelog, releaseNotes } from './release/changelog.ts';
import { refusal } from './release/refusals.ts';
import { repositoryAt } from './release/repository.ts';
import { citedOn, movingTag, nextVersion, PLACES, versionAt, withVersion } from './release/versions.ts';

const root = process.env.CUEGATE_RELEASE_ROOT ?? join(import.meta.dirname, '..');
const at = (file: string) => join(root, file);
const read = (file: string) => readFileSync(at(file), 'utf8');
const say = (text: string) => process.stdout.write(`${text}\n`);

/** The version that all places agree on. */
function currentVersion(): string {
  const found = PLACES.map((place) => [place.file, versionAt(place, read(place.file))] as const);
  const versions = new Set(found.map(([, version]) => version));
  const [version] = versions;
  if (version === undefined || versions.size !== 1)
    throw new Error(`the places disagree: ${found.map((pair) => pair.join(' says ')).join(', ')}`);
  return version;
}

function prepare(wanted: string, givenUp: string | null): void {
  const current = currentVersion();
  const version = nextVersion(current, wanted);
  const before = read('CHANGELOG.md');
  const prepared = hasSection(before, current);
  const why = refusal({ current, next: version, prepared, givenUp, ...repositoryAt(root) });
  if (why !== null) throw new Error(why);
  const day = new Date().toISOString().slice(0, 10);
  const changelog = releasedChangelog(before, version, day);
  for (const place of PLACES) writeFileSync(at(place.file), withVersion(place, read(place.file), version));
  writeFileSync(at('CITATION.cff'), citedOn(read('CITATION.cff'), day));
  writeFileSync(at('CHANGELOG.md'), changelog);
  say(
    `${version} is prepared. Next: npm run build, npm test, and a pull request "Release ${version}" of all of it.`,
  );
}

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { 'give-up': { type: 'string' } },
  });
  const [wanted = ''] = positionals;
  if (wanted === 'notes') say(releaseNotes(read('CHANGELOG.md'), currentVersion()).trimEnd());
  else if (wanted === 'check') {
    const version = currentVersion();
    say(`version=${version}\ntag=v${version}\nmoving=${movingTag(version)}`);
  } else prepare(wanted, values['give-up'] ?? null);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
