import { ended } from '../harmless.ts';
import type { Output, Shown } from '../shown.ts';
import { MARK, safeLines } from '../sink.ts';

/** No progress, for commands that ask nothing; messages alone. */
export function quietProgress(stream: Output): Shown {
  return {
    show() {},
    end() {},
    print(message) {
      stream.write(ended(safeLines(message, MARK)));
    },
  };
}
