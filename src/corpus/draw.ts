import { hmac } from '../digest.ts';
import { inputError } from '../errors.ts';
import type { Prompt } from './row.ts';

/** Which prompt a draw asks: the same for every condition and model that draws from the same prompts. */
export type Drawer = (index: number) => Prompt;

const RANGE = 1n << 64n;

/**
 * Claim `corpus`: draws with replacement, each prompt in proportion to its integer weight. For k = 0, 1, …: u =
 * the first 8 bytes, big-endian, of HMAC-SHA-256(seed, "{index}:{k}"); the first u below the largest multiple
 * of W (the sum of the weights) picks the prompt, so that no prompt is favoured by rounding.
 *
 * @param prompts sorted by id, at least one
 * @param index 1, 2, 3, …
 */
export function drawWithReplacement(seed: Uint8Array, prompts: readonly Prompt[]): Drawer {
  const total = BigInt(prompts.reduce((sum, { weight }) => sum + weight, 0));
  const fair = RANGE - (RANGE % total);
  return (index) => {
    for (let k = 0; ; k += 1) {
      const u = hmac(seed, `${index}:${k}`).readBigUInt64BE(0);
      if (u >= fair) continue;
      let left = Number(u % total);
      for (const prompt of prompts) {
        if (left < prompt.weight) return prompt;
        left -= prompt.weight;
      }
    }
  };
}

/**
 * Claim `list`: blocks, each a permutation of all prompts, sorted by HMAC-SHA-256(seed, "perm:{block}:{id}").
 * Block 1 holds the draws 1…N, block 2 N+1…2N, and so on.
 */
export function drawInBlocks(seed: Uint8Array, prompts: readonly Prompt[]): Drawer {
  const blocks = new Map<number, readonly Prompt[]>();
  const permuted = (block: number): readonly Prompt[] => {
    const order = blocks.get(block) ?? permutation(seed, block, prompts);
    blocks.set(block, order);
    return order;
  };
  return (index) => {
    const prompt = permuted(Math.floor((index - 1) / prompts.length) + 1)[(index - 1) % prompts.length];
    if (prompt === undefined) throw new RangeError(`no draw ${index}: draws are numbered from 1`);
    return prompt;
  };
}

/**
 * Claim `production`: every prompt at most once, in the order of a block of a list, block 1 for the first evidence of a
 * line. A prefix of that order is a
 * random sample without replacement, so that a corpus which is itself a random sample of production speaks for
 * production. There is no draw beyond the number of prompts.
 */
export function drawOnce(seed: Uint8Array, prompts: readonly Prompt[], block: number): Drawer {
  const order = permutation(seed, block, prompts);
  return (index) => {
    const prompt = order[index - 1];
    if (prompt === undefined)
      throw new RangeError(`no draw ${index}: each of ${prompts.length} prompts is asked once`);
    return prompt;
  };
}

function permutation(seed: Uint8Array, block: number, prompts: readonly Prompt[]): readonly Prompt[] {
  return prompts
    .map((prompt) => ({ prompt, rank: hmac(seed, `perm:${block}:${prompt.id}`) }))
    .sort((a, b) => Buffer.compare(a.rank, b.rank))
    .map(({ prompt }) => prompt);
}

/** Draws at which a condition of claim `production` is closed: the cap, or all of its prompts. */
export function productionCap(cap: number, prompts: readonly Prompt[]): number {
  return Math.min(cap, prompts.length);
}

/**
 * Refuses a list that the claim `list` cannot decide: more prompts than the cap, or weights.
 *
 * @throws CuegateError `corpus-invalid`
 */
export function checkList(prompts: readonly Prompt[], cap: number): void {
  if (prompts.length > cap)
    throw inputError('corpus-invalid', {
      file: 'corpus',
      problem: `claim: list asks every prompt in each block, and ${prompts.length} prompts are more than the cap of ${cap}`,
      fix: 'claim: corpus',
    });
  refuseWeights(prompts, 'list');
}

/**
 * Refuses a corpus that the claim `production` cannot speak of: each prompt is asked at most once, so that a
 * weight would mean nothing.
 *
 * @throws CuegateError `corpus-invalid`
 */
export function checkProduction(prompts: readonly Prompt[]): void {
  refuseWeights(prompts, 'production');
}

function refuseWeights(prompts: readonly Prompt[], claim: 'list' | 'production'): void {
  const weighted = prompts.find(({ weight }) => weight !== 1);
  if (weighted !== undefined)
    throw inputError('corpus-invalid', {
      file: 'corpus',
      key: 'weight',
      value: String(weighted.weight),
      problem: `claim: ${claim} has no weights, and row ${weighted.id} has one`,
      fix: 'remove weight, or claim: corpus',
    });
}
