import type { ConversationSource } from '../conversations/conversation.ts';
import type { Mined } from './mined.ts';
import { rowOf } from './rows/row.ts';
import { byPlace, merged, type Summary, sampler } from './rows/sample.ts';
import { keyCounts, mergedKeys, NO_UNREAD_KEYS, type UnreadKeys } from './rows/unread-keys.ts';
import { NOTHING_UNREAD, type UnreadText, unreadOf, unreadOfRow } from './rows/unread-text.ts';

/** What is kept of data, or of a part of it, to derive cues from. */
export interface DataSummary {
  readonly sample: Summary;
  /** Rows that are no conversation, by problem, in the order of their first places. */
  readonly skipped: Mined['skipped'];
  readonly unread: UnreadText;
  readonly unreadKeys: UnreadKeys;
}

/**
 * Goes through data once. The parts of data that are summarised under one seed can be merged. `content`: a digest of all
 * rows under the seed, see `sampler`.
 *
 * @param onRow told of every row
 */
export async function summarise(
  source: ConversationSource,
  seed: string,
  onRow: () => void = () => {},
): Promise<DataSummary & { readonly content: string }> {
  const taken = sampler(seed);
  const skipped = new Map<string, Mined['skipped'][number]>();
  const keys = keyCounts();
  let unread = NOTHING_UNREAD;
  for await (const row of source.rows()) {
    onRow();
    if ('problem' in row) {
      const { problem, place } = row;
      const known = skipped.get(problem);
      skipped.set(problem, { problem, count: (known?.count ?? 0) + 1, first: known?.first ?? place });
      continue;
    }
    keys.add(row.unreadKeys ?? []);
    const read = rowOf(row);
    if (read.unread.system + read.unread.user + read.unread.answer > 0)
      unread = unreadOf(unread, unreadOfRow(read.unread));
    taken.add(read);
  }
  return {
    sample: taken.summary(),
    skipped: [...skipped.values()],
    unread,
    unreadKeys: keys.counts(),
    content: taken.content(),
  };
}

/** The summary of all of the data from those of its parts: see {@link merged}. */
export function mergedData(parts: readonly DataSummary[]): DataSummary {
  const skipped = new Map<string, Mined['skipped'][number]>();
  for (const one of parts.flatMap((part) => part.skipped).sort((a, b) => byPlace(a.first, b.first))) {
    const known = skipped.get(one.problem);
    skipped.set(one.problem, known === undefined ? one : { ...known, count: known.count + one.count });
  }
  return {
    sample: merged(parts.map(({ sample }) => sample)),
    skipped: [...skipped.values()],
    unread: parts.map(({ unread }) => unread).reduce(unreadOf, NOTHING_UNREAD),
    unreadKeys: parts.map(({ unreadKeys }) => unreadKeys).reduce(mergedKeys, NO_UNREAD_KEYS),
  };
}
