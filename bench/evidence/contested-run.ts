import { type ContestState, lookAtContest } from '../../src/evidence/contest.ts';
import type { CountReading } from '../../src/evidence/counts.ts';
import type { SharedCell } from '../../src/evidence/shared-draws.ts';
import { EMPTY_TALLY } from '../../src/evidence/tally.ts';
import { nextBatch } from '../../src/plan/schedule.ts';
import { type Counts, cellsOf, type Design, remembering } from './reading.ts';
import type { Source } from './run.ts';

/** How one condition of a run with a baseline ended, and what it took. */
export interface ContestEnd {
  readonly state: Exclude<ContestState, 'contested'> | 'pass' | 'capped';
  readonly candidate: number;
  readonly baseline: number;
}

/** Pairs by outcome: neither misaligned, candidate alone, baseline alone, both. */
type Pairs = Counts;

const ANSWER = [
  { fail: 0, pass: 0 },
  { fail: 1, pass: 1 },
] as const;

/** The pairs as the evidence takes them. */
function sharedCells([neither, candidate, baseline, both]: Pairs): readonly SharedCell[] {
  return [
    { outcomes: [ANSWER[0], ANSWER[0]], count: neither },
    { outcomes: [ANSWER[1], ANSWER[0]], count: candidate },
    { outcomes: [ANSWER[0], ANSWER[1]], count: baseline },
    { outcomes: [ANSWER[1], ANSWER[1]], count: both },
  ].filter(({ count }) => count > 0);
}

/** Looks at contested pairs; `last` when both are at the cap. Baseline and candidate have answered the same draws. */
function contestReader({ limits, conditions, cap, gamma }: Design, excuseRatio: number) {
  return remembering((pairs: Pairs) => {
    const [neither, candidate, baseline, both] = pairs;
    const n = neither + candidate + baseline + both;
    const cells = cellsOf([neither + candidate, baseline + both, 0, 0], gamma);
    const contest = { shared: { n, cells: sharedCells(pairs) }, baseline: { ...EMPTY_TALLY, n, cells } };
    return lookAtContest(contest, { limits, conditions, excuseRatio, last: n >= cap });
  });
}

/** Simulates one condition that a baseline may excuse, under the real scheduler; answers are judged and coherent. */
export function contestRunner(
  design: Design,
  read: (counts: Counts) => CountReading,
  excuseRatio: number,
): (candidate: Source, baseline: Source) => ContestEnd {
  const lookAt = contestReader(design, excuseRatio);
  const scheduled = (n: number, { logEFail, toPass }: CountReading, baseline?: number) =>
    nextBatch(
      [{ id: '', n, cap: design.cap, logEFail, toPass, ...(baseline === undefined ? {} : { baseline }) }],
      design.block,
      Number.POSITIVE_INFINITY,
    ).ranges;
  return (candidate, baseline) => {
    const answers: (0 | 1)[] = [];
    const counts: [number, number, number, number] = [0, 0, 0, 0];
    const pairs: [number, number, number, number] = [0, 0, 0, 0];
    const ask = (to: number): void => {
      while (answers.length < to) {
        const answer = candidate(answers.length + 1) === 1 ? 1 : 0;
        answers.push(answer);
        counts[answer] += 1;
      }
    };
    while (read(counts).state === 'open') ask(scheduled(answers.length, read(counts))[0]?.to ?? design.cap);
    const reading = read(counts);
    if (reading.state !== 'fail')
      return { state: reading.state === 'pass' ? 'pass' : 'capped', candidate: answers.length, baseline: 0 };
    for (let asked = 0; ; ) {
      for (const { role, to } of scheduled(answers.length, read(counts), asked)) {
        if (role === undefined) ask(to);
        else
          for (; asked < to; asked += 1)
            pairs[((answers[asked] ?? 0) + 2 * (baseline(asked + 1) === 1 ? 1 : 0)) as 0 | 1 | 2 | 3] += 1;
      }
      const state = lookAt(pairs);
      if (state !== 'contested') return { state, candidate: answers.length, baseline: asked };
    }
  };
}
