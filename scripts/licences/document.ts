import type { Bundled } from './packages.ts';

/** A package and the programs of dist/ that hold code of it, in themselves or in their parts. */
export interface InBundles {
  readonly bundled: Bundled;
  readonly bundles: readonly string[];
}

/** Licences that let their code be given on in a bundle under Apache-2.0. Another one is for a person to decide. */
export const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
  'Zlib',
]);

const RULE = '='.repeat(100);

/**
 * dist/licences.txt: every package in a bundle with the texts that it ships, by name and version.
 *
 * @throws Error if a package's licence is not among the allowed ones, or it says none: all such packages are named
 */
export function licenceDocument(packages: readonly InBundles[]): string {
  const refused = packages.filter(({ bundled }) => !isAllowed(bundled.spdx));
  if (refused.length > 0)
    throw new Error(
      `may not be bundled by scripts/licences/document.ts: ${refused
        .map(({ bundled: { name, version, spdx } }) => `${name} ${version} (${spdx || 'no licence'})`)
        .join(', ')}`,
    );
  const sorted = [...packages].sort((a, b) => (keyOf(a.bundled) < keyOf(b.bundled) ? -1 : 1));
  return `${[
    'Licences of the code of others in the bundles of this folder. Written by `npm run build`.',
    `${sorted.length} packages.`,
    ...sorted.flatMap(sectionOf),
  ].join('\n')}\n`;
}

/** A package, as the document names it. */
export interface Listed {
  readonly name: string;
  readonly version: string;
  /** An expression of SPDX. */
  readonly spdx: string;
  /** The programs of dist/ that hold code of it, in themselves or in their parts. */
  readonly bundles: readonly string[];
}

/**
 * The packages that a document names, in its order.
 *
 * @throws Error if they are not as many as it says itself
 */
export function listedPackages(document: string): readonly Listed[] {
  const heads = new RegExp(`^${RULE}\\n(\\S+) (\\S+) \\((.+)\\)\\nIn (\\S.*)\\. https?:\\S+$`, 'gm');
  const found = [...document.matchAll(heads)].map(([, name = '', version = '', spdx = '', bundles = '']) => ({
    name,
    version,
    spdx,
    bundles: bundles.split(', '),
  }));
  const said = /^(\d+) packages\.$/m.exec(document)?.[1];
  if (`${found.length}` !== said)
    throw new Error(
      `the document of licences says ${said ?? 'not how many'} packages and names ${found.length}`,
    );
  return found;
}

/** An expression of SPDX without exceptions: one of its alternatives has to be allowed as a whole. */
function isAllowed(spdx: string | null): boolean {
  return (spdx ?? '')
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((alternative) => alternative.split(' AND ').every((id) => ALLOWED.has(id.trim())));
}

const keyOf = ({ name, version }: Bundled): string => `${name} ${version}`;

function sectionOf({ bundled, bundles }: InBundles): readonly string[] {
  const { spdx, repository, texts } = bundled;
  return [
    '',
    RULE,
    `${keyOf(bundled)} (${spdx})`,
    `In ${bundles.join(', ')}. ${repository ?? `https://www.npmjs.com/package/${bundled.name}`}`,
    ...(texts.length === 0
      ? [
          '',
          `This package ships no text of its licence; its package.json says ${spdx}: https://spdx.org/licenses/ (Apache-2.0 is also the licence of cuegate, in LICENSE)`,
        ]
      : texts.flatMap(({ text }) => ['', text])),
  ];
}
