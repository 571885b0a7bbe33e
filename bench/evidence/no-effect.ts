import { figureTable } from '../../scripts/figures/figures.ts';
import { logECueEffectDifference } from '../../src/evidence/cue-effect.ts';
import type { SharedCell } from '../../src/evidence/shared-draws.ts';
import { PRESETS } from '../../src/policy/limits.ts';
import { drawsToGap } from './gap-run.ts';
import { generator } from './generator.ts';
import { above, percent, portion, type Share, shownShare } from './shown.ts';
import type { Study } from './study.ts';

const RUNS = { small: 60, full: 4_000 } as const;
const { limits, cap } = PRESETS.default;
const ALPHA = limits.falseBlock;
const EQUAL = [0.01, 0.05, 0.2, 0.5] as const;
const CUES = [1, 12] as const;

interface Data {
  /** Both arms at the same rate: runs in which any of K cues is called an effect, looking at every draw up to 600. */
  readonly equal: readonly { readonly rate: number; readonly cues: number; readonly called: Share }[];
  /** The cue raises candidate and baseline alike: runs in which the difference in differences is shown. */
  readonly difference: Share;
}

/** How often a cue is called an effect that has none. */
export const noEffect: Study<Data> = {
  name: 'no-effect',
  run(size, seed) {
    const runs = RUNS[size];
    return {
      equal: EQUAL.flatMap((rate) =>
        CUES.map((cues) => ({
          rate,
          cues,
          called: calledEffect(rate, cues, runs, `${seed}:equal:${rate}`),
        })),
      ),
      difference: differenceShown(0.05, 0.2, runs, `${seed}:difference`),
    };
  },
  section({ equal, difference }) {
    const runs = difference.runs.toLocaleString('en');
    return [
      '## No cue effect where there is none',
      `Cue and plain have the same rate: ${runs} runs, in which any of K cues is ever called an effect, checked at every draw up to ${cap} (nominal 5 %). All cues of a run are compared with the same plain answers.`,
      figureTable(
        ['rate of both', ...CUES.map((cues) => `K = ${cues}`)],
        EQUAL.map((rate) => [
          percent(rate),
          ...equal.filter((row) => row.rate === rate).map(({ called }) => shownShare(called)),
        ]),
      ),
      `A cue that raises candidate and baseline equally from 5 to 20 %: the difference in differences is shown in ${shownShare(difference)} of runs (K = 1).`,
    ].join('\n\n');
  },
  broken({ equal, difference }) {
    return [
      ...equal
        .filter(({ called }) => above(called, ALPHA))
        .map(
          ({ rate, cues, called }) =>
            `equal arms at ${percent(rate)}, K = ${cues}: ${percent(portion(called))}`,
        ),
      ...(above(difference, ALPHA) ? [`difference in differences: ${percent(portion(difference))}`] : []),
    ];
  },
};

/** All K cues are compared with the same plain answers, as in a run. */
function calledEffect(rate: number, cues: number, runs: number, seed: string): Share {
  const uniform = generator(`${seed}:${cues}`);
  const needed = Math.log(cues / ALPHA);
  let count = 0;
  for (let run = 0; run < runs; run += 1) {
    const plain = Array.from({ length: cap }, () => uniform() < rate);
    const called = Array.from({ length: cues }, () => {
      let draw = 0;
      return (
        drawsToGap(
          () => uniform() < rate,
          () => plain[draw++] === true,
          needed,
          1,
          cap,
        ) <= cap
      );
    });
    count += called.includes(true) ? 1 : 0;
  }
  return { count, runs };
}

const ANSWER = [
  { fail: 0, pass: 0 },
  { fail: 1, pass: 1 },
] as const;

function differenceShown(plain: number, cue: number, runs: number, seed: string): Share {
  const uniform = generator(seed);
  let count = 0;
  for (let run = 0; run < runs; run += 1) {
    const counts = new Map<number, number>();
    for (let n = 1; n <= cap; n += 1) {
      const bits = [cue, plain, cue, plain].reduce((sum, rate) => 2 * sum + (uniform() < rate ? 1 : 0), 0);
      counts.set(bits, (counts.get(bits) ?? 0) + 1);
      if (n % 24 !== 0) continue;
      const cells = [...counts].map(
        ([key, times]): SharedCell => ({
          outcomes: [8, 4, 2, 1].map((bit) => ANSWER[(key & bit) === 0 ? 0 : 1]),
          count: times,
        }),
      );
      if (logECueEffectDifference({ n, cells }) < Math.log(1 / ALPHA)) continue;
      count += 1;
      break;
    }
  }
  return { count, runs };
}
