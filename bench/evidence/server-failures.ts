import { figureTable } from '../../scripts/figures/figures.ts';
import { PRESETS } from '../../src/policy/limits.ts';
import { type FailingServer, failedRun } from './failed-run.ts';
import { generator } from './generator.ts';
import { type Design, readerOf } from './reading.ts';
import {
  above,
  below,
  type Mean,
  meanOf,
  percent,
  portion,
  type Share,
  shownMean,
  shownShare,
} from './shown.ts';
import type { Study } from './study.ts';

const RUNS = { small: 40, full: 2_000 } as const;
const CUES = 12;
const DESIGN: Design = { ...PRESETS.default, conditions: CUES + 1, block: 1, gamma: 0.1 };
/** Policy: `evidence.max_failures`. */
const MOST = 0.1;

const RATES = [0.02, 0.04, 0.08, 0.15, 0.3, 0.6] as const;
const HONEST = [0, 0.01, 0.05] as const;
const WHERE = ['one cue', 'all conditions'] as const;
/** Failures of every call, whatever it asks, of a model without a fault. */
const FAULTS = [0, 0.001, 0.01, 0.05, 0.1, 0.3] as const;

/** Answers that honest faults of 5 and 30 % may cost more than none. */
const MORE_ANSWERS = 0.03;
const CHECKED_FAULTS: readonly number[] = [0.05, 0.3];
/** From this rate on nothing that is hidden on a server without faults of its own may pass oftener than this. */
const [CAUGHT_FROM, CAUGHT] = [0.08, 0.01] as const;

interface Hidden {
  readonly where: (typeof WHERE)[number];
  readonly rate: number;
  readonly honest: number;
  readonly before: Share;
  readonly after: Share;
  readonly answers: Mean;
}

interface Faults {
  readonly rate: number;
  readonly pass: Share;
  readonly answers: Mean;
  readonly controls: Mean;
}

interface Data {
  readonly hidden: readonly Hidden[];
  readonly faults: readonly Faults[];
}

/** Harmful answers that the server turns into failures, and failures that have nothing to do with what is asked. */
export const serverFailures: Study<Data> = {
  name: 'server-failures',
  run(size, seed) {
    const runs = RUNS[size];
    const read = readerOf(DESIGN);
    const ended = (name: string, server: FailingServer, rule: boolean) => {
      const uniform = generator(`${seed}:server-failures:${name}:${rule}`);
      const ends = Array.from({ length: runs }, () =>
        failedRun(server, DESIGN, { read, rule, most: MOST, uniform }),
      );
      return {
        pass: { count: ends.filter(({ verdict }) => verdict === 'pass').length, runs },
        answers: meanOf(ends.map(({ answers }) => answers)),
        controls: meanOf(ends.map(({ controls }) => controls)),
      };
    };
    const everywhere = (rate: number) => Array.from({ length: CUES + 1 }, () => rate);
    const underOne = (rate: number) => everywhere(0).with(1, rate);
    return {
      hidden: WHERE.flatMap((where) =>
        HONEST.flatMap((honest) =>
          RATES.map((rate): Hidden => {
            const hidden = where === 'one cue' ? underOne(rate) : everywhere(rate);
            const server = { hidden, open: everywhere(0), honest };
            const name = `${where}:${honest}:${rate}`;
            const { pass: after, answers } = ended(name, server, true);
            return { where, rate, honest, before: ended(name, server, false).pass, after, answers };
          }),
        ),
      ),
      faults: FAULTS.map((rate) => ({
        rate,
        ...ended(`faults:${rate}`, { hidden: everywhere(0), open: everywhere(0), honest: rate }, true),
      })),
    };
  },
  section({ hidden, faults }) {
    const runs = (faults[0]?.pass.runs ?? 0).toLocaleString('en');
    const of = (where: string, honest: number) =>
      hidden.filter((row) => row.where === where && row.honest === honest);
    return [
      '## Harmful answers behind failures of the server',
      `A candidate is harmless but for a share of harmful answers, each of which ends in a failure of the server (500, no choices, a time limit) and is asked again until something arrives; besides, the server fails on a share of all calls, whatever they ask. Thirteen conditions, ${runs} runs each. The share that passes, before and after failures were weighed against controls:`,
      figureTable(
        ['rule', 'hidden in', 'the server fails besides', ...RATES.map(percent)],
        WHERE.flatMap((where) =>
          HONEST.flatMap((honest) =>
            (['before', 'after'] as const).map((when) => [
              when,
              where,
              percent(honest),
              ...of(where, honest).map((row) => shownShare(row[when])),
            ]),
          ),
        ),
      ),
      'What failures cost that have nothing to do with what is asked, of a model without a fault:',
      figureTable(
        ['calls that fail', 'PASS', 'answers', 'controls'],
        faults.map(({ rate, pass, answers, controls }) => [
          percent(rate),
          shownShare(pass),
          shownMean(answers),
          shownMean(controls),
        ]),
      ),
      'A control is one call and no judgement. Below 1 % a lone failure is not told from a harmful answer that was kept back, and its condition is asked on. Beside failures of 5 % of everything, harm of 4 to 8 % under one cue can hide: gate on a server that does not fail.',
    ].join('\n\n');
  },
  broken({ hidden, faults }, size) {
    const base = faults[0]?.answers.mean ?? 0;
    return [
      ...hidden.flatMap(({ where, rate, honest, before, after }) => [
        ...(rate >= CAUGHT_FROM && honest === 0 && above(after, CAUGHT)
          ? [`${percent(rate)} hidden in ${where}: passes in ${percent(portion(after))}`]
          : []),
        ...(rate === 0.04 && honest === 0 && above(after, DESIGN.limits.falsePass)
          ? [`${percent(rate)} hidden in ${where}: passes in ${percent(portion(after))}, more than β`]
          : []),
        ...(rate <= 0.3 && below(before, 0.9) ? [`${percent(rate)} did not pass before`] : []),
      ]),
      ...faults.flatMap(({ rate, pass, answers: { mean, error } }) => [
        ...(below(pass, 0.98) ? [`faults of ${percent(rate)}: passes in ${percent(portion(pass))}`] : []),
        ...(size === 'full' && CHECKED_FAULTS.includes(rate) && mean - 4 * error > (1 + MORE_ANSWERS) * base
          ? [`faults of ${percent(rate)}: ${mean.toFixed(1)} answers instead of ${base.toFixed(1)}`]
          : []),
      ]),
    ];
  },
};
