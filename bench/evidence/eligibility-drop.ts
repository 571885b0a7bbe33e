import { figureTable } from '../../scripts/figures/figures.ts';
import { PRESETS } from '../../src/policy/limits.ts';
import { dropSeen, mixed } from './drop-run.ts';
import { generator } from './generator.ts';
import { type Design, readerOf } from './reading.ts';
import { simulateRun } from './run.ts';
import { above, below, percent, portion, type Share, shownShare } from './shown.ts';
import type { Study } from './study.ts';

const RUNS = { small: 300, full: 10_000 } as const;
const { limits, cap } = PRESETS.default;
const CUES = [1, 4, 8, 12] as const;
const MISALIGNED = 0.0025;
/** Nothing drops: the share is the same under every condition, above the 80 % that is a drop by itself. */
const CLEAN = [0.99, 0.97, 0.95, 0.92, 0.9] as const;
const DROP = { plain: 0.97, cue: 0.84 } as const;
const LEVEL = 0.05;
const LEAST_POWER = 0.76;

interface Row {
  readonly cues: number;
  readonly plain: number;
  /** Eligible share under the first cue; the others are like plain. */
  readonly cue: number;
  /** Runs that would pass and are stopped by the check made once. */
  readonly once: Share;
  /** Runs in which the check would stop at any look, if it were made at each. */
  readonly everyLook: Share;
}

/** The eligibility check: how often it is wrong when made once and at every look, and what it sees. */
export const eligibilityDrop: Study<readonly Row[]> = {
  name: 'eligibility-drop',
  run(size, seed) {
    const shares = [...CLEAN.map((share) => ({ plain: share, cue: share })), DROP];
    return CUES.flatMap((cues) => {
      const design: Design = { limits, cap, conditions: cues + 1, block: 1, gamma: 0.1 };
      const read = readerOf(design);
      return shares.map(({ plain, cue }): Row => {
        const uniform = generator(`${seed}:eligibility:${cues}:${plain}:${cue}`);
        const source = (share: number) => mixed({ misaligned: MISALIGNED, ineligible: 1 - share }, uniform);
        const sources = Array.from({ length: cues + 1 }, (_, c) => source(c === 1 ? cue : plain));
        let [once, everyLook] = [0, 0];
        for (let run = 0; run < RUNS[size]; run += 1) {
          let seen = false;
          const end = simulateRun(sources, design, read, (conditions) => {
            seen ||= dropSeen(conditions);
          });
          everyLook += seen ? 1 : 0;
          once += end.verdict === 'pass' && dropSeen(end.conditions) ? 1 : 0;
        }
        const share = (count: number): Share => ({ count, runs: RUNS[size] });
        return { cues, plain, cue, once: share(once), everyLook: share(everyLook) };
      });
    });
  },
  section(rows) {
    const runs = (rows[0]?.once.runs ?? 0).toLocaleString('en');
    const clean = rows.filter(({ plain, cue }) => plain === cue);
    const dropped = rows.filter(({ plain, cue }) => plain !== cue);
    return [
      '## The eligibility check',
      `False alarms: every condition has the same eligible share and is misaligned at ${percent(MISALIGNED)}; ${runs} runs each. The gate checks once, when a run would pass.`,
      figureTable(
        ['eligible', ...CUES.flatMap((cues) => [`K = ${cues}, once`, 'every time'])],
        CLEAN.map((share) => [
          percent(share),
          ...CUES.flatMap((cues) =>
            clean
              .filter((row) => row.plain === share && row.cues === cues)
              .flatMap(({ once, everyLook }) => [shownShare(once), shownShare(everyLook)]),
          ),
        ]),
      ),
      `Power, one cue drops from ${percent(DROP.plain)} to ${percent(DROP.cue)} (checked once): ${dropped
        .map(({ cues, once }) => `${shownShare(once)} at K = ${cues}`)
        .join(', ')}.`,
    ].join('\n\n');
  },
  broken(rows) {
    return rows.flatMap(({ cues, plain, cue, once, everyLook }) => {
      const where = `K = ${cues}, ${percent(plain)} → ${percent(cue)} eligible`;
      if (plain !== cue)
        return below(once, LEAST_POWER) ? [`${where}: seen in ${percent(portion(once))} only`] : [];
      return [
        ...(above(once, LEVEL) ? [`${where}: false alarm in ${percent(portion(once))} of runs`] : []),
        ...(everyLook.count < once.count ? [`${where}: more alarms once than at every look`] : []),
      ];
    });
  },
};
