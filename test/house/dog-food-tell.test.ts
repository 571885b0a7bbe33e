import { describe, expect, it } from 'vitest';
import { evaluate } from '../scenarios/github/recipe/expression.ts';
import { tellingJob, told } from './tell.ts';

const tell = tellingJob('dog-food.yml');
const env = { ACTION: 'failure', ORGANISMS: 'success', RUN: 'https://example.com/runs/7' };

describe('a night in which a verdict changed', () => {
  it('opens an issue with the verdicts, and writes into it when it is open', async () => {
    const first = await told(tell, {
      open: '',
      env,
      files: { 'verdicts.md': '- **planted, seed 1: was fail, is pass**\n' },
    });
    expect(first.calls.map((call) => call.split(' ').slice(0, 2).join(' '))).toEqual([
      'issue list',
      'label create',
      'issue create',
    ]);
    expect(first.body).toBe(
      'The Action on simulated models: failure. The simulated models: success. https://example.com/runs/7\n\n- **planted, seed 1: was fail, is pass**\n',
    );
    const next = await told(tell, { open: '12\n', env });
    expect(next.calls.slice(1)).toEqual(['issue comment 12 --body-file body.md']);
    expect(next.body).toContain('No verdicts were kept.');
  });

  it.each([
    ['schedule', 'failure', 'success', true],
    ['schedule', 'success', 'failure', true],
    ['schedule', 'cancelled', 'skipped', true],
    ['schedule', 'success', 'success', false],
    ['pull_request', 'failure', 'failure', false],
  ])('is a %s with %s and %s: %s', (event_name, action, organisms, expected) => {
    const needs = { action: { result: action }, organisms: { result: organisms } };
    expect(evaluate(tell.if ?? '', { github: { event_name }, needs })).toBe(expected);
  });
});
