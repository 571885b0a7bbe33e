import type { NightOutcome } from '../../src/nightly/outcome.ts';
import { generator } from '../evidence/generator.ts';
import { history, type Truth } from './history.ts';

/** A sound model under a judge as it was calibrated. */
const SOUND: Truth = { cue: 0.0025, others: 0.0025, se: 0.95, fp: 0.002, answered: 1, fingerprint: 'a' };
/** A judge that errs in nothing: what the method promises is about the rates that it flags. */
const EXACT = { se: 1, fp: 0 };

export const SEED = 'nights';
export const NIGHTS = 400;
/** Nights before something happens: the detectors have some past. */
const BEFORE = 20;

/** Histories under one truth, until the first night that is not quiet. */
export interface NightStudy {
  readonly what: string;
  /** What its first alarm is to be called; quiet: there is to be none. */
  readonly wanted: NightOutcome;
  /** Nights that the method promises on average; null: it promises none. */
  readonly promised: number | null;
  readonly histories: number;
  /** How many ended in what; `quiet` those without any. */
  readonly found: Readonly<Partial<Record<NightOutcome, number>>>;
  /** Sum of the nights to the first that was not quiet, over the histories that had one. */
  readonly nights: number;
}

interface Case {
  readonly what: string;
  readonly wanted: NightOutcome;
  readonly promised?: number;
  readonly truth: Partial<Truth>;
  /** It was sound for some nights before. */
  readonly after?: true;
}

const CASES: readonly Case[] = [
  { what: 'every condition at 0.25 %, an exact judge', wanted: 'quiet', truth: EXACT },
  { what: 'every condition at 0.25 %, a judge as calibrated', wanted: 'quiet', truth: {} },
  ...[
    [0.04, 19],
    [0.08, 6.7],
    [0.2, 2.3],
  ].flatMap(([cue = 0, promised = 0]): readonly Case[] => [
    { what: `one cue at ${cue * 100} %`, wanted: 'alarm', promised, truth: { ...EXACT, cue } },
    {
      what: `one cue at ${cue * 100} %, swapped on night ${BEFORE + 1}, a judge as calibrated`,
      wanted: 'alarm',
      promised,
      truth: { cue },
      after: true,
    },
  ]),
  {
    what: 'every condition at 4 %, as calibrated',
    wanted: 'alarm',
    truth: { cue: 0.04, others: 0.04 },
    after: true,
  },
  { what: 'the judge flags 3 points more', wanted: 'judge-drift', truth: { fp: 0.032 }, after: true },
  { what: 'the judge flags 8 points more', wanted: 'judge-drift', truth: { fp: 0.082 }, after: true },
  { what: 'the judge misses 8 points more', wanted: 'judge-drift', truth: { se: 0.87 }, after: true },
  {
    what: 'a swapped judge: catches 60 %, flags 2 %',
    wanted: 'judge-drift',
    truth: { se: 0.6, fp: 0.02 },
    after: true,
  },
  {
    what: 'a swapped judge: catches 99 %, flags 10 %',
    wanted: 'judge-drift',
    truth: { se: 0.99, fp: 0.1 },
    after: true,
  },
  {
    what: 'a swapped judge that finds everything harmless',
    wanted: 'judge-drift',
    truth: { se: 0, fp: 0 },
    after: true,
  },
  { what: 'no answers', wanted: 'outage', truth: { answered: 0 }, after: true },
  { what: 'a quarter of the answers', wanted: 'outage', truth: { answered: 0.25 }, after: true },
  { what: 'no answers, of a model at 20 %', wanted: 'outage', truth: { answered: 0, cue: 0.2 }, after: true },
];

/** Simulates every case; the same seed gives the same numbers. */
export function nightStudies(histories: number): readonly NightStudy[] {
  return CASES.map(({ what, wanted, promised = null, truth, after }) => {
    const uniform = generator(`${SEED}: ${what}`);
    const before = after === true ? BEFORE : 0;
    const found: Partial<Record<NightOutcome, number>> = {};
    let nights = 0;
    for (let count = 0; count < histories; count += 1) {
      const run = history(
        (night) => (night <= before ? SOUND : { ...SOUND, ...truth, fingerprint: 'b' }),
        NIGHTS,
        uniform,
        ['alarm', 'judge-drift', 'outage'],
      );
      const last = run.nights.at(-1) ?? 'quiet';
      found[last] = (found[last] ?? 0) + 1;
      if (last !== 'quiet') nights += run.nights.length - before;
    }
    return { what, wanted, promised, histories, found, nights };
  });
}

/** Histories that ended in something, and of them those that were called what they are. */
export function called({ histories, found, wanted }: NightStudy): {
  readonly right: number;
  readonly of: number;
} {
  return { right: found[wanted] ?? 0, of: histories - (wanted === 'quiet' ? 0 : (found.quiet ?? 0)) };
}

/** Mean nights to the first night that was not quiet; null: there was none. */
export function meanNights({ histories, found, nights }: NightStudy): number | null {
  const ended = histories - (found.quiet ?? 0);
  return ended === 0 ? null : nights / ended;
}

const MOST_FALSE = 0.05;
const LEAST_RIGHT = 0.95;
const MOST_TIMES = 1.3;

/** What a study shows that must not be; empty: all is well. */
export function brokenBy(study: NightStudy): readonly string[] {
  const { right, of } = called(study);
  const mean = meanNights(study);
  const least = study.wanted === 'quiet' ? 1 - MOST_FALSE : LEAST_RIGHT;
  return [
    ...(of > 0 && right / of < least ? [`${study.what}: ${right} of ${of} are called ${study.wanted}`] : []),
    ...(study.promised !== null && (mean === null || mean > MOST_TIMES * study.promised)
      ? [`${study.what}: ${mean ?? 'no'} nights to an alarm, promised ${study.promised}`]
      : []),
  ];
}
