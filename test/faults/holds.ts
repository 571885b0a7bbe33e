import type { TestContext } from 'vitest';
import { expect } from 'vitest';
import type { Scenario } from '../../bench/faults/scenario.ts';

/** Runs a scenario at its short size and expects its bar to hold; the figures are what a failure shows. */
export async function holds(scenario: Scenario, { skip }: Pick<TestContext, 'skip'>): Promise<void> {
  const { figures, held, note } = await scenario.run('short');
  if (held === null) skip(note);
  expect(figures.length).toBeGreaterThan(0);
  expect(held, `${scenario.bar}\n${JSON.stringify(figures, null, 1)}\n${note ?? ''}`).toBe(true);
}
