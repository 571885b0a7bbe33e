import { VERDICTS } from '../model/verdict.ts';
import { z } from '../zod.ts';
import { identitySchema } from './identity.ts';
import { noticeSchema } from './notice.ts';
import { NIGHT_OUTCOMES } from './outcome.ts';
import { SERVED_PARTS, servedSchema } from './served.ts';

export const STATE_SCHEMA = 'cuegate/nightly-state/v1';
/** Nights that are kept; earlier ones are forgotten, and nothing is counted from them. */
export const MAX_HISTORY = 400;

/** Beginnings that the way out of an alarm is counted from. */
export const MAX_BEGINNINGS = 12;
/** Nights in an error that are kept. */
const MAX_ERRORS = 7;
/** Draws of one epoch, and of anything that is counted: more than a thousand years of nights. */
const MAX_DRAWS = 1e9;

const count = z.int().min(0).max(MAX_DRAWS);
const share = z.number().min(0).max(1);
const proportion = z.strictObject({ count, of: count });
const accumulated = z.array(z.number().min(0)).max(8);
const id = z.string().min(1).max(200);

/** One night as it is remembered. */
export const nightSchema = z.strictObject({
  /** From 1, over all epochs. */
  night: z.int().min(1),
  epoch: z.int().min(1),
  at: z.iso.datetime(),
  outcome: z.enum(NIGHT_OUTCOMES),
  /** The mean that an alarm is raised by; null: nothing was counted. */
  score: z.number().min(0).nullable(),
  /** The condition that moved most, and its own score. */
  top: z.strictObject({ condition: id, score: z.number().min(0) }).nullable(),
  /** Draws that were asked, those with an answer that was judged, and flagged ones. */
  asked: count,
  read: count,
  flagged: count,
  /** Conditions with too few answers to be counted. */
  uncounted: z.array(id),
  /** Conditions of which too many draws came to nothing over the nights. */
  silent: z.array(id),
  /** Known answers that the judge got wrong, and what its two detectors stand at; null: it cannot be told. */
  judge: z
    .strictObject({
      misses: proportion,
      flagged: proportion,
      scores: z.strictObject({ misses: z.number().min(0), flagged: z.number().min(0) }),
    })
    .nullable(),
  /** What the full gate said that this night's alarm started. */
  gate: z.enum(VERDICTS).nullable(),
  candidate: servedSchema,
  /** Where the candidate's server said something new. */
  changed: z.array(z.enum(SERVED_PARTS)),
});

/** What is kept of one release between nights. */
export const stateSchema = z.strictObject({
  schema: z.literal(STATE_SCHEMA),
  identity: identitySchema,
  /** Nights that count together: of one model, under one set of rules, since its acceptance or the last alarm. */
  epoch: z.strictObject({
    number: z.int().min(1),
    began: z.iso.datetime(),
    /** Random bytes in hex; draws of an epoch never repeat, and nobody outside knows them. */
    seed: z.string().regex(/^[0-9a-f]{32,128}$/),
    /** The first draw that was not asked yet, from 1. */
    next_draw: z.int().min(1).max(MAX_DRAWS),
    /** Nights of it so far. */
    nights: count,
  }),
  /** Number of the last night, whatever it came to; 0: there was none. */
  nights: count,
  conditions: z
    .array(
      z.strictObject({
        id,
        /** Passed at acceptance: only these are in the score. */
        scored: z.boolean(),
        /** The last day (UTC) on which a person lets it pass that failed: behind it, it is scored again. Absent: nobody does. */
        until: z.iso.date().exactOptional(),
        state: accumulated,
        /** Of draws that came to nothing. */
        silent: accumulated,
        /**
         * Draws of the epoch, from its beginning and from later beginnings on: `[z_fail, z_pass, count]`; what is
         * missing counts 0 and 1.
         */
        since: z.array(z.array(z.tuple([share, share, count]))).max(MAX_BEGINNINGS),
      }),
    )
    .min(1),
  judge: z.strictObject({
    /** Digest of the calibration that it is held against; null: none, and its drift cannot be told. */
    calibration: z.string().max(200).nullable(),
    misses: accumulated,
    flagged: accumulated,
    /** Since when it is asked for nothing until it is calibrated again; null: it is not. */
    suspended: z
      .strictObject({
        night: count,
        at: z.iso.datetime(),
        detectors: z.array(z.enum(['misses', 'flagged'])),
        /** Digest of the calibration that it was held against. */
        calibration: z.string().max(200),
      })
      .nullable(),
  }),
  /** The gate that an alarm has started and that came to no verdict yet, and its folder; null: none is due. */
  gate: z.strictObject({ night: z.int().min(1), seed: z.string().regex(/^[0-9a-f]{32,128}$/) }).nullable(),
  /** Nights without a finding, of the last seven: with too few answers, or ended by an error. */
  outages: count,
  /** The last nights that ended in an error, each behind the night of which number; absent: none. */
  errors: z
    .array(z.strictObject({ after: count, at: z.iso.datetime() }))
    .max(MAX_ERRORS)
    .exactOptional(),
  notice: noticeSchema.nullable(),
  /** What of the notice was told last; null: nothing. */
  told: z.string().max(200).nullable(),
  /** The newest last. */
  history: z.array(nightSchema).max(MAX_HISTORY),
  /** HMAC of all else under `CUEGATE_SALT`; absent: there was none. */
  seal: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});

/** A state as it lies on the disk. */
export type KeptState = z.output<typeof stateSchema>;
export type NightlyState = Omit<KeptState, 'seal'>;
export type NightEntry = z.output<typeof nightSchema>;
