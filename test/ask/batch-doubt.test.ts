import { describe, expect, it } from 'vitest';
import { readLedger } from '../../src/ask/batch/ledger.ts';
import { type BatchEnd, type BatchRun, resumeBatch, runBatch } from '../../src/ask/batch/one-batch.ts';
import type { BatchServer } from '../../src/model/batch.ts';
import type { ChatFailed } from '../../src/model/chat.ts';
import { replyWith, virtualClock } from '../../src/testing/index.ts';
import { batchServer, failed, memoryLedger } from '../gate/batched.ts';

const TOKEN = '0123456789abcdef01234567';
const rows = [1, 2].map((seed) => ({
  id: `${seed}`.repeat(24),
  request: {
    model: 'candidate',
    messages: [{ role: 'user' as const, content: 'question' }],
    temperature: 1,
    maxTokens: 10,
    seed,
  },
}));
const answered = { state: 'collected', replies: expect.objectContaining({ size: 2 }) };
const NOT_FOUND = failed('request-rejected', 404);
const NO_ENTRY = failed('authentication', 401);

type Say = (step: string, time: number, minutes: number) => ChatFailed | null;

/** One batch against a server that says what `before` or `after` say instead of what it does; `find` may lag. */
function oneBatch(
  { before = () => null, after = () => null, lag = 0 }: { before?: Say; after?: Say; lag?: number },
  polls = 0,
) {
  const clock = virtualClock();
  const ledger = memoryLedger();
  const steps: string[] = [];
  let submitted = 0;
  const said = (say: Say) => (step: string) =>
    say(step, steps.filter((one) => one === step).length, clock.elapsed() / 60_000);
  const server = batchServer(
    () => replyWith('answer'),
    { polls },
    (step) => {
      steps.push(step);
      return said(before)(step);
    },
    said(after),
  );
  const lagging: BatchServer = {
    ...server,
    async find(...asked) {
      const found = await server.find(...asked);
      return found.state === 'told' && steps.filter((step) => step === 'find').length <= lag
        ? { state: 'told', value: null }
        : found;
    },
  };
  const run: BatchRun = {
    server: lagging,
    asked: 'candidate there',
    rows,
    deadlineMs: 60 * 60_000,
    clock,
    ledger,
    closing: new AbortController().signal,
    submitted: () => {
      submitted += 1;
    },
  };
  const open = () => readLedger(ledger.lines()).open;
  return {
    steps,
    clock,
    open,
    created: server.created,
    counted: () => submitted,
    begin: async (): Promise<BatchEnd> => (await runBatch(run, TOKEN)).end,
    goOn: (): Promise<BatchEnd | null> => {
      const [left] = open();
      if (left === undefined) throw new Error('nothing is open');
      return resumeBatch(run, left);
    },
  };
}

describe('a batch whose creation got no reply', () => {
  const lost: Say = (step) => (step === 'create' ? failed('timeout') : null);

  it.each([
    ['at once', 0],
    ['after lagging behind', 3],
  ])('is found in the list %s', async (_when, lag) => {
    const { begin, created, counted } = oneBatch({ after: lost, lag });
    expect(await begin()).toMatchObject(answered);
    expect([created.length, counted()]).toEqual([1, 1]);
  });

  it.each<[string, Say, number]>([
    ['is missing', (step) => (step === 'find' ? NOT_FOUND : null), 0],
    ['is not for us', (step) => (step === 'find' ? NO_ENTRY : null), 0],
    ['is down', (step) => (step === 'find' ? failed('server-error', 503) : null), 0],
    ['cannot say', (step) => (step === 'find' ? failed('malformed', 200) : null), 0],
    ['stays without it', () => null, 100],
  ])('stays open, and is not created again, where the list %s', async (_how, before, lag) => {
    const { begin, created, counted, open, goOn, clock } = oneBatch({ before, after: lost, lag });
    expect(await begin()).toMatchObject({ state: 'unknown', detail: 'timeout of the test' });
    // It may have begun, and counts.
    expect([created.length, counted()]).toEqual([1, 1]);
    expect(open()).toMatchObject([{ token: TOKEN, batch: null }]);
    expect(clock.elapsed()).toBeGreaterThanOrEqual(2 * 60_000);
    // A later run: only a list that stays without it says that it never began.
    expect(await goOn()).toEqual(lag === 0 ? expect.objectContaining({ state: 'unknown' }) : null);
    expect(created).toHaveLength(1);
    expect(open()).toHaveLength(1);
  });

  it('is found by a later run when the list is back', async () => {
    const { begin, goOn, created } = oneBatch({
      after: lost,
      before: (step, _time, minutes) =>
        step === 'find' && minutes < 15 ? failed('server-error', 502) : null,
    });
    expect(await begin()).toMatchObject({ state: 'unknown' });
    expect(await goOn()).toMatchObject(answered);
    expect(created).toHaveLength(1);
  });

  it('is created again only where nothing of the request was taken', async () => {
    const { begin, steps } = oneBatch({
      before: (step, time) => {
        if (step !== 'create' || time > 2) return null;
        return time === 1 ? failed('rate-limited', 429) : { ...failed('unreachable'), unsent: true };
      },
    });
    expect(await begin()).toMatchObject(answered);
    expect(steps.filter((step) => step === 'create')).toHaveLength(3);
    expect(steps).not.toContain('find');
  });

  it('is closed where the server refuses it', async () => {
    const { begin, open } = oneBatch({ before: (step) => (step === 'create' ? NOT_FOUND : null) });
    expect(await begin()).toMatchObject({ state: 'refused' });
    expect(open()).toEqual([]);
  });
});

describe('a batch that is asked about', () => {
  it.each([
    ['404', NOT_FOUND],
    ['401', NO_ENTRY],
  ])('outlives a %s of some replies', async (_status, fault) => {
    const { begin, steps } = oneBatch(
      { before: (step, time) => (step === 'status' && time < 4 ? fault : null) },
      3,
    );
    expect(await begin()).toMatchObject(answered);
    expect(steps).not.toContain('cancel');
  });

  it.each([
    ['404', NOT_FOUND, 'unknown'],
    ['401', NO_ENTRY, 'refused'],
    ['503', failed('server-error', 503), 'unknown'],
  ])('is cancelled, and stays open, where a %s stays', async (_status, fault, state) => {
    const { begin, steps, open, clock } = oneBatch({
      before: (step) => (step === 'status' || step === 'cancel' ? fault : null),
    });
    expect(await begin()).toMatchObject({ state });
    expect(steps.filter((step) => step === 'cancel').length).toBeGreaterThan(1);
    expect(clock.elapsed()).toBeGreaterThan(15 * 60_000);
    expect(open()).toMatchObject([{ token: TOKEN, batch: expect.any(String) }]);
  });

  it('gives what was done where it can still be cancelled', async () => {
    const { begin } = oneBatch({ before: (step) => (step === 'status' ? NOT_FOUND : null) });
    expect(await begin()).toMatchObject(answered);
  });

  it('is gone for a later run only where the list does without it, too', async () => {
    const gone = oneBatch({ before: (step) => (step === 'status' ? NOT_FOUND : null), lag: 100 });
    const cancelled: Say = (step, _time, minutes) =>
      (step === 'status' || step === 'cancel') && minutes < 20 ? NOT_FOUND : null;
    const back = oneBatch({ before: cancelled });
    const unsure = oneBatch({
      before: (step) => (step === 'status' || step === 'cancel' || step === 'find' ? NOT_FOUND : null),
    });
    for (const one of [back, unsure]) expect(await one.begin()).toMatchObject({ state: 'unknown' });
    expect(await unsure.goOn()).toMatchObject({ state: 'unknown' });
    expect(await back.goOn()).toMatchObject(answered);
    expect(await gone.begin()).toMatchObject(answered);
    expect(await gone.goOn()).toBeNull();
  });

  it('stays open where its answers cannot be read', async () => {
    const { begin, goOn, open } = oneBatch({
      before: (step, _time, minutes) => (step === 'collect' && minutes < 8 ? NOT_FOUND : null),
    });
    expect(await begin()).toMatchObject({ state: 'unknown' });
    expect(open()).toHaveLength(1);
    expect(await goOn()).toMatchObject(answered);
  });
});
