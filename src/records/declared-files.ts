import type { Manifest } from '../policy/manifest.ts';

/** The manifest's own bytes and what it says the candidate is made of, as records and results carry both. */
export function declaredFiles({ blob, adapter }: Manifest): {
  readonly blob?: { readonly sha256: string; readonly git_blob: string };
  readonly adapter?: Record<string, string>;
} {
  return {
    ...(blob === null ? {} : { blob: { sha256: blob.sha256, git_blob: blob.gitBlob } }),
    ...(adapter === null ? {} : { adapter: { ...adapter } }),
  };
}
