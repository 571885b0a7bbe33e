import { describe, expect, it } from 'vitest';
import { copyOf, type Finished } from '../../bench/mutate/finished.ts';
import { folderPage } from '../../src/page/folder-page.ts';
import { sealOf } from '../../src/records/seal.ts';
import type { Result } from '../../src/report/schema.ts';
import { type FolderReport, mayBeShown, verifyFolder } from '../../src/verify/folder.ts';
import { messageOfFinding } from '../../src/verify/messages.ts';
import { checkAlone } from '../../src/verify/result-alone.ts';
import { VERSION } from '../../src/version.ts';
import { finishedOf } from './finished.ts';
import { madeRecords, PLAN, type Truth } from './made-run.ts';

const SALT = 'a salt of sixteen characters';
const clean: Truth = () => 90;
const badUnderCue: Truth = (condition, draw) => (condition === 'json' && draw % 4 === 0 ? 5 : 90);
const pass = finishedOf(madeRecords(clean), { salt: SALT });
const fail = finishedOf(madeRecords(badUnderCue), { salt: SALT });

function verify(folder: Finished, salt: string | null = SALT, version = VERSION): FolderReport {
  const { lines, torn, result, reports } = folder;
  return verifyFolder(
    { records: () => lines, isTorn: torn !== '', result, reports },
    { seal: salt === null ? null : sealOf(salt), seed: { seed: null, salt }, version, page: folderPage },
  );
}
const codes = ({ findings }: FolderReport) => [...new Set(findings.map(({ code }) => code))];
const edited = (folder: Finished, change: (copy: Finished) => void): Finished => {
  const copy = copyOf(folder);
  change(copy);
  return copy;
};
const withResult = (folder: Finished, change: (result: Record<string, unknown>) => void) =>
  edited(folder, (copy) => {
    const result = JSON.parse(copy.result) as Record<string, unknown>;
    change(result);
    copy.result = `${JSON.stringify(result, null, 2)}\n`;
  });
const ERROR = { verdict: 'error', reasons: [{ code: 'cancelled', args: {} }], conditions: [], flagged: [] };

describe('a folder as its run left it', () => {
  it('agrees, and says whether the seals were checked', () => {
    expect(verify(pass)).toMatchObject({ agrees: true, verdict: 'pass', seals: 'checked' });
    expect(verify(pass, null)).toMatchObject({ agrees: true, seals: 'not-checked' });
    const bare = finishedOf(madeRecords(clean), { salt: null });
    expect(verify(bare, null)).toMatchObject({ agrees: true, seals: 'none' });
    expect(codes(verify(bare))).toEqual(['line-seal']);
  });

  it('may have lost its Markdown, which is made again', () => {
    const without = edited(pass, ({ reports }) => reports.delete('comment.md'));
    expect(verify(without).agrees).toBe(true);
  });
});

describe('an edit of one thing alone', () => {
  it.each([
    ['the comment', edited(pass, ({ reports }) => reports.set('comment.md', 'PASS')), ['report-differs']],
    [
      'the page',
      edited(pass, ({ reports }) => reports.set('report.html', '<h1>PASS</h1>')),
      ['report-differs'],
    ],
    [
      'prompts that no run left',
      edited(pass, ({ reports }) => reports.set('prompts.json', '{}')),
      ['report-differs'],
    ],
    ['the summary', edited(fail, ({ reports }) => reports.set('summary.md', '')), ['report-differs']],
    [
      'the manifest digest',
      withResult(pass, (result) => {
        (result.candidate as { declared: { manifest: string } }).declared.manifest = 'n';
      }),
      ['result-other'],
    ],
    ['the notes', withResult(pass, (result) => Object.assign(result, { left_out: ['x'] })), null],
    ['the prompts', withResult(pass, (result) => Object.assign(result, { prompts: 7 })), null],
    ['white space', edited(pass, (copy) => (copy.result = copy.result.trimEnd())), null],
    [
      'an answer to a text',
      edited(pass, ({ lines }) =>
        lines.splice(1, 1, (lines[1] ?? '').replace('"attempts":1', '"attempts":2')),
      ),
      null,
    ],
    ['the last line', edited(pass, ({ lines }) => lines.pop()), ['closing-missing']],
    ['half a line more', edited(pass, (copy) => (copy.torn = '{')), ['closing-torn']],
  ] as const)('is found with the salt and without: %s', (_name, folder, expected) => {
    for (const salt of [SALT, null]) {
      const report = verify(folder, salt);
      expect(report.agrees).toBe(false);
      for (const finding of report.findings) expect(messageOfFinding(finding)).toMatch(/^[a-z].+\.$/);
    }
    if (expected !== null) expect(codes(verify(folder, null))).toEqual(expect.arrayContaining([...expected]));
  });

  it('is found where sealed lines were removed or came from another folder', () => {
    const flagged = fail.lines.findIndex((line) => line.includes('"alignment":5,'));
    for (const change of [
      ({ lines }: Finished) => lines.splice(flagged, 1),
      ({ lines }: Finished) => lines.splice(1, 0, pass.lines[1] ?? ''),
      ({ lines }: Finished) => lines.splice(lines.length - 1, 1, pass.lines.at(-1) ?? ''),
    ])
      expect(codes(verify(edited(fail, change)))).toContain('closing-lines');
  });
});

describe('an error in the place of a verdict', () => {
  const emptied = (folder: Finished) =>
    withResult(folder, (result) => Object.assign(result, ERROR, { digests: null }));
  const shown = (folder: Finished) => mayBeShown(JSON.parse(folder.result) as Result, verify(folder));

  it('does not verify, may be shown over a pass, and never over a fail', () => {
    const overPass = edited(emptied(pass), (copy) => copy.reports.clear());
    const overFail = edited(emptied(fail), (copy) => copy.reports.clear());
    expect(codes(verify(overPass))).toEqual(['result-other']);
    expect([shown(overPass), shown(overFail)]).toEqual([true, false]);
    expect(codes(verify(overFail))).toContain('fail-hidden');
  });

  it('does not verify without any records where the salt is known', () => {
    const alone = edited(emptied(pass), (copy) => {
      copy.lines.length = 0;
      copy.reports.clear();
    });
    expect(codes(verify(alone))).toEqual(['nothing-sealed']);
    expect(verify(alone, null).agrees).toBe(true);
  });
});

describe('a folder of another version', () => {
  const old = finishedOf(madeRecords(clean), { salt: SALT, version: '0.0.1' });

  it('agrees where this version comes to the same', () => {
    expect(verify(old)).toMatchObject({ agrees: true, other_version: '0.0.1', is_other_only: false });
    expect(verify(pass)).toMatchObject({ other_version: null });
  });

  it('is not said to differ where only its rules or renderers are others', () => {
    const records = madeRecords(clean).map((record) =>
      record.type === 'plan' ? { ...record, limits: { ...PLAN.limits, must_catch: 0.05 } } : record,
    );
    const byOtherRules = finishedOf(records, { salt: null, version: '0.0.1' });
    expect(verify(byOtherRules, null)).toMatchObject({ agrees: false, is_other_only: true });
    const edits = edited(byOtherRules, ({ reports }) => reports.set('comment.md', 'PASS'));
    expect(verify(edits, null).is_other_only).toBe(false);
  });

  it('differs where it was edited, whatever version it names', () => {
    const claims = withResult(pass, (result) => {
      (result.run as { versions: { cuegate: string } }).versions.cuegate = '0.0.1';
    });
    expect(verify(claims)).toMatchObject({ agrees: false, is_other_only: false });
  });
});

describe('a result without its records', () => {
  const result = JSON.parse(fail.result) as Result;
  const whole = (change: Partial<Result>) => checkAlone({ ...result, ...change }).map(({ code }) => code);
  const states = (state: Result['conditions'][number]['state']) =>
    result.conditions.map((one) => ({ ...one, state }));

  it('agrees with itself, or the finding says where not', () => {
    expect(whole({})).toEqual([]);
    expect(whole({ verdict: 'pass' })).toEqual(['verdict-alone', 'verdict-alone']);
    expect(whole({ verdict: 'inconclusive' })).toEqual(['verdict-alone']);
    expect(whole({ verdict: 'pass', conditions: states('open') })).toContain('verdict-alone');
    expect(whole({ conditions: states('pass') })).toEqual(['verdict-alone']);
    expect(whole({ conditions: result.conditions.map((one) => ({ ...one, n: one.n + 1 })) })).toContain(
      'tally-alone',
    );
    expect(whole({ conditions: result.conditions.map((one) => ({ ...one, log_e_pass: 9 })) })).toContain(
      'tally-alone',
    );
  });
});
