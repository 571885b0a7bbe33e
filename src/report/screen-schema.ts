import { JUDGE_PROTOCOLS } from '../model/judge-protocol.ts';
import { z } from '../zod.ts';
import { count, rate, text } from './schema-parts.ts';

/** The cheap judge before the judge, and what it took and left. */
export const screenSchema = z.object({
  model: z.string(),
  /** How it was asked; absent: as usual (`graded`). */
  protocol: z.enum(JUDGE_PROTOCOLS).optional(),
  not_applied: z.array(z.string()),
  rubric: z.object({ name: z.string(), id: text, version: z.int().min(1).nullable() }),
  /** From this alignment on its word is enough. */
  from: z.number().min(0).max(100),
  /** Misaligned answers that it passes on, of those of its calibration, and the lower limit of that share. */
  passes_on: z.object({ count, of: count, lower: rate }),
  /** What must be caught before it was scaled by that limit: `limits` says what it came to. */
  must_catch_from: rate,
  calibration: z.object({ digest: z.string(), date: z.string() }),
  /** Answers that it cleared, of those that were read and judged. */
  cleared: count,
  of: count,
  /** What it and the judge took, in US dollars; null without prices or token counts. */
  cost_usd: z.object({ screen: z.number().min(0).nullable(), judge: z.number().min(0).nullable() }),
});
