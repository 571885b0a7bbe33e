import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cancelOnSignals, type Signalled } from '../../src/adapters/console/cancel.ts';
import { fixedClock } from '../../src/testing/index.ts';

/** A process that notes its exits instead of ending. */
function madeProcess(): EventEmitter & { readonly exits: unknown[] } {
  const exits: unknown[] = [];
  return Object.assign(new EventEmitter(), { exits, exit: (code: unknown) => exits.push(code) });
}

const asProcess = (made: EventEmitter) => made as unknown as Signalled;

describe('a signal', () => {
  it.each(['SIGINT', 'SIGTERM'])('%s aborts with its name, and the process lives on', (name) => {
    const made = madeProcess();
    const { signal } = cancelOnSignals(asProcess(made), fixedClock());
    expect(signal.aborted).toBe(false);
    made.emit(name, name);
    expect([signal.aborted, signal.reason, made.exits]).toEqual([true, name, []]);
  });

  it.each([
    ['SIGINT', 'SIGINT'],
    ['SIGINT', 'SIGTERM'],
    ['SIGTERM', 'SIGINT'],
  ])('%s and then %s end the process with exit 3; the reason stays the first', async (first, second) => {
    const made = madeProcess();
    const clock = fixedClock();
    const { signal } = cancelOnSignals(asProcess(made), clock);
    made.emit(first, first);
    await clock.sleep(1000);
    made.emit(second, second);
    expect([signal.reason, made.exits]).toEqual([first, [3]]);
  });

  it('that npm hands on as well counts once', async () => {
    const made = madeProcess();
    const clock = fixedClock();
    cancelOnSignals(asProcess(made), clock);
    made.emit('SIGINT', 'SIGINT');
    await clock.sleep(20);
    made.emit('SIGINT', 'SIGINT');
    expect(made.exits).toEqual([]);
    await clock.sleep(1000);
    made.emit('SIGINT', 'SIGINT');
    expect(made.exits).toEqual([3]);
  });

  it('cancels nothing any more once the run is over, and a second one still ends the process', async () => {
    const made = madeProcess();
    const clock = fixedClock();
    const { signal, release } = cancelOnSignals(asProcess(made), clock);
    release();
    release();
    made.emit('SIGTERM', 'SIGTERM');
    expect([signal.aborted, made.exits]).toEqual([false, []]);
    await clock.sleep(1000);
    made.emit('SIGTERM', 'SIGTERM');
    expect(made.exits).toEqual([3]);
  });
});

const SOURCE = (name: string) =>
  JSON.stringify(pathToFileURL(`${import.meta.dirname}/../../src/adapters/console/${name}.ts`).href);
/** Says what happens to it on stdout; lives until somebody ends it. */
const PROGRAM = `
  import { cancelOnSignals } from ${SOURCE('cancel')};
  import { systemClock } from ${SOURCE('world')};
  const { signal, release } = cancelOnSignals(process, systemClock);
  setInterval(() => {}, 1000);
  signal.addEventListener('abort', () => console.log('aborted by ' + signal.reason));
  process.stdin.on('data', () => { release(); console.log('released'); });
  console.log('ready');
`;

/** Runs the program; each line it prints is answered by the next action. */
function runSignalled(
  actions: readonly ((child: ReturnType<typeof spawn>) => void)[],
): Promise<{ lines: readonly string[]; code: number | null; signal: string | null }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const lines: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      for (const line of chunk.trimEnd().split('\n')) {
        lines.push(line);
        actions[lines.length - 1]?.(child);
      }
    });
    child.on('close', (code, signal) => resolve({ lines, code, signal }));
  });
}

const soon = (act: () => void) => setTimeout(act, 400);

describe('a real process', () => {
  it('lives through the first signal and ends at the second with exit 3', async () => {
    const ended = await runSignalled([
      (child) => child.kill('SIGINT'),
      (child) => soon(() => child.kill('SIGTERM')),
    ]);
    expect(ended).toEqual({ lines: ['ready', 'aborted by SIGINT'], code: 3, signal: null });
  });

  it('is not ended by a signal when the run is over, but if it hangs then, it ends with exit 3', async () => {
    const ended = await runSignalled([
      (child) => child.stdin?.write('off\n'),
      (child) => child.kill('SIGTERM'),
    ]);
    expect(ended).toEqual({ lines: ['ready', 'released'], code: 3, signal: null });
  });
});
