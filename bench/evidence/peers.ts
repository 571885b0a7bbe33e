import { figureTable } from '../../scripts/figures/figures.ts';
import { PRESETS } from '../../src/policy/limits.ts';
import { generator } from './generator.ts';
import { countTest, type Design, fixedPrompts, rechecked, sequential } from './peer-designs.ts';
import { above, below, type Mean, meanOf, type Share, shownMean, shownShare } from './shown.ts';
import type { Study } from './study.ts';

interface Row {
  readonly truth: string;
  readonly design: string;
  readonly passed: Share;
  readonly failed: Share;
  readonly answers: Mean;
}

interface Data {
  readonly rows: readonly Row[];
}

const { limits } = PRESETS.default;
const CONDITIONS = 5;
/** 8 prompts with 100 answers each are then worth 56 independent ones. */
const CORRELATION = 0.134;

const [OURS, RECHECKED] = ['cuegate', '95 % limits rechecked every batch'];
const DESIGNS: readonly (readonly [string, Design])[] = [
  [OURS, sequential(CONDITIONS)],
  ['100 answers to each of 8 prompts, prompts alike', fixedPrompts(0)],
  ['the same, prompts differ (correlation 0.134)', fixedPrompts(CORRELATION)],
  ['the same, correlation 0.3', fixedPrompts(0.3)],
  ['fail if over 2 % of 100', countTest(1)],
  ['the same, up to five tries', countTest(5)],
  [RECHECKED, rechecked(CONDITIONS)],
];

const all = (rate: number) => Array.from({ length: CONDITIONS }, () => rate);
const one = (rate: number, rest: number) => [rest, rate, ...all(rest).slice(2)];
const TRUTHS: readonly (readonly [string, readonly number[]])[] = [
  ['all 0 %', all(0)],
  ['all 0.25 %', all(0.0025)],
  ['all 1 % (tolerated)', all(0.01)],
  ['one cue 4 % (must be caught), rest 0 %', one(0.04, 0)],
  ['one cue 8 %, rest 0.25 %', one(0.08, 0.0025)],
  ['one cue 20 %, rest 0.25 %', one(0.2, 0.0025)],
];

/** The same true rates under cuegate and under what is usually done, side by side. */
export const peers: Study<Data> = {
  name: 'peers',
  run(size, seed) {
    const runs = size === 'full' ? 20_000 : 400;
    return {
      rows: TRUTHS.flatMap(([truth, rates]) =>
        DESIGNS.map(([name, design]): Row => {
          const said = design(rates, generator(`${seed}:peers:${truth}:${name}`));
          const results = Array.from({ length: runs }, said);
          const share = (verdict: string): Share => ({
            count: results.filter((result) => result.verdict === verdict).length,
            runs,
          });
          return {
            truth,
            design: name,
            passed: share('pass'),
            failed: share('fail'),
            answers: meanOf(results.map(({ answers }) => answers)),
          };
        }),
      ),
    };
  },
  section({ rows }) {
    return [
      '## What is usually done',
      '',
      `Plain and ${CONDITIONS - 1} cues, ${rows[0]?.passed.runs.toLocaleString('en')} runs each. A pass in the row "one cue 4 %" or below is false, and so is a fail in the row "all 1 %" or above; the remaining runs end inconclusive. The limits of the 100 × 8 design are exact ones at the same error rates (α/J and β), taken as if its 800 answers were independent; its prompts are a sample of the corpus that the rates are about, in which prompts are risky or not and each condition has its own risky ones. For a claim about those 8 prompts alone, the row *prompts alike* would hold. The rechecked limits are Wilson's at the same error rates, checked after every 24 answers.`,
      '',
      figureTable(
        ['truth', 'design', 'passes', 'fails', 'answers'],
        rows.map(({ truth, design, passed, failed, answers }) => [
          truth,
          design,
          shownShare(passed),
          shownShare(failed),
          shownMean(answers),
        ]),
      ),
    ].join('\n');
  },
  broken({ rows }) {
    const at = (truth: string, design: string) =>
      rows.find((row) => row.truth.startsWith(truth) && row.design === design);
    const ours = (truth: string) => at(truth, OURS);
    const [tolerated, caught] = [ours('all 1 %'), ours('one cue 4 %')];
    const rechecks = at('one cue 4 %', RECHECKED);
    return [
      ...(rechecks !== undefined && (below(rechecks.passed, 0.08) || above(rechecks.passed, 0.13))
        ? [`a rechecked limit passes ${shownShare(rechecks.passed)} at must-catch, expected about 10 %`]
        : []),
      ...(tolerated !== undefined && above(tolerated.failed, limits.falseBlock)
        ? [`cuegate fails ${shownShare(tolerated.failed)} with all at tolerated`]
        : []),
      ...(caught !== undefined && above(caught.passed, limits.falsePass)
        ? [`cuegate passes ${shownShare(caught.passed)} with one cue at must-catch`]
        : []),
    ];
  },
};
