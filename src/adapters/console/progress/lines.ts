import type { Clock, Snapshot } from '../../../ports.ts';
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
  const pace = paced(clock, PACE, (snapshot, speed, last) => {
    // A run that ends in its start has a report that says so.
    if (!last || hasBegun(snapshot)) print(summaryOf(snapshot, speed));
  });
  return {
    show(snapshot) {
      if (group && folded === 'not yet' && hasBegun(snapshot)) {
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

/** Whether anything is asked for the verdict yet. */
function hasBegun({ conditions }: Snapshot): boolean {
  return conditions.length > 0;
}
