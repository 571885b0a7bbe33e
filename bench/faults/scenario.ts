/** `full` is the benchmark, `short` what the tests take. */
export type Size = 'full' | 'short';

/** A measured figure; null: there was nothing to measure. */
export type Figure = number | string | boolean | null;

/** What one scenario measured: raw counts, seconds, shares. */
export interface Measured {
  /** One row for each case, by column. */
  readonly figures: readonly Readonly<Record<string, Figure>>[];
  /** Whether every case holds the bar. null: could not be run here, see `note`. */
  readonly held: boolean | null;
  /** What a reader has to know beside the figures: what was not run, and what is weaker than it looks. */
  readonly note?: string;
}

export interface Scenario {
  /** Of the list of faults: `F1` and so on. */
  readonly id: string;
  /** What is injected, in plain words. */
  readonly what: string;
  /** What has to hold, in plain words. */
  readonly bar: string;
  /** Takes minutes: begun first, so that the others fit beside it. */
  readonly isLong?: boolean;
  run(size: Size): Promise<Measured>;
}

/** A scenario's outcome as it is published. */
export interface Outcome extends Measured {
  readonly id: string;
  readonly what: string;
  readonly bar: string;
  readonly seconds: number;
  /** Day and commit of this measurement; scenarios may be measured apart. */
  readonly date: string;
  readonly commit: string;
  /** Processes that wanted to run for each core when it ended: above 1 the figures of time are too high. */
  readonly load: number;
}

/**
 * Whether a time keeps to its bar. Only the benchmark holds times against bars: a test on a busy machine must not
 * fail by them.
 */
export function timely(size: Size, seconds: number, most: number): boolean {
  return size === 'short' || seconds <= most;
}

/** Rounds for showing; whole numbers stay whole. */
export function rounded(value: number, digits = 3): number {
  return Number(value.toFixed(digits));
}
