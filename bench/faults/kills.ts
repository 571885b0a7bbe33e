import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Arrival, isProbe, questionOf } from '../../test/faults/arrival.ts';
import { dieOf } from '../../test/faults/dice.ts';
import { openAt } from '../../test/faults/measure.ts';
import type { FaultServer } from '../../test/faults/server.ts';
import { ANCHOR_CALLS } from '../../test/runner/calls-of-start.ts';
import { Gate, type Gated, type Setup } from './gated.ts';
import { isSameReport } from './lasting.ts';
import { rounded, type Scenario, type Size } from './scenario.ts';
import { served } from './served.ts';

const LATENCY_MS = 20;
const CONCURRENCY = 8;
const SETUPS: Readonly<Record<Size, Setup>> = { full: { limits: 'smoke' }, short: { cues: 1 } };
const KILLS = { full: 200, short: 2 } as const;
/** Requests of a life after which the tests kill: before the judge's check has passed, and behind it. */
const STRUCK_AFTER = [30, 90] as const;
/** Grades are held back until the judge's check has passed: of the first answers, beside which known ones are asked. */
const HELD_BACK = ANCHOR_CALLS / 2 + CONCURRENCY;
/** After so many kills a run is left to end, so that every part of a run is hit by first and by later kills. */
const KILLS_A_RUN = 8;

interface Kill {
  readonly at: number;
  /** Whether grades were written down by then: the check of the judge had passed. */
  readonly isChecked: boolean;
}

interface Story {
  /** When each kill struck, in the server's time. */
  readonly kills: readonly Kill[];
  readonly torn: number;
  readonly same: boolean;
  readonly problems: number;
}

export const kills: Scenario = {
  id: 'F9',
  isLong: true,
  what: 'SIGKILL at seeded random instants of a run, which is then continued on the same folder and killed again, up to 8 times, until it ends.',
  bar: "The same report as an uninterrupted run; after each kill no more requests are sent again than may be in flight at once (8), before the judge's check has passed besides them the grades that it holds back; no record torn or doubled.",
  async run(size) {
    return served(
      async (server) => {
        const gate = new Gate(server, { ...SETUPS[size], concurrency: CONCURRENCY });
        const whole = await gate.run('whole', { isMeasured: size === 'full' });
        const totals = { kills: 0, runs: 0, same: 0, torn: 0, problems: whole.problems.length };
        const [resent, early, open]: [number[], number[], number[]] = [[], [], []];
        while (totals.kills < KILLS[size]) {
          const most = Math.min(KILLS_A_RUN, KILLS[size] - totals.kills);
          server.begin(() => null);
          const lifetime = whole.ended.seconds * 1000;
          const out = `run-${totals.runs}`;
          const story = await killed(server, gate, out, most, whole.out, (nth) =>
            size === 'full'
              ? sleep(dieOf('kill', out, nth) * lifetime, true)
              : received(server, server.arrivals.length + (STRUCK_AFTER[nth] ?? 0)),
          );
          totals.kills += story.kills.length;
          totals.runs += 1;
          totals.same += story.same ? 1 : 0;
          totals.torn += story.torn;
          totals.problems += story.problems;
          const again = sentAgain(
            server.arrivals,
            story.kills.map(({ at }) => at),
          );
          resent.push(...again.filter((_, index) => story.kills[index]?.isChecked === true));
          early.push(...again.filter((_, index) => story.kills[index]?.isChecked !== true));
          open.push(...story.kills.map(({ at }) => openAt(server.arrivals, at)));
        }
        const mean = (values: readonly number[]) =>
          rounded(values.reduce((sum, value) => sum + value, 0) / values.length, 2);
        const figures = {
          ...totals,
          'sent again, mean': mean(resent),
          'sent again, most': Math.max(0, ...resent),
          'sent again before the check, most': Math.max(0, ...early),
          'open at the server, mean': mean(open),
          'open at the server, most': Math.max(...open),
          concurrency: CONCURRENCY,
        };
        const held =
          totals.same === totals.runs &&
          totals.problems === 0 &&
          // Before the judge's check and after it.
          early.length > 0 &&
          resent.length > 0 &&
          Math.max(0, ...resent) <= CONCURRENCY &&
          Math.max(0, ...early) <= CONCURRENCY + HELD_BACK;
        return {
          figures: [figures],
          held,
          note: '`torn`: kills that left half a record, which must be cut off.',
        };
      },
      { latencyMs: LATENCY_MS },
    );
  },
};

/** Ends when the server has received so many requests. */
async function received(server: FaultServer, count: number): Promise<boolean> {
  while (server.arrivals.length < count) await sleep(2, null, { ref: false });
  return true;
}

/** One run that is killed up to `most` times, each at its `instant`, and then left to end. */
async function killed(
  server: FaultServer,
  gate: Gate,
  out: string,
  most: number,
  whole: string,
  instant: (nth: number) => Promise<boolean>,
): Promise<Story> {
  const strikes: Kill[] = [];
  let torn = 0;
  const story = ({ out: path, problems }: Gated): Story => ({
    kills: strikes,
    torn,
    same: isSameReport(path, whole),
    problems: problems.length,
  });
  while (strikes.length < most) {
    const { child, ended } = gate.start(out);
    const alive = await Promise.race([ended.then(() => false), instant(strikes.length)]);
    if (!alive || child.exitCode !== null) return story(gate.check(out, await ended));
    const at = server.now();
    child.kill('SIGKILL');
    await ended;
    strikes.push({ at, isChecked: hasGrades(join(gate.folder, out)) });
    torn += isTorn(join(gate.folder, out)) ? 1 : 0;
  }
  return story(await gate.run(out));
}

/** For each kill: how many questions that were last asked before it, and after the kill before, were asked again. */
function sentAgain(arrivals: readonly Arrival[], kills: readonly number[]): readonly number[] {
  const counts = kills.map(() => 0);
  const lastLife = new Map<string, number>();
  for (const arrival of arrivals.filter((one) => !isProbe(one))) {
    const life = kills.filter((at) => at < arrival.at).length;
    const before = lastLife.get(questionOf(arrival)) ?? life;
    if (before < life) counts[before] = (counts[before] ?? 0) + 1;
    lastLife.set(questionOf(arrival), life);
  }
  return counts;
}

function isTorn(out: string): boolean {
  const text = recordsIn(out);
  return text !== '' && !text.endsWith('\n');
}

/** Whether the last run has written down a grade of an answer. */
function hasGrades(out: string): boolean {
  const text = recordsIn(out);
  return text.slice(text.lastIndexOf('"type":"plan"')).includes('"use":"first"');
}

function recordsIn(out: string): string {
  try {
    return readFileSync(join(out, 'records.jsonl'), 'utf8');
  } catch {
    return '';
  }
}
