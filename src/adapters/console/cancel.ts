import { EXIT_CODES } from '../../model/exit-codes.ts';
import type { Clock } from '../../ports.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
/** npm and npx hand a Ctrl-C on that the terminal gave us already: signals so close together are one. */
const ONE_SIGNAL_MS = 250;

/** When a cancelled process ends at the latest: GitHub's runner waits 7.5 s before it insists. */
const LAST_MOMENT_MS = 1_700;

/** The part of a process that signals need. */
export type Signalled = Pick<NodeJS.Process, 'on' | 'exit'>;

export interface Cancel {
  /** Aborted by the first SIGINT or SIGTERM, with the signal's name as reason. */
  readonly signal: AbortSignal;
  /** The run is over: no signal cancels it any more, and the process ends by itself, with what it came to. */
  release(): void;
}

/**
 * Turns the first signal into a cancelled run. A second one ends the process at once, and so does a run that is not
 * over shortly after, with the exit of an error: a request that nobody waits for may hold a process for minutes.
 */
export function cancelOnSignals(process: Signalled, clock: Pick<Clock, 'elapsed'>): Cancel {
  const controller = new AbortController();
  let first: number | null = null;
  let isOver = false;
  const take = (name: NodeJS.Signals): void => {
    const now = clock.elapsed();
    if (first === null) {
      first = now;
      setTimeout(() => process.exit(EXIT_CODES.error), LAST_MOMENT_MS).unref();
      if (isOver) awaitAnother();
      else controller.abort(name);
    } else if (now - first >= ONE_SIGNAL_MS) process.exit(EXIT_CODES.error);
  };
  for (const name of SIGNALS) process.on(name, take);
  return {
    signal: controller.signal,
    // The handlers stay: a signal now would end the process by itself, with no exit of ours.
    release() {
      isOver = true;
      if (first !== null) awaitAnother();
    },
  };
}

/** Keeps the process for a moment: while it ends Node takes handlers off, and signals come in pairs. */
function awaitAnother(): void {
  setTimeout(() => {}, ONE_SIGNAL_MS);
}
