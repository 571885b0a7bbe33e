import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkList, drawInBlocks } from '../../src/corpus/draw.ts';
import type { Condition } from '../../src/cues/conditions.ts';
import { promptsOf } from '../../src/plan/prompts.ts';
import { scriptedPlan, scriptedPolicy } from '../gate/simulated.ts';
import { refused, uniform, weighted } from './made.ts';

const SEED = Buffer.from('demo');

/** Prompt ids in the order of HMAC-SHA-256(seed, "perm:{block}:{id}"), by their hex. */
function permutation(seed: Buffer, block: number, ids: readonly string[]): readonly string[] {
  const rank = (id: string) => createHmac('sha256', seed).update(`perm:${block}:${id}`).digest('hex');
  return [...ids].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

describe('drawing in blocks', () => {
  it.each([1, 2, 7, 40])('asks each of %i prompts once a block, in the order of the rule', (count) => {
    const prompts = uniform(count);
    const ids = prompts.map(({ id }) => id);
    const draw = drawInBlocks(SEED, prompts);
    for (const block of [1, 2, 3, 9]) {
      const drawn = ids.map((_, at) => draw((block - 1) * count + at + 1).id);
      expect([...drawn].sort()).toEqual(ids);
      expect(drawn).toEqual(permutation(SEED, block, ids));
    }
  });

  it('orders blocks and seeds differently', () => {
    const prompts = uniform(20);
    const block = (seed: string, from: number) =>
      prompts.map((_, at) => drawInBlocks(Buffer.from(seed), prompts)(from + at).id).join();
    expect(new Set([block('a', 1), block('a', 21), block('b', 1), block('b', 21)]).size).toBe(4);
  });

  it('has no draw 0', () => {
    expect(() => drawInBlocks(SEED, uniform(3))(0)).toThrow(RangeError);
  });
});

describe('all conditions', () => {
  it.each(['corpus', 'list'])('draw the same prompts in the same order, claim %s', (claim) => {
    const plan = scriptedPlan(3, scriptedPolicy(`sampling: { claim: ${claim} }`));
    const ask = promptsOf(plan, SEED, 1);
    const drawn = plan.conditions.map((condition) =>
      Array.from({ length: 90 }, (_, at) => ask(condition, at + 1).id).join(),
    );
    expect(drawn).toHaveLength(4);
    expect(new Set(drawn).size).toBe(1);
    const block = drawn[0]?.split(',').slice(0, 40);
    expect(new Set(block).size === 40).toBe(claim === 'list');
  });

  it('but one that covers fewer prompts draws from those alone', () => {
    const plan = scriptedPlan(1);
    const [plain] = plan.conditions;
    const few: Condition = { id: 'few', cue: null, cueDigest: '', prompts: plain?.prompts.slice(0, 5) ?? [] };
    const ask = promptsOf({ ...plan, conditions: [...plan.conditions, few] }, SEED, 1);
    const ids = new Set(Array.from({ length: 60 }, (_, at) => ask(few, at + 1).id));
    expect([...ids].sort()).toEqual(few.prompts.map(({ id }) => id));
  });
});

describe('a list', () => {
  it('may have as many prompts as the cap, and not one more', async () => {
    expect(() => checkList(uniform(30), 30)).not.toThrow();
    expect(await refused(() => checkList(uniform(31), 30))).toMatchObject({
      code: 'corpus-invalid',
      problem: expect.stringContaining('31 prompts are more than the cap of 30'),
      fix: 'claim: corpus',
    });
  });

  it('has no weights', async () => {
    expect(await refused(() => checkList(weighted([1, 1, 2]), 30))).toMatchObject({
      code: 'corpus-invalid',
      value: '2',
      problem: expect.stringContaining('row a002'),
    });
  });
});
