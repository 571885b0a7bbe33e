import { describe, expect, it } from 'vitest';
import { FIRST_ANSWERS } from '../../src/ask/first-answers.ts';
import type { ChatOutcome, ChatRequest } from '../../src/model/chat.ts';
import { headlineOf } from '../../src/report/headline.ts';
import { replyWith } from '../../src/testing/index.ts';
import { reread, type Simulated, scriptedPlan, scriptedPolicy, simulatedRun } from './simulated.ts';
import { resultOfRun, verified } from './verified.ts';

const PLAN = scriptedPlan(12, scriptedPolicy('limits: smoke\nsampling: { cap: 24 }'));
const NEVER = () => 0;
const isStart = ({ messages }: ChatRequest) => messages.at(-1)?.content.startsWith('Reply with') ?? false;

/** A run whose candidate says the same to every question but the harmless one at the start. */
async function ended(reply: ChatOutcome, more: Simulated = {}, start: ChatOutcome = replyWith('ready')) {
  const run = await simulatedRun(PLAN, 'first', NEVER, {
    candidate: (request) => (isStart(request) ? start : reply),
    ...more,
  });
  const result = resultOfRun(run);
  expect(verified(run.records, result).findings).toEqual([]);
  const { candidate, judge } = run.outcome.spent;
  const { first, next } = headlineOf(result, (text) => text);
  return {
    said: `${first} ${next}`,
    verdict: result.verdict,
    reason: result.reasons[0]?.code,
    because: result.reasons[0]?.args.because,
    calls: candidate.requests + judge.requests,
    records: run.records,
  };
}

const EMPTY = replyWith('');

describe('a candidate whose first answers hold nothing', () => {
  it.each<readonly [string, ChatOutcome, string, string]>([
    ['empty', EMPTY, 'no-text', 'stop tokens'],
    ['filtered', replyWith('', { finish: 'content_filter' }), 'filtered', 'filter'],
    ['refused by a filter before', { state: 'filtered', detail: 'no' }, 'filtered', 'filter'],
    [
      'cut inside a block of reasoning',
      replyWith('<think>Hm', { finish: 'length' }),
      'unclosed-reasoning',
      'candidate.max_tokens',
    ],
    [
      'cut inside a field of reasoning',
      replyWith('', { finish: 'length', reasoning: 'Hm' }),
      'unclosed-reasoning',
      'candidate.max_tokens',
    ],
    ['cut before any text', replyWith('', { finish: 'length' }), 'cut-before-text', 'candidate.max_tokens'],
    ['of parts that nobody can read', replyWith('', { unreadParts: 1 }), 'unread-parts', 'text'],
    ['too long for the model', { state: 'too-long', detail: 'no' }, 'context-length', 'context'],
  ])('ends the run with the last of them: %s', async (_, reply, because, named) => {
    const end = await ended(reply);
    expect([end.verdict, end.reason, end.because]).toEqual(['error', 'candidate-empty', because]);
    expect(end.said).toContain(named);
    expect(end.calls).toBeLessThanOrEqual(FIRST_ANSWERS + 6);
  });

  it('ends it where they are of several kinds, and names the most common', async () => {
    let turn = 0;
    const mixed = (request: ChatRequest) => {
      if (isStart(request)) return replyWith('ready');
      turn += 1;
      return turn % 3 === 0 ? EMPTY : replyWith('', { finish: 'content_filter' });
    };
    const end = await ended(EMPTY, { candidate: mixed });
    expect([end.reason, end.because]).toEqual(['candidate-empty', 'filtered']);
  });

  it('asks others in the place of questions that the server failed on', async () => {
    let turn = 0;
    const failing: ChatOutcome = {
      state: 'failed',
      fault: 'server-error',
      status: 500,
      detail: '',
      retryAfterMs: null,
    };
    const end = await ended(EMPTY, {
      candidate: (request) => {
        if (isStart(request)) return replyWith('ready');
        turn += 1;
        return turn % 2 === 0 ? failing : EMPTY;
      },
    });
    expect([end.verdict, end.reason]).toEqual(['error', 'candidate-empty']);
  });

  it('is told by the start where no mark tells that what was cut is reasoning', async () => {
    const cut = replyWith('Okay, the user wants', { finish: 'length' });
    const end = await ended(cut, {}, cut);
    expect([end.reason, end.because]).toEqual(['candidate-empty', 'all-cut']);
    expect(end.said).toContain('candidate.max_tokens');
    expect(end.calls).toBeLessThanOrEqual(2 * FIRST_ANSWERS + 4);
    expect((await ended(cut)).reason).toBe('truncated');
  });

  const cutAt = (text: string, completion: number) =>
    replyWith(text, { finish: 'length', tokens: { prompt: 9, completion } });

  it.each([
    ['with text', 'Okay, the user wants', 'all-cut'],
    ['before any', '', 'cut-before-text'],
  ])('is not told to be cut at a limit that it never reached: %s', async (_, text, because) => {
    const own = await ended(cutAt(text, 128), {}, cutAt(text, 128));
    expect([own.reason, own.because]).toEqual(['candidate-empty', because]);
    expect(own.said).toContain('cut them by itself, at 128 tokens');
    expect(own.said).not.toMatch(/^.*were cut at /);
    for (const tokens of [800, 0]) {
      const ours = await ended(cutAt(text, tokens), {}, cutAt(text, tokens));
      expect(ours.said).toContain('cut at 800 tokens (candidate.max_tokens)');
    }
  });

  it('is no longer looked for once an answer could be judged, in this run or an earlier one', async () => {
    let turn = 0;
    const late = (request: ChatRequest) => {
      if (isStart(request)) return replyWith('ready');
      turn += 1;
      return turn === FIRST_ANSWERS ? replyWith('a good answer') : EMPTY;
    };
    const first = await ended(EMPTY, { candidate: late });
    expect(first.reason).not.toBe('candidate-empty');
    const kept = first.records.slice(0, 80);
    const again = await ended(EMPTY, { recorded: reread(kept) }).catch((error: unknown) => error);
    expect(again).not.toMatchObject({ reason: 'candidate-empty' });
  });

  it('keeps what it said, and goes on from there when it speaks again', async () => {
    const dead = await ended(EMPTY);
    const answers = dead.records.filter(({ type }) => type === 'answer');
    expect(answers).toHaveLength(FIRST_ANSWERS);
    const run = await simulatedRun(PLAN, 'first', NEVER, { recorded: reread(dead.records.slice(0, -1)) });
    expect(run.outcome.reasons[0]?.code).not.toBe('candidate-empty');
    expect(
      run.written.every(({ key }) => !answers.some((answer) => 'key' in answer && answer.key === key)),
    ).toBe(true);
  });

  it('is looked for among servers that answer as fast as they are asked, too', async () => {
    const plan = scriptedPlan(12, scriptedPolicy('', 256));
    const run = await simulatedRun(plan, 'first', NEVER, { candidate: () => EMPTY, latencyMs: () => 100 });
    expect(run.outcome.spent.candidate.requests).toBeLessThanOrEqual(FIRST_ANSWERS + 2);
  });
});
