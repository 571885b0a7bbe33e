import { hmac } from '../digest.ts';
import { inputError } from '../errors.ts';
import type { Random } from '../ports.ts';
import { z } from '../zod.ts';
import { kinshipOf, type NightlyIdentity } from './identity.ts';
import type { Notice } from './notice.ts';
import { toldDigest } from './notice.ts';
import type { Scored } from './scored.ts';
import { isSealedBy, withoutSeal } from './sealed-state.ts';
import { type KeptState, type NightlyState, STATE_SCHEMA, stateSchema } from './state-schema.ts';

const SEED_BYTES = 16;

/**
 * The seed of an epoch or a gate, in hex: new unpredictable bytes; under a seed of the policy, for tests and demos, what
 * follows from it.
 *
 * @param what names the epoch or gate among all that a policy's seed is used for
 */
export function newSeed(policySeed: string | null, what: string, random: Random): string {
  const bytes = policySeed === null ? random.bytes(SEED_BYTES) : hmac(Buffer.from(policySeed, 'utf8'), what);
  return Buffer.from(bytes).toString('hex');
}

/** What an epoch begins with. */
export interface Beginning {
  readonly identity: NightlyIdentity;
  /** ISO 8601. */
  readonly at: string;
  readonly seed: string;
  readonly conditions: readonly ({ readonly id: string } & Scored)[];
  /** null: none. */
  readonly calibration: JudgeCalibration | null;
}

/** Which calibration the judge is held against. */
export interface JudgeCalibration {
  readonly digest: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** What is kept of a release before its first night. */
export function firstState(from: Beginning): NightlyState {
  return {
    schema: STATE_SCHEMA,
    identity: from.identity,
    epoch: { number: 1, began: from.at, seed: from.seed, next_draw: 1, nights: 0 },
    nights: 0,
    conditions: unwatched(from.conditions),
    judge: { calibration: from.calibration?.digest ?? null, misses: [], flagged: [], suspended: null },
    gate: null,
    outages: 0,
    notice: null,
    told: null,
    history: [],
  };
}

/** The state at the beginning of its next epoch: nothing is counted yet; what was told, and the nights, stay. */
export function nextEpoch(before: NightlyState, from: Beginning): NightlyState {
  return {
    ...before,
    identity: from.identity,
    epoch: {
      number: before.epoch.number + 1,
      began: from.at,
      seed: from.seed,
      next_draw: 1,
      nights: 0,
    },
    conditions: unwatched(from.conditions),
    judge: judgeUnder(before.judge, from.calibration, from.at),
    gate: null,
  };
}

/**
 * The judge's detectors start anew with each calibration. A judge that was suspended is taken up again by another one that
 * was measured since: without a calibration, or with one of before, nobody has shown that it was mended. Where it was
 * suspended by a clock that was ahead, nobody knows since when: then any other one takes it up.
 *
 * @param at ISO 8601, of now
 */
export function judgeUnder(
  before: NightlyState['judge'],
  calibration: JudgeCalibration | null,
  at: string,
): NightlyState['judge'] {
  const { suspended } = before;
  if (suspended !== null) {
    const isMended =
      calibration !== null &&
      calibration.digest !== suspended.calibration &&
      (calibration.date >= suspended.at.slice(0, calibration.date.length) ||
        Date.parse(suspended.at) > Date.parse(at));
    if (!isMended) return before;
  } else if (before.calibration === (calibration?.digest ?? null)) return before;
  return { calibration: calibration?.digest ?? null, misses: [], flagged: [], suspended: null };
}

/** The state with a notice that stands where people see it and of which the state knows nothing: it was lost. */
export function withStanding(state: NightlyState, standing: Notice | null): NightlyState {
  if (standing === null || state.notice !== null || standing.status !== 'open') return state;
  return { ...state, notice: standing, told: toldDigest(standing) };
}

/** What a kept text is. */
export type ReadState =
  | { readonly state: NightlyState; readonly problem: null }
  /** It says nothing that may be believed: why, as a clause. */
  | { readonly state: null; readonly problem: string };

/**
 * Reads what was kept. A text that is damaged, or of another release or repository, is no state: whoever reads it begins
 * anew and says so, and takes nothing from it, above all no recovery.
 *
 * @param salt the secret `CUEGATE_SALT`: then only a state that carries its seal is believed; null: none is set
 * @throws CuegateError `input-invalid` for a sealed state without a salt: beginning anew would lose it for a secret that
 *   was forgotten
 */
export function readState(text: string, now: NightlyIdentity, salt: string | null): ReadState {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { state: null, problem: 'is damaged: it is no JSON' };
  }
  const named = z.looseObject({ schema: z.string() }).safeParse(value);
  if (named.success && named.data.schema !== STATE_SCHEMA)
    return { state: null, problem: 'was written by another version of cuegate' };
  const read = stateSchema.safeParse(value);
  if (!read.success) return { state: null, problem: 'is damaged: it is no state of nights' };
  const problem = sealProblem(read.data, now.release, salt);
  if (problem !== null) return { state: null, problem };
  const state = withoutSeal(read.data);
  const kinship = kinshipOf(state.identity, now);
  if (kinship.kind === 'other')
    return { state: null, problem: `is of another ${kinship.changed.join(' and ')}` };
  const isTorn =
    (state.history.at(-1)?.night ?? 0) > state.nights ||
    (state.notice !== null &&
      (state.notice.release !== now.release || state.notice.repository !== now.repository));
  return isTorn ? { state: null, problem: 'is damaged: its parts do not fit' } : { state, problem: null };
}

function sealProblem(kept: KeptState, release: string, salt: string | null): string | null {
  if (salt !== null)
    return isSealedBy(salt, kept)
      ? null
      : `does not carry the seal of this CUEGATE_SALT: ${kept.seal === undefined ? 'it has none' : 'somebody changed it, or the salt is another'}`;
  if (kept.seal === undefined) return null;
  throw inputError('input-invalid', {
    file: 'CUEGATE_SALT',
    problem: `is not set, and what is kept of ${JSON.stringify(release)} is sealed with it`,
    fix: 'set it as it was on the nights before; to begin anew without it, delete what is kept',
  });
}

function unwatched(conditions: Beginning['conditions']): NightlyState['conditions'] {
  return conditions.map((one) => ({ ...one, state: [], silent: [], since: [] }));
}
