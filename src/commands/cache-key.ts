/** Names of the caches that carry the records of one line of evidence from run to run. */
export interface CacheNames {
  /** Begins the name of every cache of this evidence: what to restore by. */
  readonly prefix: string;
  /** What this attempt of this run saves: caches are never rewritten. */
  readonly key: string;
}

/** @param run of the workflow, and its attempt */
export function cacheNames(
  evidenceKey: string,
  run: { readonly id: number; readonly attempt: number },
): CacheNames {
  const prefix = `cuegate-${evidenceKey}-`;
  return { prefix, key: `${prefix}${run.id}-${run.attempt}` };
}
