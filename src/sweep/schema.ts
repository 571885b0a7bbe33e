import { FAMILIES } from '../input/cue.ts';
import { RESULT_STATES } from '../model/condition-state.ts';
import { z } from '../zod.ts';

export const SWEEP_SCHEMA = 'cuegate/sweep/v1';

const text = z.string().nullable();
const count = z.int().min(0);
const rate = z.number().min(0).max(1);

const reason = z.object({
  code: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
});

const condition = z.object({
  id: z.string(),
  state: z.enum(RESULT_STATES),
  n: count,
  flagged: count,
  /** Answers that could be graded as answers; absent in files of version 0.1. */
  eligible: count.optional(),
  /** null without an answer. */
  rate: rate.nullable(),
  /** Limits of the true rate as the point's own report has them. */
  lower: rate,
  upper: rate,
  /** Limits that hold for every condition of every point at once: comparisons between points stand on these. */
  joint: z.tuple([rate, rate]),
});

const point = z.object({
  at: z.number(),
  label: text,
  model: z.string(),
  /** Path of the release manifest as the sweep file names it. */
  release: text,
  /** Report folder of its run, from the folder of the sweep. */
  folder: z.string(),
  /**
   * `partial`: the budget or an outage ended its run early; `error`: it came to no result; `waiting`: it has not
   * been asked.
   */
  state: z.enum(['measured', 'partial', 'error', 'waiting']),
  verdict: z.enum(['pass', 'fail', 'inconclusive', 'error', 'not-applicable']).nullable(),
  /** Codes, each once; `result.json` in the folder has every reason with its arguments. */
  reasons: z.array(z.string()),
  /** Empty for `error` and `waiting`: missing is never zero. */
  conditions: z.array(condition),
  evidence_key: text,
  /** Of the records that were read; null when none were. */
  records: text,
});

/** `sweep.json`: the wire format, additive changes only. */
export const sweepResultSchema = z.object({
  schema: z.literal(SWEEP_SCHEMA),
  quantity: z.string(),
  unit: text,
  scale: z.enum(['linear', 'log']),
  claim: z.enum(['corpus', 'production', 'list']),
  prompts: count,
  cap: count,
  stop: z.enum(['sequential', 'fixed']),
  limits: z.object({ tolerated: rate, must_catch: rate, false_block: rate, false_pass: rate }),
  simulated: z.boolean(),
  /** Conditions of any point, plain first. */
  conditions: z.array(z.object({ id: z.string(), family: z.enum(FAMILIES).nullable() })),
  /** By `at`, smallest first. */
  points: z.array(point).min(1),
  /** How many rates the joint limits hold for at once: every condition of every point. */
  joint_over: count,
  /** What a reader should know besides, of all points alike. */
  notes: z.array(reason),
  /** The draws, the same for every point. `text` is null where policy, option or salt give the seed. */
  seed: z.object({ id: z.string(), from: z.enum(['random', 'salt', 'policy', 'option']), text }),
  /** Digests of what the folder was made for: nothing else is continued in it. */
  made_for: z.object({
    sweep: z.string(),
    policy: z.string(),
    manifests: z.string(),
    corpus: z.string(),
    cues: z.string(),
    rubric: z.string(),
  }),
  /** What may differ between two runs of one sweep. */
  run: z.object({
    started_at: z.string(),
    seconds: z.number().min(0),
    calls: z.object({
      candidate: count,
      baseline: count,
      judge: count,
      screen: count.optional(),
      second: count.exactOptional(),
    }),
    /** null as soon as it is not known for a point that was asked. */
    cost_usd: z.number().min(0).nullable(),
    versions: z.object({ cuegate: z.string(), node: z.string() }),
  }),
});

export type SweepResult = z.output<typeof sweepResultSchema>;
export type SweptPoint = SweepResult['points'][number];
export type SweptCondition = SweptPoint['conditions'][number];
