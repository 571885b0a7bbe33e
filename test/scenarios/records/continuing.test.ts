import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lasting } from '../../../bench/faults/lasting.ts';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import type { Result } from '../../../src/report/schema.ts';
import { freshFolder, reportFile, runCli } from '../../runner/bundle.ts';
import { ANCHOR_CALLS, REQUESTS_OF_START } from '../../runner/calls-of-start.ts';
import { organismPolicy, startOrganisms } from '../../runner/organism.ts';
import { SHORT, SLIPPING, SLIPPING_MODEL } from './slipping.ts';

/** With this seed an answer is flagged on the way, so that the run takes more than the fewest answers. */
const SEED = { ...SHORT, sampling: { seed: 'seven' } };

describe('a second run on the same folder', () => {
  const folder = freshFolder('continuing');
  let server: OrganismServer;
  const run = (out: string, policy = 'policy.yml', model = SLIPPING_MODEL) =>
    runCli(['run', '--policy', policy, '--model', model, '--out', out], folder);

  beforeAll(async () => {
    server = await startOrganisms((handler) => handler, SLIPPING);
    writeFileSync(join(folder, 'policy.yml'), organismPolicy(server.url, SEED));
    writeFileSync(join(folder, 'poor.yml'), organismPolicy(server.url, { ...SEED, budget: { calls: 240 } }));
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
    const [one, other] = lasting(join(folder, 'again'), join(folder, 'whole'));
    expect(one).toEqual(other);
  });

  it('asks nothing twice when the evidence was complete, and of each condition 8 answers more for the pass', async () => {
    const before = server.requests();
    const ended = await run('again');
    expect(ended.code).toBe(0);
    // One probe of each server, and a question and a judgement for each answer of its own.
    expect(server.requests() - before).toBe(REQUESTS_OF_START + ANCHOR_CALLS + 2 * 2 * 8);
    const [one, other] = lasting(join(folder, 'again'), join(folder, 'whole'));
    expect(one).toEqual(other);
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

  it('begins other evidence in the same folder behind what it holds, and leaves that as it was', async () => {
    const before = reportFile(join(folder, 'whole'), 'records.jsonl') ?? '';
    const ended = await run('whole', 'other.yml');
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain('No earlier answer counts');
    const after = reportFile(join(folder, 'whole'), 'records.jsonl') ?? '';
    expect(after.startsWith(before)).toBe(true);
    const { run: counted } = JSON.parse(reportFile(join(folder, 'whole'), 'result.json') ?? 'null') as Result;
    expect([counted.new_draws, counted.kept_draws]).toEqual([counted.recorded, 0]);
    expect((await runCli(['verify', 'whole'], folder)).code).toBe(0);
  });

  it('says what the plain condition sends', () => {
    expect(reportFile(join(folder, 'whole'), 'comment.md')).toMatch(
      /Prompts without a cue send their own system message where they have one \(\d+\)/,
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
