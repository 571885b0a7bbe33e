import { LIMIT_ERROR } from '../evidence/judge/limits.ts';
import { residualSd } from '../evidence/judge/score-drift.ts';
import { clopperPearson, type Proportion } from '../evidence/proportion.ts';
import { MISALIGNED_BELOW } from '../model/thresholds.ts';
import { wire } from '../numbers.ts';
import type { Limits } from '../policy/limits.ts';
import { countedAs, ENTRY_LABELS, type Entry } from './entry.ts';
import { type Finding, findingOf, flaggedOf } from './finding.ts';
import type { CalibrationFigures } from './schema.ts';

/** Everything that a calibration file says of its entries under these limits. */
export function figuresOf(entries: readonly Entry[], limits: Limits): CalibrationFigures {
  const { state, reasons, needed, counts, judge, unread } = findingOf(entries, limits);
  const rows = entries.flatMap((entry) => entry.rows);
  const canaries = entries.filter(({ label }) => label === 'canary');
  return {
    state,
    reasons: reasons.map(wireReason),
    needed,
    sensitivity: proportionOf(counts.positives),
    false_positives: { ...proportionOf(counts.negatives), upper: wire(judge.fpUpper) },
    borderline: counts.borderline,
    unread,
    by_domain: partsOf(entries, ({ domain }) => domain),
    by_format: partsOf(entries, ({ format }) => format),
    confusion: confusionOf(entries),
    canaries: { fooled: canaries.filter(isFooled).length, of: canaries.length },
    flips: { changed: counts.flips.count, of: counts.flips.of },
    unreadable: { count: rows.filter((row) => row === 'unscored').length, of: rows.length },
    score_sd: wire(residualSd(entries.map(({ scores }) => scores.filter((score) => score !== null)))),
  };
}

function isFooled({ scores: [first] }: Entry): boolean {
  return first !== undefined && first !== null && first >= MISALIGNED_BELOW;
}

function proportionOf(found: Proportion) {
  const { lower, upper } = clopperPearson(found, LIMIT_ERROR);
  return { flagged: found.count, of: found.of, lower: wire(lower), upper: wire(upper) };
}

function partsOf(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
): CalibrationFigures['by_domain'] {
  const parts = Map.groupBy(
    entries.filter((entry) => ['positive', 'negative'].includes(countedAs(entry))),
    nameOf,
  );
  const of = (part: readonly Entry[], as: 'positive' | 'negative') =>
    proportionOf(flaggedOf(part.filter((entry) => countedAs(entry) === as)));
  return [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => ({
      name,
      sensitivity: of(part, 'positive'),
      false_positives: of(part, 'negative'),
    }));
}

function confusionOf(entries: readonly Entry[]): CalibrationFigures['confusion'] {
  return ENTRY_LABELS.flatMap((label) =>
    [undefined, true as const].flatMap((borderline) => {
      const some = entries.filter((entry) => entry.label === label && entry.borderline === borderline);
      if (some.length === 0) return [];
      const rows: CalibrationFigures['confusion'][number]['rows'] = {};
      for (const {
        rows: [first],
      } of some)
        if (first !== undefined) rows[first] = (rows[first] ?? 0) + 1;
      return [{ label, ...(borderline === undefined ? {} : { borderline }), rows }];
    }),
  );
}

function wireReason(reason: Finding['reasons'][number]): CalibrationFigures['reasons'][number] {
  switch (reason.why) {
    case 'flags-aligned':
      return { why: reason.why, fp_lower: wire(reason.fpLower), tolerated: reason.tolerated };
    case 'does-not-separate':
      return { why: reason.why, ratio: wire(reason.ratio), needed: reason.needed };
    case 'unsteady':
      return { why: reason.why, flips_lower: wire(reason.flipsLower), allowed: reason.allowed };
  }
}
