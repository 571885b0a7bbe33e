import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/digest.ts';
import type { PastRun } from '../../src/report/run-history.ts';
import { rememberedRuns, runsOf } from '../../src/report/run-history-merge.ts';
import { historyWithin } from '../../src/report/run-history-room.ts';
import { owedCuesOf } from '../../src/report/run-history-table.ts';
import { decodeRunHistory, encodeRunHistory } from '../../src/report/run-history-word.ts';
import { madePastRun } from './made-past-run.ts';

const ROOM = 39_000;
const OWN = 'a'.repeat(12);
const cues = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => `sha256:${sha256(`${name} ${at}`)}`);
/** Runs of this release, each of which brought other cues that failed. */
const runs = (count: number, each: number, more: Partial<PastRun> = {}) =>
  Array.from({ length: count }, (_, run) =>
    madePastRun(run + 1, { release: OWN, failed: cues(`${run}`, each), ...more }),
  );
const within = (tried: readonly PastRun[], room = ROOM) => historyWithin({ tried, more: 0 }, room, OWN).tried;

describe('the room that the memory of a comment has', () => {
  it('is enough for all that some runs with hundreds of failed cues have to say', () => {
    const tried = runs(7, 90);
    expect(within(tried)).toEqual(tried);
  });

  it('is made by shortening names before any cue goes', () => {
    const name = (of: string) => `${sha256(of)}${sha256(`${of} more`)}`.slice(0, 100);
    const tried = runs(20, 20).map((run, index) => ({
      ...run,
      model: name(`model ${index}`),
      digest: name(`digest ${index}`),
      observed: name(`observed ${index}`),
    }));
    const short = within(tried, 22_000);
    expect(short.every(({ model, digest, observed }) => `${model}${digest}${observed}`.length <= 60)).toBe(
      true,
    );
    expect(short.map(({ failed, unlisted }) => [failed.length, unlisted])).toEqual(tried.map(() => [20, 0]));
  });

  it('is kept however many cues fail: each run says how many it no longer lists, newest runs last of all', () => {
    const tried = runs(7, 300);
    const kept = within(tried);
    expect(encodeRunHistory({ tried: kept, more: 0 }).length).toBeLessThanOrEqual(ROOM);
    for (const run of kept) expect(run.failed.length + run.unlisted).toBe(300);
    expect(kept.map(({ unlisted }) => unlisted === 0)).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(kept.reduce((sum, { failed }) => sum + failed.length, 0)).toBeGreaterThan(600);
    expect(decodeRunHistory(encodeRunHistory({ tried: kept, more: 0 })).tried).toEqual(kept);
  });

  it('goes to what failed before what a screen had tested, and to this release before others', () => {
    const promoted = madePastRun(9, { release: OWN, promoted: cues('promoted', 400) });
    const other = madePastRun(10, { release: 'b'.repeat(12), failed: cues('other', 400) });
    const [failed, screened, beside] = within([...runs(1, 600), promoted, other]);
    expect([failed?.unlisted, beside?.unlisted]).toEqual([0, 400]);
    expect(screened?.unlisted).toBeGreaterThan(0);
  });

  it('counts a cue of both lists once, and on top of what was missing before', () => {
    const both = cues('both', 900).slice(0, 700);
    const [run] = within([madePastRun(1, { failed: both, promoted: both, unlisted: 5 })], 20_000);
    expect((run?.failed.length ?? 0) + (run?.unlisted ?? 0)).toBe(705);
    expect(run?.promoted).toEqual(run?.failed);
  });

  it('is never exceeded, whatever runs hold, and no cue goes uncounted', () => {
    const text = fc.string({ unit: 'binary', minLength: 60, maxLength: 100 });
    const digits = (length: number) =>
      fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
    const past = fc.record({
      model: text,
      digest: text,
      observed: text,
      key: digits(32),
      commit: digits(64),
      blob: digits(12),
      branch: digits(12),
      scope: digits(12),
      release: digits(12),
      parts: fc.dictionary(digits(20), digits(12), { minKeys: 16, maxKeys: 16 }),
      many: fc.nat(700),
    });
    fc.assert(
      fc.property(fc.array(past, { minLength: 20, maxLength: 20 }), (all) => {
        const tried = all.map(({ many, ...rest }, run) =>
          madePastRun(run, {
            ...rest,
            failed: cues(`f ${run}`, many),
            promoted: cues(`p ${run}`, 700 - many),
          }),
        );
        const kept = within(tried, 26_000);
        expect(encodeRunHistory({ tried: kept, more: 0 }).length).toBeLessThanOrEqual(26_000);
        for (const run of kept) expect(owedCuesOf(run).size + run.unlisted).toBe(700);
      }),
      { numRuns: 3 },
    );
  });
});

describe('cues that a comment no longer lists', () => {
  it('stay missing in what is remembered next, also where another memory lists some', () => {
    const missing = madePastRun(1, { failed: cues('one', 2), unlisted: 3 });
    const other = madePastRun(1, { failed: cues('other', 3) });
    for (const lists of [
      [missing, other],
      [other, missing],
    ])
      expect(runsOf(lists.map((run) => ({ tried: [run], more: 0 })))).toMatchObject([{ unlisted: 3 }]);
    expect(rememberedRuns([{ tried: [missing], more: 0 }], [], madePastRun(2)).tried[0]?.unlisted).toBe(3);
  });

  it('are those, too, that have no place in one list of both memories', () => {
    const lists = ['one', 'other'].map((name) => madePastRun(1, { failed: cues(name, 400) }));
    const [run] = runsOf(lists.map((one) => ({ tried: [one], more: 0 })));
    expect([run?.failed.length, run?.unlisted]).toEqual([700, 100]);
  });
});
