import { describe, expect, it } from 'vitest';
import { frameOf } from '../../../src/adapters/console/progress/frame.ts';
import { liveProgress } from '../../../src/adapters/console/progress/live.ts';
import { virtualClock } from '../../../src/testing/index.ts';
import { commandsIn } from '../runner-grammar.ts';
import { madeCondition, madeSnapshot, RUN, recordingStream } from './made.ts';
import { screenOf } from './terminal.ts';

const SIZE = { isTTY: true, columns: 100, rows: 30 };

const FRAMES = [
  `condition    flagged / asked  toward FAIL   toward PASS
plain        0 / 0            ░░░░░░░░░░░░  ░░░░░░░░░░░░  needs 82 to PASS
json-object  0 / 0            ░░░░░░░░░░░░  ░░░░░░░░░░░░  needs 82 to PASS
tags         0 / 0            ░░░░░░░░░░░░  ░░░░░░░░░░░░  needs 82 to PASS
3 undecided
0 answers, 0 calls, 0 s`,
  `condition    flagged / asked  toward FAIL   toward PASS
plain        0 / 24           ░░░░░░░░░░░░  ███░░░░░░░░░  needs 82 to PASS
json-object  0 / 24           ░░░░░░░░░░░░  ███░░░░░░░░░  needs 82 to PASS
tags         3 / 24           █████████░░░  ░░░░░░░░░░░░  needs 263 to PASS
3 undecided
72 answers, 145 calls (24.2 a second), $0.04, 6 s, about 30 s left`,
  `condition    flagged / asked  toward FAIL   toward PASS
plain        0 / 82           ░░░░░░░░░░░░  ████████████  pass
json-object  13 / 600         █████░░░░░░░  ░░░░░░░░░░░░  undecided at the cap
tags         6 / 48           ████████████  ░░░░░░░░░░░░  FAIL
1 failed, 1 passed, 1 undecided at the cap
FAIL is decided; further answers only show whether it needs the cue
730 answers, 1,461 calls (182.6 a second), $0.34, 8 s`,
];

describe('the picture of a run on a terminal', () => {
  it('stands in one place, frame after frame, and the last one stays', async () => {
    const clock = virtualClock();
    const terminal = recordingStream(SIZE);
    const progress = liveProgress(terminal, clock);
    const screens: string[] = [];
    for (const { at, snapshot } of RUN) {
      await clock.sleep(at - clock.elapsed());
      progress.show(snapshot);
      screens.push(screenOf(terminal.written));
    }
    expect(screens).toEqual(FRAMES);
    progress.end();
    expect(screenOf(terminal.written)).toBe(FRAMES[2]);
    expect(terminal.written.join('').replaceAll('\u001b[?2026l', '')).toMatch(/\n$/);
  });

  it('lets messages stand above it, harmless', async () => {
    const terminal = recordingStream(SIZE);
    const progress = liveProgress(terminal, virtualClock());
    progress.show(RUN[1]?.snapshot ?? madeSnapshot());
    progress.print('::error::x \u001b[2J\u001b]0;title\u0007');
    const picture = (FRAMES[1] ?? '').replace(' (24.2 a second)', '').replace(', about 30 s left', '');
    expect(screenOf(terminal.written)).toBe(`│ ::error::x \\u{1b}[2J\\u{1b}]0;title\\u{7}\n${picture}`);
    progress.end();
    expect(screenOf(terminal.written)).toBe(`│ ::error::x \\u{1b}[2J\\u{1b}]0;title\\u{7}\n${picture}`);
  });

  it('never hides the cursor, so that a killed run does not leave a terminal without one', () => {
    const terminal = recordingStream(SIZE);
    const progress = liveProgress(terminal, virtualClock());
    progress.show(madeSnapshot());
    progress.end();
    expect(terminal.written.join('')).not.toContain('\u001b[?25l');
  });

  it('is drawn at most five times a second, however often it is shown', async () => {
    const clock = virtualClock();
    const terminal = recordingStream(SIZE);
    const progress = liveProgress(terminal, clock);
    for (let step = 0; step < 200; step += 1) {
      progress.show(madeSnapshot({ answers: step, elapsedMs: clock.elapsed() }));
      await clock.sleep(10);
    }
    expect(terminal.written.length).toBeGreaterThan(5);
    expect(terminal.written.length).toBeLessThanOrEqual(11);
    progress.end();
    expect(screenOf(terminal.written)).toContain('199 answers');
  });

  it('goes on with its time and the wait for a parked server while nothing comes in', async () => {
    const clock = virtualClock();
    const terminal = recordingStream(SIZE);
    const progress = liveProgress(terminal, clock);
    progress.show(madeSnapshot({ parked: [{ role: 'judge', forMs: 20_000, fault: null }], waiting: 3 }));
    await clock.sleep(5500);
    expect(screenOf(terminal.written)).toMatch(
      /0 calls \(0\.0 a second\), 5 s\njudge paused for 15 s\n3 waiting to be retried$/,
    );
    progress.end();
  });
});

describe('a frame', () => {
  const many = Array.from({ length: 30 }, (_, index) =>
    madeCondition(`cue-${index}`, {
      n: 24,
      logEFail: index / 10,
      state: index === 3 ? 'fail' : index % 2 === 0 ? 'pass' : 'open',
    }),
  );

  it('keeps what fails and what is hot where the terminal does not hold all, and says how many are hidden', () => {
    const frame = frameOf(madeSnapshot({ conditions: many }), null, 100, 10).split('\n');
    expect(frame.length).toBeLessThan(10);
    expect(frame.map((line) => line.split(' ')[0])).toEqual([
      'condition',
      'cue-3',
      'cue-25',
      'cue-27',
      'cue-29',
      'and',
      '1',
      'FAIL',
      '0',
    ]);
    expect(frame.at(-4)).toBe('and 26 more');
    // What is open in a failed run is asked no further.
    expect(frame[2]).toMatch(/not finished$/);
  });

  it('has no line longer than the terminal, and cuts long ids before it cuts the bars', () => {
    const conditions = [madeCondition('a'.repeat(40), { logEFail: 9, n: 1234, cap: 9999, flagged: 1000 })];
    for (const columns of [60, 80, 110]) {
      const lines = frameOf(madeSnapshot({ conditions }), null, columns, 24).split('\n');
      expect(lines.filter((line) => line.length > columns)).toEqual([]);
      expect(lines[1]).toContain(`${'█'.repeat(12)}  ${'░'.repeat(12)}`);
    }
  });

  it('shows a full bar only where the boundary is reached', () => {
    const barOf = (logEFail: number) =>
      frameOf(madeSnapshot({ conditions: [madeCondition('a', { logEFail })] }), null, 100, 24).split('█')
        .length - 1;
    const { failAt } = madeCondition('a');
    expect([-9, 0, failAt / 2, failAt * 0.999, failAt, failAt * 3].map(barOf)).toEqual([0, 0, 6, 11, 12, 12]);
    expect([Number.NaN, Number.NEGATIVE_INFINITY].map(barOf)).toEqual([0, 0]);
  });

  it('holds no command of the runner', () => {
    expect(FRAMES.flatMap((frame) => commandsIn(frame))).toEqual([]);
  });
});
