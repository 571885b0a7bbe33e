import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderPage } from '../../src/page/folder-page.ts';
import { pageOf } from '../../src/page/page.ts';
import { runRecords } from '../../src/page/run-records.ts';
import { longestRecord, withinRoom } from '../../src/page/text-room.ts';
import { madeRun } from './made-page.ts';

describe('the room of texts in a page', () => {
  it('is shared so that all stay within it and no more is cut than must be', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { maxLength: 40 }), fc.nat(20_000), (lengths, room) => {
        const longest = longestRecord(lengths, room);
        const kept = lengths.reduce((sum, length) => sum + Math.min(length, longest), 0);
        expect(kept).toBeLessThanOrEqual(room);
        if (Number.isFinite(longest)) expect(kept).toBeGreaterThan(room - lengths.length);
      }),
    );
    expect(longestRecord([], 0)).toBe(Number.POSITIVE_INFINITY);
    expect(longestRecord([5, 5, 90], 40)).toBe(30);
  });

  it('cuts texts by what they take as JSON, and never in half a character', () => {
    const answer = madeRun('text').records.find(({ type }) => type === 'answer');
    if (answer?.type !== 'answer') throw new Error('no answer');
    const cut = (text: string) => withinRoom({ ...answer, text }, 10_000, 200);
    expect(cut('\u0001'.repeat(5000)).text?.length).toBeLessThan(20);
    expect(cut(`${'a'.repeat(99)}😀`).text).toBe(`${'a'.repeat(50)}…`);
    expect(cut(`${'a'.repeat(97)}😀${'b'.repeat(100)}`).text).not.toMatch(/[\ud800-\udbff]…/);
    expect(withinRoom({ ...answer, text: 'whole' }, 200, 200).text).toBe('whole');
  });

  it('lets a page be made of any records, and tells what is cut', () => {
    const { result, lines } = madeRun('text '.repeat(2000));
    const most = lines.reduce((sum, line) => sum + line.length, 0) / 4;
    const cut = runRecords(() => lines, 'records.jsonl', most);
    if (cut === null) throw new Error('no records');
    const texts = [
      ...cut.read(cut.answers.values(), (record) => (record.type === 'answer' ? (record.text ?? '') : '')),
    ];
    const quotes = [
      ...cut.read(
        [...cut.answers.values()].flatMap(({ key }) => cut.judgements(key)),
        (record) => (record.type === 'judgement' ? record.quote : null),
      ),
    ];
    expect(cut.cut).toBe(texts.length);
    expect(texts.every((text) => /^text .*…$/.test(text ?? ''))).toBe(true);
    expect(JSON.stringify([...texts, ...quotes]).length).toBeLessThan(most);
    expect(pageOf(result, cut, new Map())).toContain(
      `of the texts of ${texts.length} answers only the beginning stands here`,
    );
    expect(folderPage(result, () => lines, null).text).not.toContain('only the beginning');
  });
});
