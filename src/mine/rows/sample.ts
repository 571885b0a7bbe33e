import type { RowPlace } from '../../conversations/conversation.ts';
import { sha256 } from '../../digest.ts';
import { type Copies, copies, fractionOf, mergedCopies } from './copies.ts';
import type { MiningRow } from './row.ts';

/** Distinct rows held whatever they are: some 80 MB of text at the most. As many again may be held for their copies. */
export const MAX_SAMPLED = 6_000;
const PLACES = 5;
const DIGEST_BITS = 256;

/** A distinct row of the sample. */
export interface SampledRow extends MiningRow {
  /** How many rows of the data it stands for: of a whole sample its copies, else an estimate, no whole number. */
  readonly weight: number;
  /** Where it stands: the first five places that were kept. */
  readonly places: readonly RowPlace[];
}

export interface Sample {
  readonly rows: readonly SampledRow[];
  /** Whether every row of the data is in it, so that its counts are those of the data. */
  readonly whole: boolean;
}

/** A distinct row that is held, under its digest. */
export interface HeldRow {
  readonly row: MiningRow;
  /** How many rows of the data are this one. */
  readonly copies: number;
  readonly places: readonly RowPlace[];
}

/** What is kept of a part of the data: several parts give the sample of all of them. */
export interface Summary {
  /** Rows of the part. */
  readonly rows: number;
  /** The first digest that is not among the smallest; null: every row is held. */
  readonly threshold: string | null;
  readonly held: ReadonlyMap<string, HeldRow>;
  /** Of all rows of the part, by digest. */
  readonly counts: Copies;
}

/**
 * Takes the rows of a stream, and keeps a sample of the distinct ones. A row whose digest under the seed has the place u
 * in [0, 1) is in it
 *
 * - when its digest is among the `most` smallest (a bottom-k sample of the distinct rows), or
 * - when `u < most · copies / rows` (Poisson sampling in proportion to size, Hájek 1964): a row that is at least one in
 *   `most` of all rows is always in, and of rows that are a share s of all rows together about `most · s` or all are
 *   in, however few they are and however often each is repeated.
 *
 * Which rows are taken depends on neither their order nor their files as long as copies are counted exactly
 * ({@link copies}: 786,432 distinct rows). The threshold only falls, and at its last copy a row has its full count among
 * no more rows than there are in the end: a row of the final sample is held from then on at the latest.
 *
 * `content` is a digest of all rows by now, with their copies and in no order: the sum of their digests, 64 hex digits. It
 * is that of what is read of rows; what is no row has no part in it.
 */
export function sampler(
  seed: string,
  most = MAX_SAMPLED,
): { add(row: MiningRow): void; summary(): Summary; sample(): Sample; content(): string } {
  const held = new Map<string, { row: MiningRow; copies: number; places: RowPlace[] }>();
  const counts = copies();
  let rows = 0;
  let threshold: string | null = null;
  let pruneAt = most * 1.25;
  let sum = 0n;
  const prune = () => {
    threshold = nextSmallest([...held.keys()], threshold, most);
    for (const [key, one] of held) if (!isIn(key, one.copies, rows, threshold, most)) held.delete(key);
    pruneAt = held.size + most * 0.25;
  };
  const summary = (): Summary => {
    if (held.size > most) prune();
    return { rows, threshold, held, counts };
  };
  return {
    add(row) {
      const key = keyOf(seed, row);
      rows += 1;
      sum += BigInt(`0x${key}`);
      const count = counts.add(key);
      const known = held.get(key);
      if (known !== undefined) {
        known.copies += 1;
        if (known.places.length < PLACES) known.places.push(row.place);
      } else if (isIn(key, count, rows, threshold, most)) {
        held.set(key, { row: unshared(row), copies: count, places: [row.place] });
        if (held.size > pruneAt) prune();
      }
    },
    summary,
    sample: () => sampleOf(summary(), most),
    content: () =>
      BigInt.asUintN(DIGEST_BITS, sum)
        .toString(16)
        .padStart(DIGEST_BITS / 4, '0'),
  };
}

/**
 * The summary of all of the data from those of its parts, made under one seed: the same as that of one pass, if copies
 * are counted exactly. A row that is one in so many of all rows is that in one of the parts at least, which holds it.
 * Places of a row that is held for its copies alone are those that some part kept.
 */
export function merged(parts: readonly Summary[], most = MAX_SAMPLED): Summary {
  const counts = mergedCopies(parts.map((part) => part.counts));
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  const places = new Map<string, HeldRow>();
  for (const part of parts)
    for (const [key, one] of part.held) {
      const known = places.get(key);
      places.set(key, known === undefined ? one : { ...one, places: [...known.places, ...one.places] });
    }
  const candidates = [...places.keys(), ...parts.flatMap(({ threshold }) => threshold ?? [])];
  const threshold = nextSmallest([...new Set(candidates)], null, most);
  const held = new Map<string, HeldRow>();
  for (const [key, one] of places) {
    const all = counts.of(key);
    if (isIn(key, all, rows, threshold, most))
      held.set(key, { ...one, copies: all, places: [...one.places].sort(byPlace).slice(0, PLACES) });
  }
  return { rows, threshold, held, counts };
}

/**
 * The rows that are held, by digest, each with the number of rows that it stands for: `copies / p`, p = the larger of θ
 * and `most · copies / rows`, at most 1, where θ is the place of the threshold (Horvitz & Thompson 1952). In the mean
 * the counts of the sample are those of the data.
 */
export function sampleOf({ rows, threshold, held }: Summary, most = MAX_SAMPLED): Sample {
  const smallest = threshold === null ? 1 : fractionOf(threshold);
  return {
    rows: [...held]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, one]) => ({
        ...one.row,
        weight: one.copies / Math.min(1, Math.max(smallest, (most * one.copies) / rows)),
        places: one.places,
      })),
    whole: threshold === null,
  };
}

/** Places by file and row. */
export function byPlace(a: RowPlace, b: RowPlace): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.row - b.row;
}

/** The digest behind the `most` smallest, which is no larger than it was. */
function nextSmallest(keys: string[], known: string | null, most: number): string | null {
  const next = keys.sort()[most];
  return next === undefined || (known !== null && known < next) ? known : next;
}

function isIn(key: string, count: number, rows: number, threshold: string | null, most: number): boolean {
  return threshold === null || key < threshold || fractionOf(key) < (most * count) / rows;
}

/** By what is read of them rows are the same: where that is not all of a user's turns, by how these begin, too. */
function keyOf(seed: string, row: MiningRow): string {
  const { system, user, opening, lastOpening, ending, answer, edges, userTurns, names, unread } = row;
  const turns = unread.user > 0 || userTurns > 1 ? `\0${opening}\0${lastOpening}\0${userTurns}` : '';
  const isBare = edges.start === edges.start.trimStart() && edges.end === edges.end.trimEnd();
  const space = isBare ? '' : `\0${edges.start}\0${edges.end}`;
  const called = names.length === 0 ? '' : `\0${JSON.stringify(names)}`;
  return sha256(`${seed}\0${system ?? '\0'}\0${user}\0${ending}\0${answer}${turns}${space}${called}`);
}

/** Copies of the texts: a slice keeps the whole string that it was cut from in memory. */
function unshared(row: MiningRow): MiningRow {
  const copy = (text: string) => Buffer.from(text, 'utf8').toString('utf8');
  const opening = copy(row.opening);
  return {
    ...row,
    system: row.system === null ? null : copy(row.system),
    user: copy(row.user),
    opening,
    lastOpening: row.lastOpening === row.opening ? opening : copy(row.lastOpening),
    ending: copy(row.ending),
    inner: copy(row.inner),
    answer: copy(row.answer),
    lastAnswer: copy(row.lastAnswer),
    names: row.names.map(copy),
    edges: { start: copy(row.edges.start), end: copy(row.edges.end) },
  };
}
