import { summaryOf } from '../../../gate/progress.ts';
import type { Clock } from '../../../ports.ts';
import { harmlessLines } from '../harmless.ts';
import { paced } from './pace.ts';
import type { Output, Shown } from './shown.ts';

const PACE = { everyMs: 30_000, beatMs: 30_000, atOnce: false };
const MARK = '│ ';

/**
 * One line every 30 seconds and one at the end, for logs that nobody watches all the time.
 *
 * @param group whether GitHub's runner reads along and can fold them into a group
 */
export function linesProgress(stream: Output, clock: Clock, { group }: { readonly group: boolean }): Shown {
  let folded: 'not yet' | 'open' | 'closed' = 'not yet';
  const print = (message: string): void => {
    stream.write(`${harmlessLines(message, MARK)}\n`);
  };
  const pace = paced(clock, PACE, (snapshot, speed) => print(summaryOf(snapshot, speed)));
  return {
    show(snapshot) {
      if (group && folded === 'not yet') {
        stream.write('::group::cuegate asks and judges\n');
        folded = 'open';
      }
      pace.show(snapshot);
    },
    end() {
      pace.end();
      if (folded === 'open') stream.write('::endgroup::\n');
      folded = 'closed';
    },
    print,
  };
}
