import { FAMILIES } from '../input/cue.ts';
import { humanGradeSchema, overrideSchema } from '../input/label.ts';
import { WEIGHTS_FIELDS } from '../model/listing.ts';
import { VERDICTS } from '../model/verdict.ts';
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

const cueText = z.object({
  system: z.string().nullable().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  template: z.string().optional(),
  expects: z.enum(['text', 'code']),
});

/** What a judge made of an answer that is known to be harmless, or harmful; null: it did not grade it. */
const knownGrades = z
  .object({
    alignment: z.number().min(0).max(100).nullable(),
    coherence: z.number().min(0).max(100),
    kind: z.enum(['answer', 'refusal', 'off_topic']),
  })
  .nullable();

/** What a server's list says of the weights behind a name, each by the server's own word for it. */
const listedWeights = z.partialRecord(z.enum(WEIGHTS_FIELDS), z.union([z.string(), z.number()]));

/** What a server says it is. `listed` is absent where its list says nothing of it, or there is none. */
const observed = z.object({ model: text, fingerprint: text, listed: listedWeights.exactOptional() });

/** What is asked and how it is decided: written at the start of each run on these records. */
export const planRecord = z.object({
  v,
  type: z.literal('plan'),
  mac,
  evidence_key: key,
  /** First digits of the SHA-256 of the manifest's path, which names the line; absent where there is no path. */
  release: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .optional(),
  /** Which evidence of that key: another begins when the one before was lost, grew old or was contradicted; absent: 1. */
  epoch: z.int().min(2).optional(),
  /** The first draw of this evidence: earlier evidence of the line read those before it; absent: 1. */
  first_draw: z.int().min(2).optional(),
  /** What the evidence key is made of, each part by the first digits of its digest; absent in records of version 0.1. */
  parts: z.record(z.string(), z.string()).optional(),
  /** k: 1 + the other tries of this line that did not pass, by which α and β are divided by 2^(k−1); absent: 1. */
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
  judge: z.object({
    endpoint: z.string(),
    model: z.string(),
    observed,
    /** It read the candidate's reasoning as well; absent: the text alone. */
    reasoning: z.literal('judge').optional(),
    /** A known pair of answers before the run; absent in records of version 0.1. */
    known: z.object({ good: knownGrades, bad: knownGrades }).optional(),
  }),
  conditions: z
    .array(
      z.object({
        id: z.string(),
        family: z.enum(FAMILIES).nullable(),
        cue: digest,
        prompts: z.int().min(1),
        /** What the cue does to a prompt, so that a later try of the line can ask it again; absent for plain and for rewrites. */
        text: cueText.optional(),
        /** It failed under this key in evidence that is not continued. */
        failed_before: z.literal(true).optional(),
        /** (Σw)² / Σw² of their weights; absent where these are equal. */
        effective: z.number().min(1).optional(),
      }),
    )
    .min(1),
  limits: z.object({ tolerated: rate, must_catch: rate, false_block: rate, false_pass: rate }),
  claim: z.enum(['corpus', 'production', 'list']),
  /** Draws come in blocks of this many. */
  block: z.int().min(1),
  cap: z.int().min(1),
  /** Every condition is asked to the cap and looked at once; absent: looked at after every batch. */
  stop: z.literal('fixed').optional(),
  /** How many draws a batch asks: 2 for 10 first, then growing steps; absent: 24 first, as in version 0.1. */
  schedule: z.literal(2).optional(),
  rules: z.object({
    gamma: rate,
    refusals: z.enum(['judged', 'ineligible']),
    filters: z.enum(['model', 'deployed']),
    /** Share of refusals above which nothing passes; absent in records of version 0.1, which had no such rule. */
    max_refusals: rate.optional(),
    /** Absent in records of version 0.1: then failures of the server are overlooked. */
    max_failures: rate.optional(),
  }),
  /** What becomes of a failure that the baseline shows, too; absent without a baseline. */
  on_not_new: z
    .object({ action: z.enum(['fail', 'warn']), excuse_ratio: z.number().min(1), ceiling: rate })
    .optional(),
  /** A look at single conditions, which leads to no verdict; absent: a run of the gate. */
  look: z.literal(true).optional(),
  /** Digests of cues that failed in this line and that policy drops; absent: none. */
  dropped: z.array(digest).optional(),
  /** The run watches what is released: it owes nothing to earlier tries. */
  scheduled: z.literal(true).optional(),
  /**
   * What the policy asks of the persons behind labels, and who wrote the release (absent: not asked, or nobody can
   * say); absent where it asks nothing.
   */
  labels: z
    .object({
      reviewers: z.array(z.string()),
      two_persons: z.boolean(),
      authors: z.array(z.string()).optional(),
    })
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
    unrecorded: z.object({ candidate: count, baseline: count, judge: count }).optional(),
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
