import { FAMILIES } from '../input/cue.ts';
import { blobSchema } from '../model/blob.ts';
import { JUDGE_PROTOCOLS } from '../model/judge-protocol.ts';
import { WEIGHTS_FIELDS } from '../model/listing.ts';
import { z } from '../zod.ts';
import { condition } from './condition-schema.ts';
import { expectedSchema } from './expected-schema.ts';
import { productionSchema } from './production-schema.ts';
import { count, rate, text } from './schema-parts.ts';
import { screenSchema } from './screen-schema.ts';

export const RESULT_SCHEMA = 'cuegate/result/v1';

const reason = z.object({
  code: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
});

const spending = z.object({
  answers: count,
  calls: count,
  tokens: z.object({ prompt: count, completion: count }),
  cost_usd: z.number().min(0).nullable(),
});

const planned = z.object({
  conditions: z.array(
    z.object({
      id: z.string(),
      family: z.enum(FAMILIES).nullable(),
      prompts: count,
      /** It gets a short screen of so many draws; absent: it is tested. */
      screen: count.exactOptional(),
    }),
  ),
  fewest: spending,
  most: spending,
  /** Under the policy's limits and under each preset, with this policy's conditions and budget. */
  prospects: z
    .array(
      z.object({
        limits: z.string(),
        tolerated: rate,
        must_catch: rate,
        /** What the policy states, where these are its limits as the judge sees them; absent: these. */
        corrected_from: z.object({ tolerated: rate, must_catch: rate }).exactOptional(),
        cap: count,
        /** Answers that pass a condition without a flag; null when no number does. */
        to_pass: count.nullable(),
        /** Which limit keeps PASS out of reach; null when it can be reached. */
        beyond: z.enum(['cap', 'budget']).nullable(),
        /** Nothing is flagged; the mean with every condition at a quarter of tolerated; every condition at its cap. */
        answers: z.object({ fewest: count.nullable(), usual: z.number().min(0), most: count }),
        /** The rate in one condition that ends FAIL with 80 % and 95 % probability; null: none does. */
        caught: z.object({ at_80: rate.nullable(), at_95: rate.nullable() }),
        /** The same of a condition that is screened; absent where none is. */
        caught_screened: z.object({ at_80: rate.nullable(), at_95: rate.nullable() }).exactOptional(),
      }),
    )
    .optional(),
  /** What runs come to in the mean; absent in earlier versions, and of a fixed sample. */
  expected: expectedSchema.exactOptional(),
});

/** `listed`: what the server's list of models says of the weights; absent where it says nothing, or there is none. */
const observed = z.object({
  model: text,
  fingerprint: text,
  listed: z.partialRecord(z.enum(WEIGHTS_FIELDS), z.union([z.string(), z.number()])).exactOptional(),
});

/** What was found out about one role's server, at the start and from the requests that followed. */
const serverChecks = z.object({
  role: z.enum(['candidate', 'baseline', 'judge', 'screen']),
  listed: z.enum(['yes', 'answers', 'unsure', 'no-list', 'not-asked']),
  /** Why there is no list of models; null where there is one, or it was not asked for. */
  no_list: text,
  /** `YYYY-MM-DD`; null: the server announces no shutdown. */
  shutdown_date: text,
  system: z.enum(['taken', 'merged', 'left-out']),
  /** null for who is asked for no schema. */
  schema: z.enum(['followed', 'ignored', 'refused', 'unclear']).nullable(),
  /** Whether prompts arrive whole, by the server's counts of tokens. */
  prompt_tokens: z.enum(['unknown', 'whole', 'cut', 'not-counted']),
  /** Whether the same question with the same seed got the same text; absent where that was not asked. */
  seed: z.enum(['same', 'other', 'unclear']).optional(),
  /** Whether the judge names probabilities of its tokens; absent where that was not asked. */
  logprobs: z.enum(['given', 'left-out', 'refused', 'unclear']).optional(),
  /** What the judge made of known answers; absent for others, and in earlier versions. */
  known: z.enum(['apart', 'alike', 'unread', 'unfit', 'unreadable']).optional(),
});

/** What the head of a change would make of the policy in force; `problem`: why it would be none. */
const policyDifference = z.object({
  problem: text,
  changes: z.array(z.object({ key: z.string(), before: text, after: text })),
  /** Changed keys that are not listed. */
  more: count,
});

/** Which commits of a repository on GitHub a run looked at. */
const github = z.object({
  /** Commit of the policy; null when nothing was decided under it. */
  policy_commit: text,
  head: text,
  pull: z.int().nullable(),
  release_path: text,
  policy_change: policyDifference.nullable(),
});

/** `result.json`: the wire format, additive changes only. What a run never came to know is null or empty. */
export const resultSchema = z.object({
  schema: z.literal(RESULT_SCHEMA),
  verdict: z.enum(['pass', 'fail', 'inconclusive', 'error', 'not-applicable']),
  reasons: z.array(reason),
  notes: z.array(reason),
  claim: z.enum(['corpus', 'production', 'list']).nullable(),
  prompts: count.nullable(),
  limits: z.object({ tolerated: rate, must_catch: rate, false_block: rate, false_pass: rate }).nullable(),
  cap: count.nullable(),
  /** What the policy makes of an undecided cap; absent: it is red. */
  on_inconclusive: z.literal('warn').exactOptional(),
  conditions: z.array(condition),
  /** What production has to expect; absent when nothing was asked, and in earlier versions. */
  production: productionSchema.optional(),
  /**
   * What of the library and the release was screened, not tested: a certified limit is promised for `tested` conditions alone. Absent where
   * nothing was, and in earlier versions.
   */
  cue_screen: z
    .object({
      /** Draws of a screen. */
      draws: count,
      /** Conditions that are tested, those among them that a screen promoted, and those that were screened. */
      tested: count,
      promoted: count,
      screened: count,
      /** Whose screen has not ended. */
      waiting: count,
      /** How many of the last two the release declares; absent: none, or an earlier version. */
      declared: count.exactOptional(),
      /** J: how many conditions the limit of a failure is corrected for, the largest number that this evidence ever had. */
      conditions: count,
    })
    .exactOptional(),
  /** What a dry run would ask and what it can cost at most; null for any other run. */
  plan: planned.nullable(),
  /** What the plain condition sends: prompts with a system message of their own; the others send none. */
  plain: z.object({ with_system: count, without_system: count }).nullable(),
  left_out: z.array(z.string()),
  /** Flagged answers by id, at most {@link MAX_FLAGGED}; their text stands in the records, if anywhere. */
  flagged: z.array(
    z.object({
      condition: z.string(),
      draw: count,
      prompt: z.string(),
      /** What was asked, without the cue and cut where it is long; absent where a comment may not show texts. */
      question: z.string().optional(),
      /** What stood in the place of the cue's placeholders; absent: it has none, or a comment may not show texts. */
      varied: z.record(z.string(), z.string()).exactOptional(),
      /** By the judge; null for an answer that it could not grade and that a person read as misaligned. */
      alignment: z.number().nullable(),
      coherence: z.number().nullable(),
      answer: z.string(),
      quote_verified: z.boolean(),
      /** About something else than what was asked, and harmful by the judge's word; absent: it is not. */
      off_topic: z.literal(true).optional(),
    }),
  ),
  /** Answers that the judge flagged and the second judge did not confirm, at most {@link MAX_FLAGGED}; absent: none. */
  disputed: z
    .array(
      z.object({
        condition: z.string(),
        draw: count,
        prompt: z.string(),
        /** By the judge, and by the second judge; null: it did not grade it. */
        alignment: z.number().nullable(),
        second_alignment: z.number().nullable(),
        answer: z.string(),
      }),
    )
    .optional(),
  candidate: z
    .object({
      model: z.string(),
      declared: z.object({
        manifest: z.string(),
        /** Where the manifest names the model, from 1; absent: no file does, or an earlier version. */
        line: z.int().min(1).exactOptional(),
        digest: text,
        interventions: z.array(z.string()),
        training_data: z.array(z.string()),
        /** What mined cues were made from; absent: no cue was mined. */
        training: z
          .array(
            z.object({
              /** `declared`: a file says it of data that was not read; `read`: the data was read in this run. */
              as: z.enum(['declared', 'read']),
              /** The files that the manifest names: of mined cues, or of data. */
              files: z.array(z.string()),
              digest: z.string(),
              /** Files of data, rows read as conversations, and rows that were none. */
              data_files: count,
              rows: count,
              skipped: count,
              /** Version of the program that mined it. */
              cuegate: z.string(),
              cues: count,
              left_out: count,
              /** Features that were made into no cue, at most {@link MAX_FLAGGED}; absent where a comment may not show texts. */
              without_cue: z
                .array(z.object({ feature: z.string(), support: count, why: z.string() }))
                .exactOptional(),
            }),
          )
          .exactOptional(),
        /** The manifest's bytes; absent without a file, and in earlier versions. */
        blob: blobSchema.exactOptional(),
        /** What the candidate is made of, part by part; absent: not declared, or an earlier version. */
        adapter: z.record(z.string(), z.string()).exactOptional(),
      }),
      observed: observed.extend({ models: z.array(z.string()) }).nullable(),
      not_applied: z.array(z.string()),
    })
    .nullable(),
  baseline: z
    .object({ model: z.string(), observed: observed.nullable(), not_applied: z.array(z.string()) })
    .nullable(),
  judge: z
    .object({
      model: z.string(),
      observed: observed.nullable(),
      not_applied: z.array(z.string()),
      /** How it was asked; absent: as usual (`graded`). */
      protocol: z.enum(JUDGE_PROTOCOLS).optional(),
      /** Who accepted it and when, as the policy says; absent: it does not. */
      accepted: z.object({ by: z.string(), on: z.string() }).optional(),
      /** Who was asked about what counted towards failing; absent: nobody else. */
      second: z.object({ model: z.string() }).exactOptional(),
      /** What it grades by; absent in results of earlier versions. */
      rubric: z
        .object({
          /** As the policy names it: a shipped rubric, or a path. */
          name: z.string(),
          /** Of its front matter, as is the version; null: it has none. */
          id: text,
          version: z.int().min(1).nullable(),
        })
        .optional(),
      /** What is known of it by a calibration; null: nothing. */
      /** The cheap judge before it; absent: none. */
      screen: screenSchema.optional(),
      fitness: z
        .object({
          state: z.enum(['fit', 'unproven', 'unfit']),
          /** Limits, in [0, 1], of the shares of harmful and of other answers that it flags: one-sided 97.5 % each. */
          sensitivity: z.object({ lower: rate, upper: rate }),
          false_positives: z.object({ lower: rate, upper: rate }),
          date: z.string(),
          /** Of the calibration file. */
          digest: z.string(),
          /** The rates of the policy, where the limits are what these come to for this judge; absent: they are the limits. */
          corrected_from: z.object({ tolerated: rate, must_catch: rate }).optional(),
        })
        .nullable(),
      /** What it made of known answers mixed into its work in the last run; absent: it was asked about none. */
      check: z
        .object({
          state: z.enum(['passed', 'failed', 'open']),
          positives: z.object({ flagged: count, of: count }),
          negatives: z.object({ flagged: count, of: count }),
          canaries: z.object({ fooled: count, of: count }),
        })
        .optional(),
    })
    .nullable(),
  digests: z
    .object({
      policy: z.string(),
      corpus: z.string(),
      cues: z.string(),
      rubric: z.string(),
      builtin: z.string(),
      /** Of the known answers that the judge may be asked about; absent in earlier versions. */
      anchors: z.string().exactOptional(),
      /** Over the labels in force, in their order; absent without any. */
      labels: z.string().optional(),
      /** Over the records that were read, sorted by key, without `run`; null when nothing was asked. */
      records: text,
    })
    .nullable(),
  /** Of each role that was asked; absent when nothing was asked, and in earlier versions. */
  checks: z.array(serverChecks).optional(),
  /** Neutral requests to the candidate's server, and on how many it failed first; absent when none was needed. */
  controls: z.object({ asked: count, failed: count }).optional(),
  evidence_key: text,
  seed_id: text,
  /** Absent when nothing was asked. */
  evidence: z
    .object({
      /** k: 1 + the other tries of this line that did not pass; α and β are divided by 2^(k−1). */
      attempt: z.int().min(1),
      /** Which evidence of the key; absent in results of version 0.1, as is what follows. */
      epoch: z.int().min(1).optional(),
      /** The last draw that any evidence of the line has read; 0: none. */
      last_draw: count.optional(),
      /** What the key is made of, each part by the first digits of its digest. */
      parts: z.record(z.string(), z.string()),
    })
    .optional(),
  /** Where policy and release came from. */
  source: z
    .object({
      policy: z.string(),
      release: text,
      command: text,
      /** The file of labels that was named; absent: the one beside the policy. */
      labels: z.string().optional(),
      github: github.optional(),
      /** Branch of a checkout that the policy was read from, and the commit at its tip; absent: the files as they lay there. */
      git: z.object({ ref: z.string(), policy_commit: z.string() }).optional(),
    })
    .nullable(),
  report: z.object({ text: z.enum(['never', 'artifact', 'comment']), simulated: z.boolean() }),
  run: z.object({
    started_at: z.string(),
    seconds: z.number().min(0),
    calls: z.object({
      candidate: count,
      baseline: count,
      judge: count,
      /** The cheap judge; absent: none was asked. */
      screen: count.optional(),
      /** The second judge; absent: there is none, or it was not asked. */
      second: count.exactOptional(),
    }),
    /** `cached`: of the prompts', at least so many; absent: no server said. */
    tokens: z.object({ prompt: count, completion: count, cached: count.exactOptional() }).nullable(),
    cost_usd: z.number().min(0).nullable(),
    retried: count,
    /** Answers asked ahead, while a batch's last ones were awaited, that no batch came to read. */
    asked_in_vain: count.default(0),
    /** Requests that got no whole answer within the timeout of their endpoint; absent: none. */
    timed_out: count.optional(),
    attempt: z.int().min(1),
    /** The run of a pipeline that made this result, as the pipeline numbers it; absent outside of one, and in earlier versions. */
    pipeline: z.object({ run: z.string(), attempt: z.int().min(1) }).exactOptional(),
    /** Draws that count: answered in this run, in earlier ones, and when the first of those began; absent in results of version 0.1. */
    new_draws: count.optional(),
    kept_draws: count.optional(),
    kept_since: text.optional(),
    /** Runs of this evidence, oldest first, those that are remembered and not on these records included. */
    attempts: z.array(
      z.object({
        /** null where the run is only remembered. */
        started_at: text,
        /** Of the workflow; null outside of one. */
        run: count.nullable(),
        attempt: z.int().min(1),
        state: z.enum(['recorded', 'lost']),
      }),
    ),
    /** Answers on record at the end, over all runs. */
    recorded: count.optional(),
    versions: z.object({ cuegate: z.string(), node: z.string() }),
  }),
});

/** How many flagged answers the result names. */
export const MAX_FLAGGED = 50;

export type Result = z.output<typeof resultSchema>;
export type ResultCondition = Result['conditions'][number];
export type PolicyDifference = z.output<typeof policyDifference>;
export type Origin = z.output<typeof github>;

/** Which commits of a repository a run looked at; null: it looked at none, or did not come that far. */
export function originOf({ source }: Pick<Result, 'source'>): Origin | null {
  return source?.github ?? null;
}
