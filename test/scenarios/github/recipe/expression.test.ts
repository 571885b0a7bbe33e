import { describe, expect, it } from 'vitest';
import { evaluate, filledIn } from './expression.ts';

const CONTEXTS = {
  github: { run_id: 7, event: { pull_request: { number: 12 } } },
  needs: { releases: { outputs: { manifests: '["a","b"]' } } },
  strategy: { 'job-index': 0 },
};

describe('expressions of workflows', () => {
  it.each([
    ['github.event.pull_request.number || inputs.pr', 12],
    ['inputs.pr || github.run_id', 7],
    ["github.run_id == 'seven' && always()", false],
    ["always() && inputs.pr != 'none'", true],
    ['fromJSON(needs.releases.outputs.manifests)', ['a', 'b']],
    ['strategy.job-index', 0],
    ["'it''s'", "it's"],
  ])('%s', (text, value) => {
    expect(evaluate(text, CONTEXTS)).toEqual(value);
  });

  it('are filled into a text, of which the rest stays', () => {
    expect(filledIn('a-${{ github.run_id }}-${{ strategy.job-index }}', CONTEXTS)).toBe('a-7-0');
  });

  it.each([
    'hashFiles(github.run_id)',
    'success()',
    'github.run_id > 3',
    'always(',
    'fromJSON()',
    "fromJSON('[1]'",
    "fromJSON('{')",
    "'a' 'b'",
    '!always()',
    '',
  ])('are an error rather than a guess: %s', (text) => {
    expect(() => evaluate(text, CONTEXTS)).toThrow();
  });
});
