import type { Progress } from '../../ports.ts';
import type { Harmless } from './harmless.ts';

/** Progress on a stream, and what else is written there: neither tears the other apart. */
export interface Shown extends Progress {
  /** Writes a message of its own, made harmless; it stays. */
  print(message: string): void;
}

/** The part of a stream that progress needs. */
export interface Output {
  readonly isTTY?: boolean | undefined;
  /** Size of the terminal in characters, as it is now. */
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
  write(text: Harmless): unknown;
}
