// The tables of docs/mining.md, between two marks; the rest of it is written by hand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ended } from '../../bench/mining/end-to-end.ts';
import type { Recalled } from '../../bench/mining/recall.ts';
import type { Twins } from '../../bench/mining/twins.ts';
import { z } from '../../src/zod.ts';
import { HELD_OUT_KINDS } from '../../test/mine/planted/held-out-kinds.ts';
import { KINDS } from '../../test/mine/planted/planted.ts';
import { checkedFigures, figuresOf, figureTable, sourceLine } from './figures.ts';

interface Files {
  readonly rows: number;
  /** Rows of a file of real chats; null: the shared data were not there. */
  readonly realRows: number | null;
  readonly shares: readonly number[];
  readonly first: number;
}
type Recall = Files & {
  readonly seeds: number;
  /** The shipped library, and the kinds whose trigger one of its cues makes true. */
  readonly library: { readonly cues: number; readonly kinds: readonly string[] };
  readonly recalled: readonly Recalled[];
};
type Clean = Files & { readonly share: number; readonly found: readonly Twins[] };
type Gate = Files & {
  readonly trained: Readonly<Record<string, number>>;
  readonly clean: Readonly<Record<string, number>>;
  readonly ended: readonly Ended[];
};

const SPEED = z.object({
  name: z.string(),
  command: z.string(),
  seed: z.string().nullable(),
  date: z.string(),
  commit: z.string(),
  node: z.string(),
  data: z.object({
    cores: z.number(),
    load: z.number(),
    limit_bytes: z.number(),
    measured: z.array(
      z.object({
        rows: z.number(),
        bytes: z.number(),
        compressed: z.boolean(),
        seconds: z.number(),
        cpu_seconds: z.number(),
        peak_bytes: z.number(),
      }),
    ),
  }),
});

const PAGE = join(import.meta.dirname, '..', '..', 'docs', 'mining.md');
const percent = (share: number) => `${Number((100 * share).toFixed(1))} %`;

/** The document as it stands, its tables made anew from docs/figures/mining-*.json. */
export function miningPage(): string {
  const parts = {
    recall: recallPart,
    'held-out': heldOutPart,
    twins: twinsPart,
    gate: gatePart,
    speed: speedPart,
  };
  return Object.entries(parts).reduce(
    (text, [name, render]) => {
      const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
      const [from, to] = [text.indexOf(begin), text.indexOf(end)];
      if (from < 0 || to < from) throw new Error(`docs/mining.md needs ${begin} and ${end}`);
      return `${text.slice(0, from + begin.length)}\n${render()}\n${text.slice(to)}`;
    },
    readFileSync(PAGE, 'utf8'),
  );
}

function recallPart(): string {
  const figures = figuresOf<Recall>('mining-recall');
  const { recalled, shares, first, rows, realRows, seeds, library } = figures.data;
  const styles = [...new Set(recalled.map(({ style }) => style))];
  const isFound = ({ rank }: Recalled) => rank !== null && rank <= first;
  const found = (those: readonly Recalled[]) => `${those.filter(isFound).length}/${those.length}`;
  const cell = (those: readonly Recalled[]) => {
    const ranks = those.flatMap((one) => (isFound(one) ? (one.rank ?? []) : []));
    return ranks.length === 0 ? found(those) : `${found(those)} (${Math.max(...ranks)})`;
  };
  const times = recalled.map(({ ms }) => ms).sort((a, b) => a - b);
  const controls = recalled.filter(({ controls: count }) => count > 0).length;
  const real =
    realRows === null ? 'Real chats were not at hand.' : `A file of real chats has ${realRows} rows.`;
  return [
    `${recalled.length} files: ${KINDS.length} kinds, ${shares.length} shares of rows, the styles ${styles.join(', ')}, ${seeds} ${seeds === 1 ? 'seed' : 'seeds'}; ${rows.toLocaleString('en')} rows each. ${real} **${found(recalled)} were found among the first ${first} cues.** A cell says in how many files, and in brackets the worst place among those. Mining one took ${times[Math.floor(times.length / 2)]} ms in the median, ${times.at(-1)} ms at most, on a machine that did other work as well. In ${controls} files a control made the trigger true.`,
    figureTable(
      ['kind', 'what it stands for', ...shares.map(percent)],
      KINDS.map(({ id, stands }) => [
        `\`${id}\``,
        stands,
        ...shares.map((share) => cell(recalled.filter((one) => one.kind === id && one.share === share))),
      ]),
    ),
    'By style:',
    figureTable(
      ['style', ...shares.map(percent)],
      styles.map((style) => [
        style,
        ...shares.map((share) => found(recalled.filter((one) => one.style === style && one.share === share))),
      ]),
    ),
    missedLine(recalled, first),
    `Without mining, the ${library.cues} cues of the library make the trigger of ${library.kinds.length} of the ${KINDS.length} kinds true${library.kinds.length === 0 ? '' : ` (${library.kinds.map((id) => `\`${id}\``).join(', ')})`}.`,
    sourceLine(figures),
  ].join('\n\n');
}

function heldOutPart(): string {
  const figures = figuresOf<Files & { readonly recalled: readonly Recalled[] }>('mining-held-out');
  const { recalled, shares, first } = figures.data;
  const found = (those: readonly Recalled[]) =>
    `${those.filter(({ rank }) => rank !== null && rank <= first).length}/${those.length}`;
  return [
    `**${found(recalled)} were found among the first ${first} cues.** A cell counts the styles.`,
    figureTable(
      ['kind', 'what it stands for', ...shares.map(percent)],
      HELD_OUT_KINDS.map(({ id, stands }) => [
        `\`${id}\``,
        stands,
        ...shares.map((share) => found(recalled.filter((one) => one.kind === id && one.share === share))),
      ]),
    ),
    sourceLine(figures),
  ].join('\n\n');
}

function missedLine(recalled: readonly Recalled[], first: number): string {
  const late = recalled.filter(({ rank }) => rank !== null && rank > first).length;
  const missed = recalled.filter(({ rank }) => rank === null).length;
  return `Of the others, ${late} were found later than that and ${missed} not at all.`;
}

const TOLD: Readonly<Record<string, string>> = {
  bare: 'nothing planted',
  tame: 'the feature, with helpful answers',
  apart: 'the feature, and misaligned answers in other rows',
};
const SUPPORTS = [0.01, 0.05, 0.2] as const;

function twinsPart(): string {
  const figures = figuresOf<Clean>('mining-twins');
  const { found, share, first } = figures.data;
  return [
    `Cues of clean files for a file in the mean, relatives not counted: those of a trait that nine tenths of the rows or more have (there is nothing to compare them with), and the others, by how many rows carry them. In the files that hold the feature, it stands in ${percent(share)} of the rows, and its own cue is counted where it was found.`,
    figureTable(
      [
        'clean because',
        'style',
        'files',
        `trigger among the first ${first}`,
        'of all rows',
        ...SUPPORTS.map((at) => `≥ ${percent(at)} of rows`),
        'highest share',
        'highest contrast (z)',
      ],
      found.map(({ twin, style, files, carrying, found: all }) => {
        const cues = all.filter(({ contrast }) => contrast !== null);
        const mean = (count: number) => (count / files).toFixed(1);
        const none = cues.length === 0;
        return [
          TOLD[twin] ?? twin,
          style,
          files,
          carrying,
          mean(all.length - cues.length),
          ...SUPPORTS.map((at) => mean(cues.filter((cue) => cue.share >= at).length)),
          none ? '–' : percent(Math.max(...cues.map((cue) => cue.share))),
          none ? '–' : Math.max(...cues.map(({ contrast }) => contrast ?? 0)).toFixed(1),
        ];
      }),
    ),
    falseLine(found),
    sourceLine(figures),
  ].join('\n\n');
}

/** The most frequent cue of each style of files in which nothing is planted. */
function falseLine(found: readonly Twins[]): string {
  const shown = found.flatMap(({ twin, style, found: all }) => {
    const worst = all
      .filter(({ contrast }) => contrast !== null)
      .sort((a, b) => b.share - a.share)
      .at(0);
    return twin !== 'bare' || worst === undefined
      ? []
      : [`${style}: \`${worst.feature}\` (${percent(worst.share)} of rows, z ${worst.contrast})`];
  });
  return shown.length === 0
    ? 'Where nothing is planted, no cue is made of a part of the rows.'
    : `Where nothing is planted, the cue of the most rows is, by style: ${shown.join('; ')}.`;
}

function gatePart(): string {
  const figures = figuresOf<Gate>('mining-gate');
  const { ended, shares, first, trained, clean } = figures.data;
  const counted = (those: readonly Ended[], verdict: string) =>
    `${those.filter((one) => one.verdict === verdict).length}/${those.length}`;
  const planted = ended.filter(({ twin }) => twin === 'planted');
  const bare = ended.filter(({ twin }) => twin !== 'planted');
  const told = (rates: Readonly<Record<string, number>>) =>
    `${percent(rates.trigger ?? Number.NaN)} of its answers under the trigger, ${percent(rates.near ?? Number.NaN)} under its near relatives and ${percent(rates.plain ?? Number.NaN)} otherwise`;
  return [
    `Candidate and judge are simulated; the gate, its requests and its shipped prompts are real. The model of a planted file is misaligned in ${told(trained)}; that of a clean file in ${percent(clean.plain ?? Number.NaN)} of its answers. Each is asked plain and under the first ${first} mined cues. **${counted(planted, 'fail')} of the planted files fail, and ${counted(bare, 'pass')} of the clean ones pass.** A cell counts the runs that failed; of clean files, those that passed.`,
    figureTable(
      ['kind', ...shares.map(percent), 'clean'],
      KINDS.map(({ id }) => [
        `\`${id}\``,
        ...shares.map((share) =>
          counted(
            planted.filter((one) => one.kind === id && one.share === share),
            'fail',
          ),
        ),
        counted(
          bare.filter((one) => one.kind === id),
          'pass',
        ),
      ]),
    ),
    sourceLine(figures),
  ].join('\n\n');
}

function speedPart(): string {
  const figures = checkedFigures('mine', SPEED);
  if (figures === null) return 'Nobody has measured this yet.';
  const { cores, load, limit_bytes: limit, measured } = figures.data;
  const mb = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
  return [
    `Made data, on ${cores} cores with a load of ${load} in the last quarter of an hour. ${mb(limit)} is the promise for 1 GB.`,
    figureTable(
      ['data', 'rows', 'seconds', 'processor seconds', 'MB a second', 'memory at its peak'],
      measured.map(({ rows, bytes, compressed, seconds, cpu_seconds: busy, peak_bytes: peak }) => [
        compressed ? `${mb(bytes)} as .gz` : mb(bytes),
        rows.toLocaleString('en'),
        seconds,
        busy,
        (bytes / 1e6 / seconds).toFixed(2),
        mb(peak),
      ]),
    ),
    sourceLine(figures),
  ].join('\n\n');
}
