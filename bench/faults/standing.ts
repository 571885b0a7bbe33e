import type { Fault } from '../../test/faults/exchange.ts';
import { status } from '../../test/faults/faults.ts';
import { Gate } from './gated.ts';
import { type Figure, rounded, type Scenario, timely } from './scenario.ts';
import { served } from './served.ts';

const CONCURRENCY = 16;
const LATENCY_MS = 20;
const REASONS: readonly (readonly [fault: Fault, reason: string])[] = [
  [status(401, { code: 'invalid_api_key' }), 'authentication'],
  [status(403, { code: 'forbidden' }), 'authentication'],
  [status(404, { code: 'model_not_found' }), 'unknown-model'],
  [status(400, { code: 'invalid_value', param: 'messages' }), 'request-rejected'],
  [status(429, { code: 'insufficient_quota', type: 'insufficient_quota' }), 'quota'],
];

/**
 * Requests that may be refused. Answers that were under way when the refusals begin come in between them and start
 * the count of identical ones anew; on a busy machine, where the tests run, there may be as many as run at once.
 */
const MOST = {
  full: (reason: string) => CONCURRENCY + (reason === 'request-rejected' ? 8 : 3),
  short: () => 2 * CONCURRENCY,
} as const;

export const standingFaults: Scenario = {
  id: 'F8',
  what: '401, 403, 404, 400 and an exhausted quota (429), from the first request on or from the 100th on, 16 requests at a time.',
  bar: 'Exit 3 with the reason, within 5 s of the first refusal and with at most concurrency + 3 requests from then on (a single request may be refused for reasons of its own: a 400 may take 8 more).',
  async run(size) {
    return served(
      async (server) => {
        const figures: Record<string, Figure>[] = [];
        for (const [fault, reason] of REASONS)
          for (const from of [1, 100]) {
            server.begin(({ count }) => (count >= from ? fault : null));
            const { ended, result, problems } = await new Gate(server, { concurrency: CONCURRENCY }).run();
            const refused = server.arrivals.filter(({ fault: name }) => name !== null);
            const first = refused[0]?.at ?? 0;
            figures.push({
              status: fault.name,
              'from request': from,
              exit: ended.code,
              reason: result?.reasons[0]?.code ?? null,
              expected: reason,
              'requests refused': refused.length,
              'at most': MOST[size](reason),
              'ended after s': rounded((server.now() - first) / 1000, 2),
              'found wrong': problems.length,
            });
          }
        const held = figures.every(
          (row) =>
            row.exit === 3 &&
            row.reason === row.expected &&
            Number(row['requests refused']) <= Number(row['at most']) &&
            timely(size, Number(row['ended after s']), 5) &&
            row['found wrong'] === 0,
        );
        return { figures, held };
      },
      { latencyMs: LATENCY_MS },
    );
  },
};
