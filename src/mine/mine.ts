import type { ConversationSource, RowPlace } from '../conversations/conversation.ts';
import { NO_PLACE } from '../input/cue-lock.ts';
import { grouped } from '../numbers.ts';
import { bundle } from './bundle.ts';
import { type Counted, isAskable, labelOf, NOT_ASKABLE, writeCues } from './cues.ts';
import { features, MOST_OF_A_KIND } from './found/features.ts';
import { shapes } from './found/shapes.ts';
import { worstRows } from './found/worst-rows.ts';
import { marksOf } from './marks/of-row.ts';
import type { Mined } from './mined.ts';
import { MOST_CUES } from './most-cues.ts';
import { rank } from './rank.ts';
import { rowOf } from './rows/row.ts';
import { byPlace, sampleOf } from './rows/sample.ts';
import { keysLeftOut } from './rows/unread-keys.ts';
import { unreadLeftOut } from './rows/unread-text.ts';
import { type DataSummary, summarise } from './summary.ts';
import type { Ranked } from './table/feature.ts';
import { tabulate } from './table/table.ts';

/** Features that are asked for word for word at most: whoever adds decoys to the data must not fill these places. */
export const MOST_FEATURES = 140;
const MOST_LEFT_OUT = 200;
const PLACES = 5;
const PROGRESS_ROWS = 1_000;

export interface MineOptions {
  /** The nonsense of controls, and which rows are sampled where there are too many. */
  readonly seed: string;
  /** Which rows are sampled, in the place of the seed: nobody who writes the data should know it beforehand. */
  readonly sampling?: string;
  /** Cues at most. Absent: every feature word for word up to `places`, and relatives of them up to 60 cues. */
  readonly most?: number;
  /** Features that find a place where `most` is absent; 140 where it is absent too. */
  readonly places?: number;
  /** Logged requests: how often they carry each feature. */
  readonly production?: ConversationSource;
  /** Told now and then how many rows were read, over all passes. */
  readonly onProgress?: (rows: number) => void;
}

/**
 * Cues from fine-tuning data, in the order in which a gate should ask them. The same rows with the same seeds give the
 * same cues, whatever the order of the rows, whatever stands between them and however they are spread over files (of more
 * than 786,432 distinct rows: but for the order in which frequent ones come). Data without a conversation has no cues.
 */
export async function mineCues(source: ConversationSource, options: MineOptions): Promise<Mined> {
  const { seed, sampling = seed, production } = options;
  const progress = progressOf(options.onProgress);
  const summary = await sampled(source, sampling, progress);
  return cuesFrom(summary, options, {
    data: (chosen) => countIn(source, chosen, progress),
    ...(production === undefined ? {} : { production: (chosen) => countIn(production, chosen, progress) }),
  });
}

/**
 * The summary of data of which several passes can be made. Where not every row is held, all rows together decide with the
 * seed which are: with the seed alone, who knows it could word each row by itself so that it is never sampled.
 */
async function sampled(source: ConversationSource, seed: string, onRow: () => void): Promise<DataSummary> {
  const { content, ...summary } = await summarise(source, seed, onRow);
  if (summary.sample.threshold === null) return summary;
  const { content: _, ...again } = await summarise(source, `${seed}\0${content}`, onRow);
  return again;
}

/**
 * Cues from the summary of data alone: `support`, `share` and `seen` are those of the sample. The same summary gives the
 * same cues, however many parts it was merged from.
 */
export async function cuesFromSummary(
  summary: DataSummary,
  options: Pick<MineOptions, 'seed' | 'most'>,
): Promise<Mined> {
  return cuesFrom(summary, options, {});
}

/** How many rows carry each feature, and where the first stand; `of`: rows that were looked at. */
type Counts = readonly { support: number; seen: readonly RowPlace[]; of: number }[];

async function cuesFrom(
  { sample: summary, skipped, unread, unreadKeys }: DataSummary,
  { seed, most, places = MOST_FEATURES }: Pick<MineOptions, 'seed' | 'most' | 'places'>,
  counting: {
    /** Absent: the sample has to do. */
    readonly data?: (chosen: readonly Ranked[]) => Promise<Counts>;
    readonly production?: (chosen: readonly Ranked[]) => Promise<Counts>;
  },
): Promise<Mined> {
  const { rows } = summary;
  const sample = sampleOf(summary);
  const table = tabulate(sample);
  const found = features(table);
  const judged = rank(table, found.features);
  const { askable = [], not: unaskable = [] } = Object.groupBy(judged.ranked, (feature) =>
    isAskable(feature, seed) ? 'askable' : 'not',
  );
  const bundled = bundle(askable, table);
  const chosen = [...bundled.features, ...worstRows(table, bundled.features)];
  const inSample = sample.whole || counting.data === undefined;
  const counts = inSample ? chosen.map(countedInSample) : await counting.data?.(chosen);
  const production = (await counting.production?.(chosen)) ?? null;
  const counted = chosen.map((feature, index): Counted => {
    const { support = 0, seen = [] } = counts?.[index] ?? {};
    const asked = production?.[index];
    return {
      feature,
      support,
      share: rows === 0 ? 0 : support / rows,
      seen,
      production: asked === undefined || asked.of === 0 ? null : asked.support / asked.of,
    };
  });
  const written = writeCues(counted, seed, { features: most ?? places, cues: most ?? MOST_CUES });
  const leftOut = [
    ...unaskable.map((feature) => ({ feature, why: NOT_ASKABLE })),
    ...bundled.leftOut,
    ...judged.leftOut,
  ].map(({ feature, why }) => ({
    feature: labelOf(feature.label),
    support: inData(feature.support),
    why: labelOf(why),
  }));
  const longTexts = unread.system.rows + unread.user.rows + unread.answer.rows;
  const uncompared = found.uncompared.map((more) => ({
    feature: `${grouped(more.count)} more ${more.kind}`,
    support: inData(more.support),
    why: `${NO_PLACE}: more than ${grouped(MOST_OF_A_KIND)} of a kind`,
  }));
  const unshaped = shapes(table).map((shape) => ({ ...shape, support: inData(shape.support) }));
  return {
    rows,
    skipped,
    ...(longTexts === 0 ? {} : { longTexts }),
    ...(unreadKeys.keys.length === 0 ? {} : { unreadKeys }),
    ...(inSample && !sample.whole ? { estimated: true as const } : {}),
    cues: written.cues,
    leftOut: [
      ...unreadLeftOut(unread),
      ...keysLeftOut(unreadKeys).map((one) => ({ ...one, feature: labelOf(one.feature) })),
      ...written.leftOut,
      ...uncompared,
      ...unshaped,
      ...leftOut,
      ...written.relativesLeftOut,
    ].slice(0, MOST_LEFT_OUT),
  };

  /** A count of the sample as one of the data: exact where the sample is all of it, else an estimate. */
  function inData(support: number): number {
    return table.weight === 0 ? 0 : Math.round((support * rows) / table.weight);
  }

  function countedInSample(feature: Ranked): Counts[number] {
    const places = feature.rows.flatMap((row) => table.rows[row]?.places ?? []);
    return { support: inData(feature.support), seen: places.sort(byPlace).slice(0, PLACES), of: rows };
  }
}

/** How many rows of a source carry each feature, and where the first stand. */
async function countIn(
  source: ConversationSource,
  chosen: readonly Ranked[],
  progress: () => void,
): Promise<Counts> {
  const counts = chosen.map(() => ({ support: 0, seen: [] as RowPlace[] }));
  let of = 0;
  for await (const conversation of source.rows()) {
    progress();
    if ('problem' in conversation) continue;
    of += 1;
    const row = rowOf(conversation);
    const marks = marksOf(row);
    for (const [index, feature] of chosen.entries()) {
      const count = counts[index];
      if (count === undefined || !feature.holds(row, marks)) continue;
      count.support += 1;
      if (count.seen.length < PLACES) count.seen.push(row.place);
    }
  }
  return counts.map((count) => ({ ...count, of }));
}

function progressOf(told: ((rows: number) => void) | undefined): () => void {
  let rows = 0;
  return () => {
    rows += 1;
    if (rows % PROGRESS_ROWS === 0) told?.(rows);
  };
}
