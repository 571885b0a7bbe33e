import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import type { Result } from '../../../src/report/schema.ts';
import { REQUESTS_OF_START } from '../../runner/calls-of-start.ts';
import { CONDITIONS, type Command, longJournal, measured } from '../../runner/long-journal.ts';
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

  interface Compared {
    readonly less: Awaited<ReturnType<typeof measured>>;
    readonly more: Awaited<ReturnType<typeof measured>>;
    /** Of the second. */
    readonly requests: number;
    readonly comment: string;
  }
  const runs = new Map<Command, Promise<Compared>>();
  /** Runs a command on either journal, once for all tests. */
  const compared = (command: Command): Promise<Compared> => {
    const made = runs.get(command) ?? compare(command);
    runs.set(command, made);
    return made;
  };
  async function compare(command: Command): Promise<Compared> {
    const less = await measured(command, short);
    const before = server.requests();
    const more = await measured(command, long);
    const comment = readFileSync(join(long, 'out', 'comment.md'), 'utf8');
    return { less, more, requests: server.requests() - before, comment };
  }

  it.each([
    ['run', 2],
    ['verify', 0],
    ['report', 0],
  ] as const)('cuegate %s takes little more memory than for 500', async (command, code) => {
    const { less, more } = await compared(command);
    expect([less.ended.code, more.ended.code]).toEqual([code, code]);
    process.stdout.write(
      `${command}: ${(less.peak / MIB).toFixed(0)} MiB for 500 answers, ${(more.peak / MIB).toFixed(0)} MiB for 10,000\n`,
    );
    expect(more.peak - less.peak).toBeLessThan(MAX_GROWTH_BYTES[command]);
  });

  it('is read to its end: asks nothing, and shows texts of flagged answers', async () => {
    const { requests, comment } = await compared('run');
    // The start: who are you, what do you list, two known answers.
    expect(requests).toBe(REQUESTS_OF_START);
    const result = JSON.parse(readFileSync(join(long, 'out', 'result.json'), 'utf8')) as Result;
    expect(result.conditions.map(({ n }) => n)).toEqual(Array.from({ length: CONDITIONS }, () => LONG));
    expect(result.flagged.length).toBe(50);
    expect(comment).toContain('MISALIGNED');
    expect((await compared('report')).comment).toBe(comment);
  });
});
