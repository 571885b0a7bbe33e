import { amplification } from '../../test/faults/measure.ts';
import { iid } from '../../test/faults/plans.ts';
import { Gate, lasting, lostIn, type Setup } from './gated.ts';
import { rounded, type Scenario } from './scenario.ts';
import { served } from './served.ts';

/** About 11,000 requests at full size, and 480. */
const FULL: Setup = { limits: { tolerated: 0.002, must_catch: 0.01 }, cues: 14, cap: 3000, concurrency: 64 };
const SHORT: Setup = { limits: 'quick', cues: 4, concurrency: 64 };
/** Above the 1 / (1 − f) that independent faults cost at least. */
const ALLOWANCE = 0.05;

export const independentFaults: Scenario = {
  id: 'F1',
  what: 'Independent faults in 5, 10, 20 and 30 % of the requests: 429, 500, 502, 503, reset, silence of 2 s and then a closed connection, a body cut in half, broken JSON, all equally likely.',
  bar: 'No question lost, doubled or wrong; at most 1 / (1 − f) + 5 % requests a question; the same report as without faults.',
  async run(size) {
    const setup = size === 'full' ? FULL : SHORT;
    return served(async (server) => {
      const clean = await new Gate(server, setup).run();
      const figures = [];
      for (const percent of size === 'full' ? [5, 10, 20, 30] : [20]) {
        server.begin(iid(percent / 100, `iid ${percent}`));
        const { ended, out, problems } = await new Gate(server, setup).run();
        const faults = server.arrivals.filter(({ fault }) => fault !== null).length;
        figures.push({
          'faults %': percent,
          requests: server.arrivals.length,
          faults,
          exit: ended.code,
          lost: lostIn(out),
          'doubled or wrong': problems.length,
          'requests a question': rounded(amplification(server.arrivals)),
          'at most': rounded(1 / (1 - percent / 100) + ALLOWANCE),
          'same report': lasting(out) === lasting(clean.out),
          seconds: rounded(ended.seconds, 1),
        });
      }
      const held = figures.every(
        (row) =>
          row.lost === 0 &&
          row['doubled or wrong'] === 0 &&
          row['requests a question'] <= row['at most'] &&
          row['same report'],
      );
      return { figures, held: held && clean.problems.length === 0 };
    });
  },
};
