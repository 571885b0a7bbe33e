import { describe, expect, it } from 'vitest';
import { evaluate } from '../scenarios/github/recipe/expression.ts';
import { tellingJob, told } from './tell.ts';

const tell = tellingJob('weekly.yml');
const JOBS = ['fuzz', 'edits', 'faults', 'growth'];

describe('a week in which a measurement failed', () => {
  it('opens an issue that says which, and writes into it when it is open', async () => {
    const env = {
      FUZZ: 'success',
      EDITS: 'failure',
      FAULTS: 'success',
      GROWTH: 'cancelled',
      RUN: 'https://example.com/runs/7',
    };
    const body =
      'Hostile text: success. Edits of report folders: failure. Faults: success. Growth: cancelled. https://example.com/runs/7';
    const { calls } = await told(tell, { open: '', env });
    expect(calls.map((call) => call.split(' ').slice(0, 2).join(' '))).toEqual([
      'issue list',
      'label create',
      'issue create',
    ]);
    expect(calls.at(-1)).toContain(body);
    const next = await told(tell, { open: '12\n', env });
    expect(next.calls.slice(1)).toEqual([`issue comment 12 --body ${body}`]);
  });

  it.each<[string, string, string, boolean]>([
    ['fuzz', 'failure', 'schedule', true],
    ['edits', 'failure', 'schedule', true],
    ['faults', 'failure', 'schedule', true],
    ['growth', 'failure', 'schedule', true],
    ['growth', 'cancelled', 'schedule', true],
    ['fuzz', 'success', 'schedule', false],
    ['fuzz', 'failure', 'workflow_dispatch', false],
  ])('with %s: %s on %s: %s', (job, result, event_name, expected) => {
    const needs = Object.fromEntries(JOBS.map((one) => [one, { result: one === job ? result : 'success' }]));
    expect(tell.needs).toEqual(JOBS);
    expect(evaluate(tell.if ?? '', { github: { event_name }, needs })).toBe(expected);
  });
});
