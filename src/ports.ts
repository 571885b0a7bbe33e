/** The gate's only sense of time. */
export interface Clock {
  /** Milliseconds since 1970-01-01 UTC: for dates alone, since somebody may set it. */
  now(): number;
  /** Milliseconds since some moment in the past; never runs backwards or jumps: for budgets and waits. */
  elapsed(): number;
  /** Resolves after `ms` milliseconds, or as soon as `signal` is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The gate's only source of randomness. */
export interface Random {
  /** `count` unpredictable bytes. */
  bytes(count: number): Uint8Array;
}

/** Progress for a person. Arguments may hold untrusted text; the implementation makes it harmless. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
}

/** A file under a root; links and submodules are listed so that they can be refused by name. */
export interface SourceEntry {
  readonly path: string;
  readonly kind: 'file' | 'symlink' | 'submodule';
}

/** Text files under one root: a folder, or the tree of one commit. Paths use `/` and never leave the root. */
export interface FileSource {
  /** How errors name the root, e.g. `.` or `acme/models@1a2b3c4`. */
  readonly label: string;
  /** Every entry at or below the folder `under` (`''`: the root), in no particular order. */
  list(under: string): Promise<readonly SourceEntry[]>;
  /** The file's text, or null when there is no such file; throws `CuegateError` for links and non-UTF-8. */
  read(path: string): Promise<string | null>;
}
