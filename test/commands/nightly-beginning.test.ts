import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generator } from '../../bench/evidence/generator.ts';
import { begun, history, IDENTITY, nightUnder, RULES, type Truth } from '../../bench/nightly/history.ts';
import { openNightlyFolder } from '../../src/adapters/files/nightly-folder.ts';
import { beginning } from '../../src/commands/nightly-beginning.ts';
import { CuegateError } from '../../src/errors.ts';
import { concludeNight } from '../../src/nightly/night.ts';
import { noteSentence } from '../../src/nightly/sentences.ts';
import type { NightlyState } from '../../src/nightly/state-schema.ts';
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
    const { notes, state } = await begins.finally(() => left.splice(0, left.length, ...readdirSync(at)));
    begunAs = state;
    return notes;
  } finally {
    folder.close();
  }
}
const left: string[] = [];
const SOUND: Truth = { cue: 0, others: 0, se: 1, fp: 0, answered: 1, fingerprint: 'a' };
let begunAs: NightlyState | null = null;

/** `YYYY-MM-DD`, some days after today. */
const dayIn = (days: number) => new Date(fixedClock().now() + days * 86_400_000).toISOString().slice(0, 10);

it('takes a condition into the score again when its override is over, with all that was seen of it', async () => {
  const kept = begun();
  const overriddenTo = (until: string) => ({
    ...kept,
    conditions: kept.conditions.map((one) =>
      one.id === 'cue-1' ? { ...one, scored: false, until, state: [7, 8, 9] } : one,
    ),
  });
  const cue = () => begunAs?.conditions.find(({ id }) => id === 'cue-1');
  expect(await unseen(JSON.stringify(overriddenTo(dayIn(0))))).toContainEqual({
    code: 'overridden',
    condition: 'cue-1',
    until: dayIn(0),
  });
  expect(cue()).toMatchObject({ scored: false, until: dayIn(0) });
  const notes = await unseen(JSON.stringify(overriddenTo(dayIn(-1))));
  expect(notes).toContainEqual({ code: 'scored-again', conditions: ['cue-1'] });
  expect(cue()).toEqual({ id: 'cue-1', scored: true, state: [7, 8, 9], silent: [], since: [] });
});

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

it('says how long ago the last night was where it is more than two days', async () => {
  const lastAt = (days: number) => {
    const kept = concludeNight(begun(), nightUnder(SOUND, 1, generator('late')), RULES).state;
    const at = new Date(fixedClock().now() - days * 86_400_000).toISOString();
    return JSON.stringify({ ...kept, history: kept.history.map((one) => ({ ...one, at })) });
  };
  expect(await unseen(lastAt(91))).toContainEqual({ code: 'late', days: 91 });
  expect(noteSentence({ code: 'late', days: 91 }, String)).toContain(
    'The night before began 91 days earlier',
  );
  expect((await unseen(lastAt(2))).map(({ code }) => code)).not.toContain('late');
});

it('goes on with its notice where a cue has another name: a rename is no damage', async () => {
  const { told, state: kept } = history(() => ({ ...SOUND, cue: 0.9 }), 3, generator('renamed'));
  expect(told.map(({ change }) => change)).toContain('opened');
  const renamed = {
    ...kept,
    conditions: kept.conditions.map((one) => ({ ...one, id: one.id === 'cue-2' ? 'cue-two' : one.id })),
  };
  const notes = await unseen(JSON.stringify(renamed));
  expect(notes).toContainEqual({ code: 'new-rules', changed: ['cues'] });
  expect(notes.map(({ code }) => code)).not.toContain('set-aside');
  expect([begunAs?.notice, begunAs?.epoch.number]).toEqual([kept.notice, kept.epoch.number + 1]);
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
