/** A file of a release. */
export interface Subject {
  readonly name: string;
  /** 64 hex digits. */
  readonly sha256: string;
}

/** What a build without an identity can say of itself. */
export interface Build {
  readonly repository: string;
  /** 40 hex digits. */
  readonly commit: string;
  /** The working folder differed from the commit. */
  readonly changed: boolean;
  readonly node: string;
  readonly npm: string;
}

/**
 * The statement that a release would be signed with, in in-toto's and SLSA's words, without a signature: it proves
 * nothing, and says so. On GitHub `actions/attest` and npm write their own, with the workflow's identity.
 */
export function unsignedProvenance(subjects: readonly Subject[], build: Build): string {
  const { repository, commit, changed, node, npm } = build;
  return `${JSON.stringify(
    {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [...subjects]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: {
        buildDefinition: {
          buildType: `${repository}/blob/main/RELEASE.md`,
          externalParameters: { source: `git+${repository}`, unsigned: true },
          internalParameters: { changed, node, npm },
          resolvedDependencies: [{ uri: `git+${repository}`, digest: { gitCommit: commit } }],
        },
        runDetails: { builder: { id: `${repository}/blob/main/scripts/release-dry-run.ts` } },
      },
    },
    null,
    2,
  )}\n`;
}

/** Lines as `sha256sum --check` reads them, by name. */
export function checksums(subjects: readonly Subject[]): string {
  return [...subjects]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .join('');
}
