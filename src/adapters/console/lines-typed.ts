import { createInterface } from 'node:readline';

/** What a person types, or a program pipes in, line by line. */
export interface TypedLines {
  /** The next line, without its end; null when there are no more. */
  next(): Promise<string | null>;
  /** Lets go of the input, so that the process can end. */
  close(): void;
}

/** The lines of the process's own input. */
export function typedLines(): TypedLines {
  const reader = createInterface({ input: process.stdin });
  const lines = reader[Symbol.asyncIterator]();
  return {
    async next() {
      const { done, value } = await lines.next();
      return done === true ? null : value;
    },
    close() {
      reader.close();
      process.stdin.pause();
    },
  };
}
