import { describe, expect, it } from 'vitest';
import { linesProgress } from '../../../src/adapters/console/progress/lines.ts';
import { virtualClock } from '../../../src/testing/index.ts';
import { COMMAND_CORPUS } from '../nasty.ts';
import { commandsIn } from '../runner-grammar.ts';
import { madeSnapshot, RUN, recordingStream } from './made.ts';

/** A run of `seconds`, shown once a second; `after`: seconds in which nothing comes in. */
async function logOf(seconds: number, group: boolean, after: number = 0): Promise<readonly string[]> {
  const clock = virtualClock();
  const stream = recordingStream();
  const progress = linesProgress(stream, clock, { group });
  for (let second = 0; second < seconds; second += 1) {
    const calls = { candidate: 2 * second, judge: second };
    progress.show(madeSnapshot({ answers: second, calls, elapsedMs: clock.elapsed() }));
    await clock.sleep(1000);
  }
  await clock.sleep(after * 1000);
  progress.end();
  return stream.written.join('').trimEnd().split('\n');
}

describe('progress in a log', () => {
  it('is a group around one line every 30 seconds and one at the end', async () => {
    expect(await logOf(75, true)).toEqual([
      '::group::cuegate asks and judges',
      '│ 2 undecided: 29 answers, 87 calls (2.7 a second), 30 s, about 3 min left',
      '│ 2 undecided: 59 answers, 177 calls (2.7 a second), 1 min, about 3 min left',
      '│ 2 undecided: 74 answers, 222 calls (2.7 a second), 1 min 15 s, about 3 min left',
      '::endgroup::',
    ]);
  });

  it('goes on every 30 seconds when nothing comes in', async () => {
    const lines = await logOf(1, false, 100);
    expect(lines.map((line) => /calls[^,]*, ([^,]*)/.exec(line)?.[1])).toEqual([
      '30 s',
      '1 min',
      '1 min 30 s',
      '1 min 41 s',
    ]);
  });

  it('has no group where no runner folds it, and says nothing of a run that asked nothing', async () => {
    expect(await logOf(2, false)).toHaveLength(1);
    expect(await logOf(0, true)).toEqual(['']);
  });

  it('names the failed condition', () => {
    const stream = recordingStream();
    const progress = linesProgress(stream, virtualClock(), { group: false });
    for (const { snapshot } of RUN) progress.show(snapshot);
    progress.end();
    expect(stream.written).toEqual([
      '│ 1 failed, 1 passed, 1 undecided at the cap: 730 answers, 1,461 calls (182.6 a second), $0.34, 8 s; FAIL: tags, 6 of 48 flagged; FAIL is decided; further answers only show whether it needs the cue\n',
    ]);
  });

  it('holds no command but its group, whatever messages come between', () => {
    const stream = recordingStream();
    const progress = linesProgress(stream, virtualClock(), { group: true });
    progress.show(madeSnapshot());
    for (const text of COMMAND_CORPUS) progress.print(text);
    progress.end();
    progress.end();
    progress.show(madeSnapshot());
    expect(commandsIn(stream.written.join(''), 'runner')).toEqual(['group', 'endgroup']);
  });
});

describe('the timers of progress', () => {
  it('are gone at the end, whether anything was shown or not', async () => {
    const sleeping = new Set<AbortSignal>();
    const clock = {
      ...virtualClock(),
      sleep: (_ms: number, signal?: AbortSignal) =>
        new Promise<void>((resolve) => {
          if (signal === undefined) throw new Error('a sleep that nobody can end');
          sleeping.add(signal);
          signal.addEventListener('abort', () => {
            sleeping.delete(signal);
            resolve();
          });
        }),
    };
    const idle = linesProgress(recordingStream(), clock, { group: true });
    expect(sleeping.size).toBe(0);
    idle.end();
    const progress = linesProgress(recordingStream(), clock, { group: true });
    progress.show(madeSnapshot());
    progress.show(madeSnapshot());
    expect(sleeping.size).toBe(1);
    progress.end();
    await Promise.resolve();
    expect(sleeping.size).toBe(0);
  });
});
