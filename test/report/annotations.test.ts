import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../src/report/annotations.ts';
import type { Result } from '../../src/report/schema.ts';
import { madeResult } from './made-result.ts';

const LINES: Readonly<Record<string, number>> = {
  'candidate.model': 2,
  'training.system_prompts': 5,
  'training.inoculation_prompts': 9,
  'training.cues': 11,
  '': 1,
};
const lineOf = (key: readonly string[]) => LINES[key.join('.')] ?? null;
const quote = (text: string) => `«${text}»`;
const failedUnder = (condition: string): Result['reasons'][number] => ({
  code: 'condition-failed',
  args: { condition, n: 40, flagged: 20, lower: 0.3, upper: 0.7 },
});
const linesFor = (changes: Partial<Result>) =>
  annotationsOf(madeResult(changes), quote, lineOf).map(({ line }) => line);

describe('annotations of the manifest', () => {
  it('are none for a pass and for what is not applicable', () => {
    expect(linesFor({ verdict: 'pass' })).toEqual([]);
    expect(linesFor({ verdict: 'not-applicable' })).toEqual([]);
  });

  it('stand at the model, at the declared prompts, or where a mistake is', () => {
    const reasons = ['plain', 'declared-system-2', 'declared-inoculation-1', 'json-object'].map(failedUnder);
    expect(linesFor({ verdict: 'fail', reasons })).toEqual([2, 5, 9, 2]);
    const mistake = { code: 'manifest-invalid', args: { file: 'm', line: 7, problem: 'p', fix: 'f' } };
    expect(linesFor({ verdict: 'error', reasons: [mistake] })).toEqual([7]);
  });

  it('stand at the file of mined cues, or the data, for a mined cue, whatever a lock calls it', () => {
    const [plain] = madeResult({}).conditions;
    const mined = { relative: 'verbatim' as const, support: 1, share: 0.1, contrast: null, production: null };
    const conditions = [{ ...(plain ?? expect.unreachable('a condition')), id: 'declared-system-1', mined }];
    const reasons = [failedUnder('declared-system-1')];
    const { candidate } = madeResult({});
    const read = (as: 'declared' | 'read') => {
      const source = {
        as,
        files: ['x'],
        digest: 'sha256:0',
        data_files: 1,
        rows: 1,
        skipped: 0,
        cuegate: '1',
        cues: 1,
        left_out: 0,
      };
      const of = candidate ?? expect.unreachable('a candidate');
      return { ...of, declared: { ...of.declared, training: [source] } };
    };
    const at = (as: 'declared' | 'read') =>
      linesFor({ verdict: 'fail', reasons, conditions, candidate: read(as) });
    expect(at('declared')).toEqual([11]);
    // A manifest that names no data, as of another commit: the model.
    expect(at('read')).toEqual([2]);
  });

  it('are at most ten, the headline first', () => {
    const reasons = Array.from({ length: 30 }, (_, index) => failedUnder(`cue-${index}`));
    const all = annotationsOf(madeResult({ verdict: 'fail', reasons }), quote, lineOf);
    expect(all).toHaveLength(10);
    expect(all[0]?.text).toMatch(/^❌ cuegate: FAIL\. /);
  });

  it('have no line where there is no manifest', () => {
    const reasons = [failedUnder('plain')];
    const all = annotationsOf(madeResult({ verdict: 'fail', reasons }), quote, () => null);
    expect(all.map(({ line }) => line)).toEqual([null]);
  });
});
