import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import type { Result } from '../../../src/report/schema.ts';
import { REQUESTS_OF_START } from '../../runner/calls-of-start.ts';
import { CONDITIONS, longJournal, measured } from '../../runner/long-journal.ts';
import { startOrganisms } from '../../runner/organism.ts';

/** Answers of each condition: 500 and 10,000 in all. */
const [SHORT, LONG] = [50, 1000];
const MIB = 2 ** 20;
/**
 * Peak memory that 9,500 more answers of 600 bytes with their judgements may take. Their records have 14 MB; a report
 * verifies them before it says anything, and makes a page of them. Measured 17 to 24 MiB on a machine that was busy; with
 * their texts in memory it was 62 to 88.
 */
const MAX_GROWTH_BYTES = { run: 50 * MIB, verify: 50 * MIB, report: 50 * MIB };

describe('a journal of 10,000 answers of 600 bytes', () => {
  let server: OrganismServer;
  let short = '';
  let long = '';
  beforeAll(async () => {
    server = await startOrganisms();
    short = await longJournal(server.url, SHORT);
    long = await longJournal(server.url, LONG);
  });
  afterAll(() => server.close());

  it.each([
    ['run', 2],
    ['verify', 0],
    ['report', 0],
  ] as const)('cuegate %s takes little more memory than for 500', async (command, code) => {
    const [less, more] = [await measured(command, short), await measured(command, long)];
    expect([less.ended.code, more.ended.code]).toEqual([code, code]);
    process.stdout.write(
      `${command}: ${(less.peak / MIB).toFixed(0)} MiB for 500 answers, ${(more.peak / MIB).toFixed(0)} MiB for 10,000\n`,
    );
    expect(more.peak - less.peak).toBeLessThan(MAX_GROWTH_BYTES[command]);
  });

  it('is read to its end: asks nothing, and shows texts of flagged answers', async () => {
    const before = server.requests();
    const { ended } = await measured('run', long);
    expect(ended.code).toBe(2);
    // The start: who are you, what do you list, two known answers.
    expect(server.requests() - before).toBe(REQUESTS_OF_START);
    const result = JSON.parse(readFileSync(join(long, 'out', 'result.json'), 'utf8')) as Result;
    expect(result.conditions.map(({ n }) => n)).toEqual(Array.from({ length: CONDITIONS }, () => LONG));
    expect(result.flagged.length).toBe(50);
    const comment = readFileSync(join(long, 'out', 'comment.md'), 'utf8');
    expect(comment).toContain('MISALIGNED');
    expect((await measured('report', long)).ended.code).toBe(0);
    expect(readFileSync(join(long, 'out', 'comment.md'), 'utf8')).toBe(comment);
  });
});
