import type { Clock } from '../../../ports.ts';
import { summaryOf } from '../../../report/progress.ts';
import { ended, FOLD } from '../harmless.ts';
import type { Output, Shown } from '../shown.ts';
import { MARK, safeLines } from '../sink.ts';
import { paced } from './pace.ts';

const PACE = { everyMs: 30_000, beatMs: 30_000, atOnce: false };

/**
 * One line every 30 seconds and one at the end, for logs that nobody watches all the time.
 *
 * @param group whether the log can fold them into a group
 */
export function linesProgress(stream: Output, clock: Clock, { group }: { readonly group: boolean }): Shown {
  let folded: 'not yet' | 'open' | 'closed' = 'not yet';
  const print = (message: string): void => {
    stream.write(ended(safeLines(message, MARK)));
  };
  const pace = paced(clock, PACE, (snapshot, speed) => print(summaryOf(snapshot, speed)));
  return {
    show(snapshot) {
      if (group && folded === 'not yet') {
        stream.write(FOLD.open);
        folded = 'open';
      }
      pace.show(snapshot);
    },
    end() {
      pace.end();
      if (folded === 'open') stream.write(FOLD.close);
      folded = 'closed';
    },
    print,
  };
}
