/** Why an answer is unscored on which our own reading broke. */
export const BROKEN = 'not-readable';

/**
 * What reading one answer comes to, or `BROKEN` where it throws: a text that our patterns cannot take must cost its own
 * judgement, and not the run, which would end at the same text whenever it is continued.
 */
export function orBroken<T>(read: () => T): T | typeof BROKEN {
  try {
    return read();
  } catch {
    return BROKEN;
  }
}
