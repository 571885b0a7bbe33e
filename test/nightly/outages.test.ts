import { expect, it } from 'vitest';
import { generator } from '../../bench/evidence/generator.ts';
import { begun, nightUnder, RULES, type Truth } from '../../bench/nightly/history.ts';
import { concludeNight } from '../../src/nightly/night.ts';
import { erredNight } from '../../src/nightly/outages.ts';

const SOUND: Truth = { cue: 0, others: 0, se: 1, fp: 0, answered: 1, fingerprint: 'a' };
const AT = '2026-01-02T03:17:00.000Z';

it('nights that end in an error count as those without a finding, among the last seven', () => {
  const uniform = generator('errors');
  const night = (state: ReturnType<typeof begun>, answered: number) =>
    concludeNight(state, nightUnder({ ...SOUND, answered }, state.nights + 1, uniform), RULES).state;
  let state = erredNight(night(begun(), 1), AT);
  expect([state.outages, state.nights, state.errors]).toEqual([1, 1, [{ after: 1, at: AT }]]);
  // An outage of a server and an error are two nights without a finding.
  state = night(state, 0);
  expect(state.outages).toBe(2);
  // Quiet nights push them out one after another.
  for (let quiet = 0; quiet < 5; quiet += 1) state = night(state, 1);
  expect(state.outages).toBe(2);
  state = night(state, 1);
  expect(state.outages).toBe(1);
  state = night(state, 1);
  expect(state.outages).toBe(0);
  for (let error = 0; error < 9; error += 1) state = erredNight(state, AT);
  expect([state.outages, state.errors?.length]).toEqual([7, 7]);
});
