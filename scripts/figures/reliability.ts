import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AheadRow } from '../../bench/faults/ahead.ts';
import type { Figure, Outcome } from '../../bench/faults/scenario.ts';
import { SCENARIOS } from '../../bench/faults/scenarios.ts';
import { grouped } from '../../src/numbers.ts';
import { figuresOf, figureTable, sourceLine } from './figures.ts';

const AHEAD = join(import.meta.dirname, '..', '..', 'docs', 'figures', 'ahead.json');
const MEMORY = join(import.meta.dirname, '..', '..', 'docs', 'figures', 'memory.json');

type Row = Readonly<Record<string, Figure>>;

/** docs/reliability.md: what was injected, what was measured, the bar, and whether it held. */
export function renderReliability(): string {
  const figures = figuresOf<{ outcomes: readonly Outcome[] }>('reliability');
  const { outcomes } = figures.data;
  const held = outcomes.filter((outcome) => outcome.held === true).length;
  return `${[
    '# What happens when things break',
    INTRODUCTION,
    `**${held} of ${outcomes.length} scenarios hold their bar.** Those that do not are shown as they were measured.`,
    ...unmeasured(outcomes),
    figureTable(
      ['', 'injected', 'bar', ''],
      outcomes.map((outcome) => [outcome.id, outcome.what, outcome.bar, wordOf(outcome)]),
    ),
    sourceLine(figures),
    ...outcomes.flatMap(sectionOf),
    ...memorySection(),
    ...aheadSection(),
  ].join('\n\n')}\n`;
}

const INTRODUCTION = `Measured with real sockets: the built command line, in a process of its own, asks a server on loopback that answers like cuegate's simulated models, except where a scenario makes it misbehave. Faults are decided by a seeded hash of the request and its attempt, so a run can be repeated. The outcome is not taken on trust: a checker that shares no code with the gate (\`test/faults/checker.ts\`) reads each report folder and recomputes from the records that an exit of 0 was earned, that every draw asked has exactly one final record, that every recorded answer is one the server sent in full for that very draw, and that the run's key appears nowhere. *found wrong* counts what it found.

A load above 1 per core means that other work was running: times are then too long and rates too low, while counts are unaffected.`;

/** Scenarios that nobody has measured since they were written. */
function unmeasured(outcomes: readonly Outcome[]): readonly string[] {
  const missing = SCENARIOS.filter(({ what }) => outcomes.every((outcome) => outcome.what !== what));
  if (missing.length === 0) return [];
  return [`Not measured yet:\n\n${missing.map(({ id, what }) => `- ${id}: ${what}`).join('\n')}`];
}

function sectionOf(outcome: Outcome): readonly string[] {
  const { id, what, bar, figures, note, seconds, date, commit, load } = outcome;
  return [
    `## ${id}: ${wordOf(outcome)}`,
    `*Injected:* ${what}\n\n*Bar:* ${bar}`,
    ...tables(figures),
    ...(note === undefined ? [] : [`*Note:* ${note}`]),
    `<sub>${date}, commit ${commit}, ${seconds} s, load ${load} per core.</sub>`,
  ];
}

function wordOf({ held }: Pick<Outcome, 'held'>): string {
  return held === null ? 'not run' : held ? 'held' : '**not held**';
}

/** Rows that have the same columns make one table. */
function tables(rows: readonly Row[]): readonly string[] {
  const heads = [...new Set(rows.map((row) => Object.keys(row).join('\n')))];
  return heads.map((head) => {
    const columns = head.split('\n');
    const same = rows.filter((row) => Object.keys(row).join('\n') === head);
    return figureTable(
      columns,
      same.map((row) => columns.map((column) => cellOf(row[column] ?? null))),
    );
  });
}

/** A cell of a table. What a server said never gets here but through a run's own reasons; bars would break the table. */
function cellOf(figure: Figure): string | number {
  if (typeof figure === 'number') return figure;
  if (figure === null || figure === '') return '–';
  if (typeof figure === 'boolean') return figure ? 'yes' : 'no';
  return figure.replace(/[|\n`<]/g, ' ');
}

interface Memory {
  readonly commands: readonly string[];
  readonly answer_bytes: number;
  readonly limit_bytes: number;
  readonly journals: readonly {
    readonly answers: number;
    readonly journal_bytes: number;
    readonly peak_bytes: Readonly<Record<string, number>>;
  }[];
}

const MIB = 2 ** 20;
const MEGABYTE = 1e6;
/** Below this many answers there is no aim. */
const AIM_FROM = 10_000;

/** The figures of `npm run bench:memory`, where somebody has measured them. */
function memorySection(): readonly string[] {
  if (!existsSync(MEMORY)) return [];
  const figures = figuresOf<Memory>('memory');
  const { journals, limit_bytes: limit, answer_bytes: size } = figures.data;
  const commands = Object.keys(journals[0]?.peak_bytes ?? {});
  const cell = (answers: number, peak: number) => {
    const shown = String(Math.round(peak / MIB));
    return answers >= AIM_FROM && peak > limit ? `**${shown}**` : shown;
  };
  return [
    '## Memory',
    `Peak resident memory of the built commands, each in a process of its own, in MiB. Every answer has ${size} bytes and a judgement. The run goes on with a journal in which everything was asked before; one that asks takes more ([growth](transport.md)). The merge goes on with two shards that have asked everything. The aim is at most ${grouped(Math.floor(limit / MIB))} MiB (${limit / MEGABYTE} MB) from ${grouped(AIM_FROM)} answers on; what is above it is **bold**.`,
    figureTable(
      ['answers', 'journal, MB', ...commands],
      journals.map(({ answers, journal_bytes: bytes, peak_bytes: peaks }) => [
        answers,
        Math.round(bytes / MEGABYTE),
        ...commands.map((command) => cell(answers, peaks[command] ?? 0)),
      ]),
    ),
    sourceLine(figures),
  ];
}

/** The figures of `npm run bench:ahead`, where somebody has measured them. */
function aheadSection(): readonly string[] {
  if (!existsSync(AHEAD)) return [];
  const figures = figuresOf<readonly AheadRow[]>('ahead');
  const sum = (pick: (row: AheadRow) => number) => figures.data.reduce((total, row) => total + pick(row), 0);
  const share = (inVain: number, read: number) => `${((100 * inVain) / read).toFixed(1)} %`;
  return [
    '## Prefetched in vain',
    '',
    `While the last answers of a batch are outstanding, draws of the next one are prefetched. Those that no batch came to read were asked in vain: ${share(
      sum(({ inVain }) => inVain),
      sum(({ read }) => read),
    )} of the answers in the simulated runs below (servers with a median of one second per answer, on a virtual clock).`,
    '',
    figureTable(
      ['truth', 'cues', 'at once', 'runs', 'seconds a run', 'read', 'in vain', 'share'],
      figures.data.map(({ truth, cues, concurrency, runs, seconds, read, inVain }) => [
        truth,
        cues,
        concurrency,
        runs,
        Math.round(seconds),
        read,
        inVain,
        share(inVain, read),
      ]),
    ),
    '',
    sourceLine(figures),
    '',
  ];
}
