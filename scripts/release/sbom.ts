import { createHash } from 'node:crypto';
import type { Listed } from '../licences/document.ts';

/** A part, as npm writes it. */
export interface Part {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

/** What npm writes of a package and its dependencies (CycloneDX 1.5), as far as it is changed here. */
export interface Sbom {
  readonly serialNumber: string;
  readonly metadata: {
    readonly timestamp: string;
    readonly component: { readonly name: string; readonly version: string; readonly 'bom-ref': string };
  };
  readonly components: readonly Part[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** The package that a list of parts is of. */
export interface Packed {
  readonly name: string;
  readonly version: string;
  /** SHA-256 of the tarball, 64 hex digits. */
  readonly sha256: string;
  /** When its commit was made, as ISO 8601. */
  readonly committed: string;
  /** Packages of which code is in its bundles. */
  readonly bundled: readonly Listed[];
}

const DEVELOPMENT = 'cdx:npm:package:development';

/**
 * The parts of a package: what is installed with it, and what its bundles hold, which are named; of tools that are in no
 * bundle it has nothing. The same commit, the same bytes: nothing of the moment and the folder is in it. It names the
 * tarball by its digest, which npm leaves out.
 *
 * @param text npm's list of the whole lockfile, for development too: what it leaves out with `--omit dev` are parts also
 *   that are needed by both
 * @throws Error if it is the list of another package, or has no parts
 */
export function settledSbom(text: string, { name, version, sha256, committed, bundled }: Packed): string {
  const sbom = JSON.parse(text) as Sbom;
  const { component } = sbom.metadata;
  if (component['bom-ref'] !== `${name}@${version}`)
    throw new Error(`npm listed the parts of ${component['bom-ref']}, not of ${name}@${version}`);
  const bundles = new Map(bundled.map((one) => [`${one.name}@${one.version}`, one.bundles]));
  const listed = sbom.components
    .filter((part) => !isTool(part) || bundles.has(part['bom-ref']))
    .map((part) => inBundles(part, bundles.get(part['bom-ref'])));
  const known = new Set(listed.map((part) => part['bom-ref']));
  const inlined = bundled.filter((one) => !known.has(`${one.name}@${one.version}`)).map(partOf);
  const components = [...listed, ...inlined].sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1));
  if (components.length === 0) throw new Error('npm listed no parts');
  const refs = new Set([component['bom-ref'], ...components.map((part) => part['bom-ref'])]);
  // What somebody else's file holds, npm knows nothing of: it is a part of the package itself.
  const own = inlined.map((part) => part['bom-ref']);
  const dependencies = sbom.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({
      ref,
      dependsOn: [
        ...dependsOn.filter((on) => refs.has(on)),
        ...(ref === component['bom-ref'] ? own : []),
      ].sort(),
    }));
  return `${JSON.stringify(
    {
      ...sbom,
      serialNumber: `urn:uuid:${uuidOf(sha256)}`,
      metadata: {
        ...sbom.metadata,
        timestamp: new Date(committed).toISOString(),
        component: { ...component, name, hashes: [{ alg: 'SHA-256', content: sha256 }] },
      },
      components,
      dependencies: [...dependencies, ...own.map((ref) => ({ ref, dependsOn: [] }))],
    },
    null,
    2,
  )}\n`;
}

const isTool = ({ properties = [] }: Part): boolean => properties.some((one) => one.name === DEVELOPMENT);

/** A part with the bundles that hold code of it. */
function inBundles(part: Part, bundles: readonly string[] | undefined): Part {
  const rest = (part.properties ?? []).filter((one) => one.name !== DEVELOPMENT);
  if (bundles === undefined) return { ...part, properties: rest };
  return { ...part, properties: [...rest, { name: 'cuegate:bundles', value: bundles.join(', ') }] };
}

/** A package that npm does not know of: its code lies in the files of another one. */
function partOf({ name, version, spdx, bundles }: Listed): Part {
  const ref = `${name}@${version}`;
  const part = {
    'bom-ref': ref,
    type: 'library',
    name,
    version,
    scope: 'required',
    purl: `pkg:npm/${ref.replace(/^@/, '%40')}`,
    licenses: [/ (?:OR|AND) /.test(spdx) ? { expression: spdx } : { license: { id: spdx } }],
  };
  return inBundles(part, bundles);
}

/** An identifier that follows from a digest, in the form of RFC 9562's version 8. */
function uuidOf(digest: string): string {
  const hex = createHash('sha256').update(`sbom ${digest}`).digest('hex');
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
