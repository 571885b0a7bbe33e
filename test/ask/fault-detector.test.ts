import { describe, expect, it } from 'vitest';
import { FaultDetector } from '../../src/ask/fault-detector.ts';
import type { ChatFailed, StandingFault } from '../../src/model/chat.ts';

function failed(fault: StandingFault, detail = 'simulated'): ChatFailed {
  return { state: 'failed', fault, status: null, detail, retryAfterMs: null };
}

/** A watch, and the questions it has written down as missing. */
function watched() {
  const watch = new FaultDetector('candidate', 'a-model');
  const written: number[] = [];
  let asked = 0;
  const giveUp = (fault: StandingFault, detail?: string) => {
    const question = ++asked;
    return watch.gaveUp(failed(fault, detail), fault, () => written.push(question));
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
    for (let nth = 1; nth < 8; nth += 1) expect(giveUp('request-rejected', `prompt ${nth}`)).toBeNull();
    expect(giveUp('request-rejected', 'prompt 8')).toMatchObject({
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

  it('tells rejections apart by their words: three alike are the set-up, three others each a prompt', () => {
    const { giveUp } = watched();
    expect([giveUp('request-rejected', 'a'), giveUp('request-rejected', 'b')]).toEqual([null, null]);
    expect([giveUp('request-rejected', 'c'), giveUp('request-rejected', 'c')]).toEqual([null, null]);
    expect(giveUp('request-rejected', 'c')).toMatchObject({ reason: { code: 'request-rejected' } });
  });
});

describe('a server that answers again', () => {
  it('turns what was held back into missing answers, once and in order', () => {
    const { watch, giveUp, written } = watched();
    giveUp('authentication');
    giveUp('quota');
    expect(written).toEqual([]);
    watch.succeeded();
    expect(written).toEqual([1, 2]);
    watch.succeeded();
    watch.settle();
    expect(written).toEqual([1, 2]);
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
