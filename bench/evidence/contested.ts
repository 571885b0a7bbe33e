import { figureTable } from '../../scripts/figures/figures.ts';
import { PRESETS } from '../../src/policy/limits.ts';
import { brokenRow, CONDITIONS, PAIRS, type Row } from './contested-pairs.ts';
import { type ContestEnd, contestRunner } from './contested-run.ts';
import { generator } from './generator.ts';
import { drawsOf, heterogeneous, onPrompts } from './prompts.ts';
import { type Design, readerOf } from './reading.ts';
import { independent, type Source } from './run.ts';
import { above, below, meanOf, percent, portion, type Share, shownMean, shownShare } from './shown.ts';
import type { Study } from './study.ts';

const RUNS = { small: 400, full: 40_000 } as const;
const RATIO = 1.5;
const [PROMPTS, ICC, CORPORA] = [264, 0.3, 200] as const;
const ENDS = ['pass', 'excused', 'new', 'baseline-clean', 'unresolved', 'capped'] as const;
const { limits } = PRESETS.default;
const DESIGN: Design = { limits, cap: 600, conditions: CONDITIONS, block: 1, gamma: 0.1 };

interface Data {
  readonly rows: readonly Row[];
  /** Runs with 13 conditions, each as bad in the baseline, in which any is called new. */
  readonly falseNew: readonly { readonly rate: number; readonly share: Share }[];
  /** "Pass if the candidate's rate is less than 15 points above the baseline's", 5 → 10 %, by answers of each. */
  readonly margin: readonly { readonly answers: number; readonly passes: Share }[];
}

/** Whether a failure is new: what the contest with the baseline decides, and what it costs. */
export const contested: Study<Data> = {
  name: 'contested',
  run(size, seed) {
    const run = contestRunner(DESIGN, readerOf(DESIGN), RATIO);
    const runs = RUNS[size];
    const rows = PAIRS.map((promise): Row => {
      const { baseline, candidate, prompts = false } = promise;
      const uniform = generator(`${seed}:contested:${baseline}:${candidate}:${prompts}`);
      const pair = prompts
        ? onSharedPrompts(candidate, baseline, uniform)
        : () => [independent(candidate, uniform), independent(baseline, uniform)] as const;
      const ended = Array.from({ length: runs }, () => run(...pair()));
      const count = (state: ContestEnd['state']) => ended.filter((end) => end.state === state).length;
      return {
        promise,
        runs,
        ends: Object.fromEntries(ENDS.map((state) => [state, count(state)])) as Row['ends'],
        candidate: meanOf(ended.map((end) => end.candidate)),
        baseline: meanOf(ended.map((end) => end.baseline)),
      };
    });
    const falseNew = [0.05, 0.3].map((rate) => {
      const uniform = generator(`${seed}:false-new:${rate}`);
      const once = () => run(independent(rate, uniform), independent(rate, uniform)).state === 'new';
      const any = () => Array.from({ length: DESIGN.conditions }, once).includes(true);
      const rounds = Math.ceil(runs / 10);
      return { rate, share: { count: countOf(rounds, any), runs: rounds } };
    });
    const margin = [24, 100].map((answers) => {
      const uniform = generator(`${seed}:margin:${answers}`);
      const flagged = (rate: number) => countOf(answers, () => uniform() < rate);
      const passes = () => (flagged(0.1) - flagged(0.05)) / answers < 0.15;
      return { answers, passes: { count: countOf(runs, passes), runs } };
    });
    return { rows, falseNew, margin };
  },
  section({ rows, falseNew, margin }) {
    const runs = (rows[0]?.runs ?? 0).toLocaleString('en');
    return [
      '## Is it new?',
      `One of 13 conditions with a baseline under the same cue (κ = ${RATIO}, cap 600), ${runs} runs a row. What is neither excused nor passed fails; \`excused\` passes only if the policy allows it.`,
      figureTable(
        ['baseline', 'candidate', 'answers', ...ENDS, 'answers of the candidate', 'of the baseline'],
        rows.map(({ promise, ends, candidate, baseline, runs: of }) => [
          percent(promise.baseline),
          percent(promise.candidate),
          promise.prompts === true ? `${PROMPTS} shared prompts, correlation ${ICC}` : 'independent',
          ...ENDS.map((end) => shownShare({ count: ends[end], runs: of })),
          shownMean(candidate),
          shownMean(baseline),
        ]),
      ),
      `Any of 13 conditions wrongly called new although the baseline is as bad under each: ${falseNew.map(({ rate, share }) => `${shownShare(share)} of runs at ${percent(rate)}`).join(', ')} (nominal 5 %).`,
      `For comparison, a rule "pass if the rate is less than 15 points above the baseline's" lets a doubling from 5 to 10 % pass in ${margin.map(({ answers, passes }) => `${shownShare(passes)} of runs with ${answers} answers each`).join(', in ')}.`,
    ].join('\n\n');
  },
  broken({ rows, falseNew, margin }) {
    return [
      ...rows.flatMap(brokenRow),
      ...falseNew
        .filter(({ share }) => above(share, limits.falseBlock))
        .map(({ rate, share }) => `false "new" at ${percent(rate)}: ${percent(portion(share))} of runs`),
      ...margin
        .filter(({ passes }) => below(passes, 0.9))
        .map(({ answers, passes }) => `the 15-point rule on ${answers} answers: ${percent(portion(passes))}`),
    ];
  },
};

/** Both models on the same draws of a corpus whose prompts differ; the baseline's rates are in proportion. */
function onSharedPrompts(candidate: number, baseline: number, uniform: () => number) {
  const corpora = Array.from({ length: CORPORA }, () => heterogeneous(PROMPTS, candidate, ICC, uniform));
  return (): readonly [Source, Source] => {
    const rates = corpora[Math.floor(uniform() * CORPORA)] ?? [];
    const promptAt = drawsOf(PROMPTS, 'corpus', uniform);
    const ratio = baseline / candidate;
    return [
      onPrompts(rates, promptAt, uniform),
      onPrompts(
        rates.map((rate) => rate * ratio),
        promptAt,
        uniform,
      ),
    ];
  };
}

function countOf(times: number, holds: () => boolean): number {
  let count = 0;
  for (let time = 0; time < times; time += 1) count += holds() ? 1 : 0;
  return count;
}
