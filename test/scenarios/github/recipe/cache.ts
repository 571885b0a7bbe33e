/** Files by their path below the runner's temporary folder. */
export type CachedFiles = ReadonlyMap<string, Uint8Array>;

interface Entry {
  /** The ref of the run that saved it. */
  readonly scope: string;
  readonly key: string;
  /** The `path` it was saved by: another one finds nothing. */
  readonly paths: string;
  readonly files: CachedFiles;
}

/** Where a run may read, its own ref first, and whether it may save. */
export interface CacheAccess {
  readonly scopes: readonly string[];
  readonly readOnly: boolean;
}

/** GitHub's cache of one repository, by its rules for refs, names and prefixes. */
export interface ActionsCache {
  /**
   * In each scope: the very name, else the newest that begins with it, else the newest that begins with a restore key.
   *
   * @throws for a name that actions/cache refuses: the step fails
   */
  restore(
    access: CacheAccess,
    paths: string,
    key: string,
    restoreKeys: readonly string[],
  ): { readonly key: string; readonly files: CachedFiles } | null;
  /** Saves once: a name that is taken stays as it is. Returns what the step warns of; null: it was saved. */
  save(access: CacheAccess, paths: string, key: string, files: CachedFiles): string | null;
  /** Drops what GitHub would have dropped. */
  evict(key: string): void;
  /** Names of what is there, oldest first. */
  keys(): readonly string[];
}

const MAX_KEY_CHARS = 512;

export function actionsCache(): ActionsCache {
  let entries: readonly Entry[] = [];
  return {
    restore({ scopes }, paths, key, restoreKeys) {
      for (const name of [key, ...restoreKeys]) checkName(name);
      for (const scope of scopes) {
        const seen = entries.filter((entry) => entry.scope === scope && entry.paths === paths);
        const found =
          seen.find((entry) => entry.key === key) ??
          [key, ...restoreKeys]
            .map((prefix) => seen.findLast((entry) => entry.key.startsWith(prefix)))
            .find((entry) => entry !== undefined);
        if (found !== undefined) return { key: found.key, files: found.files };
      }
      return null;
    },
    save({ scopes: [scope = ''], readOnly }, paths, key, files) {
      if (files.size === 0) return 'Path(s) specified in the action for caching do(es) not exist';
      try {
        checkName(key);
      } catch (error) {
        return String(error);
      }
      if (readOnly) return 'Failed to save: the token may not write to the cache';
      const taken = entries.some(
        (entry) => entry.scope === scope && entry.key === key && entry.paths === paths,
      );
      if (taken) return `Failed to save: Unable to reserve cache with key ${key}`;
      entries = [...entries, { scope, key, paths, files }];
      return null;
    },
    evict(key) {
      entries = entries.filter((entry) => entry.key !== key);
    },
    keys: () => entries.map(({ key }) => key),
  };
}

function checkName(key: string): void {
  if (key === '' || key.length > MAX_KEY_CHARS || key.includes(','))
    throw new Error(`Key Validation Error: ${key}`);
}
