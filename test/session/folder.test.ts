import { describe, expect, it } from 'vitest';
import { formsFor } from '../../src/commands/run-forms.ts';
import type { Result } from '../../src/report/schema.ts';
import { rendered, written } from '../../src/session/folder.ts';
import type { OutFolder } from '../../src/session/world.ts';
import { suitesIn } from '../exports/read-junit.ts';
import { madeResult } from '../report/made-result.ts';

const JUNIT = 'exports/junit.xml';
const SARIF = 'exports/cuegate.sarif';
type Reason = Result['reasons'][number];
const PASSED: Reason = { code: 'all-passed', args: { conditions: 2, answers: 164, must_catch: 0.04 } };
const UNASKED: Reason = { code: 'no-release-changed', args: { patterns: 'models/*/release.yml' } };
const REFUSED: Reason = { code: 'out-unwritable', args: { file: 'out', problem: 'it is full', fix: 'more' } };
const ELSEWHERE: Reason = { code: 'failed-elsewhere', args: { where: 'status x', verdict: 'fail' } };

const sessionOf = (verdict: Result['verdict'], reason: Reason) =>
  rendered(madeResult({ verdict, reasons: [reason] }), [], (text) => text);

/** A folder in memory; `refuses` is a file that cannot be written. */
function folder(lines: readonly string[], refuses: string | null = null) {
  const files = new Map<string, string>([
    [JUNIT, 'of an earlier run'],
    [SARIF, 'of an earlier run'],
    ['result.json', 'of an earlier run'],
  ]);
  const out: OutFolder = {
    records: () => lines,
    journal: { append: () => {} } as unknown as OutFolder['journal'],
    sealWith: () => {},
    adopt: () => {},
    setAside: () => {},
    write(name, text) {
      if (name === refuses) throw new Error('no space');
      files.delete(name);
      files.set(name, text);
    },
    remove: (name) => void files.delete(name),
    takeDown: () => ({ isEmpty: true, putBack: () => {}, drop: () => {} }),
    close: () => {},
  };
  return { out, files };
}
function write(
  session: ReturnType<typeof sessionOf>,
  lines: readonly string[],
  refuses: string | null = null,
): ReadonlyMap<string, string> & { readonly verdict: string } {
  const { out, files } = folder(lines, refuses);
  const { result } = written(session, out, {
    hasBegun: false,
    earlier: { isEmpty: false, putBack: () => {}, drop: () => {} },
    redact: (text) => text,
    forms: formsFor(['junit', 'sarif']),
    failed: () => sessionOf('error', REFUSED),
  });
  return Object.assign(files, { verdict: result.verdict });
}
const gate = (files: ReadonlyMap<string, string>) => suitesIn(files.get(JUNIT) ?? '')[0]?.cases[0]?.outcome;

const PLAN = '{"type":"plan"}';
const ended = (verdict: string) => [PLAN, `{"type":"result","verdict":"${verdict}"}`];

describe('the forms of a run', () => {
  it('are the last thing that is written', () => {
    const files = write(sessionOf('pass', PASSED), []);
    expect([...files.keys()].slice(-3)).toEqual(['result.json', JUNIT, SARIF]);
    expect(gate(files)).toBe('green');
  });

  it.each([
    'summary.md',
    'comment.md',
    SARIF,
  ])('of a pass are not green, nor is its result, where %s cannot be written', (refuses) => {
    const files = write(sessionOf('pass', PASSED), [], refuses);
    expect(files.verdict).toBe('error');
    expect(gate(files)).toBe('error');
    expect(JSON.parse(files.get('result.json') ?? '{}').verdict).toBe('error');
    expect(files.get(SARIF) ?? '"level":"error"').toMatch(/"level":\s*"error"/);
  });

  it('of a pass are gone where they can never be written', () => {
    expect(write(sessionOf('pass', PASSED), [], JUNIT).has(JUNIT)).toBe(false);
  });

  it.each([
    ['fail', ended('fail')],
    ['inconclusive', ended('inconclusive')],
    ['error', ended('error')],
    ['no end', [...ended('pass'), PLAN]],
  ])('that asked nothing are not written beside an earlier run of %s', (_what, lines) => {
    const files = write(sessionOf('not-applicable', UNASKED), lines);
    expect([files.get('result.json'), files.has(JUNIT), files.has(SARIF)]).toEqual([
      'of an earlier run',
      false,
      false,
    ]);
  });

  it('that asked nothing are written beside an earlier pass, and red ones in any case', () => {
    expect(gate(write(sessionOf('not-applicable', UNASKED), ended('pass')))).toBe('green');
    for (const verdict of ['pass', 'fail'])
      expect(gate(write(sessionOf('error', ELSEWHERE), ended(verdict)))).toBe('error');
  });

  it('that was refused a folder leave none of another release there, and its reports', () => {
    const files = write(sessionOf('error', REFUSED), ended('pass'));
    expect([...files]).toEqual([['result.json', 'of an earlier run']]);
  });

  it.each([
    ['comes back where a run may not go on there', 'look-apart', false, 'of an earlier run'],
    ['does not where the run has begun', 'records-unreadable', true, 'ended'],
    ['does not where the disk refused', 'out-unwritable', false, 'ended'],
  ] as const)('what an earlier one left %s', (_what, code, hasBegun, left) => {
    const { out, files } = folder([PLAN]);
    files.set('result.json', 'ended');
    written(sessionOf('error', { code, args: {} }), out, {
      hasBegun,
      redact: (text) => text,
      earlier: {
        isEmpty: false,
        putBack: () => void files.set('result.json', 'of an earlier run'),
        drop: () => {},
      },
      failed: () => sessionOf('error', REFUSED),
    });
    expect(files.get('result.json')).toBe(left);
  });
});
