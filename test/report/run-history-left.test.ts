import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/digest.ts';
import { MAX_TRIED, type PastRun } from '../../src/report/run-history.ts';
import { rememberedRuns } from '../../src/report/run-history-merge.ts';
import { madePastRun } from './made-past-run.ts';

const cue = (name: string) => `sha256:${sha256(name)}`;
/** A run on evidence of its own that failed. */
const failedRun = (run: number, more: Partial<PastRun> = {}) =>
  madePastRun(run, { verdict: 'fail', key: sha256(`${run}`).slice(0, 32), failed: [cue('often')], ...more });
const LAST = MAX_TRIED + 10;
/** What a full comment remembers after another run, when its first was this one. */
const afterMany = (first: PastRun, others: Partial<PastRun> = {}) => {
  const all = [first, ...Array.from({ length: MAX_TRIED - 1 }, (_, run) => failedRun(run + 2, others))];
  return rememberedRuns([{ tried: all, more: 0 }], [], failedRun(LAST, others)).tried;
};

describe('a run for which a comment has no more room', () => {
  it('leaves the cues by which it failed to the oldest that stays, as ones that have to be tested', () => {
    const kept = afterMany(
      failedRun(1, { failed: [cue('once'), cue('often')], promoted: [cue('screened')], unlisted: 2 }),
    );
    expect(kept.map(({ run }) => run)).toEqual([
      ...Array.from({ length: MAX_TRIED - 1 }, (_, run) => run + 2),
      LAST,
    ]);
    expect(kept[0]).toEqual(failedRun(2, { promoted: [cue('once'), cue('screened')], unlisted: 2 }));
    expect(kept[1]).toEqual(failedRun(3));
  });

  it('leaves them on and on', () => {
    const kept = afterMany(failedRun(1, { failed: [cue('once')] }));
    const later = rememberedRuns([{ tried: kept, more: 1 }], [], failedRun(LAST + 1)).tried;
    expect(later[0]).toEqual(failedRun(3, { promoted: [cue('once')] }));
  });

  it('goes before those that owe something, when it passed', () => {
    const passed = madePastRun(LAST + 5, { key: 'a'.repeat(32), cleared: [cue('often')] });
    const full = Array.from({ length: MAX_TRIED }, (_, run) => failedRun(run + 1));
    const inconclusive = full.map((run) => ({ ...run, verdict: 'inconclusive' as const }));
    for (const tried of [full, inconclusive])
      expect(rememberedRuns([{ tried, more: 0 }], [], passed).tried).toEqual(tried);
  });

  it('leaves nothing to another release, nor where a run on its evidence stays', () => {
    expect(afterMany(failedRun(1, { failed: [cue('once')] }), { release: 'b' })).toEqual(
      afterMany(failedRun(1, { failed: [] }), { release: 'b' }),
    );
    const { key } = failedRun(2);
    const again = afterMany(failedRun(1, { key, failed: [cue('once')] }));
    expect(again[0]).toEqual(failedRun(2));
  });

  it('says how many have no place in the list of the other', () => {
    const many = Array.from({ length: 700 }, (_, at) => cue(`${at}`));
    const kept = afterMany(failedRun(1, { failed: [cue('one more')] }), { promoted: many });
    expect([kept[0]?.promoted.length, kept[0]?.unlisted, kept[1]?.unlisted]).toEqual([700, 1, 0]);
  });
});
