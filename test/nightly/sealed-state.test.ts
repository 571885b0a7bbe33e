import { describe, expect, it } from 'vitest';
import { begun, IDENTITY } from '../../bench/nightly/history.ts';
import { stateText } from '../../src/nightly/sealed-state.ts';
import { readState } from '../../src/nightly/state.ts';
import type { NightlyState } from '../../src/nightly/state-schema.ts';

const SALT = 'a-salt-that-nobody-guesses-01234';
const as = (text: string) => text;
const state: NightlyState = { ...begun(), nights: 7, outages: 1 };
const sealed = stateText(state, { salt: SALT, redact: as });

describe('a state that is sealed', () => {
  it('is read back under its salt, and says no more than one without a seal', () => {
    expect(readState(sealed, IDENTITY, SALT)).toEqual({ state, problem: null });
    expect(readState(stateText(state, { salt: null, redact: as }), IDENTITY, null).state).toEqual(state);
  });

  it.each(
    Object.keys(state).filter((key) => key !== 'schema'),
  )('is refused when its %s is changed', (key) => {
    const changed = JSON.parse(sealed) as Record<string, unknown>;
    const others: Readonly<Record<string, unknown>> = {
      identity: { ...state.identity, candidate: { ...state.identity.candidate, model: 'another' } },
      epoch: { ...state.epoch, next_draw: 1_000 },
      nights: 8,
      conditions: state.conditions.map((one) => ({ ...one, scored: false })),
      judge: { ...state.judge, misses: [0] },
      gate: { night: 7, seed: 'f'.repeat(32) },
      outages: 0,
      notice: null,
      told: 'something',
      history: [],
    };
    changed[key] = others[key];
    const isSame = JSON.stringify(changed) === JSON.stringify(JSON.parse(sealed));
    if (isSame) changed[key] = undefined;
    expect(readState(JSON.stringify(changed), IDENTITY, SALT).state).toBeNull();
  });

  it('is refused under another salt, and so is one that was never sealed', () => {
    const other = readState(sealed, IDENTITY, `${SALT}-other`);
    expect(other).toEqual({ state: null, problem: expect.stringContaining('the salt is another') });
    const bare = readState(stateText(state, { salt: null, redact: as }), IDENTITY, SALT);
    expect(bare).toEqual({ state: null, problem: expect.stringContaining('it has none') });
  });

  it('is not given up for a salt that was forgotten', () => {
    expect(() => readState(sealed, IDENTITY, null)).toThrow(
      expect.objectContaining({ args: expect.objectContaining({ file: 'CUEGATE_SALT' }) }),
    );
  });

  it('carries the seal of what is left when secrets are taken out', () => {
    const redact = (text: string) => text.replaceAll(IDENTITY.candidate.model, '***');
    const read = readState(stateText(state, { salt: SALT, redact }), IDENTITY, SALT);
    expect(read.state?.identity.candidate.model).toBe('***');
  });
});
