import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { takeDownFiles } from '../../src/adapters/files/taken-down.ts';
import { freshFolder } from '../runner/bundle.ts';

const NAMES = ['result.json', 'statements/one.json', 'report.html'];
let folder: string;

beforeEach(() => {
  folder = freshFolder('taken');
  mkdirSync(join(folder, 'statements'));
  put('result.json', 'earlier verdict');
  put('statements/one.json', 'earlier statement');
  put('records.jsonl', 'records');
});
const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
const left = () =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'utf8')]),
  );

describe('files of an earlier run', () => {
  it('do not stand under their names once they are taken down, and others do', () => {
    expect(takeDownFiles(folder, NAMES).isEmpty).toBe(false);
    expect(left()).toEqual({
      'result.json.earlier': 'earlier verdict',
      'one.json.earlier': 'earlier statement',
      'records.jsonl': 'records',
    });
  });

  it('are put back as they were, and nothing that stood in their place or beside them stays', () => {
    const before = left();
    const taken = takeDownFiles(folder, NAMES);
    put('result.json', 'ended');
    put('report.html', 'ended');
    taken.putBack();
    expect(left()).toEqual(before);
    taken.drop();
    expect(left()).toEqual(before);
  });

  it('are gone once they are dropped, also those that a killed process left', () => {
    takeDownFiles(folder, NAMES);
    put('result.json', 'ended');
    const again = takeDownFiles(folder, NAMES);
    expect(left()).toEqual({ 'result.json.earlier': 'ended', 'records.jsonl': 'records' });
    put('result.json', 'decided');
    again.drop();
    expect(left()).toEqual({ 'result.json': 'decided', 'records.jsonl': 'records' });
  });

  it('take nothing away where there are none', () => {
    const none = takeDownFiles(folder, ['report.html']);
    put('report.html', 'written meanwhile');
    none.putBack();
    none.drop();
    expect([none.isEmpty, left()['report.html']]).toEqual([true, 'written meanwhile']);
  });
});
