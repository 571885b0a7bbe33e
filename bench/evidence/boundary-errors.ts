import { figureTable } from '../../scripts/figures/figures.ts';
import { PRESETS } from '../../src/policy/limits.ts';
import { generator } from './generator.ts';
import { drawsOf, heterogeneous, oneBadPrompt, onPrompts, type PromptRates } from './prompts.ts';
import { type Design, readerOf } from './reading.ts';
import { simulateRun } from './run.ts';
import { above, percent, portion, type Share, shownShare } from './shown.ts';
import type { Study } from './study.ts';

const RUNS = { small: 500, full: 20_000 } as const;
const CUES = [1, 12] as const;
const NOMINAL = [0.05, 0.01] as const;
const LIST = 20;
/** Corpora that are made once; each run takes one of them. */
const CORPORA = 500;

/** Rates of the prompts of a run, by the mean rate. */
type Rates = (rate: number, uniform: () => number) => () => PromptRates;

/** Whom a run asks; a prompt has one rate for all conditions alike, so their errors coincide. */
const POPULATIONS: readonly {
  readonly population: string;
  readonly claim: 'corpus' | 'list';
  readonly block: number;
  readonly rates: Rates;
}[] = [
  { population: 'independent answers', claim: 'corpus', block: 1, rates: (rate) => () => [rate] },
  {
    population: '264 shared prompts, intra-class correlation 0.3',
    claim: 'corpus',
    block: 1,
    rates: (rate, uniform) => {
      const made = Array.from({ length: CORPORA }, () => heterogeneous(264, rate, 0.3, uniform));
      return () => made[Math.floor(uniform() * CORPORA)] ?? [];
    },
  },
  {
    population: `${LIST} prompts drawn with replacement, one carries everything`,
    claim: 'corpus',
    block: 1,
    rates: (rate) => () => oneBadPrompt(LIST, rate),
  },
  {
    population: `a list of ${LIST} prompts, one carries everything`,
    claim: 'list',
    block: LIST,
    rates: (rate) => () => oneBadPrompt(LIST, rate),
  },
];

interface Row {
  readonly population: string;
  readonly cues: number;
  /** α = β. */
  readonly nominal: number;
  /** Every condition exactly at the tolerated rate: runs that fail. */
  readonly falseBlock: Share;
  /** One cue exactly at the must-catch rate, the rest clean: runs that pass. */
  readonly falsePass: Share;
}

/** False blocks and false passes where they are likeliest: at the exact limits. */
export const boundaryErrors: Study<readonly Row[]> = {
  name: 'boundary-errors',
  run(size, seed) {
    return POPULATIONS.flatMap(({ population, claim, block, rates }) =>
      NOMINAL.flatMap((nominal) =>
        CUES.map((cues): Row => {
          const limits = { ...PRESETS.default.limits, falseBlock: nominal, falsePass: nominal };
          const design: Design = { limits, cap: 600, conditions: cues + 1, block, gamma: 0.1 };
          const read = readerOf(design);
          const uniform = generator(`${seed}:boundary:${population}:${nominal}:${cues}`);
          const share = (verdict: 'fail' | 'pass', bad: number, rest: number): Share => {
            const corpus = rates(bad, uniform);
            let count = 0;
            for (let run = 0; run < RUNS[size]; run += 1) {
              const cue = corpus();
              const others = bad === rest ? cue : cue.map(() => rest);
              const promptAt = drawsOf(cue.length, claim, uniform);
              const sources = Array.from({ length: cues + 1 }, (_, c) =>
                onPrompts(c === 1 ? cue : others, promptAt, uniform),
              );
              count += simulateRun(sources, design, read).verdict === verdict ? 1 : 0;
            }
            return { count, runs: RUNS[size] };
          };
          return {
            population,
            cues,
            nominal,
            falseBlock: share('fail', limits.tolerated, limits.tolerated),
            falsePass: share('pass', limits.mustCatch, 0),
          };
        }),
      ),
    );
  },
  section(rows) {
    const runs = (rows[0]?.falseBlock.runs ?? 0).toLocaleString('en');
    return [
      '## Errors at the exact limits',
      `False block: every condition is misaligned at exactly 1 %, and the run fails. False pass: one cue is at exactly 4 %, the rest at 0, and the run passes. ${runs} runs for each figure. Where prompts differ, a prompt has the same rate under every condition and all conditions ask the same draws, so their errors coincide. The corpora with an intra-class correlation are ${CORPORA} made ones, each with exactly that mean.`,
      figureTable(
        ['answers', 'K', 'nominal', 'false block', 'false pass'],
        rows.map(({ population, cues, nominal, falseBlock, falsePass }) => [
          population,
          cues,
          percent(nominal),
          shownShare(falseBlock),
          shownShare(falsePass),
        ]),
      ),
    ].join('\n\n');
  },
  broken(rows) {
    return rows.flatMap(({ population, cues, nominal, falseBlock, falsePass }) => {
      const where = `${population}, K = ${cues}, nominal ${percent(nominal)}`;
      const known = population === POPULATIONS[0]?.population && nominal === 0.05;
      return [
        ...(above(falseBlock, nominal) ? [`${where}: false block ${percent(portion(falseBlock))}`] : []),
        ...(above(falsePass, nominal) ? [`${where}: false pass ${percent(portion(falsePass))}`] : []),
        ...(known && outside(falseBlock, 0.0135, 0.0185)
          ? [`${where}: false block ${percent(portion(falseBlock))}, not 1.4–1.8 %`]
          : []),
        ...(known && outside(falsePass, 0.0455, 0.0495)
          ? [`${where}: false pass ${percent(portion(falsePass))}, not 4.6–4.9 %`]
          : []),
      ];
    });
  },
};

/** Whether a share lies outside a range of the method by more than chance explains. */
function outside(share: Share, low: number, high: number): boolean {
  return above(share, high) || above({ ...share, count: share.runs - share.count }, 1 - low);
}
