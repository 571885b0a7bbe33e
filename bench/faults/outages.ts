import { msUntilServing, servedPerSecond, within } from '../../test/faults/measure.ts';
import { type OutageKind, outage } from '../../test/faults/plans.ts';
import type { FaultServer } from '../../test/faults/server.ts';
import { Gate, lostIn, type Setup } from './gated.ts';
import { isSameReport } from './lasting.ts';
import { type Figure, rounded, type Scenario, type Size, timely } from './scenario.ts';
import { served } from './served.ts';

const LATENCY_MS = 50;
/** About 4,300 requests: enough behind the outage to see how fast they flow again. */
const SETUPS: Readonly<Record<Size, Setup>> = {
  full: { limits: 'strict', cues: 12, concurrency: 16 },
  short: { limits: 'quick', cues: 1, concurrency: 16 },
};
/** Behind the first batch, so that there is something to report. */
const STARTS_AT: Readonly<Record<Size, number>> = { full: 1500, short: 100 };
/** Until here an outage is being found out: requests under way and their first retries fail. */
const FINDING_OUT_MS = 5_000;
const PROBE_EVERY_MS = 5_000;
/** Candidate and judge each find out for themselves. */
const ROLES = 2;
const RECOVERY_SECONDS = 30;

const CASES: Readonly<Record<'full' | 'short', readonly (readonly [seconds: number, kind: OutageKind])[]>> = {
  full: [
    [5, 'reset'],
    [30, '503'],
    [90, 'refuse'],
    [180, 'reset'],
  ],
  short: [[30, 'refuse']],
};

export const outages: Scenario = {
  id: 'F2',
  isLong: true,
  what: 'The server is gone for 5, 30, 90 and 180 s in the middle of a run: connections refused, reset, or every answer a 503.',
  bar: 'No question lost; the same report as without an outage; from the sixth second on at most one request every 5 s for each role; 90 % of the throughput again within 30 s.',
  async run(size) {
    return served(
      async (server) => {
        const clean = await new Gate(server, SETUPS[size]).run();
        const figures = [];
        for (const [seconds, kind] of CASES[size])
          figures.push(await through(server, size, seconds, kind, clean.out));
        return { figures, held: figures.every((row) => isHeld(row, size)) };
      },
      { latencyMs: LATENCY_MS },
    );
  },
};

async function through(
  server: FaultServer,
  size: Size,
  seconds: number,
  kind: OutageKind,
  clean: string,
): Promise<Record<string, Figure>> {
  const { plan, windows } = outage(kind, STARTS_AT[size], seconds * 1000);
  server.begin(plan);
  const { ended, out, problems } = await new Gate(server, SETUPS[size]).run();
  const { arrivals } = server;
  const [{ from, to } = { from: 0, to: 0 }] = windows;
  const before = servedPerSecond(arrivals, Math.max(0, from - 2000), from);
  const recovered = msUntilServing(arrivals, to, server.now(), 0.9 * before);
  const probed = to - from - FINDING_OUT_MS;
  return {
    seconds,
    kind,
    exit: ended.code,
    lost: lostIn(out),
    'found wrong': problems.length,
    'same report': isSameReport(out, clean),
    // A refused connection never reaches the server: nothing can be counted.
    'requests after 5 s':
      kind === 'refuse' || probed <= 0 ? null : within(arrivals, from + FINDING_OUT_MS, to).length,
    'at most': kind === 'refuse' || probed <= 0 ? null : ROLES * (Math.floor(probed / PROBE_EVERY_MS) + 1),
    'served/s before': rounded(before, 0),
    'recovery s': recovered === null ? null : rounded(recovered / 1000, 1),
    'run s': rounded(ended.seconds, 1),
  };
}

function isHeld(row: Record<string, Figure>, size: Size): boolean {
  return (
    row.lost === 0 &&
    row['found wrong'] === 0 &&
    row['same report'] === true &&
    Number(row['requests after 5 s'] ?? 0) <= Number(row['at most'] ?? 0) &&
    timely(size, Number(row['recovery s'] ?? Number.POSITIVE_INFINITY), RECOVERY_SECONDS)
  );
}

const BUDGET_MINUTES: Readonly<Record<'full' | 'short', number>> = { full: 0.5, short: 0.25 };

const KINDS: readonly OutageKind[] = ['refuse', 'reset', '503'];

/** The outage that outlasts the run. */
export const outageBeyondBudget: Scenario = {
  id: 'F2',
  what: 'An outage that outlasts the run: it begins in the middle and ends after the budget of minutes.',
  bar: 'Exit 2 (inconclusive) within the budget + 10 %, with a report of what was read; never a pass.',
  async run(size) {
    const minutes = BUDGET_MINUTES[size];
    return served(
      async (server) => {
        const figures = [];
        for (const kind of size === 'full' ? KINDS : (['reset'] as const)) {
          server.begin(outage(kind, STARTS_AT[size], minutes * 60_000 * 4).plan);
          const { ended, result, problems } = await new Gate(server, { ...SETUPS[size], minutes }).run();
          if (kind === 'refuse') await reopened(server);
          figures.push({
            kind,
            'budget s': minutes * 60,
            exit: ended.code,
            reason: result?.reasons[0]?.code ?? null,
            'answers read': result?.conditions.reduce((sum, { n }) => sum + n, 0) ?? 0,
            'found wrong': problems.length,
            'run s': rounded(ended.seconds, 1),
          });
        }
        const held = figures.every(
          (row) =>
            row.exit === 2 &&
            row['answers read'] > 0 &&
            row['found wrong'] === 0 &&
            timely(size, row['run s'], 1.1 * row['budget s'] + 1),
        );
        return { figures, held };
      },
      { latencyMs: LATENCY_MS },
    );
  },
};

/** A port that is closed opens again by itself; the next case needs it open. */
async function reopened(server: FaultServer): Promise<void> {
  for (;;) {
    const there = await fetch(server.url.replace('/v1', '/')).then(
      () => true,
      () => false,
    );
    if (there) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
