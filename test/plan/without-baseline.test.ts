import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logEFail } from '../../src/evidence/e-process.ts';
import { drawsToPass } from '../../src/evidence/look.ts';
import { addOutcomes, EMPTY_TALLY } from '../../src/evidence/tally.ts';
import { nextBatch, SCHEDULE_VERSION } from '../../src/plan/schedule.ts';
import { cutTo, nextBatch as secondNextBatch } from '../../src/verify/schedule.ts';
import { answers } from '../evidence/made.ts';

const LIMITS = { tolerated: 0.01, mustCatch: 0.04, falseBlock: 0.05, falsePass: 0.05 };
const WIRE = { tolerated: 0.01, must_catch: 0.04, false_block: 0.05, false_pass: 0.05 };

/** Draws read so far and flagged answers of up to eight conditions. */
const counts = fc.array(fc.tuple(fc.oneof(fc.nat(90), fc.nat(600)), fc.nat(12)), {
  minLength: 1,
  maxLength: 8,
});

describe('the scheduler without a baseline', () => {
  it('agrees with the second implementation, for any counts, blocks and budgets', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(1, 5, 25), fc.nat(700), (read, block, draws) => {
        const open = read.map(([asked, flags], index) => {
          const n = Math.floor(asked / block) * block;
          const tally = addOutcomes(EMPTY_TALLY, answers(Math.min(flags, n), n));
          return { id: `c${index}`, n, tally };
        });
        const batch = nextBatch(
          open.map(({ id, n, tally }) => ({
            id,
            n,
            cap: 600,
            logEFail: logEFail(tally.cells, LIMITS),
            toPass: drawsToPass(tally, LIMITS, 600 - n),
          })),
          block,
          draws,
        );
        const wanted = secondNextBatch(
          open.map(({ id, n, tally }) => ({
            id,
            n,
            tally: tally.cells.map(({ fail, pass, count }): [number, number, number] => [fail, pass, count]),
          })),
          { limits: WIRE, block, cap: 600, schedule: SCHEDULE_VERSION },
        );
        const total = [...wanted.values()].reduce((sum, size) => sum + size, 0);
        const second = total <= draws ? wanted : cutTo(wanted, draws, block);
        expect(batch.cut).toBe(total > draws);
        const nonEmpty = [...second].filter(([, size]) => size > 0);
        expect(batch.ranges).toEqual(
          nonEmpty.map(([condition, size]) => {
            const n = open.find(({ id }) => id === condition)?.n ?? 0;
            return { condition, from: n + 1, to: n + size };
          }),
        );
      }),
      { numRuns: 300 },
    );
  });
});
