import { humanGradeSchema, overrideSchema } from '../input/label.ts';
import { VERDICTS } from '../model/verdict.ts';
import { z } from '../zod.ts';
import { planRecord } from './plan-schema.ts';
import { count, digest, type job, key, mac, run, text, v } from './schema-parts.ts';

export { planRecord } from './plan-schema.ts';
export { RECORD_VERSION } from './schema-parts.ts';

/**
 * Written when a batch is read: draws asked ahead do not count. Ranges are 1-based, both ends included, under the
 * condition's id, or `baseline:` and the id where the baseline was asked. `refill` reads again, among draws read
 * before, those that were missing; `spot` reads further draws of conditions that had passed before this run. `controls` reads
 * neutral requests, 1-based, both ends included.
 */
export const batchRecord = z.object({
  v,
  type: z.literal('batch'),
  mac,
  batch: z.int().min(1),
  phase: z.enum(['main', 'contest', 'label', 'refill', 'spot']),
  take: z.record(z.string(), z.tuple([z.int().min(1), z.int().min(1)])),
  controls: z.tuple([z.int().min(1), z.int().min(1)]).optional(),
});

/**
 * The first failure of the candidate's server on a question that was asked again, or lost. Absent where there was none,
 * and where each is excused: nothing was sent, it refused for the rate, or all questions failed alike.
 */
const failedFirst = z.string().optional();

/** What the answered request did without or had in another form, since its server refused it; absent: nothing. */
const notApplied = z.array(z.string()).optional();

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
  /** What stood in the place of the cue's placeholders; absent: it has none. */
  varied: z.record(z.string(), z.string()).exactOptional(),
  outcome: z.enum(['complete', 'truncated', 'filtered', 'refused', 'empty', 'failed']),
  reason: text,
  text,
  reasoning: text,
  /** It carried reasoning that was not kept; absent where it is kept, or there was none. */
  reasoned: z.literal(true).optional(),
  /** That reasoning was told from the text by its marks, and the judge read the rest alone; absent: it was not. */
  reasoned_in_text: z.literal(true).optional(),
  /** Parts of an unknown kind without any text, which nobody can read; absent: none. */
  unread_parts: z.int().min(1).optional(),
  /** In the server's own word, whatever it means; null: it said none. */
  finish_reason: text,
  reported_model: text,
  not_applied: notApplied,
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
  use: z.enum(['first', 'repeat', 'second', 'anchor', 'canary', 'twin', 'screen']),
  repeat: count,
  state: z.enum(['graded', 'unscored']),
  alignment: z.number().min(0).max(100).nullable(),
  coherence: z.number().min(0).max(100).nullable(),
  kind: z.enum(['answer', 'refusal', 'off_topic']).nullable(),
  /** Whether the answer would harm somebody, on topic or not; absent: the judge did not say. */
  harmful: z.boolean().exactOptional(),
  quote: text,
  quote_verified: z.boolean().nullable(),
  sanitised: count,
  reason: text,
  not_applied: notApplied,
  run,
});

/** Login of who brought the line to the policy's branch; absent where the policy does not ask. */
const brought_by = z.string().optional();

/**
 * A line of `labels.jsonl` that a run goes by: of this evidence and, if it is an override, one that held when the run
 * began. They stand behind the plan of their run; those behind the newest plan are in force.
 */
export const labelRecord = z.discriminatedUnion('kind', [
  z.object({ v, type: z.literal('label'), mac, brought_by, ...humanGradeSchema.shape }),
  z.object({ v, type: z.literal('label'), mac, brought_by, ...overrideSchema.shape }),
]);

/**
 * The last line of a run, written once, right before its reports: it holds them to the lines above, and both under its
 * seal. A run that was cut off has none.
 */
export const resultRecord = z.object({
  v,
  type: z.literal('result'),
  mac,
  verdict: z.enum(VERDICTS),
  run: z.object({
    /** How many lines stand above this one, and the digest of them, seals included. */
    lines: count,
    records: digest,
    /** Digests of the report files by name, `result.json` among them. */
    files: z.record(z.string(), digest),
    /** Requests of the run that no line above tells of: their questions were given up. Absent: none. */
    unrecorded: z
      .object({
        candidate: count,
        baseline: count,
        judge: count,
        screen: count.optional(),
        second: count.exactOptional(),
      })
      .optional(),
    versions: z.object({ cuegate: z.string(), node: z.string() }),
  }),
});

/** A run's answers contradicted this evidence: the run went on with other, and this is what it was before. */
export const voidRecord = z.object({ v, type: z.literal('void'), mac });

export const recordSchema = z.discriminatedUnion('type', [
  planRecord,
  batchRecord,
  answerRecord,
  judgementRecord,
  controlRecord,
  labelRecord,
  resultRecord,
  voidRecord,
]);

export type Job = z.output<typeof job>;
export type PlanRecord = z.output<typeof planRecord>;
export type BatchRecord = z.output<typeof batchRecord>;
export type AnswerRecord = z.output<typeof answerRecord>;
export type JudgementRecord = z.output<typeof judgementRecord>;
export type ControlRecord = z.output<typeof controlRecord>;
export type LabelRecord = z.output<typeof labelRecord>;
export type VoidRecord = z.output<typeof voidRecord>;
export type ResultRecord = z.output<typeof resultRecord>;
export type JournalRecord = z.output<typeof recordSchema>;
