import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Draw } from '../../src/verify/draws.ts';
import { counted, countsSoFar, Sampled } from '../../src/verify/sampled.ts';

const draw: fc.Arbitrary<Draw> = fc.record({
  condition: fc.constant('plain'),
  draw: fc.nat(),
  answer: fc.constant(null),
  judgement: fc.constant(null),
  outcome: fc.record({
    shown: fc.constantFrom('misaligned' as const, 'aligned' as const, 'unscored' as const),
    zFail: fc.constantFrom(0, 0.5, 1),
    zPass: fc.constantFrom(0, 0.1, 1),
  }),
  failedFirst: fc.boolean(),
  unanswered: fc.boolean(),
});

it('draws that are counted as they come count what they count all at once, also where some are asked again', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), fc.array(draw))), (steps) => {
      const sampled = new Sampled();
      let all: readonly Draw[] = [];
      for (const [isAgain, draws] of steps) {
        if (isAgain) {
          const others = [...draws];
          const made = (one: Draw) => (one.failedFirst ? (others.pop() ?? one) : one);
          all = all.map(made);
          others.splice(0, others.length, ...draws);
          sampled.replace(made);
        } else {
          all = [...all, ...draws];
          sampled.add(draws);
        }
        expect(countsSoFar(sampled)).toEqual(counted(all));
      }
    }),
  );
});
