import type { Predicate, Resource } from './schema.ts';

/** Hex digits of the digests by which in-toto knows a file. */
const DIGITS: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 };

/**
 * A digest as a manifest declares it, `sha256:…`, as in-toto has it; null where it is none that names one file: a
 * revision, a tag, or hex of another length.
 */
export function digestSetOf(declared: string | null | undefined): Readonly<Record<string, string>> | null {
  const found = /^([a-z0-9]+):([0-9a-f]+)$/i.exec(declared ?? '');
  const [algorithm, hex] = [found?.[1]?.toLowerCase() ?? '', found?.[2]?.toLowerCase() ?? ''];
  return Object.hasOwn(DIGITS, algorithm) && hex.length === DIGITS[algorithm] ? { [algorithm]: hex } : null;
}

/**
 * What a statement is about: the manifest's own bytes, and the checkpoint and the adapter where the manifest names them
 * by a digest.
 *
 * @param manifest the manifest's path
 */
export function subjectsOf(
  manifest: string,
  { blob, digest, adapter }: Predicate['model']['declared'],
): readonly Resource[] {
  const named = [
    ['checkpoint', digestSetOf(digest)],
    ['adapter', digestSetOf(adapter?.adapter)],
  ] as const;
  return [
    { name: manifest, digest: { sha256: blob.sha256, gitBlob: blob.git_blob } },
    ...named.flatMap(([name, found]) => (found === null ? [] : [{ name, digest: { ...found } }])),
  ];
}
