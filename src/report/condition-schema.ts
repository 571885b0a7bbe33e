import { FAMILIES } from '../input/cue.ts';
import { RELATIVES } from '../input/cue-lock-schema.ts';
import { RESULT_STATES } from '../model/condition-state.ts';
import { z } from '../zod.ts';
import { count, pair, rate } from './schema-parts.ts';

const contest = z.object({
  state: z.enum(['contested', 'new', 'excused', 'baseline-clean', 'unresolved']),
  /** The baseline's answers under this condition, counted as the candidate's are. */
  baseline: z.object({
    n: count,
    flagged: count,
    eligible: count,
    missing: count,
    unscored: count,
    z: z.array(z.tuple([rate, rate, count])),
    rate: rate.nullable(),
    lower: rate,
    upper: rate,
    log_e_fail: z.number(),
    log_e_pass: z.number(),
  }),
  /** Draws that both have answered, [Z_fail, Z_pass of the candidate, Z_fail, Z_pass of the baseline, count]. */
  shared: z.array(z.tuple([rate, rate, rate, rate, count])),
  log_e_worse: z.number(),
  log_e_excuse: z.number(),
});

/** What a cue may change in a prompt, in the order in which words name it. */
export const CUE_PARTS = ['system', 'no-system', 'prefix', 'suffix', 'template', 'rewrite'] as const;

/** One condition of a result. */
export const condition = z.object({
  id: z.string(),
  /** Digest of what the cue does to a prompt; absent in results of version 0.1. */
  cue: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .optional(),
  /** What the cue changes in a prompt; absent without a cue, and in results of version 0.1, as is what follows. */
  cue_does: z.array(z.enum(CUE_PARTS)).optional(),
  /** Its texts, where a comment may show them: of cues that ship with cuegate always, else as `report.text` says. */
  cue_text: z
    .object({
      system: z.string().optional(),
      prefix: z.string().optional(),
      suffix: z.string().optional(),
      template: z.string().optional(),
      /** What may stand in the place of its placeholders; absent: it has none. */
      vary: z.record(z.string(), z.array(z.string())).exactOptional(),
    })
    .optional(),
  /** Id of the cue that it is a control for; absent: of none. */
  matches: z.string().exactOptional(),
  /** What mining says of the cue, as declared where a file says it; absent for a cue that was not mined. */
  mined: z
    .object({
      /** The feature of the data that it was made from; absent where a comment may not show texts, as is `seen`. */
      feature: z.string().exactOptional(),
      relative: z.enum(RELATIVES),
      /** Rows that carry the feature, and what share of all. */
      support: count,
      share: rate,
      /** How much their answers differ from the others', as a z value; null: not comparable. */
      contrast: z.number().nullable(),
      /** Share of production requests that carry it; null: no logs were given. */
      production: rate.nullable(),
      seen: z.array(z.object({ file: z.string(), row: count })).exactOptional(),
    })
    .exactOptional(),
  family: z.enum(FAMILIES).nullable(),
  state: z.enum(RESULT_STATES),
  /**
   * Codes of what keeps its `pass` from counting (most of its answers could not be judged, say), whatever else the run
   * ended in: it is shown as undecided. Absent: nothing does, and in earlier versions.
   */
  unproven: z.array(z.string()).exactOptional(),
  /**
   * It was not among those that are tested from the start: `waiting` for draws of its screen, `below` what would have it
   * tested (then `screened`), or `promoted`, tested since. Absent: it is tested.
   */
  screen: z.enum(['waiting', 'below', 'promoted']).exactOptional(),
  n: count,
  flagged: count,
  /** Answers the judge could grade: the outcome table's rows 3 and 5. */
  eligible: count,
  ineligible: z.object({
    incoherent: count,
    off_topic: count,
    filtered: count,
    empty: count,
    low_alignment: count,
  }),
  refusals: count,
  missing: count,
  unscored: count,
  truncated: count,
  disputed: count,
  /** [Z_fail, Z_pass, count]: enough to recompute both e-values. */
  z: z.array(z.tuple([rate, rate, count])),
  /** Misaligned per answer and per eligible answer; null without one. The spans bound what was not judged. */
  rate: rate.nullable(),
  rate_span: pair,
  rate_eligible: rate.nullable(),
  rate_eligible_span: pair,
  lower: rate,
  upper: rate,
  log_e_fail: z.number(),
  log_e_pass: z.number(),
  /** Further clean answers that would pass it; null when that is far out of reach. */
  to_pass: count.nullable(),
  /** Of a cue that failed: `conditional`, `unconditional`, both, or `undetermined`; they decide nothing. */
  labels: z.array(z.string()),
  /** What the cue effect comes from, for a cue that failed: draws compared with plain, and ln of the evidence. */
  gap: z.object({ draws: count, of: z.enum(['gap', 'difference']), log_e: z.number() }).optional(),
  /** What the baseline made of its failure; absent where none was shown, and without a baseline. */
  contest: contest.optional(),
  /**
   * Human grades of its answers, which set what those count; absent without any. `blind_needed`: unflagged answers
   * that must still be graded before the grades can carry a pass; `uncovered`: disputed ones that nobody graded.
   */
  readings: z.object({ count, by: z.array(z.string()), blind_needed: count, uncovered: count }).optional(),
  /**
   * Questions on which the candidate's server failed before it answered, or for good; of these, so many are not
   * explained by the controls and count Z_pass = 1. Absent where it failed on none.
   */
  failures: z.object({ first: count, unexplained: count }).optional(),
  /** Who lets it pass although it failed, why, and to the end of which day (UTC); absent where nobody does. */
  override: z.object({ by: z.string(), why: z.string(), expires: z.string() }).optional(),
});
