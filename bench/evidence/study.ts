/** One simulated study of the statistics: what it measured, how it is shown, and which promises it found broken. */
export interface Study<D = unknown> {
  /** File-safe name; also the key in docs/figures/evidence.json. */
  readonly name: string;
  /** `full` is published; `small` runs in the tests in a few seconds. Everything random comes from `seed`. */
  run(size: 'small' | 'full', seed: string): D;
  /** The section of docs/operating-characteristics.md, Markdown, a heading of level 2 first. */
  section(data: D): string;
  /** Promises that the data break, one sentence each, with the numbers; empty: all held within Monte-Carlo error. */
  broken(data: D, size: 'small' | 'full'): readonly string[];
}
