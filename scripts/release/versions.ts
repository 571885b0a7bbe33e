const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;
const PARTS = ['major', 'minor', 'patch'] as const;

/** The three numbers of a version; null: it is none, or one of a kind that is not released (`1.0.0-beta`). */
function numbersOf(version: string): readonly number[] | null {
  return VERSION.exec(version)?.slice(1).map(Number) ?? null;
}

/**
 * The version to release next.
 *
 * @param wanted `major`, `minor`, `patch`, or the version itself
 * @throws Error if it is none, or not above the current one
 */
export function nextVersion(current: string, wanted: string): string {
  const now = numbersOf(current);
  if (now === null) throw new Error(`the current version is not X.Y.Z: ${current}`);
  const at = PARTS.indexOf(wanted as (typeof PARTS)[number]);
  const next = at < 0 ? wanted : now.map((n, i) => (i < at ? n : i === at ? n + 1 : 0)).join('.');
  if (numbersOf(next) === null) throw new Error(`not major, minor, patch or a version X.Y.Z: ${wanted}`);
  if (!isAbove(next, current)) throw new Error(`${next} is not above ${current}`);
  return next;
}

/** Whether a version is above another one; not, if one of them is none (`0`, as in the tag `v0`). */
export function isAbove(version: string, other: string): boolean {
  const [numbers, than] = [numbersOf(version), numbersOf(other)];
  if (numbers === null || than === null) return false;
  const differs = numbers.findIndex((n, i) => n !== than[i]);
  return differs >= 0 && (numbers[differs] ?? 0) > (than[differs] ?? 0);
}

/** The tag that moves to the newest release of a major version: `v0` of 0.3.1. */
export function movingTag(version: string): string {
  return `v${version.split('.')[0]}`;
}

/** A place where the version stands: what is before it, as the file has it. */
interface Place {
  readonly file: string;
  /** With three groups: what is before the version, the version, what is behind. */
  readonly pattern: RegExp;
}

/** Every place that says which version this is. */
export const PLACES: readonly Place[] = [
  { file: 'package.json', pattern: /^( {2}"version": ")([^"]+)(",)$/m },
  { file: 'package-lock.json', pattern: /^( {2}"version": ")([^"]+)(",)$/m },
  {
    file: 'package-lock.json',
    pattern: /("packages": \{\n {4}"": \{\n {6}"name": "cuegate",\n {6}"version": ")([^"]+)(",)/,
  },
  { file: 'src/version.ts', pattern: /^(export const VERSION = ')([^']+)(';)$/m },
  { file: 'CITATION.cff', pattern: /^(version: )(\S+)()$/m },
];

/**
 * The version that a place has.
 *
 * @throws Error if the file does not have that place
 */
export function versionAt({ file, pattern }: Place, text: string): string {
  const found = pattern.exec(text)?.[2];
  if (found === undefined) throw new Error(`${file} has no version where scripts/release/versions.ts looks`);
  return found;
}

/** The file with another version there. */
export function withVersion({ pattern }: Place, text: string, version: string): string {
  return text.replace(pattern, (_, before: string, __, behind: string) => `${before}${version}${behind}`);
}

/** CITATION.cff with the day of the release: the first one adds the line. */
export function citedOn(citation: string, day: string): string {
  const line = `date-released: '${day}'`;
  return /^date-released: /m.test(citation)
    ? citation.replace(/^date-released: .*$/m, line)
    : citation.replace(/^(version: .*)$/m, `$1\n${line}`);
}
