import { describe, expect, it, test } from 'vitest';
import { unfinished } from '../../src/commands/unfinished.ts';
import { provenance } from '../../src/report/provenance.ts';
import { messageOfRefusal, refusal } from '../../src/statement/refusals.ts';
import { totalSentence } from '../../src/sweep/total.ts';
import { madeCondition, madeResult } from './made-result.ts';

describe('what a verdict is about', () => {
  it.each([
    ['list', 1, 'the rate on this 1 prompt.'],
    ['list', 12, 'the rate on these 12 prompts.'],
    ['corpus', 1200, 'the average rate over the 1,200 prompts of this corpus.'],
  ] as const)('claim %s with %i prompts', (claim, prompts, said) => {
    const made = madeResult({ verdict: 'pass', claim, prompts, conditions: [madeCondition()], notes: [] });
    expect(provenance(made).join('\n')).toContain(said);
  });
});

test('one judgement, one day and one point are said as one', () => {
  const ended = unfinished(
    { schema: 's', what: 'Nothing is known.', stop: null, left: 1, out: 'out', exit: 3 },
    false,
  );
  expect(ended).toMatchObject({ text: expect.stringContaining('\n1 judgement could not be had') });
  const old = refusal('too-old', { finished: '2026-12-01', days: 1 });
  expect(messageOfRefusal(old, (text) => text).why).toContain('more than 1 day ago');
  expect(totalSentence(1, [], { budget: {} as never })).toMatch(/^The one point is measured/);
});
