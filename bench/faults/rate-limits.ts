import { REFUSAL_HEADERS, type RefusalHeaders, tokenBucket } from '../../test/faults/bucket.ts';
import type { FaultPlan } from '../../test/faults/exchange.ts';
import { status } from '../../test/faults/faults.ts';
import {
  earlyRetries,
  msUntilServing,
  servedPerSecond,
  shareOf429,
  within,
} from '../../test/faults/measure.ts';
import type { FaultServer } from '../../test/faults/server.ts';
import { Gate, lostIn, ORDINARY, type Setup } from './gated.ts';
import { type Figure, rounded, type Scenario, type Size } from './scenario.ts';
import { served } from './served.ts';

const LATENCY_MS = 50;
/** More questions than any bucket serves in the time: the run ends by its budget of minutes. */
export const ENDLESS: Readonly<Record<Size, Setup>> = {
  full: { limits: { tolerated: 0.001, must_catch: 0.004 }, cues: 12, cap: 20_000, concurrency: 64 },
  short: { limits: 'strict', cues: 4, concurrency: 64 },
};
/** How long a run lasts, and from when on it counts as steady. */
const TIMES = { full: { seconds: 120, steadyFrom: 60 }, short: { seconds: 8, steadyFrom: 4 } } as const;
/** The bucket's first tokens come at once: what is served of them says nothing of the pace. */
const BURST_OVER_MS = 5_000;
const SUSTAINED_MS = 10_000;
/** A refusal that says nothing and one that says nothing of use are read the same: the tests take the latter. */
const LANES = { full: 2, short: 1 } as const;
const CAPACITIES = { full: [2, 10, 50, 200], short: [10] } as const;
const FLOOR = 0.85;
const MOST_429 = { 'retry-after-ms': 0.05, none: 0.1 } as const;

interface Times {
  readonly seconds: number;
  readonly steadyFrom: number;
}

async function limited(
  server: FaultServer,
  perSecond: number,
  headers: RefusalHeaders,
  size: Size,
  { seconds, steadyFrom }: Times = TIMES[size],
): Promise<Record<string, Figure>> {
  // One second of capacity may come at once.
  server.begin(tokenBucket([{ fromMs: 0, perSecond }], Math.max(2, perSecond), headers));
  const { ended, out, problems } = await new Gate(server, { ...ENDLESS[size], minutes: seconds / 60 }).run();
  const { arrivals } = server;
  const [from, to] = [steadyFrom * 1000, seconds * 1000 - 1000];
  const reached = msUntilServing(arrivals, BURST_OVER_MS, to, 0.8 * perSecond, SUSTAINED_MS);
  return {
    'served share of capacity': rounded(servedPerSecond(arrivals, from, to) / perSecond),
    '429 share': rounded(shareOf429(within(arrivals, from, to)) ?? 1),
    's to 80 % for 10 s': reached === null ? null : rounded((BURST_OVER_MS + reached) / 1000, 1),
    'early retries': earlyRetries(arrivals),
    requests: arrivals.length,
    lost: lostIn(out),
    'found wrong': problems.length,
    exit: ended.code,
  };
}

/** Steady capacity, with the helpful header and without any. */
export const tokenBuckets: Scenario = {
  id: 'F3',
  isLong: true,
  what: 'A token bucket of 2, 10, 50 and 200 requests a second over candidate and judge together, with retry-after-ms and without any header.',
  bar: 'From the 60th second on at least 85 % of the capacity is used and at most 5 % of the requests are answered 429 (10 % without headers); 80 % of it is kept up for 10 s by the 60th second at the latest; no retry earlier than the server asks; no question lost.',
  async run(size) {
    const up = CAPACITIES[size];
    // Side by side, one way up and the other down, so that the two fastest do not take each other's processor.
    const lanes = [
      ['retry-after-ms', up],
      ['none', [...up].reverse()],
    ] as const;
    const lane = ([name, capacities]: (typeof lanes)[number]) =>
      served(
        async (server) => {
          const rows: Record<string, Figure>[] = [];
          for (const perSecond of capacities)
            rows.push({
              'capacity/s': perSecond,
              headers: name,
              ...(await limited(server, perSecond, REFUSAL_HEADERS[name], size)),
            });
          return rows;
        },
        { latencyMs: LATENCY_MS },
      );
    const figures = (await Promise.all(lanes.slice(0, LANES[size]).map(lane))).flat();
    const held = figures.every(
      (row) =>
        isKept(row) &&
        (size === 'short' ||
          (Number(row['served share of capacity']) >= FLOOR &&
            Number(row['429 share']) <= MOST_429[row.headers as keyof typeof MOST_429] &&
            row['s to 80 % for 10 s'] !== null &&
            Number(row['s to 80 % for 10 s']) <= 60 + SUSTAINED_MS / 1000)),
    );
    return { figures, held };
  },
};

function isKept(row: Record<string, Figure>): boolean {
  return row['early retries'] === 0 && row.lost === 0 && row['found wrong'] === 0;
}

const ODD_HEADERS = [
  'retry-after 0',
  'retry-after 2',
  'retry-after date',
  'retry-after garbage',
  'retry-after negative',
] as const;
const ODD_CAPACITY = { full: 50, short: 10 } as const;

/** What servers say with a 429. */
export const refusalHeaders: Scenario = {
  id: 'F3',
  what: 'A bucket of 50 requests a second whose refusals say Retry-After: 0, 2, a date, garbage or a negative number.',
  bar: 'No retry earlier than the server asks; no question lost; from the 30th second on half the capacity is used, whatever the header says.',
  async run(size) {
    const times = size === 'full' ? { seconds: 60, steadyFrom: 30 } : TIMES.short;
    return served(
      async (server) => {
        const figures = [];
        for (const name of size === 'full' ? ODD_HEADERS : (['retry-after garbage'] as const))
          figures.push({
            headers: name,
            ...(await limited(server, ODD_CAPACITY[size], REFUSAL_HEADERS[name], size, times)),
          } as Record<string, Figure>);
        const held = figures.every(
          (row) => isKept(row) && (size === 'short' || Number(row['served share of capacity']) >= 0.5),
        );
        return { figures, held };
      },
      { latencyMs: LATENCY_MS },
    );
  },
};

const LONG_WAITS = {
  full: [
    ['retry-after: 120', { 'retry-after': '120' }],
    ['x-ratelimit-reset-requests: 1m30s', { 'x-ratelimit-reset-requests': '1m30s' }],
  ],
  short: [['retry-after: 2', { 'retry-after': '2' }]],
} as const satisfies Record<string, readonly (readonly [string, Readonly<Record<string, string>>])[]>;

/** One refusal that demands a long wait. */
export const longWaits: Scenario = {
  id: 'F3',
  what: 'One refused request in a run, asking for a wait of 120 s (Retry-After), then of 90 s (x-ratelimit-reset-requests: 1m30s).',
  bar: 'The question is asked again no earlier than the server asks, and is not lost.',
  async run(size) {
    return served(async (server) => {
      const figures = [];
      for (const [name, headers] of LONG_WAITS[size]) {
        const plan: FaultPlan = ({ count, nth }) =>
          count === 101 && nth === 1 ? status(429, {}, headers) : null;
        server.begin(plan);
        const { ended, out, problems } = await new Gate(server, ORDINARY[size]).run();
        const refused = server.arrivals.find(({ status: code }) => code === 429);
        const again = server.arrivals.find(
          ({ model, seed, nth }) => model === refused?.model && seed === refused.seed && nth === 2,
        );
        figures.push({
          header: name,
          exit: ended.code,
          'asked again after s': again && refused ? rounded((again.at - refused.at) / 1000, 1) : null,
          'early retries': earlyRetries(server.arrivals),
          lost: lostIn(out),
          'found wrong': problems.length,
        });
      }
      return {
        figures,
        held: figures.every((row) => row['asked again after s'] !== null && isKept(row)),
      };
    });
  },
};
