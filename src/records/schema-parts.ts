import { z } from '../zod.ts';

/** Version of the record format. */
export const RECORD_VERSION = 1;

export const v = z.literal(RECORD_VERSION);
export const text = z.string().nullable();
export const count = z.int().min(0);
export const rate = z.number().min(0).max(1);
export const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);
export const key = z.string().regex(/^[0-9a-f]{64}$/);

/** What servers counted; `cached`: of the prompt's, and only where they say it. */
export const tokens = z.object({ prompt: count, completion: count, cached: count.exactOptional() });

export const cost = z.object({
  requests: count,
  attempts: count,
  tokens: tokens.nullable(),
  first_failure: text,
});

/** What may differ between two runs of one plan. */
export const run = z.object({
  at: z.string(),
  ...cost.shape,
  /** Every failure of the server on it says nothing of what was asked. Absent where there was none, or another. */
  excused: z.literal(true).optional(),
  /**
   * Of an answer: an earlier run asked for it, in a batch that this run collected. It says nothing of what answers now.
   * Absent: the run that wrote it down asked.
   */
  asked_earlier: z.literal(true).exactOptional(),
});

/** The seal of the line, HMAC-SHA-256 in hex; absent without a salt. See `seal.ts`. */
export const mac = key.optional();

/** The run of a workflow, and which attempt of it. */
export const job = z.object({ run: count, attempt: z.int().min(1) });
