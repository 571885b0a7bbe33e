import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundled } from './packages.ts';

/** A package whose published file holds code of others, which no bundler can see. */
interface Inlining {
  readonly by: string;
  /** That was looked at: its source map names what is in it. */
  readonly version: string;
  readonly packages: readonly (Omit<Bundled, 'texts'> & { readonly file: string })[];
}

const of = (name: string, version: string, repository: string, file: string) => ({
  name,
  version,
  spdx: 'MIT',
  repository: `https://github.com/${repository}`,
  file,
});

export const INLINED: readonly Inlining[] = [
  {
    by: '@secretlint/secretlint-rule-preset-recommend',
    version: '13.1.0',
    packages: [
      of(
        '@textlint/regexp-string-matcher',
        '2.0.2',
        'textlint/regexp-string-matcher',
        'regexp-string-matcher.txt',
      ),
      of('escape-string-regexp', '4.0.0', 'sindresorhus/escape-string-regexp', 'escape-string-regexp.txt'),
      of('lodash.sortby', '4.7.0', 'lodash/lodash', 'lodash.txt'),
      of('lodash.uniq', '4.5.0', 'lodash/lodash', 'lodash.txt'),
      of('lodash.uniqwith', '4.5.0', 'lodash/lodash', 'lodash.txt'),
    ],
  },
];

/**
 * The packages whose code a package brings in its own files, with their licences; empty: none that is known.
 *
 * @throws Error if it is another version than the one that was looked at
 */
export function inlinedIn({ name, version }: Pick<Bundled, 'name' | 'version'>): readonly Bundled[] {
  const found = INLINED.find(({ by }) => by === name);
  if (found === undefined) return [];
  if (found.version !== version)
    throw new Error(
      `${name} ${version} may hold other code of others than ${found.version}: look at its source map, then mend scripts/licences/inlined.ts`,
    );
  return found.packages.map(({ file, ...said }) => ({
    ...said,
    texts: [{ file, text: readFileSync(join(import.meta.dirname, 'inlined', file), 'utf8').trim() }],
  }));
}
