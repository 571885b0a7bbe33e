import { describe, expect, it } from 'vitest';
import { FaultDetector, type HeldAs, ROW_LIMIT, WINDOW } from '../../src/ask/fault-detector.ts';
import type { ChatFailed, StandingFault } from '../../src/model/chat.ts';
import type { Endpoint } from '../../src/policy/policy.ts';

const SERVING = { name: 'serving', baseUrl: 'https://models.example/v1/' } as Endpoint;
const ASKED = {
  role: 'candidate',
  model: 'a-model',
  endpoint: 'serving',
  address: 'https://models.example/v1',
};
const NOW = Date.UTC(2026, 10, 28);

function failed(
  fault: StandingFault,
  detail: string,
  status: number | null,
  wait: number | null,
): ChatFailed {
  return { state: 'failed', fault, status, detail, retryAfterMs: wait };
}

/** A detector, and the questions it has written down. */
function watched() {
  const watch = new FaultDetector('candidate', { name: 'a-model', endpoint: SERVING }, () => NOW);
  const written: (readonly [number, HeldAs])[] = [];
  let asked = 0;
  const giveUp = (
    fault: StandingFault,
    { detail = 'simulated', status = null as number | null, wait = null as number | null } = {},
  ) => {
    const question = ++asked;
    return watch.gaveUp(failed(fault, detail, status, wait), fault, (as) => written.push([question, as]));
  };
  return { watch, written, giveUp };
}

describe('a server that fails', () => {
  it.each([
    'authentication',
    'quota',
    'unknown-model',
    'redirected',
    'address-refused',
  ] as const)('ends the run with its third standing fault in a row: %s', (fault) => {
    const { giveUp, written } = watched();
    expect([giveUp(fault), giveUp(fault)]).toEqual([null, null]);
    expect(giveUp(fault, { detail: 'the third' })).toEqual({
      verdict: 'error',
      reason: { code: fault, args: { ...ASKED, detail: 'the third' } },
    });
    expect(written).toEqual([]);
  });

  it('may give standing faults of two kinds', () => {
    const { giveUp } = watched();
    const stops = (['quota', 'quota', 'authentication', 'quota', 'quota'] as const).map((fault) =>
      giveUp(fault),
    );
    expect(stops).toEqual([null, null, null, null, null]);
    expect(giveUp('quota')).toMatchObject({ verdict: 'error', reason: { code: 'quota' } });
  });

  it('ends a run that a limit of the day ended with the time when it may go on', () => {
    const { giveUp } = watched();
    giveUp('day-limit');
    giveUp('day-limit');
    expect(giveUp('day-limit', { wait: 3_600_000 })).toMatchObject({
      reason: { code: 'day-limit', args: { until: '2026-11-28T01:00:00.000Z' } },
    });
  });

  it('ends one of which nobody knows until when all the same', () => {
    const { giveUp } = watched();
    giveUp('day-limit');
    giveUp('day-limit');
    expect(giveUp('day-limit')).toMatchObject({ reason: { code: 'day-limit', args: { until: null } } });
  });
});

describe.each([
  ['rejects requests', 'request-rejected', 400],
  ['forbids requests', 'authentication', 403],
] as const)('a server that %s', (_, fault, status) => {
  it('may mean their prompts: it takes twenty in a row to end the run', () => {
    const { giveUp, written } = watched();
    const stops = Array.from({ length: ROW_LIMIT }, () => giveUp(fault, { status }));
    expect(stops.slice(0, -1)).toEqual(Array(ROW_LIMIT - 1).fill(null));
    expect(stops.at(-1)).toMatchObject({ verdict: 'error', reason: { code: fault } });
    expect(written).toEqual([]);
  });

  it('is one of prompts that it will not take as long as it takes most others', () => {
    const { watch, giveUp, written } = watched();
    for (let nth = 0; nth < WINDOW; nth += 1) {
      watch.succeeded();
      expect(giveUp(fault, { status })).toBeNull();
    }
    watch.succeeded();
    expect(written.map(([, as]) => as)).toEqual(Array(WINDOW).fill('rejected'));
  });

  it('ends the run where it does so to most', () => {
    const { watch, giveUp } = watched();
    const stops = Array.from({ length: WINDOW }, (_, nth) => {
      if (nth % 3 === 0) watch.succeeded();
      return giveUp(fault, { status });
    });
    expect(stops.find((stop) => stop !== null)).toMatchObject({ verdict: 'error', reason: { code: fault } });
  });
});

describe('a server that answers again', () => {
  it('turns what was held back into missing answers, once and in order', () => {
    const { watch, giveUp, written } = watched();
    giveUp('authentication');
    giveUp('quota');
    expect(written).toEqual([]);
    watch.succeeded();
    expect(written).toEqual([
      [1, 'missing'],
      [2, 'missing'],
    ]);
    watch.succeeded();
    watch.settle();
    expect(written.length).toBe(2);
  });

  it('starts the count anew', () => {
    const { watch, giveUp } = watched();
    giveUp('quota');
    giveUp('quota');
    watch.succeeded();
    expect([giveUp('quota'), giveUp('quota')]).toEqual([null, null]);
    expect(giveUp('quota')).not.toBeNull();
  });
});
