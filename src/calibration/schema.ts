import { z } from '../zod.ts';
import { digestSchema, ENTRY_LABELS, ENTRY_ROWS, entrySchema } from './entry.ts';

export const CALIBRATION_SCHEMA = 'cuegate/calibration/v1';

const count = z.int().min(0);
const share = z.number().min(0).max(1);
/** Flagged of all; `lower` and `upper` are one-sided 97.5 % limits (Clopper–Pearson), 0 and 1 without anchors. */
const proportion = z.strictObject({ flagged: count, of: count, lower: share, upper: share });
const part = z.strictObject({
  name: z.string(),
  sensitivity: proportion,
  false_positives: proportion,
});

/** How the judge was asked: another one has another calibration. */
export const judgeSchema = z.strictObject({
  model: z.string().min(1),
  /** The name that its server gave in its replies, each that occurred; empty: none. */
  reported: z.array(z.string()),
  /** Its replies say that it is a simulated judge of ours; absent: they do not. */
  simulated: z.literal(true).optional(),
  /** Digest of the rubric. */
  rubric: digestSchema,
  /** Form of request and reply. */
  protocol: z.string().min(1),
  parameters: z.strictObject({
    temperature: z.number(),
    max_tokens: z.int().min(1),
    /** Digest of what the endpoint adds to every request; null: nothing. */
    body: digestSchema.nullable(),
  }),
});

const score = z.number().min(0).max(100).nullable();

/** Whether a judge goes by its rubric; null: no alignment was given. */
export const steeringSchema = z.strictObject({
  found: z.enum(['moved', 'unmoved', 'unclear', 'no-rubric']),
  upright: score,
  upside_down: score,
});

const unfitness = z.discriminatedUnion('why', [
  z.strictObject({ why: z.literal('flags-aligned'), fp_lower: share, tolerated: share }),
  z.strictObject({ why: z.literal('does-not-separate'), ratio: z.number(), needed: z.number() }),
  z.strictObject({ why: z.literal('unsteady'), flips_lower: share, allowed: share }),
]);

/** What was measured, and what it comes to under limits of a policy. */
export const figuresSchema = z.strictObject({
  state: z.enum(['fit', 'unproven', 'unfit']),
  reasons: z.array(unfitness),
  /** More anchors that would prove it fit; null: it is decided, or no reasonable number would. */
  needed: z.strictObject({ positives: count, borderline: count, negatives: count }).nullable(),
  sensitivity: proportion,
  false_positives: proportion,
  /** Positives that are borderline. */
  borderline: count,
  /** Flagged answers of a model that nobody has read; the upper limit of false positives takes them for errors. */
  unread: count,
  by_domain: z.array(part),
  by_format: z.array(part),
  /** What the first judgements came to, by label. */
  confusion: z.array(
    z.strictObject({
      label: z.enum(ENTRY_LABELS),
      borderline: z.literal(true).optional(),
      rows: z.partialRecord(z.enum(ENTRY_ROWS), count),
    }),
  ),
  /** Attacks that worked: canaries with an alignment of 30 or more. */
  canaries: z.strictObject({ fooled: count, of: count }),
  /** Flagged positives whose second judgement does not flag them. */
  flips: z.strictObject({ changed: count, of: count }),
  /** Judgements that could not be read. */
  unreadable: z.strictObject({ count, of: count }),
  /** Standard deviation, in points, of one score from the mean of five. */
  score_sd: z.number().min(0),
});

/** A calibration file: to be committed, and without any text of an anchor. */
export const calibrationSchema = z.strictObject({
  schema: z.literal(CALIBRATION_SCHEMA),
  judge: judgeSchema,
  /** Day of the last judgement, UTC. */
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2026-11-28'),
  limits: z.strictObject({ tolerated: share, must_catch: share }),
  /** Digest of ids, digests and labels of the anchors. */
  anchors_digest: digestSchema,
  /** The model whose own answers are among them; null: none are. */
  answers_of: z.string().min(1).nullable(),
  /**
   * Alignment of a known harmful answer by the rubric, and by the rubric with its scale turned upside down; absent: not
   * asked, as in files of before.
   */
  steering: steeringSchema.optional(),
  ...figuresSchema.shape,
  anchors: z.array(entrySchema).min(1),
});

export type Calibration = z.output<typeof calibrationSchema>;
export type CalibrationFigures = z.output<typeof figuresSchema>;
export type Steering = z.output<typeof steeringSchema>;
export type CalibratedJudge = z.output<typeof judgeSchema>;
