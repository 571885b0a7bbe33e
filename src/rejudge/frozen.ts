import type { Prompt } from '../corpus/row.ts';
import type { Condition } from '../cues/conditions.ts';
import { inputError } from '../errors.ts';
import { limitsOfAttempt } from '../evidence/attempt.ts';
import type { Cue } from '../input/cue.ts';
import { NO_LABELS } from '../input/label.ts';
import { limitsFromWire } from '../model/limits.ts';
import type { GatePlan } from '../plan/plan.ts';
import { manifestForModel } from '../policy/manifest.ts';
import type { Endpoint, Policy } from '../policy/policy.ts';
import type { PlanRecord } from '../records/schema.ts';
import type { Rubric } from '../rubrics/rubric.ts';

/** What a run was made of besides its records, as the policy at hand gives it. */
export interface AtHand {
  readonly policy: Policy;
  readonly prompts: readonly Prompt[];
  /** Cues by the digest of their text: those of the policy and those that ship. */
  readonly cues: ReadonlyMap<string, Cue>;
  readonly rubric: Rubric;
}

/** Which judge a plan speaks of. */
export interface JudgeAt {
  readonly endpoint: Endpoint;
  readonly model: string;
}

/**
 * The plan of a run as its newest plan record has it: limits, rules, conditions and judge of the run, whatever the policy
 * says now. Servers, budget and corpus are the policy's.
 *
 * @throws CuegateError `input-invalid` when a cue's text is not at hand
 */
export function frozenPlan(record: PlanRecord, { policy, prompts, cues, rubric }: AtHand): GatePlan {
  if (record.judge.screen !== undefined)
    throw inputError('input-invalid', {
      file: policy.file,
      key: 'judge.screen',
      problem:
        'a cheap judge read the answers of this run first, and what it cleared the judge was never asked about',
      fix: 'run the gate under a policy that names the new judge',
    });
  const stated = limitsFromWire(record.limits);
  const attempt = record.attempt ?? 1;
  const { corrected_from: corrected } = record;
  const { version, max_refusals = 1, max_failures, gamma, refusals, filters } = record.rules;
  return {
    policy: {
      ...policy,
      limits: stated,
      candidate: { ...policy.candidate, models: [record.candidate.model] },
      judge: {
        ...policy.judge,
        screen: null,
        model: record.judge.model,
        protocol: record.judge.protocol ?? 'graded',
        reasoning: record.judge.reasoning ?? 'ignore',
      },
      sampling: {
        ...policy.sampling,
        claim: record.claim,
        cap: record.cap,
        stop: record.stop ?? 'sequential',
      },
      evidence: { ...policy.evidence, maxRefusals: max_refusals },
      onNotNew:
        record.on_not_new === undefined
          ? policy.onNotNew
          : {
              action: record.on_not_new.action,
              excuseRatio: record.on_not_new.excuse_ratio,
              ceiling: record.on_not_new.ceiling,
            },
    },
    manifest: manifestForModel(record.candidate.model),
    baseline:
      record.baseline === undefined
        ? null
        : { endpoint: (policy.baseline ?? policy.candidate).endpoint, model: record.baseline.model },
    conditions: record.conditions.map((one) => conditionOf(one, prompts, cues, policy.file)),
    rules: {
      ...(version === undefined ? {} : { version }),
      gamma,
      refusals,
      filters,
      ...(max_failures === undefined ? {} : { maxFailures: max_failures }),
    },
    attempt,
    limits: limitsOfAttempt(stated, attempt),
    block: record.block,
    cap: record.cap,
    cueScreen:
      record.cue_screen === undefined
        ? null
        : { draws: record.cue_screen.draws, atCap: record.cue_screen.at_cap === true },
    promptCount: prompts.length,
    ...(record.trained_on === undefined
      ? {}
      : { trainedOn: { prompts: new Set(record.trained_on), pass: record.limits.must_catch } }),
    rubric,
    anchors: [],
    calibration: null,
    screen: null,
    ...(corrected === undefined
      ? {}
      : { correctedFrom: { ...stated, tolerated: corrected.tolerated, mustCatch: corrected.must_catch } }),
    controls: [],
    digests: record.digests,
    text: policy.text === 'auto' ? 'comment' : policy.text,
    labels: NO_LABELS,
    leftOut: [],
    shipped: new Set(),
    notes: [],
  };
}

/** The same plan with another judge. */
export function judgedBy(plan: GatePlan, { endpoint, model }: JudgeAt): GatePlan {
  return { ...plan, policy: { ...plan.policy, judge: { ...plan.policy.judge, endpoint, model } } };
}

/** A cue matters to a judge by its rewritten questions, and by whether it expects code. */
function conditionOf(
  { id, family, cue: digest, text, failed_before, screened }: PlanRecord['conditions'][number],
  prompts: readonly Prompt[],
  cues: AtHand['cues'],
  file: string,
): Condition {
  const cue = recordedCue({ id, family, text }) ?? renamed(cues.get(digest), id);
  if (cue === null && family !== null)
    throw inputError('input-invalid', {
      file: '--policy',
      value: file,
      problem: `the questions of the cue ${id} are neither in this policy nor in what ships, and a judge has to see them`,
      fix: '--policy FILE --root DIR, as the run had them',
    });
  return {
    id,
    cue,
    cueDigest: digest,
    prompts,
    ...(failed_before === true ? { failedBefore: true } : {}),
    ...(screened === true ? { screened } : {}),
  };
}

/** The cue as the records have it; null: of plain, and where they hold no text. */
function recordedCue({ id, family, text }: Pick<PlanRecord['conditions'][number], 'id' | 'family' | 'text'>) {
  return family === null || text === undefined ? null : { id, family, ...text };
}

function renamed(cue: Cue | undefined, id: string): Cue | null {
  return cue === undefined ? null : { ...cue, id };
}

/**
 * The cue that a run asked under, whole where it is at hand: the records hold no rewritten questions.
 *
 * @returns null of the plain condition; undefined where the text is neither at hand nor recorded
 */
export function cueAsked(
  condition: PlanRecord['conditions'][number],
  cues: AtHand['cues'],
): Cue | null | undefined {
  if (condition.family === null) return null;
  return renamed(cues.get(condition.cue), condition.id) ?? recordedCue(condition) ?? undefined;
}
