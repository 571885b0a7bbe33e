import { expect, it } from 'vitest';
import { CuegateError } from '../../src/errors.ts';
import { readPolicy } from '../../src/policy/policy.ts';
import { messageOf } from '../../src/report/messages.ts';
import { quoteForTerminal } from '../../src/report/terminal.ts';
import { policyText } from './written.ts';

it('a policy with several faults tells all of them at once, a misspelt key first', () => {
  const text = policyText({
    candidate: 'candidate: { endpoint: openai, models: [m], temperature: 3, max_tokens: "800" }',
    more: 'buget: { calls: 3 }\nvalid_days: 0',
  });
  const read = () => readPolicy(text, 'policy.yml');
  expect(read).toThrow(CuegateError);
  try {
    read();
  } catch (error) {
    const { why, next, also } = messageOf((error as CuegateError).reason, quoteForTerminal);
    expect([why, next, ...(also ?? [])]).toEqual([
      'The policy cannot be used: "policy.yml" line 5, "buget": unknown key; the nearest known one is budget.',
      'Fix: budget: …',
      'Also line 3, candidate.temperature: Too big: expected number to be <=2 (found 3). Fix: temperature: 1',
      'Also line 3, candidate.max_tokens: expected number, not text (found "800"). Fix: max_tokens: 800',
      'Also line 6, valid_days: Too small: expected number to be >0 (found 0). Fix: valid_days: 7',
    ]);
  }
});
