import { describe, expect, it } from 'vitest';
import { CuegateError, inputError, type Reason } from '../../src/errors.ts';
import { entryOf, REASON_CODES, REASONS } from '../../src/reasons/table.ts';

const withFact = (fact: string): readonly string[] =>
  REASON_CODES.filter(
    (code) => (entryOf(code) as Record<string, unknown> | null)?.[fact] !== undefined,
  ).sort();

describe('the table of reasons', () => {
  it('says which reasons may be made green, which notes lead, which stay out of a folder and which warn', () => {
    expect(withFact('greenByWarn')).toEqual(['cap-reached', 'overridden']);
    expect(withFact('leads')).toEqual([
      'answers-mixed',
      'attempt-of-line',
      'attempts-reset',
      'calibration-old',
      'calibration-other-name',
      'cue-dropped',
      'cue-overridden',
      'cues-of-line',
      'declared-left-out',
      'declared-not-covered',
      'declared-trained-on',
      'evidence-contradicted',
      'failures-set-aside',
      'judge-calibrated',
      'judge-in-doubt',
      'judge-screened',
      'judgements-mixed',
      'judges-disagree',
      'model-shuts-down',
      'model-unlisted',
      'no-salt',
      'parts-not-read',
      'prompt-cut',
      'rate-refusals-uneven',
      'refusals-often',
      'reports-other-model',
      'shards-killed',
      'system-left-out',
      'tools-refused',
      'training-not-named',
      'training-parts-unread',
      'training-rows-unread',
      'training-without-replies',
      'truncated-often',
      'weights-changed',
    ]);
    expect(withFact('greenInAdvisory')).toEqual(['policy-not-adopted']);
    expect(withFact('cutsShort')).toEqual(['budget-calls', 'budget-minutes', 'budget-usd', 'outage']);
    expect(withFact('leavesFolderAlone')).toEqual(['look-apart', 'out-unwritable', 'records-unreadable']);
    expect(withFact('warnsOnGitHub')).toEqual([
      'bot-author',
      'calibration-other-name',
      'judge-in-doubt',
      'markers-unsealed',
      'nightly-late',
      'no-salt',
    ]);
    expect(withFact('title')).toEqual(['dry-run', 'only-some-conditions']);
  });

  it('says which reasons have a row of their own, and which all points of a sweep share', () => {
    expect(withFact('ownRow')).toEqual([
      'baseline-clean',
      'cap-reached',
      'condition-failed',
      'contested',
      'failed-before',
      'labels-blind-needed',
      'new',
      'not-decided',
      'unresolved',
    ]);
    expect(withFact('sharedByPoints')).toEqual([
      'address-refused',
      'authentication',
      'baseline-unknown',
      'calibration-invalid',
      'cancelled',
      'certificate',
      'corpus-invalid',
      'cue-invalid',
      'day-limit',
      'file-invalid',
      'infeasible',
      'judge-check-failed',
      'judge-not-fit',
      'judge-unfit',
      'judge-unreadable',
      'key-unusable',
      'no-credentials',
      'out-unwritable',
      'policy-invalid',
      'proxy-authentication',
      'proxy-missing',
      'proxy-unusable',
      'quota',
      'redirected',
      'rubric-invalid',
    ]);
    expect(REASONS.authentication.sharedByPoints).toBe('until-key-served');
  });

  it('gives facts only to reasons that they can matter to', () => {
    for (const code of REASON_CODES) {
      const { verdict, leads, greenInAdvisory, warnsOnGitHub } = REASONS[code];
      if (leads) expect([code, verdict]).toEqual([code, 'note']);
      if (greenInAdvisory) expect([code, verdict]).toEqual([code, 'error']);
      if (warnsOnGitHub) expect([code, verdict]).toEqual([code, 'note']);
    }
  });

  it('knows no code but its own', () => {
    for (const code of ['from-a-newer-version', 'constructor', '__proto__', ''])
      expect(entryOf(code)).toBeNull();
  });

  it('is what the compiler checks every reason against', () => {
    const problem = { file: 'f', problem: 'p', fix: 'x' };
    // @ts-expect-error: no such code
    const code: Reason = { code: 'cap-reachd', args: {} };
    // @ts-expect-error: an argument is missing
    const missing: Reason = { code: 'budget-calls', args: {} };
    // @ts-expect-error: an argument is misspelt
    const misspelt: Reason = { code: 'budget-calls', args: { call: 3 } };
    // @ts-expect-error: an argument is of another kind
    const kind: Reason = { code: 'budget-calls', args: { calls: '3' } };
    // @ts-expect-error: an argument too many
    const more: Reason = { code: 'budget-calls', args: { calls: 3, minutes: 4 } };
    const thrown = [
      // @ts-expect-error: no such code
      new CuegateError('head-mooved', { sha: 'a', now: 'b' }),
      // @ts-expect-error: an argument is missing
      new CuegateError('head-moved', { sha: 'a' }),
      // @ts-expect-error: no arguments
      new CuegateError('head-moved'),
      // @ts-expect-error: no such code
      inputError('polcy-invalid', problem),
      // @ts-expect-error: its arguments are no input problem
      inputError('head-moved', problem),
      // @ts-expect-error: an argument is missing
      inputError('policy-invalid', { file: 'f', problem: 'p' }),
    ];
    expect([code, missing, misspelt, kind, more, ...thrown]).toHaveLength(11);
  });
});

describe('a reason from a file', () => {
  const quote = (text: string) => `«${text}»`;
  const HOSTILE = ['</p>', 7, true, null, ['</p>'], { html: '</p>' }, Number.NaN, undefined];

  it.each(REASON_CODES)('%s shows nothing unquoted of what stands in its arguments', (code) => {
    const names = Object.keys(REASONS[code].args);
    for (const value of HOSTILE) {
      const args = Object.fromEntries(names.map((name) => [name, value]));
      const { why, next } = REASONS[code].message(args, quote);
      expect(why).not.toBe('');
      expect(`${why} ${next}`.replaceAll(/«[^»]*»/g, '')).not.toContain('</p>');
    }
  });
});
