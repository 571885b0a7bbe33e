import { readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockFolder } from '../../src/adapters/files/lock.ts';
import { type LockOwner, type LockView, ownView } from '../../src/adapters/files/lock-owner.ts';
import { CuegateError } from '../../src/errors.ts';
import { freshFolder } from '../runner/bundle.ts';

const SELF: LockOwner = {
  pid: 1,
  nonce: 'first',
  host: 'one',
  namespace: 'pid:[1]',
  boot: 'boot-1',
  started: '500',
};
/** What a process sees; of others that process 7 runs since tick 700. */
const seen = (self: Partial<LockOwner>): LockView => ({
  self: { ...SELF, ...self },
  startOf: (pid) => (pid === 7 ? '700' : null),
  isRunning: (pid) => pid === 7,
  every: () => () => {},
});
/** A clock that goes on when it is told to. */
function handClock() {
  let now = 0;
  const timers = new Set<{ readonly ms: number; readonly act: () => void; next: number }>();
  const every: LockView['every'] = (ms, act) => {
    const timer = { ms, act, next: now + ms };
    timers.add(timer);
    return () => void timers.delete(timer);
  };
  const advance = (ms: number) => {
    now += ms;
    for (const timer of timers) for (; timer.next <= now; timer.next += timer.ms) timer.act();
  };
  return { every, advance, timers };
}
const lockOf = (folder: string) => join(folder, '.lock');
const take = (folder: string, self: Partial<LockOwner>) => lockFolder(folder, '--out', seen(self));
/** What a second process is told; null: it gets the folder. */
function told(first: Partial<LockOwner>, second: Partial<LockOwner>, untouchedSeconds = 0): string | null {
  const folder = freshFolder('owners');
  const give = take(folder, first);
  if (untouchedSeconds > 0) untouch(folder, untouchedSeconds);
  try {
    take(folder, second)();
    return null;
  } catch (error) {
    return error instanceof CuegateError ? String(error.args.problem) : String(error);
  } finally {
    give();
  }
}
/** As if nobody had touched the lock for so long. */
function untouch(folder: string, seconds: number): void {
  const at = Date.now() / 1000 - seconds;
  utimesSync(lockOf(folder), at, at);
}

describe('the owner of a folder', () => {
  const RUNS = 'process 1 is running on this folder';
  const ELSEWHERE = { nonce: 'second', namespace: 'pid:[2]' };

  it('is another process under the same number, in another container', () => {
    expect(told({}, ELSEWHERE)).toBe(RUNS);
    expect(told({}, { ...ELSEWHERE, host: 'two' })).toBe('process 1 of one is running on this folder');
    expect(told({}, { ...ELSEWHERE, host: 'two', boot: 'boot-2' })).toContain('process 1 of one');
  });

  it('is another one on a machine of the same name and numbers that was started apart', () => {
    expect(told({}, { nonce: 'second', boot: 'boot-2' })).toBe(RUNS);
  });

  it('is gone after a minute without a touch, where nobody can look', () => {
    expect(told({}, ELSEWHERE, 50)).toBe(RUNS);
    expect(told({}, ELSEWHERE, 70)).toBeNull();
  });

  it('is gone as soon as its number is that of a process that started at another time', () => {
    expect(told({ pid: 7, started: '700' }, { nonce: 'second' }, 70)).toBe(
      'process 7 is running on this folder',
    );
    expect(told({ pid: 7, started: '600' }, { nonce: 'second' })).toBeNull();
    expect(told({ pid: 8, started: '700' }, { nonce: 'second' })).toBeNull();
    expect(told({}, { nonce: 'second', started: '501' })).toBeNull();
  });

  it('is told by its number alone on a system that says no more, and by its touch if that is ours', () => {
    const bare = { namespace: null, boot: null, started: null };
    const view = { ...seen({ ...bare, nonce: 'second' }), startOf: () => null };
    const folder = freshFolder('owners');
    const give = take(folder, { ...bare, pid: 7 });
    expect(() => lockFolder(folder, '--out', view)).toThrow(CuegateError);
    give();
    expect(told(bare, { ...bare, nonce: 'second' })).toBe(RUNS);
    expect(told(bare, { ...bare, nonce: 'second' }, 70)).toBeNull();
  });

  it('may take again what is its own', () => {
    expect(told({}, {})).toBeNull();
  });

  it('is understood as an earlier version wrote it', () => {
    const folder = freshFolder('owners');
    writeFileSync(lockOf(folder), '7\nsome-run\n');
    expect(() => take(folder, {})).toThrow(CuegateError);
    writeFileSync(lockOf(folder), '8');
    take(folder, {})();
  });

  it('touches its lock every five seconds until it gives it back, and the lock of nobody else', () => {
    const clock = handClock();
    const folder = freshFolder('owners');
    const touchedAgo = () => Date.now() - statSync(lockOf(folder)).mtimeMs;
    const give = lockFolder(folder, '--out', { ...seen({}), every: clock.every });
    const text = readFileSync(lockOf(folder), 'utf8');
    untouch(folder, 100);
    clock.advance(4900);
    expect(touchedAgo()).toBeGreaterThan(90_000);
    clock.advance(200);
    expect(touchedAgo()).toBeLessThan(30_000);
    expect(readFileSync(lockOf(folder), 'utf8')).toBe(text);
    writeFileSync(lockOf(folder), '9\nanother\n');
    untouch(folder, 100);
    clock.advance(20_000);
    expect(touchedAgo()).toBeGreaterThan(90_000);
    give();
    expect(clock.timers.size).toBe(0);
    expect(readFileSync(lockOf(folder), 'utf8')).toBe('9\nanother\n');
  });

  it('writes through no link that was put in the place of its lock', () => {
    const clock = handClock();
    const folder = freshFolder('owners');
    const give = lockFolder(folder, '--out', { ...seen({}), every: clock.every });
    const elsewhere = join(folder, 'elsewhere');
    writeFileSync(elsewhere, readFileSync(lockOf(folder)));
    utimesSync(elsewhere, 1, 1);
    rmSync(lockOf(folder));
    symlinkSync(elsewhere, lockOf(folder));
    clock.advance(6000);
    expect(statSync(elsewhere).mtimeMs).toBe(1000);
    give();
  });

  it('is this process as the system knows it', () => {
    const { self, startOf, isRunning } = ownView();
    expect(self).toMatchObject({ pid: process.pid, started: startOf(process.pid) });
    expect(isRunning(process.pid)).toBe(true);
    if (process.platform === 'linux') expect(self.started).toMatch(/^\d+$/);
  });
});
