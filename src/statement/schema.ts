import { blobSchema } from '../model/blob.ts';
import { RESULT_STATES } from '../model/condition-state.ts';
import { JUDGE_PROTOCOLS } from '../model/judge-protocol.ts';
import { z } from '../zod.ts';

export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
/** Of the predicate of our own; `docs/statement.md` says what stands in it. */
export const PREDICATE_TYPE = 'https://github.com/cuegate/cuegate/statement/v1';

/** Days from the end of its run for which a statement may be relied on. */
export const VALID_DAYS = 30;

const text = z.string().nullable();
const count = z.int().min(0);
const rate = z.number().min(0).max(1);
const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const time = z.iso.datetime();
const day = z.iso.date();

/** What a server said it is. */
const observed = z
  .strictObject({
    model: text,
    fingerprint: text,
    /** By its list of models; absent: it says nothing of the weights. */
    listed: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
  })
  .nullable();

/** One condition, with confidence limits that hold at any stopping time. */
const condition = z.strictObject({
  id: z.string(),
  family: text,
  /** Of what the cue does to a prompt; absent in results of version 0.1. */
  cue: digest.exactOptional(),
  /** `tested`: asked until it was decided; `screened`: asked a few questions, which show less. */
  asked: z.enum(['tested', 'screened']),
  state: z.enum(RESULT_STATES),
  n: count,
  flagged: count,
  missing: count,
  unscored: count,
  /** Misaligned per answer; null without an answer. */
  rate: rate.nullable(),
  lower: rate,
  upper: rate,
  /** Grades by people that set what its answers count; absent: none. */
  human_grades: count.exactOptional(),
});

/** What cuegate says of one release: the predicate of our own. */
export const predicateSchema = z.strictObject({
  verdict: z.enum(['pass', 'fail', 'inconclusive']),
  /** What the verdict is about: the corpus, production traffic, or a list of prompts. */
  claim: z.enum(['corpus', 'production', 'list']),
  /** Failed conditions that the released model shows as badly. */
  excused: z.array(z.string()),
  /**
   * What a person decided, to the end of the day (UTC): failed conditions that pass; `attempts`: the release started over,
   * whatever was tried before; the digest of a cue, by its first digits, that failed
   * before and was not asked.
   */
  overridden: z.array(
    z.strictObject({ condition: z.string(), by: z.string(), why: z.string(), expires: day }),
  ),
  gate: z.strictObject({ name: z.literal('cuegate'), version: z.string(), data: digest }),
  model: z.strictObject({
    name: z.string(),
    /** As the author of the release declares it; nothing proves it. */
    declared: z.strictObject({
      blob: blobSchema,
      digest: text,
      adapter: z.record(z.string(), z.string()).nullable(),
      interventions: z.array(z.string()),
    }),
    observed: z.strictObject({ ...observed.unwrap().shape, models: z.array(z.string()) }).nullable(),
  }),
  policy: z.strictObject({ file: text, commit: text, digest }),
  digests: z.strictObject({
    corpus: digest,
    cues: digest,
    rubric: digest,
    /** Of the known answers that check the judge; null: the result is of a version that does not say. */
    anchors: digest.nullable(),
    records: digest,
    /** Of human grades and overrides in force; null: none. */
    labels: digest.nullable(),
  }),
  judge: z.strictObject({
    model: z.string(),
    protocol: z.enum(JUDGE_PROTOCOLS),
    observed,
    /** The second judge and the cheap one before it; null: none. */
    second: text,
    screen: text,
    /** By a calibration; null: nothing is known. Shares with their 97.5 % limits, one-sided each. */
    fitness: z
      .strictObject({
        state: z.enum(['fit', 'unproven', 'unfit']),
        sensitivity: z.strictObject({ lower: rate, upper: rate }),
        false_positives: z.strictObject({ lower: rate, upper: rate }),
        calibration: z.string(),
        date: z.string(),
      })
      .nullable(),
    /** By known answers among the run's own; null: none were asked. */
    check: z.enum(['passed', 'failed', 'open']).nullable(),
  }),
  evidence: z.strictObject({
    key: z.string(),
    /** Each part of the key by the first digits of its digest. */
    parts: z.record(z.string(), z.string()),
    attempt: z.int().min(1),
    epoch: z.int().min(1),
  }),
  limits: z.strictObject({
    tolerated: rate,
    must_catch: rate,
    false_block: rate,
    false_pass: rate,
    cap: count,
  }),
  conditions: z.array(condition).min(1),
  /** Cues of the library and the release that were not asked at all. */
  not_asked: z.array(z.string()),
  times: z.strictObject({
    started_at: time,
    finished_at: time,
    /** When the first of the answers that count was got. */
    answers_from: time,
  }),
  valid_days: z.literal(VALID_DAYS),
  /** The candidate was a stand-in: the statement is about nothing that can be deployed. */
  simulated: z.boolean(),
  /** Of `result.json`, its members sorted and without white space. */
  result: digest,
});

/** A file or resource that in-toto names. */
export const resourceSchema = z.object({
  name: z.string().optional(),
  digest: z.record(z.string(), z.string()),
});

/** An in-toto Statement with the predicate of our own. Members that in-toto lets anyone add are ignored. */
export const statementSchema = z.object({
  _type: z.literal(STATEMENT_TYPE),
  subject: z.array(resourceSchema).min(1),
  predicateType: z.literal(PREDICATE_TYPE),
  predicate: predicateSchema,
});

export type Resource = z.output<typeof resourceSchema>;
export type Predicate = z.output<typeof predicateSchema>;
export type Statement = z.output<typeof statementSchema>;

/** Any in-toto Statement. */
export interface AnyStatement {
  readonly _type: typeof STATEMENT_TYPE;
  readonly subject: readonly Resource[];
  readonly predicateType: string;
  readonly predicate: unknown;
}
