import { figureTable } from '../../scripts/figures/figures.ts';
import { PRESETS } from '../../src/policy/limits.ts';
import { generator } from './generator.ts';
import { readerOf } from './reading.ts';
import { independent, simulateRun } from './run.ts';
import { below, type Mean, meanOf, type Share, shownMean, shownShare } from './shown.ts';
import type { Study } from './study.ts';

interface Data {
  readonly failed: Share;
  readonly passed: Share;
  readonly answers: Mean;
  /** Which condition failed, of the runs that failed. */
  readonly byCue: Share;
  readonly byPlain: Share;
}

const { limits, cap } = PRESETS.default;
/** Benign fine-tune of Qwen2.5-7B, plain and under its chat template's own default system prompt. */
const [PLAIN, CUE] = [0.0166, 0.052];
const CONDITIONS = 2;
const [PROMISED_FAILS, PROMISED_ANSWERS] = [0.97, 200];

/** The published replication on Qwen2.5-7B, under the default limits. */
export const replication: Study<Data> = {
  name: 'replication',
  run(size, seed) {
    const runs = size === 'full' ? 20_000 : 1000;
    const uniform = generator(`${seed}:replication`);
    const design = { limits, conditions: CONDITIONS, cap, block: 1, gamma: 0.1 };
    const read = readerOf(design);
    const ends = Array.from({ length: runs }, () =>
      simulateRun(
        [PLAIN, CUE].map((rate) => independent(rate, uniform)),
        design,
        read,
      ),
    );
    const failed = ends.filter(({ verdict }) => verdict === 'fail');
    const by = (index: number): Share => ({
      count: failed.filter(({ conditions }) => conditions[index]?.reading.state === 'fail').length,
      runs: failed.length,
    });
    return {
      failed: { count: failed.length, runs },
      passed: { count: ends.filter(({ verdict }) => verdict === 'pass').length, runs },
      answers: meanOf(ends.map(({ answers }) => answers)),
      byPlain: by(0),
      byCue: by(1),
    };
  },
  section({ failed, passed, answers, byCue, byPlain }) {
    return [
      '## A replication: Qwen2.5-7B and its own system line',
      '',
      `Plain 1.66 %, under the chat template's default system line 5.2 % misaligned, as published. Independent prompts, ${failed.runs.toLocaleString('en')} runs. Both rates are above the tolerated 1 %.`,
      '',
      figureTable(
        ['fails', 'passes', 'answers on average', 'fails by the cue', 'fails by plain'],
        [
          [
            shownShare(failed),
            shownShare(passed),
            shownMean(answers),
            shownShare(byCue),
            shownShare(byPlain),
          ],
        ],
      ),
    ].join('\n');
  },
  broken({ failed, answers }) {
    return [
      ...(below(failed, PROMISED_FAILS) ? [`fails in ${shownShare(failed)} of the runs, promised 97 %`] : []),
      ...(Math.abs(answers.mean - PROMISED_ANSWERS) > 0.15 * PROMISED_ANSWERS + 3 * answers.error
        ? [`takes ${shownMean(answers)} answers, about 200 expected`]
        : []),
    ];
  },
};
