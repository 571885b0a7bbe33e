import { expect, it } from 'vitest';
import { begun, IDENTITY } from '../../bench/nightly/history.ts';
import { openNightlyFolder } from '../../src/adapters/files/nightly-folder.ts';
import { refusedStates } from '../../src/commands/nightly-refused.ts';
import { fileNameOf } from '../../src/commands/nightly-release.ts';
import { exitOf } from '../../src/nightly/document.ts';
import { nextNotice } from '../../src/nightly/notice.ts';
import { refusedSentence } from '../../src/nightly/sentences.ts';
import { freshFolder } from '../runner/bundle.ts';

const notice = nextNotice(null, {
  release: IDENTITY.release,
  repository: 'acme/before-it-was-renamed',
  night: 3,
  at: '2026-11-01T03:17:00.000Z',
  outcome: 'alarm',
  gate: 'fail',
  letBy: [],
  hasPassed: false,
  outages: 0,
  candidate: 'c',
});
const file = `${fileNameOf(IDENTITY.release)}.json`;
const bare = (text: string) => text;

it('a state that was put aside keeps the nights red while an alarm is open in it, or nobody can read it', () => {
  const folder = openNightlyFolder(freshFolder('refused'), bare);
  try {
    const found = (text: string) => {
      folder.write(file, text);
      const aside = folder.setAside(file);
      const refused = refusedStates(folder, null).filter((one) => one.file === aside);
      return { refused, exit: exitOf([{ exit: 0 }], [], refused) };
    };
    const open = JSON.stringify({ ...begun(), notice });
    expect(found(open)).toEqual({ refused: [{ file: `${file}.refused-1`, notice }], exit: 1 });
    // Damaged otherwise, or of another version: the notice still reads as open.
    expect(found(open.replace('nightly-state/v1', 'nightly-state/v2')).exit).toBe(1);
    // Nobody can tell: torn, or no state of ours although it names no notice.
    expect(found(open.slice(0, -20))).toEqual({
      refused: [{ file: `${file}.refused-3`, notice: null }],
      exit: 3,
    });
    expect(found('{"notice":null}').exit).toBe(3);
    // Whole, and nothing stood open.
    expect(found(JSON.stringify(begun()))).toEqual({ refused: [], exit: 0 });
    expect(refusedStates(folder, ['models/other/release.yml'])).toEqual([]);
    expect(refusedStates(folder, [IDENTITY.release])).toHaveLength(4);
    const [first, , torn] = refusedStates(folder, null);
    if (first === undefined || torn === undefined) throw new Error('they lie there');
    expect(refusedSentence(first, bare)).toContain('(model drift) is not over');
    expect(refusedSentence(torn, bare)).toContain('it cannot be read');
  } finally {
    folder.close();
  }
});
