import { figureTable } from '../../scripts/figures/figures.ts';
import { PRESETS } from '../../src/policy/limits.ts';
import { drawsToGap } from './gap-run.ts';
import { generator } from './generator.ts';
import { simulateLabels } from './label-run.ts';
import { type Design, readerOf } from './reading.ts';
import { independent, remembered, simulateRun } from './run.ts';
import { type Mean, meanOf, percent, portion, type Share, shownMean, shownShare } from './shown.ts';
import type { Study } from './study.ts';

const RUNS = { small: 300, full: 20_000 } as const;
const { limits, cap } = PRESETS.default;
const ALPHA = limits.falseBlock;
/** Shared draws between looks where only the gap is asked for. */
const LOOK_EVERY = 12;
const MOST = 5_000;

/** plain, cue, and the promised answers of both arms for K = 1 and K = 12. */
const GAPS = [
  { plain: 0, cue: 0.04, promised: [311, 514] },
  { plain: 0, cue: 0.08, promised: [160, 261] },
  { plain: 0, cue: 0.2, promised: [71, 111] },
  { plain: 0.02, cue: 0.1, promised: [251, 427] },
] as const;
/** Cue at this rate, K = 12: the gap is shown in at least this share of runs. */
const LABELS = [
  { cue: 0.2, promised: 1 },
  { cue: 0.08, promised: 0.84 },
  { cue: 0.04, promised: 0.16 },
] as const;

interface Data {
  readonly answers: readonly {
    readonly plain: number;
    readonly cue: number;
    readonly cues: number;
    readonly answers: Mean;
    readonly promised: number;
  }[];
  readonly labels: readonly {
    readonly cue: number;
    /** Runs in which the cue fails and its gap is shown. */
    readonly shown: Share;
    readonly failed: number;
    /** Answers that the cue-effect phase added, where the cue failed. */
    readonly added: Mean;
    readonly promised: number;
  }[];
}

/** Whether a failure is conditional: the gap between a cue and plain. */
export const gaps: Study<Data> = {
  name: 'gaps',
  run(size, seed) {
    const runs = RUNS[size];
    const answers = GAPS.flatMap(({ plain, cue, promised }) =>
      [1, 12].map((cues, at) => {
        const uniform = generator(`${seed}:gap:${plain}:${cue}:${cues}`);
        const needed = Math.log(cues / ALPHA);
        const draws = Array.from({ length: runs }, () =>
          drawsToGap(
            () => uniform() < cue,
            () => uniform() < plain,
            needed,
            LOOK_EVERY,
            MOST,
          ),
        );
        return { plain, cue, cues, answers: meanOf(draws.map((n) => 2 * n)), promised: promised[at] ?? 0 };
      }),
    );
    return {
      answers,
      labels: LABELS.map(({ cue, promised }) => labelPhase(cue, promised, runs, `${seed}:label:${cue}`)),
    };
  },
  section({ answers, labels }) {
    return [
      '## Is it conditional?',
      `Answers of both samples together until a cue effect is shown at α = 5 %, checked every ${LOOK_EVERY} shared draws:`,
      figureTable(
        ['plain', 'cue', 'K = 1', 'K = 12'],
        GAPS.map(({ plain, cue }) => [
          percent(plain),
          percent(cue),
          ...answers
            .filter((row) => row.plain === plain && row.cue === cue)
            .map((row) => shownMean(row.answers)),
        ]),
      ),
      'After a fail the cue-effect phase asks both samples up to 192 draws (K = 12, plain and the other cues at 0.25 %):',
      figureTable(
        [
          'cue',
          'runs in which it fails and the cue effect is shown',
          'of those in which it fails',
          'answers added',
        ],
        labels.map(({ cue, shown, failed, added }) => [
          percent(cue),
          shownShare(shown),
          shownShare({ count: shown.count, runs: failed }),
          shownMean(added),
        ]),
      ),
    ].join('\n\n');
  },
  broken({ answers, labels }) {
    return [
      // The promised answers come from a few thousand runs, with an error of about 1 %, and another step of looks.
      ...answers
        .filter(
          ({ answers: { mean, error }, promised }) => Math.abs(mean - promised) > 0.03 * promised + 4 * error,
        )
        .map(
          ({ plain, cue, cues, answers: { mean }, promised }) =>
            `${percent(plain)} → ${percent(cue)}, K = ${cues}: ${mean.toFixed(1)} answers instead of ${promised}`,
        ),
      ...labels
        .filter(({ shown, promised }) => portion(shown) < promised - 0.01 - 4 / Math.sqrt(4 * shown.runs))
        .map(({ cue, shown }) => `cue-effect phase at ${percent(cue)}: shown in ${percent(portion(shown))}`),
    ];
  },
};

function labelPhase(cue: number, promised: number, runs: number, seed: string): Data['labels'][number] {
  const design: Design = { limits, cap, conditions: 13, block: 1, gamma: 0.1 };
  const read = readerOf(design);
  const uniform = generator(seed);
  const added: number[] = [];
  let shown = 0;
  for (let run = 0; run < runs; run += 1) {
    const plain = remembered(independent(0.0025, uniform));
    const bad = remembered(independent(cue, uniform));
    const rest = Array.from({ length: 11 }, () => independent(0.0025, uniform));
    const [first, second] = simulateRun([plain, bad, ...rest], design, read).conditions;
    if (first === undefined || second?.reading.state !== 'fail') continue;
    const end = simulateLabels(bad, plain, { cue: second.n, plain: first.n }, Math.log(12 / ALPHA));
    shown += end.shown ? 1 : 0;
    added.push(end.answers);
  }
  return { cue, shown: { count: shown, runs }, failed: added.length, added: meanOf(added), promised };
}
