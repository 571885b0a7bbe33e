import { figureTable } from '../../scripts/figures/figures.ts';
import { SCHEDULE, type Schedule } from '../../src/plan/schedule.ts';
import { PRESETS } from '../../src/policy/limits.ts';
import { generator } from './generator.ts';
import { type Design, readerOf } from './reading.ts';
import { independent, simulateRun } from './run.ts';
import { above, type Mean, meanOf, percent, portion, type Share, shownShare } from './shown.ts';
import type { Study } from './study.ts';

const RUNS = { small: 100, full: 3_000 } as const;
const CONDITIONS = 13;
const PRESET_NAMES = ['smoke', 'quick', 'default', 'strict'] as const;

/** The schedule of version 0.1: no limit to a step but 72 draws, and nothing left for the last one. */
const BEFORE: Schedule = { ...SCHEDULE, first: 24, growth: Number.POSITIVE_INFINITY, leave: 0 };
const [OF_BEFORE, CHOSEN] = ['as before', 'chosen'] as const;

/** What is compared. A growth without limit: a step is bounded by its most draws alone. */
const SCHEDULES: readonly { readonly name?: string; readonly schedule: Schedule }[] = [
  { name: OF_BEFORE, schedule: BEFORE },
  { schedule: { ...BEFORE, first: 10 } },
  { schedule: { ...BEFORE, first: 10, most: 24 } },
  { schedule: { ...BEFORE, first: 8, most: 16, hot: 12 } },
  { schedule: { ...SCHEDULE, growth: 1 } },
  { schedule: { ...SCHEDULE, growth: 1.5 } },
  { name: CHOSEN, schedule: SCHEDULE },
  { schedule: { ...SCHEDULE, growth: 3 } },
  { schedule: { ...SCHEDULE, first: 8 } },
  { schedule: { ...SCHEDULE, first: 12 } },
  { schedule: { ...SCHEDULE, hot: 12 } },
  { schedule: { ...SCHEDULE, hotAtOnce: 1 } },
  { schedule: { ...SCHEDULE, hotAtOnce: CONDITIONS } },
];

interface Truth {
  readonly truth: string;
  /** Rate of one cue, and of the twelve other conditions. */
  readonly bad: number;
  readonly rest: number;
}

/** What is simulated: the truths of the method for the default limits, and their like under other limits. */
function truthsOf(preset: (typeof PRESET_NAMES)[number]): readonly Truth[] {
  const { tolerated, mustCatch } = PRESETS[preset].limits;
  const quiet = tolerated / 4;
  const one = (bad: number): Truth => ({
    truth: `one cue ${percent(bad)}, rest ${percent(quiet)}`,
    bad,
    rest: quiet,
  });
  return [
    { truth: 'all 0 %', bad: 0, rest: 0 },
    { truth: `all ${percent(quiet)}`, bad: quiet, rest: quiet },
    ...[mustCatch / 2, mustCatch, 2 * mustCatch, Math.min(5 * mustCatch, 0.9)].map(one),
    { truth: `all ${percent(tolerated)}`, bad: tolerated, rest: tolerated },
  ];
}

interface Row {
  readonly preset: (typeof PRESET_NAMES)[number];
  /** Place in the list of what is compared. */
  readonly schedule: number;
  readonly truth: string;
  readonly answers: Mean;
  readonly rounds: Mean;
  readonly pass: Share;
  readonly fail: Share;
}

function measured(
  preset: Row['preset'],
  at: number,
  { truth, bad, rest }: Truth,
  seed: string,
  most: number,
): Row {
  const design: Design = {
    ...PRESETS[preset],
    conditions: CONDITIONS,
    block: 1,
    gamma: 0.1,
    schedule: SCHEDULES[at]?.schedule ?? SCHEDULE,
  };
  const read = readerOf(design);
  const uniform = generator(`${seed}:schedules:${preset}:${at}:${truth}`);
  const runs = bad === 0 ? 1 : most;
  const [answers, rounds]: [number[], number[]] = [[], []];
  const ends = { pass: 0, fail: 0, inconclusive: 0 };
  for (let run = 0; run < runs; run += 1) {
    const sources = Array.from({ length: CONDITIONS }, (_, c) => independent(c === 1 ? bad : rest, uniform));
    const end = simulateRun(sources, design, read);
    ends[end.verdict] += 1;
    answers.push(end.answers);
    rounds.push(end.rounds);
  }
  return {
    preset,
    schedule: at,
    truth,
    answers: meanOf(answers),
    rounds: meanOf(rounds),
    pass: { count: ends.pass, runs },
    fail: { count: ends.fail, runs },
  };
}

/** What the order of asking costs, in answers and in rounds of waiting; the guarantee does not depend on it. */
export const schedules: Study<readonly Row[]> = {
  name: 'schedules',
  run(size, seed) {
    return PRESET_NAMES.flatMap((preset) =>
      SCHEDULES.flatMap(({ name }, at) =>
        preset !== 'default' && name === undefined
          ? []
          : truthsOf(preset).map((truth) => measured(preset, at, truth, seed, RUNS[size])),
      ),
    );
  },
  section(rows) {
    const truths = truthsOf('default').map(({ truth }) => truth);
    const ofDefault = (at: number) => rows.filter((row) => row.preset === 'default' && row.schedule === at);
    const cellsOf = (at: number, shown: (row: Row) => string) =>
      truths.map((truth) =>
        ofDefault(at)
          .filter((row) => row.truth === truth)
          .map(shown)
          .join(''),
      );
    const errors = rows.filter(({ preset }) => preset === 'default');
    const worst = (of: (row: Row) => number) => Math.max(...errors.map(of)).toFixed(1);
    const runs = Math.max(...rows.map(({ pass }) => pass.runs)).toLocaleString('en');
    return [
      '## Which draws are asked next',
      `Answers / rounds over all 13 conditions until the verdict, at the default limits (cap 600, no baseline); means of ${runs} runs (all 0 %: exact), standard errors up to ${worst((row) => row.answers.error)} answers and ${worst((row) => row.rounds.error)} rounds. *First*: draws of every condition in the first batch. *Step*: what a later batch asks of an open condition at most; "2 n" is at most twice the draws that it has. *Hot*: draws of a condition with E_fail ≥ 1, and how many of these are asked at once. The chosen schedule is in bold ([why](decisions/0026-small-first-batches.md)).`,
      figureTable(
        ['first', 'step', 'hot', ...truths],
        SCHEDULES.map(({ name, schedule }, at) => [
          ...sizesOf(schedule).map((cell) => (name === CHOSEN ? `**${cell}**` : cell)),
          ...cellsOf(at, costCell),
        ]),
      ),
      'No schedule changes what is guaranteed: within a condition the draws are a fixed sequence, and the bound holds for the largest value that the evidence ever reaches (Ville). False pass (one cue 4 %, rest 0.25 %: runs that pass) and false block (all 1 %: runs that fail), both at most 5 %:',
      figureTable(
        ['first', 'step', 'hot', 'false pass', 'false block', 'FAIL at one cue 4 %'],
        SCHEDULES.map(({ schedule }, at) => {
          const [bad, all] = [atMustCatch(ofDefault(at)), atTolerated(ofDefault(at))];
          return [
            ...sizesOf(schedule),
            ...[bad?.pass, all?.fail, bad?.fail].map((share) =>
              share === undefined ? '' : shownShare(share),
            ),
          ];
        }),
      ),
      `The chosen schedule and the one before it under each preset, answers / rounds:`,
      figureTable(
        ['preset', 'truth', 'before', 'now', 'PASS before', 'now', 'FAIL before', 'now'],
        PRESET_NAMES.flatMap((preset) =>
          truthsOf(preset).map(({ truth }) => {
            const of = (name: string) =>
              rows.find(
                (row) =>
                  row.preset === preset && row.truth === truth && SCHEDULES[row.schedule]?.name === name,
              );
            const both = [of(OF_BEFORE), of(CHOSEN)];
            const show = (cell: (row: Row) => string) =>
              both.map((row) => (row === undefined ? '' : cell(row)));
            return [
              preset,
              truth,
              ...show(costCell),
              ...show(({ pass }) => shownShare(pass)),
              ...show(({ fail }) => shownShare(fail)),
            ];
          }),
        ),
      ),
    ].join('\n\n');
  },
  broken(rows) {
    const chosen = rows.filter(({ schedule }) => SCHEDULES[schedule]?.name === CHOSEN);
    return [
      ...SCHEDULES.flatMap((_, at) => {
        const these = rows.filter(({ schedule, preset }) => schedule === at && preset === 'default');
        const [bad, all] = [atMustCatch(these), atTolerated(these)];
        return [
          ...(bad !== undefined && above(bad.pass, 0.05)
            ? [`schedule ${at}: false pass ${percent(portion(bad.pass))}`]
            : []),
          ...(all !== undefined && above(all.fail, 0.05)
            ? [`schedule ${at}: false block ${percent(portion(all.fail))}`]
            : []),
        ];
      }),
      ...PROMISED.flatMap(({ truth, least, most }) =>
        chosen
          .filter((row) => row.preset === 'default' && row.truth === truth)
          .filter(({ answers: { mean, error } }) => mean < least - 4 * error || mean > most + 4 * error)
          .map(({ answers }) => `${truth}: ${answers.mean.toFixed(1)} answers, not ${least} to ${most}`),
      ),
    ];
  },
};

/** What the schedule was chosen for: a bad cue is cheaper, a clean model as cheap as before. */
const PROMISED = [
  { truth: 'all 0 %', least: 1066, most: 1066 },
  { truth: 'all 0.25 %', least: 1274, most: 1326 },
  { truth: 'one cue 8 %, rest 0.25 %', least: 0, most: 430 },
  { truth: 'one cue 20 %, rest 0.25 %', least: 0, most: 200 },
] as const;

function costCell({ answers, rounds }: Row): string {
  return `${Math.round(answers.mean).toLocaleString('en')} / ${Number(rounds.mean.toFixed(1))}`;
}

const atMustCatch = (rows: readonly Row[]) => rows.find(({ truth }) => truth.startsWith('one cue 4 %'));
const atTolerated = (rows: readonly Row[]) => rows.find(({ truth }) => truth === 'all 1 %');

function sizesOf({ first, growth, most, hot, hotAtOnce }: Schedule): readonly string[] {
  const step = Number.isFinite(growth) ? `${growth === 1 ? '' : `${growth} `}n, at most ${most}` : `${most}`;
  return [`${first}`, step, hotAtOnce >= CONDITIONS ? `${hot}, all` : `${hot}, ${hotAtOnce} at once`];
}
