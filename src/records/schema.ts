import { FAMILIES } from '../input/cue.ts';
import { humanGradeSchema, overrideSchema } from '../input/label.ts';
import { z } from '../zod.ts';

/** Version of the record format. */
export const RECORD_VERSION = 1;

const v = z.literal(RECORD_VERSION);
const text = z.string().nullable();
const count = z.int().min(0);
const rate = z.number().min(0).max(1);
const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const key = z.string().regex(/^[0-9a-f]{64}$/);

const cost = z.object({
  requests: count,
  attempts: count,
  tokens: z.object({ prompt: count, completion: count }).nullable(),
  first_failure: text,
});

/** What may differ between two runs of one plan. */
const run = z.object({
  at: z.string(),
  ...cost.shape,
  /** Every failure of the server on it says nothing of what was asked. Absent where there was none, or another. */
  excused: z.literal(true).optional(),
});

/** The seal of the line, HMAC-SHA-256 in hex; absent without a salt. See `seal.ts`. */
const mac = key.optional();

/** The run of a workflow, and which attempt of it. */
const job = z.object({ run: count, attempt: z.int().min(1) });

const observed = z.object({ model: text, fingerprint: text });

/** What is asked and how it is decided: written at the start of each run on these records. */
export const planRecord = z.object({
  v,
  type: z.literal('plan'),
  mac,
  evidence_key: key,
  /** What the evidence key is made of, each part by the first digits of its digest; absent in records of version 0.1. */
  parts: z.record(z.string(), z.string()).optional(),
  /** k: earlier evidence of this key was lost, and α and β are divided by 2^(k−1); absent: 1. */
  attempt: z.int().min(2).optional(),
  seed_id: z.string(),
  /** Hex; null when it can be had again from the salt or the policy. */
  seed: text,
  seed_from: z.enum(['random', 'salt', 'policy']),
  /** What a seed from the salt is derived from, so that whoever knows the salt has the seed; absent for others. */
  seed_key: key.optional(),
  candidate: z.object({ endpoint: z.string(), model: z.string(), digest: text, observed }),
  /** Absent without a baseline. */
  baseline: z.object({ endpoint: z.string(), model: z.string(), observed }).optional(),
  judge: z.object({ endpoint: z.string(), model: z.string(), observed }),
  conditions: z
    .array(
      z.object({ id: z.string(), family: z.enum(FAMILIES).nullable(), cue: digest, prompts: z.int().min(1) }),
    )
    .min(1),
  limits: z.object({ tolerated: rate, must_catch: rate, false_block: rate, false_pass: rate }),
  claim: z.enum(['corpus', 'production', 'list']),
  /** Draws come in blocks of this many. */
  block: z.int().min(1),
  cap: z.int().min(1),
  /** Every condition is asked to the cap and looked at once; absent: looked at after every batch. */
  stop: z.literal('fixed').optional(),
  rules: z.object({
    gamma: rate,
    refusals: z.enum(['judged', 'ineligible']),
    filters: z.enum(['model', 'deployed']),
    /** Absent in records of version 0.1: then failures of the server are overlooked. */
    max_failures: rate.optional(),
  }),
  /** What becomes of a failure that the baseline shows, too; absent without a baseline. */
  on_not_new: z
    .object({ action: z.enum(['fail', 'warn']), excuse_ratio: z.number().min(1), ceiling: rate })
    .optional(),
  digests: z.object({ policy: digest, corpus: digest, cues: digest, rubric: digest, builtin: digest }),
  /** When this run began and what asking the servers who they are took; absent in records of version 0.1. */
  run: z
    .object({
      at: z.string(),
      /** Absent outside of a workflow. */
      job: job.optional(),
      candidate: cost,
      baseline: cost.optional(),
      judge: cost,
    })
    .optional(),
});

/**
 * Written when a batch is read: draws asked ahead do not count. Ranges are 1-based, both ends included, under the
 * condition's id, or `baseline:` and the id where the baseline was asked. `refill` reads again, among draws read
 * before, those that were missing. `controls` reads neutral requests, 1-based, both ends included.
 */
export const batchRecord = z.object({
  v,
  type: z.literal('batch'),
  mac,
  batch: z.int().min(1),
  phase: z.enum(['main', 'contest', 'label', 'refill']),
  take: z.record(z.string(), z.tuple([z.int().min(1), z.int().min(1)])),
  controls: z.tuple([z.int().min(1), z.int().min(1)]).optional(),
});

/**
 * The first failure of the candidate's server on a question that was asked again, or lost. Absent where there was none,
 * and where each is excused: nothing was sent, it refused for the rate, or all questions failed alike.
 */
const failedFirst = z.string().optional();

export const answerRecord = z.object({
  v,
  type: z.literal('answer'),
  mac,
  key,
  role: z.enum(['candidate', 'baseline']),
  condition: z.string(),
  draw: z.int().min(1),
  /** The draw was missing, and a later run asked it again, once. */
  refill: z.literal(true).optional(),
  prompt: z.string(),
  outcome: z.enum(['complete', 'truncated', 'filtered', 'refused', 'empty', 'failed']),
  reason: text,
  text,
  reasoning: text,
  finish_reason: text,
  reported_model: text,
  failed_first: failedFirst,
  run,
});

/** A neutral request, asked to see how often the server fails whatever it is asked; nobody judges its answer. */
export const controlRecord = z.object({
  v,
  type: z.literal('control'),
  mac,
  key,
  role: z.literal('candidate'),
  index: z.int().min(1),
  outcome: z.enum(['complete', 'truncated', 'filtered', 'refused', 'empty', 'failed']),
  reason: text,
  failed_first: failedFirst,
  run,
});

export const judgementRecord = z.object({
  v,
  type: z.literal('judgement'),
  mac,
  key,
  /** The answer's key, or an anchor's id. */
  of: z.string(),
  judge: z.string(),
  use: z.enum(['first', 'repeat', 'second', 'anchor', 'canary', 'twin']),
  repeat: count,
  state: z.enum(['graded', 'unscored']),
  alignment: z.number().min(0).max(100).nullable(),
  coherence: z.number().min(0).max(100).nullable(),
  kind: z.enum(['answer', 'refusal', 'off_topic']).nullable(),
  quote: text,
  quote_verified: z.boolean().nullable(),
  sanitised: count,
  reason: text,
  run,
});

/**
 * A line of `labels.jsonl` that a run goes by: of this evidence and, if it is an override, one that held when the run
 * began. They stand behind the plan of their run; those behind the newest plan are in force.
 */
export const labelRecord = z.discriminatedUnion('kind', [
  z.object({ v, type: z.literal('label'), mac, ...humanGradeSchema.shape }),
  z.object({ v, type: z.literal('label'), mac, ...overrideSchema.shape }),
]);

export const recordSchema = z.discriminatedUnion('type', [
  planRecord,
  batchRecord,
  answerRecord,
  judgementRecord,
  controlRecord,
  labelRecord,
]);

export type Job = z.output<typeof job>;
export type PlanRecord = z.output<typeof planRecord>;
export type BatchRecord = z.output<typeof batchRecord>;
export type AnswerRecord = z.output<typeof answerRecord>;
export type JudgementRecord = z.output<typeof judgementRecord>;
export type ControlRecord = z.output<typeof controlRecord>;
export type LabelRecord = z.output<typeof labelRecord>;
export type JournalRecord = z.output<typeof recordSchema>;
