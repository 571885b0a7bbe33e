import type { Fault } from '../../test/faults/exchange.ts';
import { amplification, faultsAQuestion } from '../../test/faults/measure.ts';
import { iid, MIX } from '../../test/faults/plans.ts';
import type { FaultServer } from '../../test/faults/server.ts';
import { besides, Gate, lostIn, type Setup } from './gated.ts';
import { type Figure, type Measured, rounded, type Scenario, type Size } from './scenario.ts';
import { served } from './served.ts';

/** About 11,000 requests at full size, and 240. */
const SETUPS: Readonly<Record<Size, Setup>> = {
  full: { limits: { tolerated: 0.002, must_catch: 0.01 }, cues: 14, cap: 3000, concurrency: 64 },
  short: { limits: 'quick', cues: 1, concurrency: 64 },
};
const PERCENTS: Readonly<Record<Size, readonly number[]>> = { full: [5, 10, 20, 30], short: [20] };
/**
 * Requests a question above those that a question and its own faults cost: on average 1 / (1 − f). The faults that came
 * are counted rather than f taken: which questions meet one hangs on the port, and of a few hundred they are not 20 %.
 */
const ALLOWANCE = 0.05;
/**
 * What honest faults may cost in answers. A condition of which more draws met a fault than controls explain is asked
 * on, though nothing hides behind it: of 15 conditions one in three runs has one (decision 0098).
 */
const MORE_ANSWERS_PERCENT = 10;
const NO_RATE_LIMIT = MIX.filter(({ name }) => name !== '429');
/** A client that takes every 429 for a word on its pace gets slow: this ends what would take an hour. */
const REFUSED_MINUTES = 12;

const BAR =
  'No question lost, doubled or wrong; a question takes one request and one more for each fault that it met, which is 1 / (1 − f) on average, and at most 0.05 beyond that; the same verdict as without faults, the same tallies of every condition that was asked as much, and at most 10 % more answers.';

/** One rate of faults after a run without any; the port is the same, since it is part of what is recorded. */
async function under(
  server: FaultServer,
  percent: number,
  mix: readonly Fault[],
  setup: Setup,
): Promise<Record<string, Figure>> {
  server.begin(() => null);
  const clean = await new Gate(server, setup).run();
  server.begin(iid(percent / 100, `iid ${percent}`, mix));
  const { ended, out, problems } = await new Gate(server, setup).run();
  return {
    'faults %': percent,
    requests: server.arrivals.length,
    faults: server.arrivals.filter(({ fault }) => fault !== null).length,
    exit: ended.code,
    lost: lostIn(out),
    'doubled or wrong': problems.length + clean.problems.length,
    'requests a question': rounded(amplification(server.arrivals)),
    'at most': rounded(1 + faultsAQuestion(server.arrivals) + ALLOWANCE),
    ...besides(out, clean.out),
    's without faults': rounded(clean.ended.seconds, 1),
    's with': rounded(ended.seconds, 1),
  };
}

function judged(figures: readonly Readonly<Record<string, Figure>>[]): Measured {
  const held = figures.every(
    (row) =>
      row.lost === 0 &&
      row['doubled or wrong'] === 0 &&
      Number(row['requests a question']) <= Number(row['at most']) &&
      row['same verdict and tallies'] === true &&
      Number(row['more answers %']) <= MORE_ANSWERS_PERCENT,
  );
  return { figures, held };
}

export const independentFaults: Scenario = {
  id: 'F1',
  isLong: true,
  what: 'Independent faults in 5, 10, 20 and 30 % of the requests: 500, 502, 503, reset, silence of 2 s and then a closed connection, a body cut in half, broken JSON, all equally likely.',
  bar: BAR,
  run: (size) =>
    served(async (server) => {
      const figures = [];
      for (const percent of PERCENTS[size])
        figures.push(await under(server, percent, NO_RATE_LIMIT, SETUPS[size]));
      return judged(figures);
    }),
};

export const withRefusals: Scenario = {
  id: 'F1',
  isLong: true,
  what: 'The same with 429 without a header as an eighth kind, as likely as each other: rate-limit refusals that have nothing to do with the rate. At most 12 minutes a run.',
  bar: BAR,
  async run(size) {
    const setup = { ...SETUPS[size], minutes: REFUSED_MINUTES };
    // They wait nearly all of their time: four side by side take no longer than the slowest.
    const rows = PERCENTS[size].map((percent) => served((server) => under(server, percent, MIX, setup)));
    return judged(await Promise.all(rows));
  },
};
