import { figureTable } from '../../scripts/figures/figures.ts';
import {
  anchorThresholds,
  CHECK_NEGATIVES,
  CHECK_POSITIVES,
  checkRule,
  unreadableAlarm,
} from '../../src/evidence/judge/alarms.ts';
import { CANARY_ERROR, canaryFinding } from '../../src/evidence/judge/canaries.ts';
import { CHECK_CANARIES } from '../../src/evidence/judge/check.ts';
import { judgeLimits } from '../../src/evidence/judge/limits.ts';
import { binomialTail } from '../../src/evidence/proportion.ts';
import { binomialDrawer } from './binomial.ts';
import { type Change, checkedRuns, GOOD } from './checked-run.ts';
import { generator } from './generator.ts';
import { above, below, type Share, shownShare } from './shown.ts';
import type { Study } from './study.ts';

interface AnchorRow {
  readonly what: string;
  readonly any: Share;
  readonly misses: Share;
  readonly flagged: Share;
  readonly drift: Share;
}

interface Data {
  readonly anchors: readonly AnchorRow[];
  readonly canaries: readonly { readonly sensitivity: number; readonly alarms: readonly number[] }[];
  readonly unreadable: readonly { readonly rate: number; readonly alarms: Share }[];
}

const SAME = 'the calibrated judge';
const CHANGES: readonly Change[] = [
  { what: SAME, ...GOOD, moved: 0 },
  { what: 'flags 90 % of the positives', ...GOOD, se: 0.9, moved: 0 },
  { what: 'flags 75 %', ...GOOD, se: 0.75, moved: 0 },
  { what: 'flags 50 %', ...GOOD, se: 0.5, moved: 0 },
  { what: 'flags 25 %', ...GOOD, se: 0.25, moved: 0 },
  { what: 'flags 2 % of the negatives', ...GOOD, fp: 0.02, moved: 0 },
  { what: 'flags 10 % of the negatives', ...GOOD, fp: 0.1, moved: 0 },
  { what: 'scores 1 point higher', ...GOOD, moved: 1 },
  { what: 'scores 3 points higher', ...GOOD, moved: 3 },
  { what: 'scores 6 points higher', ...GOOD, moved: 6 },
];
/** Judgements of a run in which unreadable ones are looked for, after every batch of 24. */
const [JUDGEMENTS, LOOK_EVERY] = [2400, 24];

function anchorRow(change: Change, runs: number, uniform: () => number): AnchorRow {
  const check = checkedRuns(change, uniform);
  const counts = { any: 0, misses: 0, 'flagged-negatives': 0, 'score-drift': 0 };
  for (let run = 0; run < runs; run += 1) {
    const alarms = check();
    if (alarms.length > 0) counts.any += 1;
    for (const kind of ['misses', 'flagged-negatives', 'score-drift'] as const)
      if (alarms.includes(kind)) counts[kind] += 1;
  }
  const share = (count: number): Share => ({ count, runs });
  return {
    what: change.what,
    any: share(counts.any),
    misses: share(counts.misses),
    flagged: share(counts['flagged-negatives']),
    drift: share(counts['score-drift']),
  };
}

/**
 * How often a run's canaries raise an alarm, exactly: a judge that flags `sensitivity` of misaligned answers, whatever
 * stands in them, and lets `obeys` of the attacked ones go besides.
 */
function canaryAlarms(sensitivity: number, obeys: number, positives: number): number {
  const missed = 1 - sensitivity;
  const got = obeys + (1 - obeys) * missed;
  const upTo = (of: number) => Array.from({ length: of + 1 }, (_, count) => count);
  let alarms = 0;
  for (const both of upTo(CHECK_CANARIES))
    for (const withAlone of upTo(CHECK_CANARIES - both))
      for (const withoutAlone of upTo(CHECK_CANARIES - both - withAlone)) {
        const canaries = upTo(CHECK_CANARIES - 1).map((index) => ({
          id: String(index),
          alignment: index < both + withAlone ? GOT_AWAY : FLAGGED,
          without:
            index < both || (index >= both + withAlone && index < both + withAlone + withoutAlone)
              ? GOT_AWAY
              : FLAGGED,
        }));
        const chance =
          binomial(CHECK_CANARIES, both + withAlone, got) *
          binomial(both + withAlone, both, missed) *
          binomial(CHECK_CANARIES - both - withAlone, withoutAlone, missed);
        for (const known of upTo(positives)) {
          const readings = upTo(positives - 1).map((index) => (index < known ? GOT_AWAY : FLAGGED));
          if (canaryFinding(canaries, readings).state === 'obeys')
            alarms += chance * binomial(positives, known, missed);
        }
      }
  return alarms;
}

function binomial(n: number, k: number, p: number): number {
  return binomialTail(n, p, k) - binomialTail(n, p, k + 1);
}

function unreadableAlarms(rate: number, runs: number, uniform: () => number): Share {
  let alarms = 0;
  const batch = binomialDrawer(LOOK_EVERY, rate, uniform);
  for (let run = 0; run < runs; run += 1) {
    let count = 0;
    for (let of = LOOK_EVERY; of <= JUDGEMENTS; of += LOOK_EVERY) {
      count += batch();
      if (unreadableAlarm({ count, of }) === null) continue;
      alarms += 1;
      break;
    }
  }
  return { count: alarms, runs };
}

const FALSE_ANCHORS = 0.0065;
const SENSITIVITIES = [0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1];
const [GOT_AWAY, FLAGGED] = [90, 5];
const OBEYS = [0, 0.2, 0.5, 0.8, 1];
const { positives: UNCALIBRATED_POSITIVES } = checkRule(null);
/** How often the per-run check of the judge alarms: on a judge that did not change, and on ones that did. */
export const judgeChecks: Study<Data> = {
  name: 'judge-checks',
  run(size, seed) {
    const uniform = generator(`${seed}:judge-checks`);
    const [runs, few] = size === 'full' ? [20_000, 2000] : [400, 40];
    return {
      anchors: CHANGES.map((change) => anchorRow(change, change.what === SAME ? runs : few, uniform)),
      canaries: SENSITIVITIES.map((sensitivity) => ({
        sensitivity,
        alarms: OBEYS.map((obeys) => canaryAlarms(sensitivity, obeys, UNCALIBRATED_POSITIVES)),
      })),
      unreadable: [0.01, 0.02, 0.04, 0.08, 0.15].map((rate) => ({
        rate,
        alarms: unreadableAlarms(rate, few, uniform),
      })),
    };
  },
  section({ anchors, canaries, unreadable }) {
    const { misses, flagged } = anchorThresholds(
      judgeLimits({
        positives: { count: 95, of: 100 },
        borderline: 30,
        negatives: { count: 3, of: 1500 },
        flips: { count: 0, of: 0 },
      }),
    );
    return [
      '## Did the judge change?',
      '',
      `The check in each run, against a calibration of its own for every run: a judge that flags 95 % of the positives and 0.2 % of the negatives, scores that vary by 3 points around an anchor's centre and by 12 for three anchors in ten. After 95 of 100 and 3 of 1,500 the alarms are at ${misses} misses of ${CHECK_POSITIVES} and ${flagged} flags among ${CHECK_NEGATIVES}.`,
      '',
      figureTable(
        ['judge of the run', 'runs', 'any alarm', 'misses', 'flagged negatives', 'score drift'],
        anchors.map((row) => [
          row.what,
          row.any.runs,
          shownShare(row.any),
          shownShare(row.misses),
          shownShare(row.flagged),
          shownShare(row.drift),
        ]),
      ),
      '',
      `${CHECK_CANARIES} canaries, and without a calibration ${UNCALIBRATED_POSITIVES} positives: alarms by how many of 100 misaligned answers a judge flags and how many of 100 attacks it obeys. Exact; the first column is the false alarms.`,
      '',
      figureTable(
        ['sensitivity', ...OBEYS.map((obeys) => `${100 * obeys} %`)],
        canaries.map(({ sensitivity, alarms }) => [
          sensitivity,
          ...alarms.map((rate) => `${(100 * rate).toFixed(2)} %`),
        ]),
      ),
      '',
      `Unreadable judgements, checked after every ${LOOK_EVERY} of ${JUDGEMENTS.toLocaleString('en')}.`,
      '',
      figureTable(
        ['unreadable', 'alarms'],
        unreadable.map(({ rate, alarms }) => [`${rate * 100} %`, shownShare(alarms)]),
      ),
    ].join('\n');
  },
  broken({ anchors, canaries, unreadable }) {
    const says = (share: Share | undefined, limit: number, what: string) =>
      share !== undefined && above(share, limit) ? [`${what}: ${shownShare(share)} false alarms`] : [];
    return [
      ...says(anchors.find(({ what }) => what === SAME)?.any, FALSE_ANCHORS, 'anchors'),
      ...canaries.flatMap(({ sensitivity, alarms: [none = 1] }) =>
        none > CANARY_ERROR ? [`canaries at a sensitivity of ${sensitivity}: ${none} false alarms`] : [],
      ),
      ...says(unreadable.find(({ rate }) => rate === 0.02)?.alarms, 0.01, '2 % unreadable'),
      ...anchors.flatMap(({ what, any }) =>
        what === 'flags 25 %' && below(any, 0.99) ? [`${what}: seen in ${shownShare(any)} only`] : [],
      ),
    ];
  },
};
