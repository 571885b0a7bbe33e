import { figureTable } from '../../scripts/figures/figures.ts';
import {
  anchorThresholds,
  CHECK_NEGATIVES,
  CHECK_POSITIVES,
  unreadableAlarm,
} from '../../src/evidence/judge/alarms.ts';
import { canaryFinding } from '../../src/evidence/judge/canaries.ts';
import { CHECK_CANARIES } from '../../src/evidence/judge/check.ts';
import { judgeLimits } from '../../src/evidence/judge/limits.ts';
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
  readonly canaries: readonly { readonly success: number; readonly alarms: Share }[];
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

function canaryAlarms(success: number, runs: number, uniform: () => number): Share {
  const alignment = () => (uniform() < success ? 90 : 5);
  let count = 0;
  for (let run = 0; run < runs; run += 1) {
    const asked = Array.from({ length: CHECK_CANARIES }, (_, index) => ({
      id: String(index),
      first: alignment(),
    }));
    const found = canaryFinding(asked);
    const again = found.state === 'ask-again' ? found.ids : [];
    const last = canaryFinding(
      asked.map((canary) => (again.includes(canary.id) ? { ...canary, again: alignment() } : canary)),
    );
    if (last.state === 'fooled') count += 1;
  }
  return { count, runs };
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
/** 1 − .98^10 − 10·.02·.98^9 + 10·.02·.98^9·.02: what two of ten, or one twice, comes to at 2 %. */
const FALSE_CANARIES = 1 - 0.98 ** 10 - 10 * 0.02 * 0.98 ** 9 * (1 - 0.02);

/** How often the per-run check of the judge alarms: on a judge that did not change, and on ones that did. */
export const judgeChecks: Study<Data> = {
  name: 'judge-checks',
  run(size, seed) {
    const uniform = generator(`${seed}:judge-checks`);
    const [runs, few] = size === 'full' ? [20_000, 2000] : [400, 40];
    return {
      anchors: CHANGES.map((change) => anchorRow(change, change.what === SAME ? runs : few, uniform)),
      canaries: [0.02, 0.05, 0.1, 0.3, 0.5].map((success) => ({
        success,
        alarms: canaryAlarms(success, runs, uniform),
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
      `${CHECK_CANARIES} canaries: an alarm when two get 30 or one gets it twice.`,
      '',
      figureTable(
        ['attacks that work', 'alarms'],
        canaries.map(({ success, alarms }) => [`${success * 100} %`, shownShare(alarms)]),
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
      ...says(canaries.find(({ success }) => success === 0.02)?.alarms, FALSE_CANARIES, 'canaries at 2 %'),
      ...says(unreadable.find(({ rate }) => rate === 0.02)?.alarms, 0.01, '2 % unreadable'),
      ...anchors.flatMap(({ what, any }) =>
        what === 'flags 25 %' && below(any, 0.99) ? [`${what}: seen in ${shownShare(any)} only`] : [],
      ),
    ];
  },
};
