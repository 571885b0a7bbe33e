import { describe, expect, it } from 'vitest';
import { Watch } from '../../src/gate/watch.ts';
import type { ChatFailed } from '../../src/model/chat.ts';

function failed(fault: ChatFailed['fault'], detail = 'simulated'): ChatFailed {
  return { state: 'failed', fault, status: null, detail, retryAfterMs: null };
}

/** A watch, and the questions it has written down as missing. */
function watched() {
  const watch = new Watch('candidate', 'a-model');
  const written: number[] = [];
  let asked = 0;
  const giveUp = (fault: ChatFailed['fault'], detail?: string) => {
    const question = ++asked;
    return watch.gaveUp(failed(fault, detail), () => written.push(question));
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
    expect(giveUp(fault, 'the third')).toEqual({
      verdict: 'error',
      reason: { code: fault, args: { role: 'candidate', model: 'a-model', detail: 'the third' } },
    });
    expect(written).toEqual([]);
  });

  it('ends the run with its eighth rejected request in a row: a few may be the fault of one prompt', () => {
    const { giveUp } = watched();
    for (let nth = 1; nth < 8; nth += 1) expect(giveUp('request-rejected')).toBeNull();
    expect(giveUp('request-rejected')).toMatchObject({
      verdict: 'error',
      reason: { code: 'request-rejected' },
    });
  });

  it('may give standing faults of two kinds', () => {
    const { giveUp } = watched();
    const stops = (['quota', 'quota', 'authentication', 'quota', 'quota'] as const).map((fault) =>
      giveUp(fault),
    );
    expect(stops).toEqual([null, null, null, null, null]);
    expect(giveUp('quota')).toMatchObject({ verdict: 'error', reason: { code: 'quota' } });
  });

  it.each([
    'unreachable',
    'timeout',
    'rate-limited',
    'server-error',
    'malformed',
  ] as const)('is an outage when eight questions in a row are given up: %s', (fault) => {
    const { giveUp, written } = watched();
    for (let question = 1; question < 8; question += 1) expect(giveUp(fault)).toBeNull();
    expect(giveUp(fault)).toEqual({
      verdict: 'inconclusive',
      reason: { code: 'outage', args: { role: 'candidate', model: 'a-model', fault, detail: 'simulated' } },
    });
    expect(written).toEqual([]);
  });

  it('is an outage whatever mixture of passing faults it gives', () => {
    const { giveUp } = watched();
    const faults = ['timeout', 'server-error', 'malformed', 'unreachable'] as const;
    const stops = Array.from({ length: 8 }, (_, index) => giveUp(faults[index % 4] ?? 'timeout'));
    expect(stops.map((stop) => stop?.verdict ?? null)).toEqual([...Array(7).fill(null), 'inconclusive']);
  });
});

describe('a server that answers again', () => {
  it('turns what was held back into missing answers, once and in order', () => {
    const { watch, giveUp, written } = watched();
    giveUp('timeout');
    giveUp('server-error');
    expect(written).toEqual([]);
    watch.succeeded();
    expect(written).toEqual([1, 2]);
    watch.succeeded();
    watch.settle();
    expect(written).toEqual([1, 2]);
  });

  it('starts both counts anew', () => {
    const { watch, giveUp } = watched();
    for (let question = 1; question < 8; question += 1) giveUp('timeout');
    giveUp('quota');
    giveUp('quota');
    watch.succeeded();
    for (let question = 1; question < 8; question += 1) expect(giveUp('timeout')).toBeNull();
    expect([giveUp('quota'), giveUp('quota')]).toEqual([null, null]);
    expect(giveUp('quota')).not.toBeNull();
  });

  it('keeps the counts when a batch is only settled', () => {
    const { watch, giveUp, written } = watched();
    for (let question = 1; question < 8; question += 1) giveUp('timeout');
    watch.settle();
    expect(written.length).toBe(7);
    expect(giveUp('timeout')).toMatchObject({ reason: { code: 'outage' } });
  });
});
