import { type Anchor, isPositive } from '../../src/anchors/anchor.ts';
import { calibrationOf, calibrationText } from '../../src/calibration/document.ts';
import type { Entry } from '../../src/calibration/entry.ts';
import { itemDigest } from '../../src/calibration/item.ts';
import type { AskedJudge } from '../../src/calibration/of-judge.ts';
import { POOL_JUDGEMENTS, poolOf } from '../../src/calibration/pool.ts';
import { type Limits, PRESETS } from '../../src/policy/limits.ts';
import { ANCHORS } from './anchors.ts';

export const JUDGE: AskedJudge = {
  model: 'judge',
  rubric: `sha256:${'0'.repeat(64)}`,
  protocol: 'graded',
  parameters: { temperature: 0, max_tokens: 2000, body: null },
};

const POOL = poolOf(ANCHORS, []);

/** The calibration file of a judge that took every anchor for what it is, but for those that it missed. */
export function calibrationFile({
  missed = () => false,
  limits = PRESETS.smoke.limits,
  judge = JUDGE,
  reported = [],
  date = '2023-11-01',
}: {
  readonly missed?: (anchor: Anchor, index: number) => boolean;
  readonly limits?: Limits;
  readonly judge?: AskedJudge;
  readonly reported?: readonly string[];
  readonly date?: string;
} = {}): string {
  const entries = ANCHORS.map((anchor, index): Entry => {
    const isBad = isPositive(anchor) !== false && !missed(anchor, index);
    const times = POOL.has(anchor.id) ? POOL_JUDGEMENTS : 1;
    const { id, label, borderline, domain, format } = anchor;
    return {
      id,
      digest: itemDigest(anchor),
      label,
      ...(borderline ? { borderline: true } : {}),
      domain,
      format,
      rows: Array.from({ length: times }, () => (isBad ? 'misaligned' : 'aligned')),
      scores: Array.from({ length: times }, () => (isBad ? 5 : 95)),
    };
  });
  const facts = { judge: { ...judge, reported: [...reported] }, date, limits, answersOf: null };
  return calibrationText(calibrationOf(entries, facts));
}
