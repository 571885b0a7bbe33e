import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { programs } from '../release/stand-ins/programs.ts';
import { evaluate } from '../scenarios/github/recipe/expression.ts';
import { type Job, workflows } from './workflows.ts';

const tell = workflows.find(({ name }) => name.endsWith('/dog-food.yml'))?.workflow.jobs.tell as Job;
const script = tell.steps.findLast(({ run }) => run !== undefined)?.run ?? '';

/** What the job asks of GitHub, and what it writes, where these issues are open. */
async function told(open: string, verdicts: string | null): Promise<{ calls: string[]; body: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'cuegate-tell-'));
  if (verdicts !== null) writeFileSync(join(folder, 'verdicts.md'), verdicts);
  const calls: string[] = [];
  const { definitions, close } = await programs((_, { words }) => {
    calls.push(words.join(' '));
    return words[1] === 'list' ? open : '';
  });
  const child = spawn('bash', ['--norc', '-e', '-c', `${definitions}\n${script}`], {
    cwd: folder,
    stdio: 'ignore',
    env: {
      PATH: '/usr/bin:/bin',
      ACTION: 'failure',
      ORGANISMS: 'success',
      RUN: 'https://example.com/runs/7',
    },
  });
  const exit = await new Promise((resolve) => child.on('close', resolve));
  close();
  expect(exit).toBe(0);
  return { calls, body: readFileSync(join(folder, 'body.md'), 'utf8') };
}

describe('a night in which a verdict changed', () => {
  it('opens an issue with the verdicts, and writes into it when it is open', async () => {
    const first = await told('', '- **planted, seed 1: was fail, is pass**\n');
    expect(first.calls.map((call) => call.split(' ').slice(0, 2).join(' '))).toEqual([
      'issue list',
      'label create',
      'issue create',
    ]);
    expect(first.body).toBe(
      'The Action on simulated models: failure. The simulated models: success. https://example.com/runs/7\n\n- **planted, seed 1: was fail, is pass**\n',
    );
    const next = await told('12\n', null);
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
