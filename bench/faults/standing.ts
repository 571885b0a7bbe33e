import type { OrganismHandler } from '../../src/organism/serve.ts';
import type { Arrival } from '../../test/faults/arrival.ts';
import type { Fault } from '../../test/faults/exchange.ts';
import { status } from '../../test/faults/faults.ts';
import { organismHandler } from '../../test/runner/organism.ts';
import { Gate } from './gated.ts';
import { type Figure, rounded, type Scenario, type Size, timely } from './scenario.ts';
import { served } from './served.ts';

const CONCURRENCY = 16;
/** In the tests no answer that was under way comes behind the refusals after it. */
const LATENCY_MS = { full: 20, short: 0 } as const;
const REASONS: readonly (readonly [fault: Fault, reason: string])[] = [
  [status(401, { code: 'invalid_api_key' }), 'authentication'],
  [status(403, { code: 'forbidden' }), 'authentication'],
  [status(404, { code: 'model_not_found' }), 'unknown-model'],
  [status(400, { code: 'invalid_value', param: 'messages' }), 'request-rejected'],
  [status(429, { code: 'insufficient_quota', type: 'insufficient_quota' }), 'quota'],
];

interface Strike {
  readonly from: number;
  /** Absent: both. */
  readonly only?: Arrival['role'];
}

/**
 * From which request on, and to whom, refusals come. In the tests those in the middle of a run come to the judge alone:
 * each role counts its own, and with both nobody could say how many there may be.
 */
const STRUCK: Readonly<Record<Size, readonly Strike[]>> = {
  full: [{ from: 1 }, { from: 100 }],
  short: [{ from: 1 }, { from: 60, only: 'judge' }],
};
/** In the tests one refusal of each kind that a probe has to confirm: each takes its 15 s. */
const isLeftOut = (size: Size, { name }: Fault, { from }: Strike) =>
  size === 'short' && from > 1 && name === '404';
const SETUPS = { full: { concurrency: CONCURRENCY }, short: { concurrency: 4, cues: 1 } } as const;
/**
 * A key or a model that was taken before may be refused for a moment: the run ends when a probe meets that some seconds
 * later, too.
 */
const IN_SECONDS = 5;
const CONFIRMED_IN_SECONDS = 20;
/** At once, after 5 and after 15 seconds, of two roles. */
const PROBES = 2 * 3;
const IS_CONFIRMED: ReadonlySet<string> = new Set(['401', '403', '404']);
/** Refusals in a row that end a run: those that may be the fault of one prompt, and all others. */
const [ROW_OF_PROMPTS, ROW] = [20, 3];
const isOfPrompt = ({ name }: Fault) => name === '400' || name === '403';

/**
 * Requests that may be refused. Answers that were under way when the refusals begin come in between them and start
 * the count of identical ones anew; when it is full, others are under way.
 */
const MOST = {
  full: (fault: Fault) =>
    CONCURRENCY + (isOfPrompt(fault) ? ROW_OF_PROMPTS : ROW) + (IS_CONFIRMED.has(fault.name) ? PROBES : 0),
  short: (fault: Fault) => (isOfPrompt(fault) ? ROW_OF_PROMPTS : ROW) + 2 * (SETUPS.short.concurrency - 1),
} as const;

export const standingFaults: Scenario = {
  id: 'F8',
  what: '401, 403, 404, 400 and an exhausted quota (429), from the first request on or from the 100th on, 16 requests at a time.',
  bar: 'Exit 3 with the reason, within 5 s of the first refusal (20 s for 401, 403 and 404 after successes, which probes have to meet again: up to three for each role come on top) and with at most concurrency + 3 requests from then on; concurrency + 20 with 400 and 403, which may be the fault of one prompt, so that it takes twenty in a row.',
  async run(size) {
    const models = organismHandler();
    /** A server that does not know a model does not list it; of one that it has known for a while it may not know yet. */
    let lists = true;
    const handler: OrganismHandler = (request) => {
      const response = models(request);
      return lists || request.method !== 'GET'
        ? response
        : { ...response, body: '{"object":"list","data":[]}' };
    };
    return served(
      async (server) => {
        const figures: Record<string, Figure>[] = [];
        for (const [fault, reason] of REASONS)
          for (const strike of STRUCK[size]) {
            if (isLeftOut(size, fault, strike)) continue;
            const { from, only } = strike;
            lists = fault.name !== '404' || from > 1;
            server.begin(({ count, role }) =>
              count >= from && (only === undefined || only === role) ? fault : null,
            );
            const { ended, result, problems } = await new Gate(server, SETUPS[size]).run();
            const refused = server.arrivals.filter(({ fault: name }) => name !== null);
            const first = refused[0]?.at ?? 0;
            figures.push({
              status: fault.name,
              'from request': from,
              exit: ended.code,
              reason: result?.reasons[0]?.code ?? null,
              expected: reason,
              'requests refused': refused.length,
              'at most': MOST[size](fault),
              'ended after s': rounded((server.now() - first) / 1000, 2),
              'found wrong': problems.length,
            });
          }
        const held = figures.every(
          (row) =>
            row.exit === 3 &&
            row.reason === row.expected &&
            Number(row['requests refused']) <= Number(row['at most']) &&
            timely(
              size,
              Number(row['ended after s']),
              row['from request'] !== 1 && IS_CONFIRMED.has(String(row.status))
                ? CONFIRMED_IN_SECONDS
                : IN_SECONDS,
            ) &&
            row['found wrong'] === 0,
        );
        return { figures, held };
      },
      { handler, latencyMs: LATENCY_MS[size] },
    );
  },
};
