import type { RowPlace } from '../../conversations/conversation.ts';
import { sha256 } from '../../digest.ts';
import type { MiningRow } from './row.ts';

/** Distinct rows held at a time: some 80 MB of text at the most. */
export const MAX_SAMPLED = 6_000;
const PLACES = 5;

/** A distinct row of the sample. */
export interface SampledRow extends MiningRow {
  /** How many rows of the data are this one. */
  readonly copies: number;
  /** Where they stand: the first five. */
  readonly places: readonly RowPlace[];
}

export interface Sample {
  readonly rows: readonly SampledRow[];
  /** Whether every row of the data is in it, so that its counts are those of the data. */
  readonly whole: boolean;
}

/**
 * A sample of the distinct rows of a stream: those whose digest under the seed is smallest. Which rows are taken
 * depends on neither their order nor their files, and copies are counted exactly: the threshold only falls, so that
 * a row that is in at the end was in from its first copy on.
 */
export function sampler(seed: string, most = MAX_SAMPLED): { add(row: MiningRow): void; sample(): Sample } {
  const held = new Map<string, { row: MiningRow; copies: number; places: RowPlace[] }>();
  let threshold: string | null = null;
  const prune = () => {
    const keys = [...held.keys()].sort();
    threshold = keys[most] ?? threshold;
    for (const key of keys.slice(most)) held.delete(key);
  };
  return {
    add(row) {
      const key = sha256(`${seed}\0${row.system ?? '\0'}\0${row.user}\0${row.ending}\0${row.answer}`);
      if (threshold !== null && key >= threshold) return;
      const known = held.get(key);
      if (known === undefined) {
        held.set(key, { row: unshared(row), copies: 1, places: [row.place] });
        if (held.size > most * 1.25) prune();
      } else {
        known.copies += 1;
        if (known.places.length < PLACES) known.places.push(row.place);
      }
    },
    sample() {
      if (held.size > most) prune();
      const rows = [...held]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { row, copies, places }]) => ({ ...row, copies, places }));
      return { rows, whole: threshold === null };
    },
  };
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
    answer: copy(row.answer),
  };
}
