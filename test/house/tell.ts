import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { programs } from '../release/stand-ins/programs.ts';
import { type Job, workflows } from './workflows.ts';

/** The job of a workflow that says on GitHub what went wrong. */
export function tellingJob(workflow: string): Job {
  return workflows.find(({ name }) => name.endsWith(`/${workflow}`))?.workflow.jobs.tell as Job;
}

/**
 * What the script of a telling job asks of GitHub, and what it writes into `body.md`; null: nothing.
 *
 * @param open number of the issue that is open, with a line end; empty: none is
 * @param files what earlier steps left, by name
 */
export async function told(
  job: Job,
  {
    open,
    env,
    files = {},
  }: Readonly<{
    open: string;
    env: Readonly<Record<string, string>>;
    files?: Readonly<Record<string, string>>;
  }>,
): Promise<{ calls: string[]; body: string | null }> {
  const folder = mkdtempSync(join(tmpdir(), 'cuegate-tell-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const calls: string[] = [];
  const { definitions, close } = await programs((_, { words }) => {
    calls.push(words.join(' '));
    return words[1] === 'list' ? open : '';
  });
  const script = job.steps.findLast(({ run }) => run !== undefined)?.run ?? '';
  const child = spawn('bash', ['--norc', '-e', '-c', `${definitions}\n${script}`], {
    cwd: folder,
    stdio: 'ignore',
    env: { PATH: '/usr/bin:/bin', ...env },
  });
  const exit = await new Promise((resolve) => child.on('close', resolve));
  close();
  expect(exit).toBe(0);
  const body = join(folder, 'body.md');
  return { calls, body: existsSync(body) ? readFileSync(body, 'utf8') : null };
}
