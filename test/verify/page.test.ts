import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/digest.ts';
import { folderPage } from '../../src/page/folder-page.ts';
import type { ResultRecord } from '../../src/records/schema.ts';
import { checkPage } from '../../src/verify/check-page.ts';
import { madePrompts, madeRun } from '../page/made-page.ts';

const { result, lines } = madeRun('text');
const prompts = madePrompts('question').file;
const page = folderPage(result, () => lines, prompts).text;
const without = folderPage(result, () => lines, null).text;
const digest = (text: string) => `sha256:${sha256(text)}`;
const record = (files: Readonly<Record<string, string>>): ResultRecord => ({
  v: 1,
  type: 'result',
  verdict: 'fail',
  run: { lines: 1, records: digest(''), files, versions: result.run.versions },
});
const LEFT = record({ 'report.html': digest(page), 'prompts.json': digest(prompts) });

/** Files that differ in a folder with these. */
function differing(
  files: Readonly<Record<string, string>>,
  left: ResultRecord | null = LEFT,
  ofThisVersion = true,
  render: typeof folderPage | null = folderPage,
): readonly unknown[] {
  const folder = { records: () => lines, reports: new Map(Object.entries(files)) };
  return checkPage(result, folder, { record: left }, render, ofThisVersion).map(({ args }) => args.file);
}

describe('the page of a folder', () => {
  it('is what result, records and prompts give', () => {
    expect(differing({ 'report.html': page, 'prompts.json': prompts })).toEqual([]);
    expect(differing({ 'prompts.json': prompts })).toEqual([]);
    expect(differing({ 'report.html': `${page} `, 'prompts.json': prompts })).toEqual(['report.html']);
    expect(differing({ 'report.html': page, 'prompts.json': prompts }, null)).toEqual([]);
    expect(differing({ 'report.html': `${page} `, 'prompts.json': prompts }, null)).toEqual(['report.html']);
  });

  it('differs where the run wrote another one down, though it is rendered rightly', () => {
    const other = record({ 'report.html': digest('other'), 'prompts.json': digest(prompts) });
    expect(differing({ 'report.html': page, 'prompts.json': prompts }, other)).toEqual(['report.html']);
  });

  it('is not made of prompts that no run left', () => {
    const edited = prompts.replace('question', 'harmless');
    const files = { 'report.html': folderPage(result, () => lines, edited).text, 'prompts.json': edited };
    expect(differing(files)).toEqual(['prompts.json']);
    expect(differing(files, record({ 'report.html': digest(page) }))).toEqual(['prompts.json']);
    expect(differing(files, LEFT, true, null)).toEqual(['prompts.json']);
  });

  it('without its prompts is the one that the run left, or one without them', () => {
    expect(differing({ 'report.html': page })).toEqual([]);
    expect(differing({ 'report.html': without })).toEqual([]);
    expect(differing({})).toEqual([]);
    expect(differing({ 'report.html': page.replace('FAIL', 'PASS') })).toEqual(['report.html']);
  });

  it('of another version is the one that its run left', () => {
    const theirs = record({ 'report.html': digest('theirs') });
    expect(differing({ 'report.html': 'theirs' }, theirs, false)).toEqual([]);
    expect(differing({ 'report.html': 'edited' }, theirs, false)).toEqual(['report.html']);
  });
});
