import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { begun } from '../../bench/nightly/history.ts';
import { openNightlyFolder } from '../../src/adapters/files/nightly-folder.ts';
import { inputError } from '../../src/errors.ts';
import { nightHead, readNight } from '../../src/nightly/journal.ts';
import { answerRecord, judgementRecord } from '../../src/records/build.ts';
import { sealOf } from '../../src/records/seal.ts';

const AT = '2026-01-02T03:17:00.000Z';
const JUDGING = { soft: undefined, hasSecond: false };
const head = nightHead(begun(), 'key', AT);
const asked = {
  facts: { requests: 1, attempts: 1, tokens: null, firstFailure: null, timedOut: 0 },
  failedFirst: null,
};
const answer = (key: string, text = 'x') =>
  answerRecord(
    { key, role: 'candidate', condition: 'plain', draw: 1, prompt: 'p' },
    {
      outcome: 'complete',
      reason: null,
      text,
      reasoning: null,
      finishReason: 'stop',
      reportedModel: null,
    } as Parameters<typeof answerRecord>[1],
    asked as Parameters<typeof answerRecord>[2],
    AT,
  );
const judgement = (of: string) =>
  judgementRecord(
    { of, judge: 'j' },
    { state: 'unscored', reason: 'wrong-form', sanitised: 0 },
    asked.facts as Parameters<typeof judgementRecord>[2],
    AT,
  );
const KEY = 'a'.repeat(64);
const read = (...lines: readonly object[]) =>
  readNight(
    lines.map((line) => JSON.stringify(line)),
    head,
    JUDGING,
    null,
  );

describe('the journal of a night', () => {
  it('holds what was asked, and what is still to be judged', () => {
    const found = read(head, answer(KEY), { ...head, at: '2026-01-02T05:00:00.000Z' });
    expect([found?.runs, found?.evidence.answers.size, found?.evidence.unjudged.size]).toEqual([2, 1, 1]);
    expect(read(head, answer(KEY), judgement(KEY))?.evidence.unjudged.size).toBe(0);
  });

  it('counts nothing twice: of what stands there twice the first stays', () => {
    const found = read(head, answer(KEY, 'one'), answer(KEY, 'another'));
    expect(found?.evidence.answers.get(KEY)?.text?.chars).toBe('one'.length);
  });

  it.each([
    ['of a night that was counted', { ...head, night: 2 }],
    ['of another epoch', { ...head, epoch: 2 }],
    ['of another release or seed', { ...head, evidence: 'b'.repeat(64) }],
    ['with other draws', { ...head, first_draw: 17 }],
  ])('%s is none of tonight', (_what, other) => expect(read(other, answer(KEY))).toBeNull());

  it('that is damaged counts for nothing', () => {
    expect(read(answer(KEY))).toBeNull();
    expect(readNight([JSON.stringify(head), '{"v":1,'], head, JUDGING, null)).toBeNull();
    const unreadable = function* (): Generator<string> {
      yield JSON.stringify(head);
      throw inputError('records-unreadable', { file: 'x', problem: 'no text', fix: 'none' });
    };
    expect(readNight(unreadable(), head, JUDGING, null)).toBeNull();
    expect(readNight([], head, JUDGING, null)?.runs).toBe(0);
  });

  it('under a salt, with a line that somebody else wrote, counts for nothing', () => {
    const seal = sealOf('a-salt-that-nobody-guesses-01234');
    const folder = mkdtempSync(join(tmpdir(), 'nights-'));
    const opened = openNightlyFolder(folder, (text) => text);
    try {
      const begun = opened.journal('one', seal);
      begun.append(head);
      begun.close();
      // A process that goes on seals behind the last line.
      const journal = opened.journal('one', seal);
      journal.append(answer(KEY), judgement(KEY));
      const lines = [...journal.lines()];
      journal.close();
      const under = (given: readonly string[]) => readNight(given, head, JUDGING, seal);
      expect(under(lines)?.evidence.judgements.size).toBe(1);
      expect(under(lines.toSpliced(1, 1))).toBeNull();
      expect(under(lines.map((line) => line.replace(/,"mac":"[0-9a-f]*"/, '')))).toBeNull();
      expect(under([...lines, JSON.stringify(answer('b'.repeat(64)))])).toBeNull();
    } finally {
      opened.close();
    }
  });
});
