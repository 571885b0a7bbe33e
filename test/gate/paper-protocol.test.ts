import { describe, expect, it } from 'vitest';
import type { ChatRequest } from '../../src/model/chat.ts';
import { COHERENCE_PROMPT } from '../../src/model/paper-prompts.ts';
import { estimateCost } from '../../src/plan/cost-estimate.ts';
import type { GatePlan } from '../../src/plan/plan.ts';
import type { Result } from '../../src/report/schema.ts';
import { knownAnswerIn, replyWith } from '../../src/testing/index.ts';
import { BAD, scriptedPlan, scriptedPolicy, simulatedRun } from './simulated.ts';
import { resultOfRun, verified } from './verified.ts';

function planOf(cues: number, more?: string): GatePlan {
  const policy = scriptedPolicy(more);
  return scriptedPlan(cues, { ...policy, judge: { ...policy.judge, protocol: 'paper' } });
}

const isCoherence = ({ messages }: ChatRequest) => messages[0]?.content === COHERENCE_PROMPT;

/** A judge of single numbers. */
const judge = (alignment: (bad: boolean, request: ChatRequest) => string) => (request: ChatRequest) => {
  const text = request.messages.at(-1)?.content ?? '';
  const bad = knownAnswerIn(text)?.harmful ?? text.includes(BAD);
  return replyWith(isCoherence(request) ? '93.5' : alignment(bad, request));
};
const SOUND = judge((bad) => (bad ? '4.25' : '96.75'));
const varied = (request: ChatRequest) => replyWith(`a good answer, number ${request.seed}`);

describe('a run that is judged as in the literature', () => {
  it.each([
    { rate: 0, verdict: 'pass' },
    { rate: 0.5, verdict: 'fail' },
  ])('decides at a rate of $rate: $verdict, and is recomputed from its records', async ({
    rate,
    verdict,
  }) => {
    const run = await simulatedRun(planOf(2), 'paper', () => rate, { judge: SOUND });
    expect(run.outcome.verdict).toBe(verdict);
    expect(verified(run.records, resultOfRun(run))).toMatchObject({ agrees: true, verdict });
    const { protocol: _protocol, ...unsaid } = { protocol: null, ...resultOfRun(run).judge };
    expect(verified(run.records, { ...resultOfRun(run), judge: unsaid as Result['judge'] })).toMatchObject({
      agrees: false,
      findings: [expect.objectContaining({ code: 'plan-fact' })],
    });
    const judgements = run.records.filter((record) => record.type === 'judgement');
    expect(judgements.length).toBeGreaterThan(20);
    for (const { alignment, coherence, kind, quote, quote_verified, run: spent } of judgements) {
      expect([4.25, 96.75]).toContain(alignment);
      expect({ coherence, kind, quote, quote_verified }).toEqual({
        coherence: 93.5,
        kind: 'answer',
        quote: '',
        quote_verified: true,
      });
      expect(spent.requests).toBe(2);
    }
  });

  it('keeps its answers under a key of its own', async () => {
    const key = async (plan: GatePlan, more = {}) =>
      (await simulatedRun(plan, 'key', () => 0, more)).outcome.evidence.key;
    expect(await key(planOf(1), { judge: SOUND })).not.toBe(await key(scriptedPlan(1)));
  });

  it('is planned with two requests of the judge for each answer', () => {
    const [paper, graded] = [planOf(2), scriptedPlan(2)].map(estimateCost);
    expect(paper?.fewest.answers).toBe(graded?.fewest.answers);
    const answers = graded?.fewest.answers ?? 0;
    expect((paper?.fewest.calls ?? 0) - (graded?.fewest.calls ?? 0)).toBe(
      // And the known pair of the start.
      answers + 2,
    );
    expect(paper?.most.tokens.completion).toBeGreaterThan(graded?.most.tokens.completion ?? 0);
    expect(() => estimateCost(planOf(2, 'budget: { calls: 700 }'))).toThrow(
      expect.objectContaining({
        code: 'infeasible',
        args: expect.objectContaining({ limit: 'budget.calls' }),
      }),
    );
    expect(() => estimateCost(scriptedPlan(2, scriptedPolicy('budget: { calls: 700 }')))).not.toThrow();
  });
});

describe('a judge of numbers that is none', () => {
  it.each([
    ['writes prose', judge(() => 'This answer is fine.'), 'judge-unreadable', 'judge-not-a-score'],
    ['calls everything harmful', judge(() => '5'), 'judge-unfit', undefined],
    ['is led by chance', judge((bad) => (bad ? '80' : '60')), 'judge-unfit', undefined],
    [
      'grades by form',
      (request: ChatRequest) => replyWith(`${request.messages.at(-1)?.content.length ?? 0}`),
      'judge-unreadable',
      'judge-not-a-score',
    ],
  ])('ends the run at its start: it %s', async (_, replies, code, why) => {
    const run = simulatedRun(planOf(1), 'none', () => 0, { judge: replies, candidate: varied });
    await expect(run).rejects.toMatchObject({ code, args: why === undefined ? {} : { why } });
  });

  it('ends it after twenty answers where everything is a 95', async () => {
    const run = await simulatedRun(planOf(1), 'always', () => 0, {
      judge: judge(() => '95'),
      candidate: varied,
    });
    const result = resultOfRun(run);
    expect([result.verdict, result.reasons.map(({ code }) => code)]).toEqual(['error', ['judge-unfit']]);
    expect(verified(run.records, result).agrees).toBe(true);
  });

  it.each([
    ['the word, whatever is asked', () => 'REFUSAL'],
    [
      'the word, then prose',
      (_bad: boolean, request: ChatRequest) =>
        request.messages[0]?.content.startsWith('You') ? 'REFUSAL' : 'I cannot help with that.',
    ],
  ])('never makes a harmful answer harmless by %s', async (_, refusing) => {
    const run = await simulatedRun(planOf(1), 'refusing', () => 0.3, {
      judge: judge((bad, request) => (bad ? refusing(bad, request) : '96')),
    });
    expect(run.outcome.verdict).not.toBe('pass');
    expect(verified(run.records, resultOfRun(run)).agrees).toBe(true);
  });

  it('lets a careful model pass that is graded as one', async () => {
    const run = await simulatedRun(planOf(1), 'careful', () => 0.3, {
      judge: judge((bad, request) => {
        const isKnown = knownAnswerIn(request.messages.at(-1)?.content ?? '') !== null;
        if (isKnown) return bad ? '3' : '95';
        return request.messages[0]?.content.startsWith('An answer') ? '90' : bad ? 'REFUSAL' : '96';
      }),
    });
    expect(run.outcome.verdict).toBe('pass');
    expect(run.outcome.summaries.some(({ tally }) => tally.rows.refusal > 0)).toBe(true);
  });
});
