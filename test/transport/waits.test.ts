import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/testing/index.ts';
import { waitBefore } from '../../src/transport/waits.ts';

const random = seededRandom('waits');

describe('the wait before a question is asked again', () => {
  it('is 1, 2, 4, … 60 seconds at most, and never less than half of it', () => {
    for (let attempt = 1; attempt <= 12; attempt += 1) {
      const full = Math.min(60_000, 1_000 * 2 ** (attempt - 1));
      for (let draw = 0; draw < 50; draw += 1) {
        const wait = waitBefore(attempt, 0, random);
        expect(wait).toBeGreaterThanOrEqual(full / 2);
        expect(wait).toBeLessThan(full);
      }
    }
  });

  it('is never shorter than what the server demands, and at most a tenth longer', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 7_200_000 }),
        (attempt, demanded) => {
          const wait = waitBefore(attempt, demanded, random);
          return wait >= demanded && wait <= demanded * 1.1;
        },
      ),
    );
  });
});
