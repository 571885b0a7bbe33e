import { REFUSAL_HEADERS, tokenBucket } from '../../test/faults/bucket.ts';
import { msUntilServing, servedPerSecond, shareOf429, within } from '../../test/faults/measure.ts';
import { Gate, lostIn } from './gated.ts';
import { ENDLESS } from './rate-limits.ts';
import { rounded, type Scenario } from './scenario.ts';
import { served } from './served.ts';

const LATENCY_MS = 50;
/** When the capacity falls and rises again, and how long the run lasts, in seconds. */
const TIMES = { full: { fall: 20, rise: 55, end: 175 }, short: { fall: 4, rise: 11, end: 16 } } as const;
/** Requests a second before the fall and after the rise, and between them. */
const HIGH = { full: 200, short: 40 } as const;
const LOW = 10;
const SETTLING_SECONDS = 15;
const BIN_MS = 5_000;

export const capacitySteps: Scenario = {
  id: 'F4',
  what: 'A token bucket of 200 requests a second that falls to 10 after 20 s and rises to 200 again after 55 s, with retry-after-ms.',
  bar: 'From 15 s after the fall on at least 85 % of the 10 are used, never less than 70 % in any 5 s, and at most 10 % of the requests are answered 429; 80 % of the 200 again within 2 minutes; no question lost.',
  async run(size) {
    const { fall, rise, end } = TIMES[size];
    return served(
      async (server) => {
        const steps = [
          { fromMs: 0, perSecond: HIGH[size] },
          { fromMs: fall * 1000, perSecond: LOW },
          { fromMs: rise * 1000, perSecond: HIGH[size] },
        ];
        server.begin(tokenBucket(steps, 20, REFUSAL_HEADERS['retry-after-ms']));
        const gate = new Gate(server, { ...ENDLESS[size], minutes: end / 60 });
        const { out, problems } = await gate.run();
        const { arrivals } = server;
        const settled = Math.min(SETTLING_SECONDS, (rise - fall) / 2);
        const [low, up] = [(fall + settled) * 1000, rise * 1000];
        const bins = Array.from({ length: Math.floor((up - low) / BIN_MS) }, (_, index) =>
          servedPerSecond(arrivals, low + index * BIN_MS, low + (index + 1) * BIN_MS),
        );
        const regrown = msUntilServing(arrivals, up, end * 1000, 0.8 * HIGH[size]);
        const figures = {
          'share of 10/s used': rounded(servedPerSecond(arrivals, low, up) / LOW),
          'least in 5 s': rounded(Math.min(...bins) / LOW),
          'most in 5 s': rounded(Math.max(...bins) / LOW),
          '429 share at 10/s': rounded(shareOf429(within(arrivals, low, up)) ?? 1),
          's to 80 % of 200/s again': regrown === null ? null : rounded(regrown / 1000, 1),
          requests: arrivals.length,
          lost: lostIn(out),
          'found wrong': problems.length,
        };
        const kept = figures.lost === 0 && problems.length === 0;
        const paced =
          figures['share of 10/s used'] >= 0.85 &&
          figures['least in 5 s'] >= 0.7 &&
          figures['429 share at 10/s'] <= 0.1 &&
          regrown !== null &&
          regrown <= 120_000;
        // Only the benchmark holds rates against bars: they are times, and a busy machine has none to give.
        const held = kept && (size === 'short' || paced);
        return { figures: [figures], held };
      },
      { latencyMs: LATENCY_MS },
    );
  },
};
