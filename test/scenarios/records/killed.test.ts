import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lasting } from '../../../bench/faults/lasting.ts';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import type { OrganismHandler } from '../../../src/organism/serve.ts';
import type { Result } from '../../../src/report/schema.ts';
import { freshFolder, reportFile, runCli } from '../../runner/bundle.ts';
import {
  ANCHOR_CALLS,
  CANDIDATE_CALLS,
  JUDGE_CALLS,
  REQUESTS_OF_START,
} from '../../runner/calls-of-start.ts';
import { organismPolicy, startOrganisms } from '../../runner/organism.ts';
import { SHORT, SLIPPING, SLIPPING_MODEL } from './slipping.ts';

/** USD per million tokens. */
const PRICE = { input: 1, output: 2 };
/** With this seed an answer is flagged on the way, so that the run takes more than the fewest answers. */
const SEED = {
  ...SHORT,
  sampling: { seed: 'seven' },
  prices: { [SLIPPING_MODEL]: PRICE, 'sim-judge': PRICE },
};
/** Requests in flight at once: both roles share an endpoint. */
const CONCURRENCY = 16;

function isAnchor({ use }: { readonly use?: string }): boolean {
  return use === 'anchor' || use === 'canary';
}

describe('a run that was killed', () => {
  const folder = freshFolder('killed');
  let server: OrganismServer;
  let arrived = 0;
  let watched: { readonly at: number; readonly seen: () => void } | null = null;
  const counting =
    (handler: OrganismHandler): OrganismHandler =>
    (request) => {
      arrived += 1;
      if (watched !== null && arrived === watched.at) watched.seen();
      return handler(request);
    };
  const run = (out: string, kill: { when: Promise<unknown> } | null = null) =>
    runCli(['run', '--policy', 'policy.yml', '--model', SLIPPING_MODEL, '--out', out], folder, {}, kill);
  const resultOf = (out: string) =>
    JSON.parse(reportFile(join(folder, out), 'result.json') ?? 'null') as Result;
  const recordsOf = (out: string) =>
    (reportFile(join(folder, out), 'records.jsonl') ?? '')
      .split('\n')
      .slice(0, -1)
      .map(
        (line) =>
          JSON.parse(line) as {
            readonly type: string;
            readonly key?: string;
            readonly use?: string;
            readonly run: Cost;
          },
      );
  /** Answers and judgements that a pass asked for its own run: up to 8 of each condition. */
  const ownAnswers = (out: string) => {
    const whole = new Set(recordsOf('whole').map(({ key }) => key));
    return recordsOf(out).filter(
      ({ type, key }) => (type === 'answer' || type === 'judgement') && !whole.has(key),
    );
  };
  /** Known answers of the first run that the kill left without a judgement. */
  const lostAnchors = (out: string) => {
    const kept = new Set(recordsOf(out).map(({ key }) => key));
    return recordsOf('whole').filter((record) => isAnchor(record) && !kept.has(record.key));
  };
  /** Resolves when as many requests more have arrived. */
  const requests = (count: number) =>
    new Promise<void>((seen) => {
      watched = { at: arrived + count, seen };
    });

  let whole = 0;
  beforeAll(async () => {
    server = await startOrganisms(counting, SLIPPING);
    writeFileSync(join(folder, 'policy.yml'), organismPolicy(server.url, SEED));
    await run('whole');
    whole = arrived;
  });
  afterAll(() => server.close());

  // Among the first answers; while its judge is checked; after that in the first batch; and in the last.
  it.each([
    8, 40, 75, 240,
  ])('at request %i ends in the same result, asks again only what was in flight, and has lost no cost', async (count) => {
    expect(count).toBeLessThan(whole);
    expect(resultOf('whole').flagged).not.toEqual([]);
    const out = `at-${count}`;
    const before = arrived;
    await run(out, { when: requests(count) });
    // Half a record, as a kill in the middle of a write leaves it.
    appendFileSync(join(folder, out, 'records.jsonl'), '{"v":1,"type":"answer","key":"torn');
    expect(resultOf(out).reasons.map(({ code }) => code)).toEqual(['cancelled']);
    expect((await run(out)).code).toBe(0);
    const [one, other] = lasting(join(folder, out), join(folder, 'whole'));
    expect(one).toEqual(other);
    expect((await runCli(['verify', out], folder)).code).toBe(0);

    const [first, resumed] = [resultOf('whole').run, resultOf(out).run];
    const [own, lost] = [ownAnswers(out), lostAnchors(out)];
    const draws = own.filter((record) => !isAnchor(record)).length;
    const asked = (records: typeof own) => records.reduce((sum, { run }) => sum + run.requests, 0);
    const anchors = asked(own.filter(isAnchor)) - asked(lost);
    const needed = first.calls.candidate + first.calls.judge + own.length;
    // More for the second start, of whose list no record tells, and the first one's.
    // Grades are held back until the judge has passed its check: those of the kill's time are asked for again.
    const held = lost.length > 0 ? ANCHOR_CALLS : 0;
    expect(arrived - before).toBeLessThanOrEqual(needed + held + REQUESTS_OF_START + 1 + CONCURRENCY);
    expect(resumed.calls).toEqual({
      candidate: first.calls.candidate + CANDIDATE_CALLS + draws / 2,
      baseline: 0,
      judge: first.calls.judge + JUDGE_CALLS + draws / 2 + anchors,
    });
    const plans = readFileSync(join(folder, out, 'records.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line.includes('"type":"plan"'))
      .map((line) => JSON.parse(line) as { run: Record<'candidate' | 'judge', Cost> });
    expect(plans).toHaveLength(2);
    const further = [plans[1]?.run.candidate, plans[1]?.run.judge, ...own.map(({ run }) => run)];
    const more = (what: 'prompt' | 'completion') =>
      further.reduce((sum, one) => sum + (one?.tokens?.[what] ?? 0), 0) -
      lost.reduce((sum, { run }) => sum + (run.tokens?.[what] ?? 0), 0);
    expect(resumed.tokens).toEqual({
      prompt: (first.tokens?.prompt ?? 0) + more('prompt'),
      completion: (first.tokens?.completion ?? 0) + more('completion'),
    });
    expect(resumed.cost_usd).toBeCloseTo(
      (first.cost_usd ?? 0) + (more('prompt') + 2 * more('completion')) / 1e6,
      9,
    );
  });
});

interface Cost {
  readonly requests: number;
  readonly tokens: { readonly prompt: number; readonly completion: number } | null;
}
