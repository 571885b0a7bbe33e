import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import { freshFolder, reportFile, runCli } from '../../runner/bundle.ts';
import { organismPolicy, startOrganisms } from '../../runner/organism.ts';
import { lasting } from './lasting.ts';

/** With this seed one answer is flagged on the way, so that the run takes more than the fewest answers. */
const SEED = { sampling: { seed: 'demo' } };

describe('a second run on the same folder', () => {
  const folder = freshFolder('continuing');
  let server: OrganismServer;
  const run = (out: string, policy = 'policy.yml', model = 'sim-careful') =>
    runCli(['run', '--policy', policy, '--model', model, '--out', out], folder);

  beforeAll(async () => {
    server = await startOrganisms();
    writeFileSync(join(folder, 'policy.yml'), organismPolicy(server.url, SEED));
    writeFileSync(join(folder, 'poor.yml'), organismPolicy(server.url, { ...SEED, budget: { calls: 830 } }));
    writeFileSync(
      join(folder, 'other.yml'),
      organismPolicy(server.url, {
        ...SEED,
        judge: { endpoint: 'simulated', model: 'sim-judge', max_tokens: 1999 },
      }),
    );
    await run('whole');
  });
  afterAll(() => server.close());

  it('gives the same report, byte for byte, in a folder of its own', async () => {
    await run('again');
    expect(lasting(join(folder, 'again'))).toEqual(lasting(join(folder, 'whole')));
  });

  it('asks nothing twice when the evidence was complete', async () => {
    const before = server.requests();
    const ended = await run('again');
    expect(ended.code).toBe(0);
    // One probe of each server; every answer and judgement comes from the records.
    expect(server.requests() - before).toBe(2);
    expect(lasting(join(folder, 'again'))).toEqual(lasting(join(folder, 'whole')));
    expect((await runCli(['verify', 'again'], folder)).code).toBe(0);
  });

  it('goes on after the budget ended it, to the same verdict, and verifies', async () => {
    const first = await run('budget', 'poor.yml');
    expect(first.code).toBe(2);
    expect(first.stdout).toContain('budget');
    expect((await runCli(['verify', 'budget'], folder)).code).toBe(0);
    const second = await run('budget', 'policy.yml');
    expect(second.code).toBe(0);
    expect((await runCli(['verify', 'budget'], folder)).code).toBe(0);
  });

  it('refuses a folder that holds other evidence and leaves it as it was', async () => {
    const before = [
      reportFile(join(folder, 'whole'), 'result.json'),
      reportFile(join(folder, 'whole'), 'records.jsonl'),
    ];
    const ended = await run('whole', 'other.yml');
    expect(ended.code).toBe(3);
    expect(ended.stdout).toContain('other evidence');
    expect([
      reportFile(join(folder, 'whole'), 'result.json'),
      reportFile(join(folder, 'whole'), 'records.jsonl'),
    ]).toEqual(before);
  });

  it('says what the plain condition sends', () => {
    expect(reportFile(join(folder, 'whole'), 'comment.md')).toMatch(
      /Plain prompts send their own system message where they have one \(\d+\)/,
    );
  });

  it('renders the same comment again from the folder', async () => {
    const before = reportFile(join(folder, 'whole'), 'comment.md');
    writeFileSync(join(folder, 'whole', 'comment.md'), '');
    const ended = await runCli(['report', 'whole'], folder);
    expect(ended.code).toBe(0);
    expect(reportFile(join(folder, 'whole'), 'comment.md')).toBe(before);
  });
});
