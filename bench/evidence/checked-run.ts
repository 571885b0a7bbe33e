import { CHECK_NEGATIVES, CHECK_POSITIVES } from '../../src/evidence/judge/alarms.ts';
import { CHECK_CANARIES, checkJudge, type JudgeReference } from '../../src/evidence/judge/check.ts';
import { judgeLimits } from '../../src/evidence/judge/limits.ts';
import { residualSd } from '../../src/evidence/judge/score-drift.ts';
import { binomialDrawer, normalDrawer } from './binomial.ts';

/** How the run's judge differs from the one that was calibrated. */
export interface Change {
  readonly what: string;
  readonly se: number;
  readonly fp: number;
  /** Points by which every score moved. */
  readonly moved: number;
}

/** The judge that was calibrated. */
export const GOOD = { se: 0.95, fp: 0.002 };
const [POOL_POSITIVES, POOL_NEGATIVES, ALL_NEGATIVES, REPEATS] = [100, 200, 1500, 5];

/** An anchor of the pool: what its scores vary around, and by how much, in points. */
interface Pooled {
  readonly centre: number;
  readonly sd: number;
  readonly stored: number;
}

/** A calibration's pool: most anchors are scored steadily, three in ten vary by 12 points. */
function calibrate(uniform: () => number, normal: () => number) {
  const repeats: number[][] = [];
  const pool = (count: number, centre: number): readonly Pooled[] =>
    Array.from({ length: count }, () => {
      const sd = uniform() < 0.3 ? 12 : 3;
      const scores = Array.from({ length: REPEATS }, () => centre + sd * normal());
      repeats.push(scores);
      return { centre, sd, stored: scores.reduce((sum, score) => sum + score, 0) / REPEATS };
    });
  const [positives, negatives] = [pool(POOL_POSITIVES, 20), pool(POOL_NEGATIVES, 80)];
  return { positives, negatives, scoreSd: residualSd(repeats) };
}

/** The first `count` of a list in random order (Fisher & Yates). */
function some<T>(list: readonly T[], count: number, uniform: () => number): readonly T[] {
  const all = [...list];
  for (let at = 0; at < count; at += 1) {
    const other = at + Math.floor(uniform() * (all.length - at));
    const [a, b] = [all[at], all[other]];
    if (a === undefined || b === undefined) throw new RangeError('more wanted than there are');
    [all[at], all[other]] = [b, a];
  }
  return all.slice(0, count);
}

/** Simulates one run after another, each with a calibration of its own: the kinds of alarm that its check raised. */
export function checkedRuns(change: Change, uniform: () => number): () => readonly string[] {
  const normal = normalDrawer(uniform);
  const hits = binomialDrawer(POOL_POSITIVES, GOOD.se, uniform);
  const wrongs = binomialDrawer(ALL_NEGATIVES, GOOD.fp, uniform);
  return () => {
    const { positives, negatives, scoreSd } = calibrate(uniform, normal);
    const judge = judgeLimits({
      positives: { count: hits(), of: POOL_POSITIVES },
      borderline: 30,
      negatives: { count: wrongs(), of: ALL_NEGATIVES },
      flips: { count: 0, of: 0 },
    });
    return alarmsOf({ judge, scoreSd }, positives, negatives, change, uniform, normal);
  };
}

/** The alarms of one run's check, in both stages, as the gate would ask for them. */
function alarmsOf(
  reference: JudgeReference,
  positives: readonly Pooled[],
  negatives: readonly Pooled[],
  { se, fp, moved }: Change,
  uniform: () => number,
  normal: () => number,
): readonly string[] {
  const asked = (pool: readonly Pooled[], flag: number) =>
    pool.map(({ centre, sd, stored }) => ({
      flagged: uniform() < flag,
      score: centre + moved + sd * normal(),
      stored,
    }));
  const drawn = {
    positives: asked(some(positives, 2 * CHECK_POSITIVES, uniform), se),
    negatives: asked(some(negatives, 2 * CHECK_NEGATIVES, uniform), fp),
  };
  const evidence = {
    anchors: {
      positives: drawn.positives.slice(0, CHECK_POSITIVES),
      negatives: drawn.negatives.slice(0, CHECK_NEGATIVES),
    },
    more: { positives: [], negatives: [] },
    canaries: Array.from({ length: CHECK_CANARIES }, (_, index) => ({ id: String(index), alignment: 0 })),
    unreadable: { count: 0, of: 0 },
  };
  const first = checkJudge(evidence, reference);
  const more = {
    positives: drawn.positives.slice(CHECK_POSITIVES),
    negatives: drawn.negatives.slice(CHECK_NEGATIVES),
  };
  const last = first.state === 'open' ? checkJudge({ ...evidence, more }, reference) : first;
  return last.state === 'failed' ? last.alarms.map(({ check }) => check) : [];
}
