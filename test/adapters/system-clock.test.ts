import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/adapters/console/world.ts';

describe('the clock of the system', () => {
  it.each([
    2 ** 31,
    99_999_999_999_000,
    Number.POSITIVE_INFINITY,
  ])('waits when it is told to for %d ms, which no timer of Node holds', async (ms) => {
    const warned: string[] = [];
    const hear = ({ name }: Error) => warned.push(name);
    process.on('warning', hear);
    const over = new AbortController();
    let isOver = false;
    const waited = systemClock.sleep(ms, over.signal).then(() => {
      isOver = true;
    });
    // A timer that is too long ends after a millisecond.
    await systemClock.sleep(20);
    expect(isOver).toBe(false);
    over.abort();
    await waited;
    process.off('warning', hear);
    expect(warned).toEqual([]);
  });
});
