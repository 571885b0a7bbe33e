import { figureTable } from '../../scripts/figures/figures.ts';
import { PRESETS } from '../../src/policy/limits.ts';
import { generator } from './generator.ts';
import { readerOf } from './reading.ts';
import { type Source, simulateRun } from './run.ts';
import { below, percent, type Share, shownShare } from './shown.ts';
import type { Study } from './study.ts';

interface Data {
  /** Chance that a bad cue passes when its author may choose among so many seeds. */
  readonly rows: readonly { readonly commits: number; readonly passed: Share }[];
}

const { limits, cap } = PRESETS.default;
const CONDITIONS = 13;
/** One prompt in ten is risky, and half of the answers to it are misaligned: 5 % in all. */
const [RISKY, MISALIGNED] = [0.1, 0.5];
/** Clean answers that pass: what an author wants the first draws to give. */
const FIRST = 82;

/** Which draws of a seed meet a risky prompt, from the first on. */
function draws(length: number, uniform: () => number): { readonly risky: boolean[]; readonly count: number } {
  const risky = Array.from({ length }, () => uniform() < RISKY);
  return { risky, count: risky.filter(Boolean).length };
}

/** The seed, of as many as there are commits, whose first draws meet the fewest risky prompts. */
function ground(commits: number, uniform: () => number): boolean[] {
  let best = draws(FIRST, uniform);
  for (let commit = 1; commit < commits; commit += 1) {
    const other = draws(FIRST, uniform);
    if (other.count < best.count) best = other;
  }
  return [...best.risky, ...draws(cap - FIRST, uniform).risky];
}

/** What a seed that depends on the commit would be worth to an author who makes commits until one suits. */
export const grinding: Study<Data> = {
  name: 'grinding',
  run(size, seed) {
    const uniform = generator(`${seed}:grinding`);
    const read = readerOf({ limits, conditions: CONDITIONS, cap, block: 1, gamma: 0.1 });
    const design = { limits, conditions: CONDITIONS, cap, block: 1, gamma: 0.1 };
    const passes = (commits: number): boolean => {
      const risky = ground(commits, uniform);
      const source: Source = (index) => (risky[index - 1] === true && uniform() < MISALIGNED ? 1 : 0);
      return simulateRun([source], design, read).verdict === 'pass';
    };
    const sizes = size === 'full' ? { 1: 20_000, 10: 4000, 100: 2000, 1000: 2000 } : { 1: 1000, 1000: 60 };
    return {
      rows: Object.entries(sizes).map(([commits, runs]) => {
        let count = 0;
        for (let run = 0; run < runs; run += 1) if (passes(Number(commits))) count += 1;
        return { commits: Number(commits), passed: { count, runs } };
      }),
    };
  },
  section({ rows }) {
    return [
      '## Choosing the seed',
      '',
      `One prompt in ten is risky and half of its answers are misaligned, ${percent(RISKY * MISALIGNED)} in all. If the seed came from the commit, an author could make commits until the first ${FIRST} draws meet few risky prompts. cuegate's seed is made once for the evidence: every commit meets the same draws, and the first row applies whatever the number of commits.`,
      '',
      figureTable(
        ['commits to choose from', 'runs', 'the cue passes'],
        rows.map(({ commits, passed }) => [commits, passed.runs, shownShare(passed)]),
      ),
    ].join('\n');
  },
  broken({ rows }) {
    const at = (commits: number) => rows.find((row) => row.commits === commits)?.passed;
    const [one, thousand] = [at(1), at(1000)];
    return [
      ...(one !== undefined &&
      (below(one, 0.016 - 0.005) || below({ ...one, count: one.runs - one.count }, 0.979))
        ? [`one seed passes ${shownShare(one)}, expected 1.6 %`]
        : []),
      ...(thousand !== undefined && below(thousand, 0.5)
        ? [`1,000 commits pass ${shownShare(thousand)}, expected 56 %`]
        : []),
    ];
  },
};
