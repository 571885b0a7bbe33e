import { describe, expect, it } from 'vitest';
import type { ChatExchange, ChatFailed, ChatOutcome } from '../../src/model/chat.ts';
import { askUntil } from '../../src/model/reask.ts';
import type { Clock } from '../../src/ports.ts';
import { fixedClock, replyWith } from '../../src/testing/index.ts';

function failed(fault: ChatFailed['fault'], retryAfterMs: number | null = null): ChatFailed {
  return { state: 'failed', fault, status: null, detail: 'simulated', retryAfterMs };
}

/** Asks a server that answers by the list, its last entry for ever. */
async function ask(
  outcomes: readonly ChatOutcome[],
  again: (outcome: ChatOutcome) => boolean = () => false,
  requests = 1,
) {
  const inner = fixedClock();
  const waits: number[] = [];
  const clock: Clock = {
    now: inner.now,
    elapsed: inner.elapsed,
    sleep: (ms) => {
      waits.push(ms);
      return inner.sleep(ms);
    },
  };
  let sent = 0;
  const send = (): Promise<ChatExchange> => {
    const outcome = outcomes[Math.min(sent, outcomes.length - 1)] ?? failed('malformed');
    sent += 1;
    return Promise.resolve({ outcome, requests });
  };
  const asked = await askUntil(send, clock, again);
  return { ...asked, waits, sent };
}

const PASSING = ['unreachable', 'timeout', 'rate-limited', 'server-error', 'malformed'] as const;
const STANDING = [
  'authentication',
  'quota',
  'unknown-model',
  'request-rejected',
  'redirected',
  'address-refused',
] as const;

describe('a question', () => {
  it('is asked once when it is answered', async () => {
    const { outcome, facts, waits, sent } = await ask([replyWith('yes')]);
    expect([outcome.state, sent, waits]).toEqual(['replied', 1, []]);
    expect(facts).toEqual({
      requests: 1,
      attempts: 1,
      tokens: { prompt: 1, completion: 1 },
      firstFailure: null,
    });
  });

  it.each(PASSING)('is asked four times for a fault that may pass: %s', async (fault) => {
    const { outcome, facts, waits, sent } = await ask([failed(fault)]);
    expect(outcome).toMatchObject({ state: 'failed', fault });
    expect([sent, waits]).toEqual([4, [500, 1000, 2000]]);
    expect(facts).toEqual({ requests: 4, attempts: 4, tokens: null, firstFailure: fault });
  });

  it.each(STANDING)('is asked once for a fault that stays: %s', async (fault) => {
    const { outcome, facts, waits, sent } = await ask([failed(fault)]);
    expect([outcome.state, sent, waits, facts.firstFailure]).toEqual(['failed', 1, [], fault]);
  });

  it.each<ChatOutcome>([
    { state: 'filtered', detail: 'no' },
    { state: 'too-long', detail: 'no' },
    replyWith('', { finish: 'content_filter' }),
    replyWith('cut', { finish: 'length' }),
    replyWith('', { refusal: 'I cannot' }),
  ])('is not asked again for an outcome that is no fault', async (outcome) => {
    expect(await ask([outcome])).toMatchObject({ sent: 1, waits: [], facts: { firstFailure: null } });
  });

  it('ends when a passing fault is followed by one that stays', async () => {
    const { outcome, facts, sent } = await ask([failed('server-error'), failed('quota')]);
    expect(outcome).toMatchObject({ fault: 'quota' });
    expect([sent, facts.firstFailure]).toEqual([2, 'server-error']);
  });

  it('keeps the first failure of one that is answered in the end', async () => {
    const { outcome, facts, waits } = await ask([
      failed('malformed'),
      failed('rate-limited'),
      replyWith('yes'),
    ]);
    expect(outcome).toMatchObject({ state: 'replied', text: 'yes' });
    expect(facts).toMatchObject({ attempts: 3, requests: 3, firstFailure: 'malformed' });
    expect(waits).toEqual([500, 1000]);
  });

  it('counts every request of an attempt', async () => {
    expect((await ask([failed('timeout')], () => false, 3)).facts).toMatchObject({
      attempts: 4,
      requests: 12,
    });
  });
});

describe('the wait before asking again', () => {
  it('is what the server demands, when that is longer than our own', async () => {
    expect((await ask([failed('rate-limited', 7000)])).waits).toEqual([7000, 7000, 7000]);
    expect((await ask([failed('server-error', 700)])).waits).toEqual([700, 1000, 2000]);
    expect((await ask([failed('rate-limited', 0)])).waits).toEqual([500, 1000, 2000]);
  });

  it('is 30 seconds at most', async () => {
    expect((await ask([failed('rate-limited', 3_600_000)])).waits).toEqual([30_000, 30_000, 30_000]);
  });
});

describe('an outcome worth one more attempt', () => {
  const isEmpty = () => {
    let empties = 0;
    return (outcome: ChatOutcome) => outcome.state === 'replied' && outcome.text === '' && ++empties === 1;
  };

  it('is asked again without a wait', async () => {
    const { outcome, facts, waits } = await ask([replyWith(''), replyWith('yes')], isEmpty());
    expect(outcome).toMatchObject({ text: 'yes' });
    expect([facts.attempts, waits]).toEqual([2, []]);
    expect(facts.tokens).toEqual({ prompt: 2, completion: 2 });
  });

  it('stands when it comes twice', async () => {
    expect(await ask([replyWith('')], isEmpty())).toMatchObject({ sent: 2, outcome: { text: '' } });
  });

  it('ends after four attempts whatever it is', async () => {
    expect(await ask([replyWith('')], () => true)).toMatchObject({ sent: 4, outcome: { state: 'replied' } });
  });
});

describe('tokens', () => {
  it('are unknown, rather than zero, when no attempt was counted', async () => {
    expect((await ask([replyWith('yes', { tokens: null })])).facts.tokens).toBeNull();
  });

  it('are those of the attempts that were counted', async () => {
    const counted = replyWith('', { tokens: { prompt: 5, completion: 3 } });
    const uncounted = replyWith('', { tokens: null });
    let outcomes = 0;
    const twice = () => ++outcomes < 3;
    const { facts } = await ask([uncounted, counted, uncounted], twice);
    expect(facts.tokens).toEqual({ prompt: 5, completion: 3 });
  });
});
