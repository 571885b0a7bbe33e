import { describe, expect, it } from 'vitest';
import { hasPlace } from '../../src/ask/places.ts';

const shared = { candidate: 16, judge: 16, isShared: true };

describe('a place at a server that candidate and judge share', () => {
  it.each([
    ['is free while fewer are under way than it takes', { asking: 8, judging: 7, held: 0 }, true],
    ['is taken by each that is under way', { asking: 8, judging: 8, held: 0 }, false],
    ['is not taken by an answer that is kept back', { asking: 8, judging: 20, held: 14 }, true],
    [
      'is not given away for more of these than there are places',
      { asking: 0, judging: 32, held: 32 },
      false,
    ],
  ])('%s', (_name, underWay, isFree) => {
    expect(hasPlace(shared, underWay)).toBe(isFree);
  });
});
