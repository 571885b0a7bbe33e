/** `cuegate sweep`, as typed by a person. */
export interface SweepOptions {
  readonly policy: string;
  readonly sweep: string;
  readonly out: string;
  readonly root: string;
  readonly seed?: string | undefined;
  /** Numbers of the points to ask, in the order of the file and from 1; absent: all. */
  readonly point?: readonly string[] | undefined;
  /** Whether a program reads the output. */
  readonly json?: boolean | undefined;
}
