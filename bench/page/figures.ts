/** One page opened once. Milliseconds and bytes. */
export interface Opening {
  readonly interactive_ms: number;
  readonly search_ms: number;
  readonly longest_frame_ms: number;
  readonly heap_bytes: number;
}

/** What `bench/page.ts` publishes. */
export interface PageFigures {
  readonly browser: string;
  readonly cores: number;
  readonly pages: readonly {
    readonly answers: number;
    readonly file_bytes: number;
    readonly openings: readonly Opening[];
  }[];
}
