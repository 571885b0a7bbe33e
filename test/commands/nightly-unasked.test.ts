import { expect, it } from 'vitest';
import { begun, IDENTITY } from '../../bench/nightly/history.ts';
import { openNightlyFolder } from '../../src/adapters/files/nightly-folder.ts';
import { fileNameOf } from '../../src/commands/nightly-release.ts';
import { unaskedNotices } from '../../src/commands/nightly-unasked.ts';
import { exitOf } from '../../src/nightly/document.ts';
import { nextNotice } from '../../src/nightly/notice.ts';
import { stateText } from '../../src/nightly/sealed-state.ts';
import { unaskedSentence } from '../../src/nightly/sentences.ts';
import { freshFolder } from '../runner/bundle.ts';

const SALT = 'a-salt-that-nobody-guesses-01234';
const notice = nextNotice(null, {
  release: IDENTITY.release,
  repository: IDENTITY.repository,
  night: 3,
  at: '2026-11-01T03:17:00.000Z',
  outcome: 'alarm',
  gate: 'fail',
  letBy: [],
  hasPassed: false,
  outages: 0,
  candidate: 'c',
});

const of = (...releases: readonly string[]) => ({ repository: IDENTITY.repository, releases });

it('an alarm of a manifest that was removed or renamed stays one, and red', () => {
  const folder = openNightlyFolder(freshFolder('unasked'), (text) => text);
  try {
    const file = `${fileNameOf(IDENTITY.release)}.json`;
    const seal = { salt: SALT, redact: (text: string) => text };
    folder.write(file, stateText({ ...begun(), notice }, seal));
    folder.write('nightly.json', '{}');
    const found = unaskedNotices(folder, of('models/renamed/release.yml'), SALT);
    expect(found).toEqual([{ file, issue: null, notice }]);
    expect([exitOf([{ exit: 0 }], found, []), exitOf([{ exit: 0 }], [], [])]).toEqual([1, 0]);
    expect(unaskedNotices(folder, of(IDENTITY.release), SALT)).toEqual([]);
    // By an issue alone, as well; in both places it is one.
    if (notice === null) throw new Error('it is open');
    const other = { ...notice, release: 'models/b/release.yml' };
    const left = [
      { notice, issue: 7 },
      { notice: other, issue: 9 },
    ];
    expect(unaskedNotices(folder, of('models/renamed/release.yml'), SALT, left)).toEqual([
      { file, issue: 7, notice },
      { file: null, issue: 9, notice: other },
    ]);
    expect(unaskedNotices(folder, of(IDENTITY.release, other.release), SALT, left)).toEqual([]);
    expect(unaskedSentence({ file: null, issue: 9, notice: other }, (text) => text)).toContain(
      'end this by closing issue 9, which nothing else closes.',
    );
    // Another repository may keep its nights in the same folder.
    expect(unaskedNotices(folder, { repository: 'acme/other', releases: [] }, SALT)).toEqual([]);
    // What somebody else wrote speaks of nothing.
    expect(unaskedNotices(folder, of(), `${SALT}-other`)).toEqual([]);
    folder.write(file, stateText(begun(), seal));
    expect(unaskedNotices(folder, of(), SALT)).toEqual([]);
  } finally {
    folder.close();
  }
});
