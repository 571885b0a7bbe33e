import { describe, expect, it } from 'vitest';
import { checkProduction, drawInBlocks, drawOnce, productionCap } from '../../src/corpus/draw.ts';
import { refused, uniform, weighted } from './made.ts';

const SEED = Buffer.from('demo');

describe('drawing for claim production', () => {
  it.each([
    1, 2, 7, 40,
  ])('asks each of %i prompts once, in the order of the first block of a list', (count) => {
    const prompts = uniform(count);
    const [once, blocks] = [drawOnce(SEED, prompts, 1), drawInBlocks(SEED, prompts)];
    const drawn = prompts.map((_, at) => once(at + 1).id);
    expect([...drawn].sort()).toEqual(prompts.map(({ id }) => id));
    expect(drawn).toEqual(prompts.map((_, at) => blocks(at + 1).id));
  });

  it('has no draw 0 and none beyond the last prompt', () => {
    expect(() => drawOnce(SEED, uniform(3), 1)(0)).toThrow(RangeError);
    expect(() => drawOnce(SEED, uniform(3), 1)(4)).toThrow('each of 3 prompts is asked once');
  });

  it('orders by the seed', () => {
    const order = (seed: string) =>
      uniform(20)
        .map((_, at) => drawOnce(Buffer.from(seed), uniform(20), 1)(at + 1).id)
        .join();
    expect(order('a')).not.toBe(order('b'));
  });

  it('closes a condition when its prompts are used up', () => {
    expect(productionCap(600, uniform(264))).toBe(264);
    expect(productionCap(100, uniform(264))).toBe(100);
  });

  it('has no weights', async () => {
    expect(() => checkProduction(uniform(3))).not.toThrow();
    expect(await refused(() => checkProduction(weighted([1, 3])))).toMatchObject({
      code: 'corpus-invalid',
      value: '3',
      problem: expect.stringContaining('claim: production has no weights'),
      fix: expect.stringContaining('claim: corpus'),
    });
  });
});
