import { describe, expect, it } from 'vitest';
import { copyOf, type Finished, isAccepted, isEqual } from '../../bench/mutate/finished.ts';
import { type Mutation, mutationsOf } from '../../bench/mutate/mutations.ts';
import { finishedOf } from './finished.ts';
import { madeRecords, type Truth } from './made-run.ts';

const SALT = 'a salt of sixteen characters';
const clean: Truth = () => 90;
const badUnderCue: Truth = (condition, draw) => (condition === 'json' && draw % 4 === 0 ? 5 : 90);
/** Edits of each kind: every field of the result is among so many; `npm run mutate` tries as many of all kinds. */
const EVERY = 230;
const [SOME, FEW] = [60, 30];
const BUDGET = [{ code: 'budget-calls', args: { calls: 100 } }];

const folders = (salt: string | null): Readonly<Record<string, Finished>> => ({
  fail: finishedOf(madeRecords(badUnderCue), { salt }),
  inconclusive: finishedOf(madeRecords(clean, undefined, 1), { salt, stop: BUDGET }),
});

/** The page is one long line, on which the expression that takes the last line of a report away is slow. */
const SLOW = 'report.html: the last line removed';
const pageWithoutEnd: Mutation = {
  kind: 'a report file',
  name: SLOW,
  apply(folder) {
    const copy = copyOf(folder);
    const page = copy.reports.get('report.html') ?? '';
    copy.reports.set('report.html', page.slice(0, page.trimEnd().lastIndexOf('\n') + 1));
    return copy;
  },
};

const RESULT: Mutation['kind'] = 'a field of result.json';

/** What verify accepts of everything that can be done to a folder. */
function accepted(name: string, salt: string | null, most: number, ofResult = most): readonly string[] {
  const all = folders(salt);
  const folder = all[name];
  if (folder === undefined) throw new Error('no such folder');
  expect(isAccepted(folder, salt)).toBe(true);
  const others = Object.values(all).filter((other) => !isEqual(other, folder));
  const tried = [
    ...mutationsOf(folder, others, name, ofResult).filter(({ kind }) => kind === RESULT),
    ...mutationsOf(folder, others, name, most).filter(({ kind }) => kind !== RESULT),
  ]
    .map((mutation) => (mutation.name === SLOW ? pageWithoutEnd : mutation))
    .map((mutation) => ({ ...mutation, edited: mutation.apply(folder) }))
    .filter(({ edited }) => !isEqual(edited, folder));
  expect(tried.length).toBeGreaterThan(most);
  return tried
    .filter(({ edited }) => isAccepted(edited, salt))
    .map(({ kind, name: what }) => `${kind}: ${what}`);
}

describe('an edited folder', () => {
  it.each([
    ['fail', SOME, EVERY],
    ['inconclusive', FEW, EVERY],
  ] as const)('is never accepted with the salt: %s', (name, most, ofResult) => {
    expect(accepted(name, SALT, most, ofResult)).toEqual([]);
  });

  it('is accepted without a salt only where records and result were edited together', () => {
    const found = accepted('fail', null, SOME);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((name) => !name.startsWith('records and result together: '))).toEqual([]);
    // What follows from the answers cannot be changed even so.
    expect(found.filter((name) => /verdict|flagged|lower|upper|limits|log_e/.test(name))).toEqual([]);
  });
});
