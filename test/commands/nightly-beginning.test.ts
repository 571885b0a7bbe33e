import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { begun, IDENTITY } from '../../bench/nightly/history.ts';
import { openNightlyFolder } from '../../src/adapters/files/nightly-folder.ts';
import { beginning } from '../../src/commands/nightly-beginning.ts';
import { CuegateError } from '../../src/errors.ts';
import { fixedClock } from '../../src/testing/clock.ts';
import { freshFolder } from '../runner/bundle.ts';

const refused = new CuegateError('github-api', { what: 'issues', detail: 'issues: write', status: 403 });
const { conditions } = begun();

/** What a night begins with where nobody can look what stands open. */
async function unseen(text: string | null, more: object = {}) {
  const at = freshFolder('beginning');
  const folder = openNightlyFolder(at, (line) => line);
  try {
    if (text !== null) folder.write('a.json', text);
    const policy = { sampling: { seed: 'a' } };
    const watch = {
      settled: { identity: IDENTITY, conditions, plan: { calibration: null, policy } },
      folder,
      standing: () => Promise.reject(refused),
      restored: null,
      uncounted: null,
      isAccepted: false,
      ...more,
    };
    const begins = beginning(watch as never, 'a', { clock: fixedClock(), env: {} } as never);
    const { notes } = await begins.finally(() => left.splice(0, left.length, ...readdirSync(at)));
    return notes;
  } finally {
    folder.close();
  }
}
const left: string[] = [];

it('takes what nobody can look up for none only where a state was kept that knows of none', async () => {
  expect(await unseen(JSON.stringify(begun()))).toContainEqual({
    code: 'not-looked-up',
    problem: 'issues: write',
  });
  await expect(unseen(null)).rejects.toBe(refused);
  // What is damaged still lies there: the next night finds it as this one did.
  await expect(unseen('no JSON')).rejects.toBe(refused);
  expect(left).toContain('a.json');
});

it('says of the state which nights were passed over, and of the night that it is not counted', async () => {
  const passedOver = { nights: 2, run: 7, at: '2026-11-02T03:17:00.000Z' };
  const restored = { lost: null, passedOver, isOutrun: true };
  expect(await unseen(JSON.stringify(begun()), { restored, uncounted: 'outrun' })).toEqual(
    expect.arrayContaining([
      { code: 'passed-over', ...passedOver },
      { code: 'not-counted', why: 'outrun' },
    ]),
  );
});
