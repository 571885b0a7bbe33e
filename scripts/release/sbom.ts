import { createHash } from 'node:crypto';

/** What npm writes of a package and its dependencies (CycloneDX 1.5), as far as it is changed here. */
export interface Sbom {
  readonly serialNumber: string;
  readonly metadata: {
    readonly timestamp: string;
    readonly component: { readonly name: string; readonly version: string; readonly 'bom-ref': string };
  };
  readonly components: readonly { readonly name: string; readonly version: string }[];
}

/** The package that a list of parts is of. */
export interface Packed {
  readonly name: string;
  readonly version: string;
  /** SHA-256 of the tarball, 64 hex digits. */
  readonly sha256: string;
  /** When its commit was made, as ISO 8601. */
  readonly committed: string;
}

/**
 * npm's list of parts with nothing of the moment and the folder that it was made in: the same commit, the same bytes.
 * It names the tarball by its digest, which npm leaves out.
 *
 * @throws Error if it is the list of another package, or has no parts
 */
export function settledSbom(text: string, { name, version, sha256, committed }: Packed): string {
  const sbom = JSON.parse(text) as Sbom;
  const { component } = sbom.metadata;
  if (component['bom-ref'] !== `${name}@${version}`)
    throw new Error(`npm listed the parts of ${component['bom-ref']}, not of ${name}@${version}`);
  if (sbom.components.length === 0) throw new Error('npm listed no parts');
  return `${JSON.stringify(
    {
      ...sbom,
      serialNumber: `urn:uuid:${uuidOf(sha256)}`,
      metadata: {
        ...sbom.metadata,
        timestamp: new Date(committed).toISOString(),
        component: { ...component, name, hashes: [{ alg: 'SHA-256', content: sha256 }] },
      },
    },
    null,
    2,
  )}\n`;
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
