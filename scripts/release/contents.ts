/** A file of the packed package. */
export interface PackedFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** What somebody needs who installs the package or uses the Action from it. */
const NEEDED = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'action.yml',
  'comment/action.yml',
  'dist/cli.js',
  'dist/comment.js',
  'dist/fixtures.json',
  'dist/index.js',
  'dist/licences.txt',
  'esm/api/index.d.ts',
  'esm/api/index.js',
  'esm/api/testing.js',
  'package.json',
  'schema/result.schema.json',
];
/** Folders of which something must be there: parts that the programs load when something needs them. */
const NEEDED_FOLDERS = ['dist/cli/', 'dist/index/'];
/** Folders and files that may be in it; everything else of the repository stays there. */
const ALLOWED =
  /^(?:action\.yml|comment\/|dist\/|esm\/|schema\/|LICENSE|README\.md|CHANGELOG\.md|package\.json)/;
/** Names that no package of ours has a use for. */
const NEVER = /(?:^|\/)(?:\.env|\.npmrc|\.git|node_modules|.*\.(?:pem|key|tsbuildinfo|map))(?:\/|$)/;
/** The tarball unpacked. Twice what it is today: a bundle that holds something by mistake is larger. */
const MAX_BYTES = 60_000_000;

/** What is wrong with the contents of a package, a line each; empty: nothing. */
export function wrongContents(files: readonly PackedFile[]): readonly string[] {
  const paths = new Set(files.map(({ path }) => path));
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return [
    ...NEEDED.filter((path) => !paths.has(path)).map((path) => `missing: ${path}`),
    ...NEEDED_FOLDERS.filter((folder) => !files.some(({ path }) => path.startsWith(folder))).map(
      (folder) => `missing: ${folder}`,
    ),
    ...[...paths]
      .filter((path) => !ALLOWED.test(path) || NEVER.test(path))
      .map((path) => `not for it: ${path}`),
    ...files.filter(({ size }) => size === 0).map(({ path }) => `empty: ${path}`),
    ...(bytes > MAX_BYTES ? [`too large: ${bytes} bytes unpacked, at most ${MAX_BYTES}`] : []),
  ];
}
