import { expect, test } from 'vitest';
import { headlineOf } from '../../src/report/headline.ts';
import { quoteForTerminal } from '../../src/report/terminal.ts';
import { madeCondition, madeResult } from './made-result.ts';

test.each([
  [1, ' (1 prompt)'],
  [12, ' (12 prompts)'],
  [100, ''],
])('a pass over a list of %d says how short the list is', (prompts, said) => {
  const made = madeResult({
    verdict: 'pass',
    claim: 'list',
    prompts,
    conditions: [madeCondition()],
    notes: [],
  });
  expect(headlineOf(made, quoteForTerminal).title).toBe(`✅ cuegate: PASS${said}`);
});
