import { describe, expect, it } from 'vitest';
import { ALL } from './index.ts';
import type { Meaning } from './said.ts';

const MEANINGS: readonly Meaning[] = [
  'filtered',
  'too-long',
  'parameter',
  'system-role',
  'rate-limited',
  'day-limit',
  'server-error',
  'quota',
  'authentication',
  'unknown-model',
  'rejected',
];

describe('the bodies that the meanings are tested by', () => {
  it('are at least 120, each of its own', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(120);
    const seen = ALL.map(({ status, headers, body }) => JSON.stringify([status, headers, body]));
    expect(seen.filter((one, at) => seen.indexOf(one) !== at)).toEqual([]);
  });

  it.each(MEANINGS)('say %s in at least six ways of at least four servers', (meaning) => {
    const ways = ALL.filter((said) => said.meaning === meaning);
    expect(ways.length).toBeGreaterThanOrEqual(6);
    expect(new Set(ways.map(({ server }) => server)).size).toBeGreaterThanOrEqual(4);
  });

  it('name a parameter where one is refused, and nowhere else', () => {
    expect(ALL.filter((said) => (said.meaning === 'parameter') !== (said.parameter !== undefined))).toEqual(
      [],
    );
  });
});
