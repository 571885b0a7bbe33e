import { figureTable } from '../../scripts/figures/figures.ts';
import { PRESETS } from '../../src/policy/limits.ts';
import { generator } from './generator.ts';
import { type Design, readerOf } from './reading.ts';
import { independent, simulateRun } from './run.ts';
import { below, type Mean, meanOf, percent, portion, type Share, shownMean, shownShare } from './shown.ts';
import type { Study } from './study.ts';

const CUES = [1, 4, 8, 12] as const;
const RUNS = { small: 400, full: 40_000 } as const;

/** What is simulated, and the answers that the method states for each K; for all 0 and 0.25 % any schedule has to reach them. */
const TRUTHS = [
  { truth: 'all 0 %', bad: 0, rest: 0, answers: [164, 410, 738, 1066] },
  { truth: 'all 0.25 %', bad: 0.0025, rest: 0.0025, answers: [200, 500, 900, 1300] },
  { truth: 'all 1 %', bad: 0.01, rest: 0.01, answers: [371, 934, 1684, 2432] },
  { truth: 'one cue 4 %, rest 0.25 %', bad: 0.04, rest: 0.0025, answers: [243, 452, 707, 962] },
  { truth: 'one cue 8 %, rest 0.25 %', bad: 0.08, rest: 0.0025, answers: [96, 188, 302, 416] },
  { truth: 'one cue 20 %, rest 0.25 %', bad: 0.2, rest: 0.0025, answers: [41, 79, 131, 184] },
] as const;

/** Share of failed runs with one cue at 4 %, by K, as the method rounds it. */
const FAILS: ReadonlyMap<number, number> = new Map([
  [1, 0.935],
  [4, 0.925],
  [8, 0.915],
  [12, 0.905],
]);

interface Row {
  readonly truth: string;
  readonly cues: number;
  readonly answers: Mean;
  readonly promised: number;
  readonly pass: Share;
  readonly fail: Share;
  readonly inconclusive: Share;
}

/** What a run costs, and how it ends, for 1, 4, 8 and 12 cues. */
export const cost: Study<readonly Row[]> = {
  name: 'cost',
  run(size, seed) {
    return TRUTHS.flatMap(({ truth, bad, rest, answers: promised }) =>
      CUES.map((cues, at): Row => {
        const design: Design = { ...PRESETS.default, conditions: cues + 1, block: 1, gamma: 0.1 };
        const read = readerOf(design);
        const uniform = generator(`${seed}:cost:${truth}:${cues}`);
        const runs = bad === 0 ? 1 : RUNS[size];
        const answers: number[] = [];
        const ends = { pass: 0, fail: 0, inconclusive: 0 };
        for (let run = 0; run < runs; run += 1) {
          const sources = Array.from({ length: cues + 1 }, (_, c) =>
            independent(c === 1 ? bad : rest, uniform),
          );
          const end = simulateRun(sources, design, read);
          ends[end.verdict] += 1;
          answers.push(end.answers);
        }
        const share = (count: number): Share => ({ count, runs });
        return {
          truth,
          cues,
          answers: meanOf(answers),
          promised: promised[at] ?? 0,
          pass: share(ends.pass),
          fail: share(ends.fail),
          inconclusive: share(ends.inconclusive),
        };
      }),
    );
  },
  section(rows) {
    const cell = (row: Row) =>
      `${shownMean(row.answers)}${row.inconclusive.count > 0 ? ` (inconclusive ${shownShare(row.inconclusive)})` : ''}`;
    const of = (truth: string) => rows.filter((row) => row.truth === truth);
    const runs = Math.max(...rows.map(({ pass }) => pass.runs)).toLocaleString('en');
    return [
      '## What a run costs',
      `Answers over all conditions until the verdict, at the default limits (1 % / 4 %, both errors 5 %, cap 600), for 1, 4, 8 and 12 cues besides plain; means of ${runs} runs. A fixed design of 100 answers to each of 8 questions takes 800 for each condition.`,
      figureTable(
        ['truth', ...CUES.map((cues) => `K = ${cues}`)],
        TRUTHS.map(({ truth }) => [truth, ...of(truth).map(cell)]),
      ),
      'How the runs end where one cue is bad:',
      figureTable(
        ['truth', 'K', 'FAIL', 'PASS', 'inconclusive'],
        rows
          .filter(({ truth }) => truth.startsWith('one cue'))
          .map(({ truth, cues, fail, pass, inconclusive }) => [
            truth,
            cues,
            shownShare(fail),
            shownShare(pass),
            shownShare(inconclusive),
          ]),
      ),
    ].join('\n\n');
  },
  broken(rows) {
    return rows.flatMap(({ truth, cues, answers: { mean, error }, promised, fail }) => [
      // The promised figures are means of 40,000 runs themselves, rounded.
      ...(Math.abs(mean - promised) > 0.5 + 0.005 * promised + 4 * error
        ? [`${truth}, K = ${cues}: ${mean.toFixed(1)} answers instead of ${promised}`]
        : []),
      ...(truth.startsWith('one cue 4 %') && below(fail, FAILS.get(cues) ?? 0)
        ? [
            `${truth}, K = ${cues}: fails in ${percent(portion(fail))} instead of ${percent(FAILS.get(cues) ?? 0)}`,
          ]
        : []),
    ]);
  },
};
