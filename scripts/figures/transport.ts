// The measured parts of docs/transport.md, between marks, and its picture; the rest of it is written by hand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type GrowthFigures,
  growthFigures,
  type Idle,
  PROGRAMS,
  type TransportFigures,
  type TransportRow,
  transportFigures,
} from '../../bench/transport/figures.ts';
import { grouped } from '../../src/numbers.ts';
import { checkedFigures, figureTable, sourceLine } from './figures.ts';
import { growthPicture } from './transport-chart.ts';

const PAGE = join(import.meta.dirname, '..', '..', 'docs', 'transport.md');
const NOBODY = '*Nobody has measured this yet.*';
/** What cuegate is to come to: times the limit, more than the bare loop, times its time of a core. */
const AIMS = { fixed: 1.1, sequential: 1.15, beside: 1.05, core: 1.5 };
/** What memory may grow by between the fewest answers and the most, and the time of an answer, to count as flat. */
const FLAT = 1.25;
const MIB = 2 ** 20;

/** The document as it stands, its measured parts made anew from docs/figures/transport.json and growth.json. */
export function transportPage(): string {
  const parts: Readonly<Record<string, string>> = {
    measured: measuredPart(checkedFigures('transport', transportFigures)),
    growth: growthPart(checkedFigures('growth', growthFigures)),
  };
  return Object.entries(parts).reduce(
    (text, [name, part]) => {
      const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
      const [from, to] = [text.indexOf(begin), text.indexOf(end)];
      if (from < 0 || to < from) throw new Error(`docs/transport.md needs ${begin} and ${end}`);
      return `${text.slice(0, from + begin.length)}\n${part}\n${text.slice(to)}`;
    },
    readFileSync(PAGE, 'utf8'),
  );
}

/** docs/img/transport-growth.svg. */
export function transportPicture(): string {
  return growthPicture(checkedFigures('growth', growthFigures)?.data.points ?? []);
}

/** @param figures null: nobody has measured */
export function measuredPart(figures: TransportFigures | null): string {
  if (figures === null) return NOBODY;
  const { rows, runs, latency_ms, before, after } = figures.data;
  return [
    figureTable(
      ['what', 'program', 'seconds', '× the limit', 'asking alone', 'at once', 'MiB', 'ms of a core a call'],
      rows.map(({ what, program, median, limit }) =>
        median === null || limit === null
          ? [what, program, 'not installed', '', '', '', '', '']
          : [
              what,
              program,
              median.seconds.toFixed(2),
              (median.seconds / limit).toFixed(2),
              (median.asking / limit).toFixed(2),
              String(median.most),
              (median.peakBytes / MIB).toFixed(0),
              (median.cpuMs / median.calls).toFixed(2),
            ],
      ),
    ),
    `Medians of ${runs} whole ${runs === 1 ? 'process' : 'processes'}, which took turns; each reply took ${latency_ms} ms. ${loadSentence(before, after)}`,
    aimLines(rows).join('\n'),
    sourceLine(figures),
  ].join('\n\n');
}

interface Aim {
  readonly words: string;
  /** What the rows that it is about come to; empty: nobody has measured one. */
  readonly found: readonly number[];
  readonly most: number;
}

function aimLines(rows: readonly TransportRow[]): readonly string[] {
  const of = (name: string) =>
    rows.flatMap(({ program, what, median, limit }) =>
      program === name && median !== null && limit !== null
        ? [{ what, ...median, times: median.seconds / limit }]
        : [],
    );
  const bare = new Map(of(PROGRAMS.bare).map((one) => [one.what, one]));
  const [fixed, sequential] = [of(PROGRAMS.fixed), of(PROGRAMS.sequential)];
  const beside = fixed.flatMap((one) => {
    const loop = bare.get(one.what);
    if (loop === undefined) return [];
    const core = one.cpuMs / one.calls / (loop.cpuMs / loop.calls);
    return [{ time: one.seconds / loop.seconds, core }];
  });
  const aims: readonly Aim[] = [
    {
      words: `A fixed sample takes at most ${AIMS.fixed} × the limit`,
      found: fixed.map(({ times }) => times),
      most: AIMS.fixed,
    },
    {
      words: `a sequential run at most ${AIMS.sequential} ×`,
      found: sequential.map(({ times }) => times),
      most: AIMS.sequential,
    },
    {
      words: `a fixed sample at most ${AIMS.beside} × the time of the bare loop`,
      found: beside.map(({ time }) => time),
      most: AIMS.beside,
    },
    {
      words: `and at most ${AIMS.core} × its time of a core a call`,
      found: beside.map(({ core }) => core),
      most: AIMS.core,
    },
  ];
  return ['| aim | measured |  |', '| --- | --- | --- |', ...aims.map(aimRow)];
}

function aimRow({ words, found, most }: Aim): string {
  const measured = found.length === 0 ? '–' : found.map((one) => one.toFixed(2)).join(', ');
  return `| ${words} | ${measured} | ${stateOf(
    found.length > 0,
    found.every((one) => one <= most),
  )} |`;
}

function stateOf(isMeasured: boolean, isMet: boolean): string {
  return isMeasured ? (isMet ? 'met' : '**missed**') : 'not measured';
}

/** @param figures null: nobody has measured */
export function growthPart(figures: GrowthFigures | null): string {
  if (figures === null) return NOBODY;
  const { points, at_once, before, after } = figures.data;
  const each = points.map(({ seconds, answers }) => (1000 * seconds) / answers);
  const memory = points.map(({ peakBytes }) => peakBytes);
  const [first, last] = [points[0]?.answers ?? 0, points.at(-1)?.answers ?? 0];
  const times = (all: readonly number[]) => (all.at(-1) ?? Number.NaN) / (all[0] ?? Number.NaN);
  const verdict = (all: readonly number[]) =>
    `${times(all).toFixed(2)} ×: ${stateOf(points.length > 1, times(all) <= FLAT)}`;
  return [
    figureTable(
      ['answers', 'seconds', 'ms an answer', 'MiB', 'ms of a core a call'],
      points.map(({ answers, seconds, peakBytes, cpuMs, calls }, at) => [
        grouped(answers),
        seconds.toFixed(1),
        (each[at] ?? Number.NaN).toFixed(2),
        (peakBytes / MIB).toFixed(0),
        (cpuMs / calls).toFixed(2),
      ]),
    ),
    `One process each, ${at_once} requests at once. ${loadSentence(before, after)} The aims are a time that grows with the answers, and memory that does not grow: from ${grouped(first)} to ${grouped(last)} answers, each may become ${FLAT} × as much. Time of an answer: ${verdict(each)}. Memory: ${verdict(memory)}.`,
    sourceLine(figures),
  ].join('\n\n');
}

function loadSentence(before: Idle, after: Idle): string {
  return `The load of the machine's ${before.cores} cores was ${before.load.join(', ')} before (over 1, 5 and 15 minutes) and ${after.load.join(', ')} after, the measured work included.`;
}
