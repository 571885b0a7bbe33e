import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textSample } from '../../src/similarity/text-sample.ts';

test('a sample of a stream hangs on the seed and the texts, not on their order or how often they come', () => {
  const texts = fc.uniqueArray(fc.string({ maxLength: 5 }), { maxLength: 60 });
  fc.assert(
    fc.property(
      texts.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })),
      ),
      fc.integer({ min: 1, max: 20 }),
      ([all, shuffled], most) => {
        const [one, other] = [textSample(most, 'seed'), textSample(most, 'seed')];
        for (const text of all) one.add(text);
        for (const text of shuffled) other.add(text);
        expect(other.texts()).toEqual(one.texts());
        expect(one.texts()).toHaveLength(Math.min(most, all.length));
      },
    ),
  );
});
