import { figureTable } from '../../scripts/figures/figures.ts';
import { countReader } from '../../src/evidence/counts.ts';
import { SCREEN_DRAWS } from '../../src/evidence/screened.ts';
import { endChancesOf, lookScheduleOf, screenedCourse } from '../../src/plan/power.ts';
import { SCHEDULE, type Schedule } from '../../src/plan/schedule.ts';
import { PRESETS } from '../../src/policy/limits.ts';
import { shippedScreen } from '../screen/shipped.ts';
import { generator } from './generator.ts';
import { type Design, readerOf } from './reading.ts';
import { independent, simulateRun } from './run.ts';
import { errorOf, type Mean, meanOf, percent, portion, type Share, shownMean, shownShare } from './shown.ts';
import type { Study } from './study.ts';

const RUNS = { small: 150, full: 20_000 } as const;
/** Plain and 12 cues are tested, by the default policy. */
const TESTED = 13;
/** Screened cues of the library by which a screen was designed, and by which its cost is stated. */
const DESIGNED = 37;

/** The schedule of version 0.1, by which the method states what a screen costs. */
const BEFORE: Schedule = { ...SCHEDULE, first: 24, growth: Number.POSITIVE_INFINITY, leave: 0 };
const SCHEDULES = [
  { name: '24 first', schedule: BEFORE },
  { name: '10 first (chosen)', schedule: SCHEDULE },
] as const;
const CHOSEN = SCHEDULES.filter(({ schedule }) => schedule === SCHEDULE);
type Name = (typeof SCHEDULES)[number]['name'];

const QUIET = 0.0025;

/** Rates of one tested cue, of one screened cue, and of everything else. */
interface Truth {
  readonly truth: string;
  readonly tested: number;
  readonly screened: number;
  readonly rest: number;
}

const TRUTHS: readonly Truth[] = [
  { truth: 'all 0 %', tested: 0, screened: 0, rest: 0 },
  { truth: 'all 0.25 %', tested: QUIET, screened: QUIET, rest: QUIET },
  { truth: 'all 1 %', tested: 0.01, screened: 0.01, rest: 0.01 },
  { truth: 'one tested cue 8 %, rest 0.25 %', tested: 0.08, screened: QUIET, rest: QUIET },
  ...[0.04, 0.08, 0.2, 0.4].map(
    (rate): Truth => ({
      truth: `one screened cue ${percent(rate)}, rest 0.25 %`,
      tested: QUIET,
      screened: rate,
      rest: QUIET,
    }),
  ),
];

/** Answers by truth, without a screen and with it. */
type Stated = Readonly<Record<string, readonly [alone: number, screened: number]>>;

/** What a screen costs, by the schedule of version 0.1: answers without and with it. */
const STATED: Stated = {
  'all 0 %': [1066, 1510],
  'all 0.25 %': [1308, 1941],
  'one tested cue 8 %, rest 0.25 %': [520, 540],
};

interface Ends {
  readonly answers: Mean;
  readonly pass: Share;
  readonly fail: Share;
}

interface Row {
  readonly schedule: Name;
  readonly truth: string;
  /** Nothing is screened: J = 13. */
  readonly without: Ends;
  /** J counts the screened cues, too. */
  readonly with: Ends;
  /** Shares of runs that pass, computed exactly for the chosen schedule; null for another. */
  readonly exact: { readonly without: number; readonly with: number } | null;
}

/** Conditions are independent of each other, and how one ends follows from its own counts: chances multiply. */
function exactPass({ tested, screened, rest }: Truth, count: number): number {
  const { limits, cap } = PRESETS.default;
  const read = countReader(limits, TESTED + count, cap);
  const course = lookScheduleOf(read, cap, 1);
  const ofScreen = screenedCourse(course, read, SCREEN_DRAWS);
  const passes = (rate: number) => endChancesOf(rate, course).pass;
  // A single flag among its 12 draws has a condition tested.
  const isGreen = (rate: number) => (1 - rate) ** SCREEN_DRAWS + endChancesOf(rate, ofScreen).pass;
  const ofTested = passes(tested) * passes(rest) ** (TESTED - 1);
  return count === 0 ? ofTested : ofTested * isGreen(screened) * isGreen(rest) ** (count - 1);
}

function endsOf(
  { tested, screened, rest }: Truth,
  schedule: Schedule,
  count: number,
  { runs, seed }: { readonly runs: number; readonly seed: string },
): Ends {
  const conditions = TESTED + count;
  const design: Design = {
    ...PRESETS.default,
    conditions,
    block: 1,
    gamma: 0.1,
    schedule,
    ...(count === 0 ? {} : { screened: { conditions: count, draws: SCREEN_DRAWS } }),
  };
  const read = readerOf(design);
  const uniform = generator(seed);
  const answers: number[] = [];
  const ends = { pass: 0, fail: 0, inconclusive: 0 };
  for (let run = 0; run < runs; run += 1) {
    const sources = Array.from({ length: conditions }, (_, index) =>
      independent(index === 1 ? tested : index === TESTED ? screened : rest, uniform),
    );
    const end = simulateRun(sources, design, read);
    ends[end.verdict] += 1;
    answers.push(end.answers);
  }
  return {
    answers: meanOf(answers),
    pass: { count: ends.pass, runs },
    fail: { count: ends.fail, runs },
  };
}

function rowsOf(
  schedules: readonly { readonly name: Name; readonly schedule: Schedule }[],
  screened: number,
  most: number,
  seed: string,
): readonly Row[] {
  return schedules.flatMap(({ name, schedule }) =>
    TRUTHS.map((truth): Row => {
      const runs = truth.rest === 0 ? 1 : most;
      const at = (kind: string) => ({ runs, seed: `${seed}:${name}:${truth.truth}:${kind}` });
      return {
        schedule: name,
        truth: truth.truth,
        without: endsOf(truth, schedule, 0, at('without')),
        with: endsOf(truth, schedule, screened, at('with')),
        exact:
          schedule === SCHEDULE ? { without: exactPass(truth, 0), with: exactPass(truth, screened) } : null,
      };
    }),
  );
}

/** What a screen of the rest of the library costs, and what it finds, at the size that it was designed for. */
export const cueScreen: Study<readonly Row[]> = {
  name: 'cue-screen',
  run: (size, seed) => rowsOf(SCHEDULES, DESIGNED, RUNS[size], `${seed}:cue-screen`),
  section(rows) {
    return [
      '## What a screen costs, and what it finds',
      `Plain and 12 cues are tested; ${DESIGNED} more cues are screened with ${SCREEN_DRAWS} draws each once all of those have passed, and tested on where E_fail ≥ 1 after them. At the default limits, ${runsOf(rows)} runs each. *Without*: the ${DESIGNED} are left out, and J is 13 instead of ${TESTED + DESIGNED}. Runs go by the chosen schedule; the other is that of version 0.1. *Exactly*: PASS with the screen, computed by recursion over the draws. A screened cue that is bad is found or not by its 12 draws: a release with a rare fault under it passes, and the pass says that it was only screened.`,
      tableOf(rows),
    ].join('\n\n');
  },
  broken: (rows) => brokenIn(rows, STATED),
};

/** Fewer: its shares are computed exactly, too. */
const SHIPPED_RUNS = { small: 100, full: 2_000 } as const;

interface Shipped {
  /** Conditions of the shipped library that the default policy tests, plain among them. */
  readonly tested: number;
  /** Cues that it screens. */
  readonly screened: number;
  readonly rows: readonly Row[];
}

/** The same of the library that ships. */
export const shippedCueScreen: Study<Shipped> = {
  name: 'cue-screen-shipped',
  run(size, seed) {
    const { tested, screened } = shippedScreen();
    const rows = rowsOf(CHOSEN, screened, SHIPPED_RUNS[size], `${seed}:cue-screen-shipped`);
    return { tested, screened, rows };
  },
  section({ tested, screened, rows }) {
    return [
      '## What a screen of the shipped library costs',
      `The same for the library that ships: ${screened} cues are screened besides ${tested} tested conditions, and J is ${tested + screened}. ${runsOf(rows)} runs each. A bad cue that is screened is found as often as above; every further one costs ${SCREEN_DRAWS} answers, and may be closed undecided.`,
      tableOf(rows),
    ].join('\n\n');
  },
  broken({ tested, screened, rows }) {
    return [
      ...(tested === TESTED ? [] : [`${tested} conditions of the shipped library are tested`]),
      ...brokenIn(rows, { 'all 0 %': [1066, 1066 + SCREEN_DRAWS * screened] }),
    ];
  },
};

function runsOf(rows: readonly Row[]): string {
  return Math.max(...rows.map((row) => row.with.pass.runs)).toLocaleString('en');
}

function tableOf(rows: readonly Row[]): string {
  return figureTable(
    [
      'schedule',
      'truth',
      'answers without',
      'with',
      'PASS without',
      'with',
      'exactly',
      'FAIL without',
      'with',
    ],
    rows.map((row) => [
      row.schedule,
      row.truth,
      shownMean(row.without.answers),
      shownMean(row.with.answers),
      shownShare(row.without.pass),
      shownShare(row.with.pass),
      row.exact === null ? '—' : percent(row.exact.with),
      shownShare(row.without.fail),
      shownShare(row.with.fail),
    ]),
  );
}

function brokenIn(rows: readonly Row[], statedBy: Stated): readonly string[] {
  return rows.flatMap((row) => {
    const stated = statedBy === STATED && row.schedule !== '24 first' ? undefined : statedBy[row.truth];
    const cost = (what: 'without' | 'with', expected: number | undefined) => {
      const { mean, error } = row[what].answers;
      return expected === undefined || Math.abs(mean - expected) <= 1 + 0.005 * expected + 4 * error
        ? []
        : [`${row.truth}, ${what}: ${mean.toFixed(1)} answers instead of ${expected}`];
    };
    const share = (what: 'without' | 'with', expected: number | undefined) =>
      expected === undefined ||
      Math.abs(portion(row[what].pass) - expected) <= 0.001 + 4 * errorOf(row[what].pass, expected)
        ? []
        : [
            `${row.truth}, ${what}: passes ${percent(portion(row[what].pass))} instead of ${percent(expected)}`,
          ];
    return [
      ...cost('without', stated?.[0]),
      ...cost('with', stated?.[1]),
      ...share('without', row.exact?.without),
      ...share('with', row.exact?.with),
    ];
  });
}
