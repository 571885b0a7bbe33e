/** A run of a built program, for a process that is already warm. */
export interface Job {
  /** Module of the program as it is loaded, see `programs.ts`. */
  readonly module: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** What stands on the program's standard input. */
  readonly input: string;
  /** File in which child processes and workers are recorded in place of being started; null: they are started. */
  readonly children: string | null;
}

/** What came of it. */
export interface Done {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Whether the process takes another job: not after `process.exit`, and not once it has grown. */
  readonly isLast: boolean;
}

/** A job as it is handed in at the desk; `id` tells those of one connection apart. */
export interface HandedIn {
  readonly id: number;
  readonly job: Job;
}

/** What comes back, in any order. */
export type Answered = { readonly id: number } & ({ readonly done: Done } | { readonly failed: string });

/** One line of what is handed in or comes back. Readers of lines end them at the separators of Unicode, too, which JSON leaves as they are. */
export function lineOf(value: HandedIn | Answered): string {
  const json = JSON.stringify(value).replace(/[\u2028\u2029]/g, (separator) =>
    separator === '\u2028' ? '\\u2028' : '\\u2029',
  );
  return `${json}\n`;
}
