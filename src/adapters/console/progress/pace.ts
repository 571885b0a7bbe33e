import type { Clock, Progress, Snapshot } from '../../../ports.ts';
import { aged, type Speed, speedBetween } from '../../../report/progress.ts';

export interface Pace {
  /** Nothing is drawn twice within this many milliseconds. */
  readonly everyMs: number;
  /** After this many milliseconds it is drawn again even when nothing has come in. */
  readonly beatMs: number;
  /** Whether the first snapshot is drawn as it comes, or after the first beat. */
  readonly atOnce: boolean;
}

/** @param last whether this is the end of the run */
export type Draw = (snapshot: Snapshot, speed: Speed | null, last: boolean) => void;

/** How far back the speed looks: so long, and further where fewer answers than these came in that time. */
const WINDOW_MS = 10_000;
const WINDOW_ANSWERS = 10;
/** Snapshots that are closer together say nothing more of the speed. */
const APART_MS = 100;

/** Whether a snapshot is as old as the window, and as many answers ago. */
function isBefore(one: Snapshot | undefined, now: Snapshot): boolean {
  return (
    one !== undefined &&
    one.elapsedMs <= now.elapsedMs - WINDOW_MS &&
    one.answers <= now.answers - WINDOW_ANSWERS
  );
}

/**
 * Draws the newest snapshot at a pace of its own, and once more at the end. Nothing is drawn, and no timer
 * set, before the first snapshot; none is left after the end. The clock must let others run while it sleeps.
 */
export function paced(clock: Clock, pace: Pace, draw: Draw): Progress {
  let newest: { readonly snapshot: Snapshot; readonly at: number } | null = null;
  let ended = false;
  let drawnAt = Number.NEGATIVE_INFINITY;
  let sleeping = new AbortController();
  const history: Snapshot[] = [];

  const drawNow = (last: boolean): void => {
    if (newest === null) return;
    drawnAt = clock.elapsed();
    const now = aged(newest.snapshot, drawnAt - newest.at);
    draw(now, speedBetween(history[0] ?? now, now), last);
  };
  const beat = async (): Promise<void> => {
    while (!ended) {
      sleeping = new AbortController();
      await clock.sleep(Math.max(0, drawnAt + pace.beatMs - clock.elapsed()), sleeping.signal);
      if (!ended && clock.elapsed() - drawnAt >= pace.beatMs) drawNow(false);
    }
  };

  return {
    show(snapshot) {
      if (ended) return;
      const isFirst = newest === null;
      newest = { snapshot, at: clock.elapsed() };
      if (snapshot.elapsedMs >= (history.at(-1)?.elapsedMs ?? Number.NEGATIVE_INFINITY) + APART_MS)
        history.push(snapshot);
      // The first that stays is the newest one from before the window, or the oldest there is.
      while (isBefore(history[1], snapshot)) history.shift();
      if (isFirst && !pace.atOnce) drawnAt = clock.elapsed();
      if (clock.elapsed() - drawnAt >= pace.everyMs) drawNow(false);
      if (isFirst) void beat();
    },
    end() {
      if (ended) return;
      ended = true;
      sleeping.abort();
      drawNow(true);
    },
  };
}
