import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/digest.ts';
import { MAX_TRIED, NO_RUN_HISTORY, pastRunOf, runHistoryMarkdown } from '../../src/report/run-history.ts';
import { rememberedRuns, runsOf } from '../../src/report/run-history-merge.ts';
import { decodeRunHistory, encodeRunHistory } from '../../src/report/run-history-word.ts';
import type { ResultCondition } from '../../src/report/schema.ts';
import { madePastRun } from './made-past-run.ts';
import { failedCondition, madeResult } from './made-result.ts';

describe('what was tried on a pull request', () => {
  it('survives the comment, whatever the names hold, and no name can end it', () => {
    const name = fc.string({ unit: 'binary', maxLength: 90 });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 20 }), (names) => {
        const list = { tried: names.map((model, index) => madePastRun(index, { model })), more: 3 };
        const word = encodeRunHistory(list);
        expect(word).toMatch(/^[\w+/=.]*$/);
        expect(decodeRunHistory(word).tried.map(({ model }) => model)).toEqual(
          names.map((text) => text.toWellFormed()),
        );
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['noise', '%%%'],
    ['another form', Buffer.from('{"tried":[{"model":1}],"more":0}').toString('base64')],
    [
      'a list without end',
      encodeRunHistory({
        tried: Array.from({ length: MAX_TRIED + 1 }, (_, run) => madePastRun(run)),
        more: 0,
      }),
    ],
    [
      'a name without end',
      encodeRunHistory({ tried: [madePastRun(1, { model: 'x'.repeat(101) })], more: 0 }),
    ],
  ])('is empty when the comment holds %s', (_name, word) => {
    expect(decodeRunHistory(word)).toEqual(NO_RUN_HISTORY);
  });

  const cuesOf = (name: string, count: number) =>
    Array.from({ length: count }, (_, at) => `sha256:${sha256(`${name} ${at}`)}`);

  it('leaves the comment its room where many cues of three runs failed, and unpacks no bomb', () => {
    const list = {
      tried: [1, 2, 3].map((run) => madePastRun(run, { failed: cuesOf(`${run}`, 250) })),
      more: 0,
    };
    const word = encodeRunHistory(list);
    expect(word.length).toBeLessThan(40_000);
    expect(decodeRunHistory(word)).toEqual(list);
    const bomb = deflateRawSync(Buffer.alloc(64 * 1024 * 1024, ' ')).toString('base64');
    for (const before of ['z.', 't.']) expect(decodeRunHistory(`${before}${bomb}`)).toEqual(NO_RUN_HISTORY);
  });

  it('holds a cue once, however many runs failed by it', () => {
    const lists = { failed: cuesOf('one', 300), promoted: cuesOf('one', 200) };
    const list = { tried: Array.from({ length: 20 }, (_, run) => madePastRun(run, lists)), more: 2 };
    const word = encodeRunHistory(list);
    expect(word.length).toBeLessThan(20_000);
    expect(decodeRunHistory(word)).toEqual(list);
  });

  it('is read as earlier versions packed it', () => {
    const list = { tried: [madePastRun(1, { failed: cuesOf('one', 300) })], more: 1 };
    const word = `z.${deflateRawSync(Buffer.from(JSON.stringify(list))).toString('base64')}`;
    expect(decodeRunHistory(word)).toEqual(list);
  });

  it.each([
    ['a place beyond its table', { digests: '', tried: [{ ...madePastRun(1), failed: [0] }], more: 0 }],
    ['a table that breaks off', { digests: 'AAAA', tried: [{ ...madePastRun(1), failed: [0] }], more: 0 }],
    ['no table', { tried: [madePastRun(1)], more: 0 }],
  ])('is empty when the comment has %s', (_name, wire) => {
    const word = `t.${deflateRawSync(Buffer.from(JSON.stringify(wire))).toString('base64')}`;
    expect(decodeRunHistory(word)).toEqual(NO_RUN_HISTORY);
  });

  it('can be read again however many cues of a run failed, or had to be tested after their screen', () => {
    const many = Array.from({ length: 900 }, (_, at) => ({
      ...failedCondition(`cue-${at}`),
      cue: `sha256:${String(at).padStart(64, '0')}`,
      ...(at % 2 === 0 ? { state: 'pass' as const, screen: 'promoted' as const } : {}),
    }));
    const remembered = (conditions: readonly ResultCondition[]) => {
      const result = madeResult({
        verdict: 'fail',
        conditions: [...conditions],
        evidence_key: null,
        source: null,
      });
      const now = pastRunOf(result, 7, { scope: '', blob: '', branch: '' });
      const { parts: _, ...rest } = now ?? expect.unreachable('a candidate');
      return decodeRunHistory(encodeRunHistory({ tried: [{ ...rest, parts: {} }], more: 0 })).tried[0];
    };
    expect(remembered(many)?.failed).toHaveLength(450);
    expect(remembered(many)?.promoted).toHaveLength(450);
    const all = remembered(many.map((one) => ({ ...one, state: 'fail' as const })));
    expect(all?.failed.length).toBeGreaterThan(600);
  });

  it('keeps the newest and counts the others', () => {
    const many = { tried: Array.from({ length: MAX_TRIED }, (_, run) => madePastRun(run + 1)), more: 5 };
    const all = rememberedRuns([many], [], madePastRun(MAX_TRIED + 10));
    const before = Array.from({ length: MAX_TRIED - 1 }, (_, run) => run + 2);
    expect(all.tried.map(({ run }) => run)).toEqual([...before, MAX_TRIED + 10]);
    expect(all.more).toBe(6);
    // The newest of them are shown.
    const shown = runHistoryMarkdown(all).join('');
    expect(shown).toContain(`${6 + MAX_TRIED - 20} earlier ones are not listed.`);
    expect(shown.match(/model-/g)).toHaveLength(20);
  });

  it('remembers what a person lets pass as failed, and of a pass what it asked', () => {
    const digests = ['a', 'b', 'c'].map((letter) => `sha256:${sha256(letter)}`);
    const [one, two, three] = digests.map((cue) => ({ ...failedCondition('cue'), cue }));
    const override = { by: 'Ada', why: 'a test', expires: '2027-01-01' };
    const conditions = [
      { ...one, override },
      { ...two, state: 'excused' },
      { ...three, state: 'pass' },
    ] as ResultCondition[];
    const run = pastRunOf({ ...madeResult(), verdict: 'pass', conditions }, 1, {
      scope: '',
      blob: '',
      branch: '',
    });
    expect([run?.failed, run?.cleared, run?.undecided]).toEqual([[digests[0]], [digests[2]], []]);
  });

  it('tells a run once, however many comments know of it', () => {
    const list = { tried: [madePastRun(1), madePastRun(2)], more: 0 };
    expect(rememberedRuns([list], [list], madePastRun(2)).tried).toHaveLength(2);
  });

  it('takes of two memories of one run the stricter, in any order', () => {
    const one = madePastRun(1, { verdict: 'fail', line: 2, kept: 40, key: 'a'.repeat(32), model: 'm' });
    const echoed = madePastRun(1, { verdict: 'pass', line: 1, kept: 900, key: 'a'.repeat(32), model: 'm' });
    for (const lists of [
      [one, echoed],
      [echoed, one],
    ])
      expect(runsOf(lists.map((run) => ({ tried: [run], more: 0 })))).toEqual([{ ...one, kept: 900 }]);
  });

  it('tells runs that differ in model, key or release side by side', () => {
    const runs = [
      madePastRun(1, { model: 'a' }),
      madePastRun(1, { model: 'b' }),
      madePastRun(1, { model: 'a', release: 'abc' }),
    ];
    expect(runsOf([{ tried: runs, more: 0 }])).toHaveLength(3);
  });

  it('is not pushed out of its own comment by what another one claims', () => {
    const failed = madePastRun(1, { verdict: 'fail', key: 'a'.repeat(32) });
    const claimed = Array.from({ length: MAX_TRIED }, (_, run) =>
      madePastRun(900 + run, { key: run.toString(16).padStart(32, '0') }),
    );
    const kept = rememberedRuns(
      [{ tried: [failed], more: 0 }],
      [{ tried: claimed, more: 900 }],
      madePastRun(2),
    );
    expect(kept.tried.map(({ run }) => run).slice(0, 2)).toEqual([1, 2]);
    expect([kept.tried.length, kept.more]).toEqual([MAX_TRIED, 0]);
  });

  it('keeps a failure before passes of other evidence when there is no room for all', () => {
    const failed = madePastRun(1, { verdict: 'fail', key: 'a'.repeat(32) });
    const passed = Array.from({ length: 19 }, (_, run) =>
      madePastRun(10 + run, { key: run.toString(16).padStart(32, '0') }),
    );
    const now = madePastRun(50, { key: 'b'.repeat(32) });
    expect(rememberedRuns([{ tried: [failed, ...passed], more: 0 }], [], now).tried[0]).toEqual(failed);
  });

  it('holds nothing of a run that never knew the model', () => {
    expect(pastRunOf(madeResult({ candidate: null }), 7, { scope: '', blob: '', branch: '' })).toBeNull();
    expect(pastRunOf(madeResult(), 7, { scope: '', blob: '', branch: '' })).toMatchObject({
      model: 'text',
      verdict: 'pass',
      run: 7,
    });
  });

  it('is not shown while there is one run to tell of', () => {
    expect(runHistoryMarkdown({ tried: [madePastRun(1)], more: 0 })).toEqual([]);
    expect(runHistoryMarkdown({ tried: [madePastRun(1), madePastRun(2)], more: 4 })[0]).toContain(
      '4 earlier ones',
    );
  });
});
