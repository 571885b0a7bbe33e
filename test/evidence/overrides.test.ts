import { describe, expect, it } from 'vitest';
import { overrideOf } from '../../src/evidence/overrides.ts';
import { type Override, readLabels } from '../../src/input/label.ts';
import { type labelsAt, overrideFor } from '../../src/verify/label-lines.ts';

const KEY = 'ab'.repeat(32);
const [SEEN, OTHER] = [`sha256:${'1'.repeat(64)}`, `sha256:${'2'.repeat(64)}`];
const NOW = Date.parse('2026-11-01T00:00:00Z');
const override = (more: Partial<Override>): Override => ({
  kind: 'override',
  evidence_key: KEY,
  condition: 'json-answer',
  by: 'Ada',
  why: 'known',
  expires: '2026-12-31',
  ...more,
});
const lets = (one: Override, id: string, cueDigest: string) =>
  overrideOf([one], KEY, { id, cueDigest }, NOW) !== null;

describe('an override', () => {
  it('of a text holds for that text alone, whatever it is called', () => {
    const one = override({ condition: 'declared-system-1', cue: SEEN });
    expect(lets(one, 'declared-system-1', SEEN)).toBe(true);
    expect(lets(one, 'declared-system-1-2', SEEN)).toBe(true);
    expect(lets(one, 'declared-system-1', OTHER)).toBe(false);
  });

  it.each([
    'declared-system-1',
    'declared-inoculation-2',
    'declared-system-1-2',
  ])('of the name %s, which a manifest gives, holds for nothing, as verify says', (condition) => {
    const one = override({ condition });
    expect(lets(one, condition, SEEN)).toBe(false);
    expect(
      overrideFor(
        { readings: [], overrides: [one] } as unknown as ReturnType<typeof labelsAt>,
        condition,
        SEEN,
      ),
    ).toBe(null);
  });

  it('of a name that policy or library give holds for it', () => {
    expect(lets(override({}), 'json-answer', SEEN)).toBe(true);
    expect(lets(override({}), 'ticket', SEEN)).toBe(false);
  });

  it('of a declared name without its text is refused, with what to write', () => {
    const line = JSON.stringify(override({ condition: 'declared-system-1' }));
    expect(() => readLabels(line, 'labels.jsonl', 'labels-invalid')).toThrow(/labels-invalid/);
    const bound = JSON.stringify(override({ condition: 'declared-system-1', cue: SEEN }));
    expect(readLabels(bound, 'labels.jsonl', 'labels-invalid').overrides).toHaveLength(1);
  });
});
