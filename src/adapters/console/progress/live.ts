import { createLogUpdate } from 'log-update';
import type { Clock } from '../../../ports.ts';
import type { Output, Shown } from '../shown.ts';
import { MARK, safeLines } from '../sink.ts';
import { frameOf } from './frame.ts';
import { paced } from './pace.ts';

/** Five frames a second at most; one a second while nothing comes in, so that its clock goes on. */
const PACE = { everyMs: 200, beatMs: 1000, atOnce: true };
const USUAL = { columns: 80, rows: 24 };

/** A picture of the run that is drawn anew in its place on a terminal; the last one stays, whole. */
export function liveProgress(terminal: Output, clock: Clock): Shown {
  // A hidden cursor would have to be brought back by handlers of signals, which belong to the run.
  const render = createLogUpdate(terminal as NodeJS.WriteStream, { showCursor: true });
  let frame = '';
  const pace = paced(clock, PACE, (snapshot, speed, last) => {
    const { columns = USUAL.columns, rows = USUAL.rows } = terminal;
    frame = safeLines(frameOf(snapshot, speed, columns, last ? Number.POSITIVE_INFINITY : rows));
    if (last) render.persist(frame);
    else render(frame);
    if (last) frame = '';
  });
  return {
    ...pace,
    print(message) {
      render.persist(safeLines(message, MARK));
      if (frame !== '') render(frame);
    },
  };
}
