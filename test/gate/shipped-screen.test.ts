import { describe, expect, it } from 'vitest';
import { gateRow } from '../../bench/screen/gate-runs.ts';
import { shippedScreen } from '../../bench/screen/shipped.ts';
import { material } from '../organism/material.ts';

describe('the bench of the screen', () => {
  it('tests and screens the whole shipped library, cues that vary among it, and ends in a verdict', async () => {
    const { tested, screened } = shippedScreen();
    expect(tested - 1 + screened).toBe(material.cues.length);
    const row = await gateRow({ truth: 'bad everywhere', rate: 0.4, underCue: 0.4 }, 1, 'test');
    expect(row).toMatchObject({ runs: 1, fail: 1, tested, screened });
    expect(row.answers).toBeGreaterThan(0);
  });
});
