/** A version of the changelog, or what is not released yet. */
export interface ChangelogSection {
  readonly heading: string;
  /** What stands below the heading, without blank lines around it. */
  readonly text: string;
}

export const UNRELEASED = 'Unreleased';

/** The sections of a changelog in their order; none if it has no heading of the second level. */
export function changelogSections(changelog: string): readonly ChangelogSection[] {
  return changelog
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return { heading: (end < 0 ? part : part.slice(0, end)).trim(), text: part.slice(end).trim() };
    });
}

/**
 * The changelog with what was not released under the version's heading, and an empty place for what comes next.
 *
 * @param day the release is of, as `2026-11-29`
 * @throws Error if nothing, or headings and comments alone, stand under `## Unreleased`, or the version has a section already
 */
export function releasedChangelog(changelog: string, version: string, day: string): string {
  const sections = changelogSections(changelog);
  const waiting = sections.filter(({ heading }) => heading === UNRELEASED);
  if (waiting.length !== 1) throw new Error(`CHANGELOG.md needs one heading "## ${UNRELEASED}"`);
  if (saysNothing(waiting[0]?.text ?? ''))
    throw new Error(`CHANGELOG.md has nothing under "## ${UNRELEASED}": there is nothing to release`);
  if (hasSection(changelog, version)) throw new Error(`CHANGELOG.md has a section for ${version} already`);
  return changelog.replace(
    new RegExp(`^## ${UNRELEASED}[^\\S\\n]*$`, 'm'),
    `## ${UNRELEASED}\n\n## ${version} (${day})`,
  );
}

/** Whether the changelog has a section for a version: it is prepared, or released. */
export function hasSection(changelog: string, version: string): boolean {
  return changelogSections(changelog).some(({ heading }) => versionOf(heading) === version);
}

/**
 * What changed with a version, for its release.
 *
 * @throws Error if the changelog has no section for it, or one that says nothing
 */
export function releaseNotes(changelog: string, version: string): string {
  const text = changelogSections(changelog).find(({ heading }) => versionOf(heading) === version)?.text ?? '';
  if (saysNothing(text)) throw new Error(`CHANGELOG.md says nothing under "## ${version} (date)"`);
  return `${text}\n`;
}

const versionOf = (heading: string): string => heading.split(' ')[0] ?? '';

/** Headings, comments, targets of links and empty points tell a user of no change. */
function saysNothing(text: string): boolean {
  const told = text
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/^ {0,3}(?:#{1,6}(?:\s.*)?|\[[^\]]+\]:.*)$/gm, '');
  return !/[\p{L}\p{N}]/u.test(told);
}
