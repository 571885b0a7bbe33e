import { createLogUpdate } from 'log-update';
import { counted } from '../../../numbers.ts';
import type { Clock } from '../../../ports.ts';
import { ended } from '../harmless.ts';
import { MARK, safeJson, safeLines } from '../sink.ts';
import type { Surroundings } from './choose.ts';

/** How far the reading of data has come. */
export interface Read {
  /** 1, 2, …: data may be read several times. */
  readonly pass: number;
  /** Of the stored bytes in this pass, in [0, 1]. */
  readonly part: number;
  /** Over all passes. */
  readonly rows: number;
}

export interface ReadingProgress {
  show(read: Read): void;
  /** Takes the bar away. */
  end(): void;
}

const CELLS = 24;
const FRAME_MS = 200;
const LINE_MS = 10_000;
const JSON_MS = 1_000;

/** A bar for a person at a terminal, a JSON object a second for a program, a line every ten seconds for everything else. */
export function readingProgress({ stream, env, json, clock }: Surroundings): ReadingProgress {
  if (json)
    return {
      show: paced(clock, JSON_MS, ({ pass, part, rows }) =>
        stream.write(
          ended(safeJson({ type: 'progress', pass, part: Math.round(part * 1000) / 1000, rows }, 0)),
        ),
      ),
      end() {},
    };
  if (stream.isTTY !== true || env.TERM === 'dumb')
    return {
      show: paced(clock, LINE_MS, (read) => stream.write(ended(safeLines(lineOf(read), MARK)))),
      end() {},
    };
  const render = createLogUpdate(stream as NodeJS.WriteStream, { showCursor: true });
  return {
    show: paced(clock, FRAME_MS, (read) => {
      const full = Math.floor(read.part * CELLS);
      render(safeLines(`${'█'.repeat(full)}${'░'.repeat(CELLS - full)}  ${lineOf(read)}`));
    }),
    end: () => render.clear(),
  };
}

function lineOf({ pass, part, rows }: Read): string {
  return `reading, pass ${pass}: ${Math.floor(part * 100)} %, ${counted(rows, 'row')} so far`;
}

/** Draws at most once in so many milliseconds, and not before the first have passed. */
function paced(clock: Clock, everyMs: number, draw: (read: Read) => void): (read: Read) => void {
  let drawnAt = clock.elapsed();
  return (read) => {
    const now = clock.elapsed();
    if (now - drawnAt < everyMs) return;
    drawnAt = now;
    draw(read);
  };
}
