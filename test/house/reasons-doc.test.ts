import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REASON_CODES, REASONS, type ReasonCode } from '../../src/reasons/table.ts';
import { messageOf } from '../../src/report/messages.ts';
import { reasonExamples } from '../report/reason-examples.ts';

const doc = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'reasons.md'), 'utf8');
/** The chapter of the document that a section stands in. */
function chapterOf(code: string): string {
  const before = doc.slice(0, doc.indexOf(`\n### ${code}\n`));
  return before.slice(before.lastIndexOf('\n## ') + 4).split('\n')[0] ?? '';
}

const CHAPTERS = {
  pass: 'Pass',
  fail: 'Fail',
  inconclusive: 'Inconclusive',
  error: 'Error',
  'not-applicable': 'Not applicable',
  note: 'Notes',
} as const;
const sections = doc
  .split(/^### /m)
  .slice(1)
  .map((section) => {
    const [code = '', ...lines] = section.split('\n');
    return { code, verdict: chapterOf(code), example: lines.find((line) => line.startsWith('> ')) ?? '' };
  });
const OUTSIDE = '«»';
const args = reasonExamples(() => OUTSIDE);

/** The longest piece of a sentence that neither a number nor anything from outside can change. */
function fixedPart(sentence: string): string {
  return sentence
    .split(new RegExp(`${OUTSIDE}|\\d[\\d.,]*`))
    .reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}

describe('docs/reasons.md', () => {
  it('has one section for every reason code, and none of an unknown code', () => {
    expect(sections.map(({ code }) => code).sort()).toEqual([...REASON_CODES].sort());
  });

  it('has each in the chapter of the verdict that it leads to', () => {
    expect(sections.map(({ code, verdict }) => [code, verdict])).toEqual(
      sections.map(({ code }) => [code, CHAPTERS[REASONS[code as ReasonCode].verdict]]),
    );
  });

  it.each(REASON_CODES)('shows for %s a line as the reports word it', (code) => {
    const { why } = messageOf({ code, args: args[code] ?? {} }, (text) => text);
    const fixed = fixedPart(why);
    expect(fixed.length).toBeGreaterThan(6);
    expect(sections.find((section) => section.code === code)?.example).toContain(fixed);
  });
});
