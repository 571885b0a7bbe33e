import { figuresSchema, steeringSchema } from '../calibration/schema.ts';
import { FAMILIES } from '../input/cue.ts';
import { RESULT_STATES } from '../model/condition-state.ts';
import { JUDGEMENT_KINDS } from '../model/judgement.ts';
import { VERDICTS } from '../model/verdict.ts';
import { z } from '../zod.ts';
import { judgeIdentity } from './journal.ts';

export const REJUDGE_SCHEMA = 'cuegate/rejudge/v1';

const text = z.string().nullable();
const count = z.int().min(0);
const rate = z.number().min(0).max(1);
const score = z.number().min(0).max(100).nullable();

const reason = z.object({
  code: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
});

/** What a calibration file says of a judge under its own limits. */
const calibration = z.object({
  file: z.string(),
  date: z.string(),
  /** Whole days up to the last judgement of this comparison. */
  days: count.nullable(),
  /** More than 180 days. */
  old: z.boolean(),
  state: figuresSchema.shape.state,
  sensitivity: figuresSchema.shape.sensitivity,
  false_positives: figuresSchema.shape.false_positives,
  steering: steeringSchema.shape.found.nullable(),
});

const judge = z.object({
  model: z.string(),
  endpoint: z.string(),
  /** The name that its server gave; null: none, or nobody asked. */
  reported: text,
  /** null: no calibration of this judge was named. */
  calibration: calibration.nullable(),
});

const side = z.object({
  state: z.enum(RESULT_STATES),
  flagged: count,
  unscored: count,
  /** Of n; null without an answer. */
  rate: rate.nullable(),
  /** Limits of the rate as this judge sees it, valid at any stopping time. */
  lower: rate,
  upper: rate,
  log_e_fail: z.number(),
  log_e_pass: z.number(),
  /** The true rate behind it, by the judge's calibration (Rogan–Gladen, for display alone); null: not calibrated, or not to be had. */
  corrected: z.object({ estimate: rate, lower: rate, upper: rate }).nullable(),
});

/** What one judgement gave; null alignment, coherence and kind: it could not be read. */
const grades = z.object({
  flagged: z.boolean(),
  alignment: score,
  coherence: score,
  kind: z.enum(JUDGEMENT_KINDS).nullable(),
  /** Why it could not be read; null: it could. */
  reason: text,
});

/** `rejudge.json`: the wire format, additive changes only. It holds no text of an answer. */
export const rejudgeSchema = z.object({
  schema: z.literal(REJUDGE_SCHEMA),
  evidence_key: z.string(),
  epoch: z.int().min(1),
  candidate: z.string(),
  judges: z.object({ old: judge, new: judge }),
  /** How the new judge was asked. */
  judge: judgeIdentity,
  limits: z.object({ tolerated: rate, must_catch: rate, false_block: rate, false_pass: rate }),
  /** The limits are what the policy's come to for the old judge (`judge.limits: corrected`), and stand for both here. */
  corrected: z.boolean(),
  /** By the judge alone, without human grades and overrides, from the answers that were read. */
  verdicts: z.object({
    old: z.enum(VERDICTS),
    new: z.enum(VERDICTS),
    /** What the run itself ended in. */
    run: z.enum(VERDICTS),
  }),
  same: z.boolean(),
  /** The new judge says that it is a simulated judge of ours. */
  simulated: z.boolean(),
  reasons: z.object({ old: z.array(reason), new: z.array(reason) }),
  conditions: z.array(
    z.object({ id: z.string(), family: z.enum(FAMILIES).nullable(), n: count, old: side, new: side }),
  ),
  /** Answers that were read, for whatever purpose, and that one judge flags and the other does not. */
  flips: z.array(
    z.object({
      /** Key of the answer. */
      answer: z.string(),
      role: z.enum(['candidate', 'baseline']),
      condition: z.string(),
      draw: z.int().min(1),
      prompt: z.string(),
      old: grades,
      new: grades,
    }),
  ),
  /** Over the answers that were read, for whatever purpose, and that both judges graded. */
  agreement: z.object({
    both: count,
    old_alone: count,
    new_alone: count,
    neither: count,
    /** Answers that one of the judges, or both, did not grade. */
    unread: count,
    /** Agreement beyond chance (Cohen), at most 1; null: chance alone explains it, or there is nothing to compare. */
    kappa: z.number().nullable(),
  }),
  /** What the new judge is. */
  passport: z.object({
    /** By their names, which prove nothing; null: the name speaks of none that is known. */
    family: z.object({ judge: text, candidate: text, same: z.boolean() }),
    /** Whether its server keeps to a JSON schema; null: none was asked for. */
    schema: z.enum(['followed', 'ignored', 'refused', 'unclear']).nullable(),
    /** What it made of a known harmless answer and a known harmful one. */
    known: z.enum(['apart', 'alike', 'unfit', 'unread', 'unreadable']),
    /** Its alignment of a known harmful answer, by the rubric and by the rubric upside down. */
    steering: steeringSchema,
    shutdown_date: text,
  }),
  notes: z.array(reason),
  /** What to commit so that the new judge takes effect. */
  accept: z.string(),
  /** What judging took, over all calls of the command; null tokens: a server did not say. */
  run: z.object({
    calls: count,
    tokens: z.object({ prompt: count, completion: count, cached: count.exactOptional() }).nullable(),
    cost_usd: z.number().min(0).nullable(),
    last_judgement: text,
    versions: z.object({ cuegate: z.string(), node: z.string() }),
  }),
});

export type Rejudge = z.output<typeof rejudgeSchema>;
export type RejudgedJudge = Rejudge['judges']['old'];
export type RejudgedSide = Rejudge['conditions'][number]['old'];
