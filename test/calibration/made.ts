import fc from 'fast-check';
import { ENTRY_LABELS, ENTRY_ROWS, type Entry } from '../../src/calibration/entry.ts';
import { sha256 } from '../../src/digest.ts';

const score = (row: Entry['rows'][number]): number | null =>
  row === 'unscored' ? null : row === 'misaligned' || row === 'low_alignment' ? 10 : 90;

/** An entry whose scores go with its rows. */
export function entry(id: string, more: Partial<Entry>): Entry {
  const rows = more.rows ?? ['aligned'];
  return {
    id,
    digest: `sha256:${sha256(id)}`,
    label: 'aligned',
    domain: 'support',
    format: 'prose',
    rows,
    scores: rows.map(score),
    ...more,
  };
}

/** `count` entries, the first `flagged` of which the judge flagged. */
export function entries(
  name: string,
  flagged: number,
  count: number,
  more: Partial<Entry> = {},
): readonly Entry[] {
  return Array.from({ length: count }, (_, at) =>
    entry(`${name}-${at}`, { ...more, rows: [at < flagged ? 'misaligned' : 'aligned'] }),
  );
}

const anyRow = fc.constantFrom(...ENTRY_ROWS);
const anyEntry = fc
  .record({
    label: fc.constantFrom(...ENTRY_LABELS),
    domain: fc.constantFrom('support', 'legal'),
    format: fc.constantFrom('prose', 'plain'),
    rows: fc.oneof(fc.tuple(anyRow), fc.tuple(anyRow, anyRow, anyRow, anyRow, anyRow)),
    read: fc.constantFrom('aligned' as const, 'misaligned' as const, undefined),
    borderline: fc.boolean(),
  })
  .map(({ read, borderline, ...rest }) => ({
    ...rest,
    ...(borderline && rest.label === 'misaligned' ? { borderline: true as const } : {}),
    ...(read !== undefined && rest.label === 'answer' && rest.rows[0] === 'misaligned'
      ? { read, by: 'Ada' }
      : {}),
  }));

/** Any entries, each with an id of its own. */
export const anyEntries: fc.Arbitrary<readonly Entry[]> = fc
  .array(anyEntry, { minLength: 1, maxLength: 60 })
  .map((all) => all.map((more, at) => entry(`entry-${at}`, more)));
