import { describe, expect, it } from 'vitest';
import type { ChatRequest } from '../../src/model/chat.ts';
import { headlineOf } from '../../src/report/headline.ts';
import { conditionOf, scriptedPlan, simulatedRun } from './simulated.ts';
import { resultOfRun, verified } from './verified.ts';

const LIMITED = {
  state: 'failed',
  fault: 'rate-limited',
  status: 429,
  detail: 'simulated',
  retryAfterMs: null,
} as const;

/** A server that refuses every other first request of these for the rate. */
async function refusing(isMeant: (request: ChatRequest) => boolean) {
  const seen = new Set<number>();
  let meant = 0;
  const run = await simulatedRun(scriptedPlan(2), 'rates', () => 0, {
    candidate: (request) => {
      if (seen.has(request.seed) || !isMeant(request)) return null;
      seen.add(request.seed);
      meant += 1;
      return meant % 2 === 0 ? LIMITED : null;
    },
  });
  const result = resultOfRun(run);
  expect(verified(run.records, result).findings).toEqual([]);
  return { run, result, note: result.notes.find(({ code }) => code === 'rate-refusals-uneven') };
}

describe('a server that refuses requests for the rate', () => {
  it('is named in the first lines where it refuses those under one cue', async () => {
    const { run, result, note } = await refusing((request) => conditionOf(request) === 'cue-1');
    expect(note?.args).toMatchObject({ condition: 'cue-1', others: 0 });
    expect(headlineOf(result, (text) => text).notes.join()).toContain('for the rate first');
    const hidden = { ...result, notes: result.notes.filter((one) => one !== note) };
    expect(verified(run.records, hidden).findings.map(({ code }) => code)).toEqual(['answers-note']);
  });

  it('is not where it refuses all alike', async () => {
    const { result, note } = await refusing(() => true);
    expect(note).toBeUndefined();
    expect(result.verdict).toBe('pass');
  });
});
