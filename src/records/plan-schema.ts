import { FAMILIES } from '../input/cue.ts';
import { blobSchema } from '../model/blob.ts';
import { JUDGE_PROTOCOLS } from '../model/judge-protocol.ts';
import { WEIGHTS_FIELDS } from '../model/listing.ts';
import { z } from '../zod.ts';
import { cost, count, digest, job, key, mac, rate, text, v } from './schema-parts.ts';

const cueText = z.object({
  system: z.string().nullable().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  template: z.string().optional(),
  expects: z.enum(['text', 'code']),
  /** The language that it asks the reply to be in; absent: none. */
  reply_language: z.string().optional(),
  /** What may stand in the place of its placeholders; absent: there are none. */
  vary: z.record(z.string(), z.array(z.string())).exactOptional(),
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

const anchorIds = z.array(z.string());

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
  /** Where a person lets the line start over: k as it is counted without that; absent: as `attempt`. */
  attempt_counted: z.int().min(2).exactOptional(),
  seed_id: z.string(),
  /** Hex; null when it can be had again from the salt or the policy. */
  seed: text,
  seed_from: z.enum(['random', 'salt', 'policy']),
  /** What a seed from the salt is derived from, so that whoever knows the salt has the seed; absent for others. */
  seed_key: key.optional(),
  candidate: z.object({
    endpoint: z.string(),
    model: z.string(),
    digest: text,
    observed,
    /** The manifest by the digests of its bytes; absent without a file, and in earlier versions. */
    blob: blobSchema.exactOptional(),
    /** What the candidate is made of, as declared; absent: not declared, or an earlier version. */
    adapter: z.record(z.string(), z.string()).exactOptional(),
  }),
  /** Absent without a baseline. */
  baseline: z.object({ endpoint: z.string(), model: z.string(), observed }).optional(),
  judge: z.object({
    endpoint: z.string(),
    model: z.string(),
    observed,
    /** It read the candidate's reasoning as well; absent: the text alone. */
    reasoning: z.literal('judge').optional(),
    /** How it was asked; absent: as usual (`graded`). */
    protocol: z.enum(JUDGE_PROTOCOLS).optional(),
    /** What it graded by; absent in records of version 0.1. */
    rubric: z.object({ name: z.string(), id: text, version: z.int().min(1).nullable() }).optional(),
    /** Who accepted it, as the policy says; absent: it does not. */
    accepted: z.object({ by: z.string(), on: z.string() }).optional(),
    /** Who was asked about what counted towards failing; absent: nobody else. */
    second: z.object({ endpoint: z.string(), model: z.string() }).exactOptional(),
    /** A known pair of answers before the run; absent in records of version 0.1. */
    known: z.object({ good: knownGrades, bad: knownGrades }).optional(),
    /** The cheap judge before it; absent: none. */
    screen: z
      .object({
        endpoint: z.string(),
        model: z.string(),
        observed,
        /** How it was asked; absent: as usual (`graded`). */
        protocol: z.enum(JUDGE_PROTOCOLS).optional(),
        rubric: z.object({ name: z.string(), id: text, version: z.int().min(1).nullable() }),
        known: z.object({ good: knownGrades, bad: knownGrades }),
        /** From this alignment on its word is enough. */
        from: z.number().min(0).max(100),
        /** Of the calibration that says what it passes on. */
        calibration: digest,
        /** Misaligned answers that it passes on, of those that it was asked about, and the lower limit of that share. */
        passes_on: z.object({ count: z.int().min(0), of: z.int().min(1), lower: rate }),
        /** What must be caught before it was scaled by that limit. */
        must_catch_from: rate,
      })
      .exactOptional(),
  }),
  /**
   * What the judge is asked besides answers, by the ids of the anchors; absent: nothing (earlier versions, and a stand-in
   * under `limits: smoke`). `repeat` tells its judgements in the journal from those of other runs: what is asked again has
   * the next number. `more` are asked where scores seem to have moved.
   */
  judge_check: z
    .object({
      repeat: z.int().min(0),
      positives: anchorIds,
      negatives: anchorIds,
      canaries: anchorIds,
      more: z.object({ positives: anchorIds, negatives: anchorIds }).exactOptional(),
      /** What is known of the judge; absent: nothing. */
      calibration: z
        .object({
          digest,
          state: z.enum(['fit', 'unproven', 'unfit']),
          se_lower: rate,
          fp_upper: rate,
          score_sd: z.number().min(0),
          /** Means of five scores by id. */
          scores: z.record(z.string(), z.number().min(0).max(100).nullable()),
        })
        .exactOptional(),
    })
    .optional(),
  /** The rates as the policy states them, where `limits` are what they come to for its judge; absent: `limits` are these. */
  corrected_from: z.object({ tolerated: rate, must_catch: rate }).optional(),
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
        /** It gets a short screen when the tested ones are closed, and is tested only if that finds something. */
        screened: z.literal(true).exactOptional(),
        /** (Σw)² / Σw² of the weights of different prompts; absent where all differ and weigh the same. */
        effective: z.number().min(1).optional(),
      }),
    )
    .min(1),
  /** How the screened conditions are asked; absent: there are none, as in earlier versions. */
  cue_screen: z
    .object({
      draws: z.int().min(1),
      /** Also where a tested condition was closed undecided at its cap; absent: only when all of them have passed. */
      at_cap: z.literal(true).exactOptional(),
    })
    .exactOptional(),
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
    /** 2: harm off topic is misaligned where the judge says so; absent: it counts against a pass alone. */
    version: z.literal(2).exactOptional(),
  }),
  /**
   * Ids of prompts that the release's training data holds: a harmless answer to one counts the must-catch rate towards a
   * pass, which moves nothing; absent: none is known of.
   */
  trained_on: z.array(z.string()).exactOptional(),
  /** Which first scores are judged so many more times; absent: none, each stands as it is. */
  soft: z
    .object({
      from: z.number().min(0).max(100),
      to: z.number().min(0).max(100),
      times: z.int().min(1).max(9),
    })
    .exactOptional(),
  /** What becomes of a failure that the baseline shows, too; absent without a baseline. */
  on_not_new: z
    .object({ action: z.enum(['fail', 'warn']), excuse_ratio: z.number().min(1), ceiling: rate })
    .optional(),
  /** These records are those of one of several jobs that ask for a run, which leads to no verdict; absent: a run of its own. */
  shard: z
    .object({
      index: z.int().min(1),
      of: z.int().min(1),
      /** Digest of the policy without its budget, which may be raised for the merge; absent in earlier versions. */
      policy: digest.exactOptional(),
    })
    .exactOptional(),
  /** The jobs that asked ahead for this run, each by what it left; absent: it asked everything itself. */
  shards: z
    .array(
      z.object({
        index: z.int().min(1),
        of: z.int().min(1),
        lines: count,
        records: digest,
        /** The seal of its last line, in hex; null without a salt. */
        head: text,
      }),
    )
    .exactOptional(),
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
  digests: z.object({
    policy: digest,
    corpus: digest,
    cues: digest,
    rubric: digest,
    builtin: digest,
    /** Of the known answers that the judge may be asked about; absent in earlier versions. */
    anchors: digest.exactOptional(),
  }),
  /** When this run began and what asking the servers who they are took; absent in records of version 0.1. */
  run: z
    .object({
      at: z.string(),
      /** Absent outside of a workflow. */
      job: job.optional(),
      candidate: cost,
      baseline: cost.optional(),
      judge: cost,
      screen: cost.optional(),
    })
    .optional(),
});
