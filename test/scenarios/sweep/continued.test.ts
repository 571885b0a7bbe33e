import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mixtureSweep } from '../../../bench/sweep/mixtures.ts';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import { chosenPoints } from '../../../src/commands/sweep-chosen.ts';
import type { OrganismHandler } from '../../../src/organism/serve.ts';
import { reportFile } from '../../runner/bundle.ts';
import { ANCHOR_CALLS, REQUESTS_OF_START } from '../../runner/calls-of-start.ts';
import { organismPolicy } from '../../runner/organism.ts';
import { lastingOf, runSweep, SMALL, startMixtures, sweepFolder, sweptIn, THREE } from './sweeps.ts';

/** Requests of a point: its start, known answers for its judge, and its own answers, each judged. */
const OF_A_POINT = REQUESTS_OF_START + ANCHOR_CALLS + 2 * 2 * SMALL.sampling.cap;
/** So many requests into the second of three points some of its answers are judged, and some are not asked yet. */
const IN_THE_SECOND = Math.round(1.8 * OF_A_POINT);
const TWO = THREE.slice(0, 2);
/** The small sweep with a seed of its own making. */
const SEEDLESS = { sampling: { cap: SMALL.sampling.cap, stop: 'fixed' } };
/** Requests in flight at once: both roles share an endpoint. */
const CONCURRENCY = 16;

describe('a sweep that goes on', () => {
  let server: OrganismServer;
  let folder: string;
  let arrived = 0;
  let watched: { readonly at: number; readonly seen: () => void } | null = null;
  const counting =
    (handler: OrganismHandler): OrganismHandler =>
    (request) => {
      arrived += 1;
      if (watched !== null && arrived === watched.at) watched.seen();
      return handler(request);
    };
  /** Resolves when as many requests more have arrived. */
  const requests = (count: number) =>
    new Promise<void>((seen) => {
      watched = { at: arrived + count, seen };
    });

  let needed = 0;
  beforeAll(async () => {
    server = await startMixtures(counting);
    folder = sweepFolder(server.url, THREE);
    await runSweep(folder, 'whole');
    needed = arrived;
  });
  afterAll(() => server.close());
  /** A folder of its own with the whole sweep, as the run above left it. */
  const finished = (): string => {
    const own = sweepFolder(server.url, THREE);
    cpSync(join(folder, 'whole'), join(own, 'out'), { recursive: true });
    return own;
  };

  it.each([
    2,
    IN_THE_SECOND,
  ])('after a kill at request %i ends in what it would have been, and asks again only what was in flight', async (count) => {
    expect(count).toBeLessThan(needed);
    const before = arrived;
    const out = `at-${count}`;
    const killed = await runSweep(folder, out, [], {}, { when: requests(count) });
    expect(killed.code).not.toBe(0);
    // What the kill left can be read, and shows nothing as measured that was not.
    const left = sweptIn(folder, out).points.filter(({ state }) => state !== 'measured');
    expect(left.length).toBeGreaterThan(0);
    for (const { conditions } of left) expect(conditions).toEqual([]);
    expect((await runSweep(folder, out)).code).toBe(0);
    expect(lastingOf(folder, out)).toEqual(lastingOf(folder, 'whole'));
    // One start and one check of the judge more, of the point that was interrupted, and grades that this had held back.
    const again = REQUESTS_OF_START + 2 * ANCHOR_CALLS + CONCURRENCY;
    expect(arrived - before).toBeLessThanOrEqual(needed + again);
  });

  it('keeps its random seed for later calls, and other sweeps have another', async () => {
    const seedless = sweepFolder(server.url, TWO, SEEDLESS);
    await runSweep(seedless, 'out', [], {}, { when: requests(2) });
    const { seed } = sweptIn(seedless);
    expect(seed).toMatchObject({ from: 'random', text: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect((await runSweep(seedless)).code).toBe(0);
    expect(sweptIn(seedless).seed).toEqual(seed);
    await runSweep(seedless, 'other', [], {}, { when: requests(2) });
    expect(sweptIn(seedless, 'other').seed.id).not.toBe(seed.id);
  });

  it('derives its seed from the salt, and does not write it down', async () => {
    const salted = sweepFolder(server.url, TWO, SEEDLESS);
    const env = { CUEGATE_SALT: 'a salt that nobody else has' };
    await runSweep(salted, 'one', [], env);
    await runSweep(salted, 'two', [], env);
    const { seed } = sweptIn(salted, 'one');
    expect(seed).toMatchObject({ from: 'salt', text: null });
    expect(lastingOf(salted, 'two')).toEqual(lastingOf(salted, 'one'));
  });

  it('is asked by several jobs, a point each, and comes to the same when their folders are one', async () => {
    const own = sweepFolder(server.url, THREE);
    for (const [index] of THREE.entries()) {
      const job = `job-${index}`;
      const ended = await runSweep(own, job, ['--point', String(index + 1)]);
      expect(ended.code, ended.stderr).toBe(0);
      expect(ended.stdout).toContain('without --point');
      const states = sweptIn(own, job).points.map(({ state }) => state);
      expect(states).toEqual(THREE.map((_, at) => (at === index ? 'measured' : 'waiting')));
      cpSync(join(own, job), join(own, 'out'), { recursive: true });
    }
    const before = arrived;
    expect((await runSweep(own)).code).toBe(0);
    expect(arrived).toBe(before);
    expect(lastingOf(own)).toEqual(lastingOf(folder, 'whole'));
  });

  it.each(['0', '4', '1.5', 'x'])('has no point %s', (point) => {
    const refused = expect.objectContaining({ args: expect.objectContaining({ value: point }) });
    expect(() => chosenPoints({ point: [point] }, THREE.length, 'option')).toThrow(refused);
  });

  it('says which points there are to whoever asks for another', async () => {
    const ended = await runSweep(folder, 'none', ['--point', '4']);
    expect([ended.code, ended.stderr]).toEqual([3, expect.stringContaining('from 1 to 3')]);
  });

  it('is not divided among jobs that would each make up their draws', async () => {
    const seedless = sweepFolder(server.url, THREE, SEEDLESS);
    const ended = await runSweep(seedless, 'out', ['--point', '1']);
    expect([ended.code, ended.stderr]).toEqual([3, expect.stringContaining('CUEGATE_SALT')]);
  });

  it.each([
    ['policy', 'policy.yml', (url: string) => organismPolicy(url, { ...SMALL, limits: 'quick' })],
    [
      'policy, seed',
      'policy.yml',
      (url: string) => organismPolicy(url, { ...SMALL, sampling: { ...SMALL.sampling, seed: 'x' } }),
    ],
    ['corpus', 'policy.yml', (url: string) => organismPolicy(url, { ...SMALL, corpus: ['builtin:legal'] })],
    ['sweep', 'sweep.yml', () => mixtureSweep(THREE, { quantity: 'something else' })],
  ])('refuses a folder that was made for another %s and leaves it as it was', async (what, file, text) => {
    const own = finished();
    const before = reportFile(join(own, 'out'), 'sweep.json');
    writeFileSync(join(own, file), text(server.url));
    const ended = await runSweep(own);
    expect(ended.code).toBe(3);
    expect(ended.stderr).toContain('holds another sweep');
    for (const word of what.split(', ')) expect(ended.stderr).toContain(word);
    expect(reportFile(join(own, 'out'), 'sweep.json')).toBe(before);
  });

  it('shows a point whose result was edited as missing, asks the others, and asks it anew once it is moved away', async () => {
    const own = finished();
    const [point] = sweptIn(own).points;
    const file = join(own, 'out', point?.folder ?? '', 'result.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"started_at": "2/, '"started_at": "3'));
    const [, other] = sweptIn(own).points;
    rmSync(join(own, 'out', other?.folder ?? ''), { recursive: true });
    const before = sweptIn(own).points.map(({ records }) => records);
    const ended = await runSweep(own);
    expect([ended.code, ended.stdout]).toEqual([2, expect.stringContaining('not what its run left')]);
    expect(ended.stdout).toContain('the same command then asks the point anew');
    const [refused, asked] = sweptIn(own).points;
    expect([refused?.state, refused?.reasons, refused?.conditions]).toEqual([
      'error',
      ['folder-differs'],
      [],
    ]);
    expect([asked?.state, asked?.records]).toEqual(['measured', before[1]]);
    rmSync(join(own, 'out', point?.folder ?? ''), { recursive: true });
    expect((await runSweep(own)).code).toBe(0);
    expect(sweptIn(own).points.map(({ records }) => records)).toEqual(before);
  });

  it('refuses another --seed', async () => {
    const ended = await runSweep(folder, 'whole', ['--seed', 'another']);
    expect([ended.code, ended.stderr.includes('made with a different seed')]).toEqual([3, true]);
  });

  it('goes on with a larger budget, which decides nothing', async () => {
    const poor = sweepFolder(server.url, TWO, { budget: { calls: 70 } });
    const first = await runSweep(poor);
    expect(first.code).toBe(2);
    expect(sweptIn(poor).points.map(({ state }) => state)).toEqual(['partial', 'partial']);
    expect(first.stdout).toContain('budget');
    writeFileSync(join(poor, 'policy.yml'), organismPolicy(server.url, SMALL));
    expect((await runSweep(poor)).code).toBe(0);
    const counts = (of: string, out?: string) =>
      sweptIn(of, out)
        .points.slice(0, TWO.length)
        .map(({ conditions }) => conditions.map(({ n, flagged }) => [n, flagged]));
    expect(counts(poor)).toEqual(counts(folder, 'whole'));
  });

  it('does not write into the report of a single run, nor beside another process', async () => {
    const own = sweepFolder(server.url, THREE, {}, { 'out/records.jsonl': '{}\n' });
    const ended = await runSweep(own);
    expect([ended.code, ended.stderr.includes('records of a single run')]).toEqual([3, true]);
    const locked = sweepFolder(server.url, THREE, {}, { 'out/.lock': `${process.pid}\nx\n` });
    const beside = await runSweep(locked);
    expect([beside.code, beside.stderr.includes('is running on this folder')]).toEqual([3, true]);
  });

  it('does not go on from a sweep.json that nobody can read', async () => {
    const own = sweepFolder(server.url, THREE, {}, { 'out/sweep.json': '{"schema":' });
    const ended = await runSweep(own);
    expect([ended.code, ended.stderr.includes('not a sweep of this version')]).toEqual([3, true]);
  });
});
