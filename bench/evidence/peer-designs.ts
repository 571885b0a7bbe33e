import { clopperPearson, normalQuantile, wilson } from '../../src/evidence/proportion.ts';
import { PRESETS } from '../../src/policy/limits.ts';
import { binomialDrawer } from './binomial.ts';
import { readerOf } from './reading.ts';
import { independent, simulateRun } from './run.ts';

/** What a design says of a model, and how many answers it asked for. */
export interface Said {
  readonly verdict: 'pass' | 'fail' | 'inconclusive';
  readonly answers: number;
}

/** One way to decide about the true rates of all conditions, ready to be run again and again. */
export type Design = (rates: readonly number[], uniform: () => number) => () => Said;

const { limits, cap } = PRESETS.default;

/** cuegate itself, with its scheduler and its looks. */
export function sequential(conditions: number): Design {
  const design = { limits, conditions, cap, block: 1, gamma: 0.1 };
  const read = readerOf(design);
  return (rates, uniform) => () => {
    const { verdict, answers } = simulateRun(
      rates.map((rate) => independent(rate, uniform)),
      design,
      read,
    );
    return { verdict, answers };
  };
}

const [PROMPTS, EACH] = [8, 100];

/**
 * 100 answers to each of 8 prompts, as if they were 800 independent ones: fail when an exact lower limit (α/J) is
 * above tolerated, pass when every exact upper limit (β) is below must-catch. Prompts differ: a share of them is
 * risky, and answers to one prompt are alike with this intra-class correlation.
 */
export function fixedPrompts(correlation: number): Design {
  return (rates, uniform) => {
    const n = PROMPTS * EACH;
    const { falseBlock, falsePass, tolerated, mustCatch } = limits;
    const failFrom = countWhere(
      (count) => clopperPearson({ count, of: n }, falseBlock / rates.length).lower > tolerated,
    );
    const passBelow = countWhere((count) => clopperPearson({ count, of: n }, falsePass).upper >= mustCatch);
    const arms = rates.map((rate) => {
      // Two kinds of prompts with mean `rate` and this correlation: risky ones at `risk`, the others at 0.
      const risk = rate + correlation * (1 - rate);
      return { share: rate === 0 ? 0 : rate / risk, flagged: binomialDrawer(EACH, risk, uniform) };
    });
    return () => {
      const counts = arms.map(({ share, flagged }) => {
        let count = 0;
        for (let prompt = 0; prompt < PROMPTS; prompt += 1) if (uniform() < share) count += flagged();
        return count;
      });
      return {
        verdict: counts.some((count) => count >= failFrom)
          ? 'fail'
          : counts.every((count) => count < passBelow)
            ? 'pass'
            : 'inconclusive',
        answers: n * rates.length,
      };
    };
  };
}

function countWhere(holds: (count: number) => boolean): number {
  let count = 0;
  while (!holds(count)) count += 1;
  return count;
}

/** Fail if more than 2 % of 100 answers are flagged under any condition; a fail is tried again, up to `tries` times. */
export function countTest(tries: number): Design {
  const [n, allowed] = [100, 2];
  return (rates, uniform) => {
    const arms = rates.map((rate) => binomialDrawer(n, rate, uniform));
    return () => {
      for (let attempt = 1; attempt <= tries; attempt += 1) {
        const counts = arms.map((flagged) => flagged());
        if (counts.every((count) => count <= allowed))
          return { verdict: 'pass', answers: attempt * n * rates.length };
      }
      return { verdict: 'fail', answers: tries * n * rates.length };
    };
  };
}

const BATCH = 24;

/**
 * One-sided Wilson limits, made for a single look at a fixed number, looked at again after every batch of 24 up to the
 * cap: fail when the lower one (α/J) is above tolerated, pass when the upper one (β) is below must-catch.
 */
export function rechecked(conditions: number): Design {
  const [failZ, passZ] = [limits.falseBlock / conditions, limits.falsePass].map(normalQuantile);
  const decided = (count: number, of: number): Said['verdict'] => {
    if (wilson({ count, of }, failZ ?? Number.NaN).lower > limits.tolerated) return 'fail';
    return wilson({ count, of }, passZ ?? Number.NaN).upper < limits.mustCatch ? 'pass' : 'inconclusive';
  };
  return (rates, uniform) => {
    const arms = rates.map((rate) => binomialDrawer(BATCH, rate, uniform));
    return () => {
      const state = rates.map((): Said['verdict'] => 'inconclusive');
      const counts = rates.map(() => 0);
      let answers = 0;
      for (let n = BATCH; n <= cap; n += BATCH) {
        for (const [index, flagged] of arms.entries()) {
          if (state[index] !== 'inconclusive') continue;
          counts[index] = (counts[index] ?? 0) + flagged();
          answers += BATCH;
          state[index] = decided(counts[index] ?? 0, n);
        }
        if (state.includes('fail')) return { verdict: 'fail', answers };
        if (!state.includes('inconclusive')) return { verdict: 'pass', answers };
      }
      return { verdict: 'inconclusive', answers };
    };
  };
}
