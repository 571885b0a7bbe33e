import type { Probes } from '../ask/probe-all.ts';
import { worthLess } from '../corpus/effective.ts';
import { askedPrompts } from '../cues/asked-prompts.ts';
import type { Condition } from '../cues/conditions.ts';
import type { LabelsInForce } from '../decide/labels-in-force.ts';
import type { Cue } from '../input/cue.ts';
import { CLEARED_FROM } from '../model/cleared.ts';
import { type Limits, wireLimits } from '../model/limits.ts';
import type { JudgeCheckPlan } from '../plan/judge-check.ts';
import type { GatePlan } from '../plan/plan.ts';
import { SCHEDULE_VERSION } from '../plan/schedule.ts';
import { costOf } from '../records/build.ts';
import { declaredFiles } from '../records/declared-files.ts';
import type { DrawsFrom, EvidenceId } from '../records/evidence-id.ts';
import { type EvidenceIdentity, evidenceKeyOf, keyPartsOf } from '../records/evidence-key.ts';
import { releaseDigits } from '../records/release.ts';
import { type Job, type PlanRecord, RECORD_VERSION } from '../records/schema.ts';
import { judgeCheckRecord } from './judge-check-record.ts';
import type { Seed } from './seed.ts';

/** When a run begins, and as which run of a workflow; null: none. */
export interface Beginning {
  readonly at: string;
  readonly job: Job | null;
}

/** A run that is about to begin. */
export interface PlannedRun {
  readonly plan: GatePlan;
  /** k as the line counts it, whoever lets it start over. */
  readonly attemptCounted: number;
  readonly identity: EvidenceIdentity;
  readonly evidence: EvidenceId & DrawsFrom;
  readonly seed: Seed;
  readonly probes: Probes;
  readonly begins: Beginning;
  /** Digests of cues that failed in the line and that policy drops. */
  readonly dropped: readonly string[];
  readonly isScheduled: boolean;
  /** Path of the manifest; empty: there is none. */
  readonly release: string;
  /** Rules of the labels in force; null: none. */
  readonly labelRules: LabelsInForce['rules'];
  /** null: the judge is asked about answers alone. */
  readonly check: JudgeCheckPlan | null;
  /** Number of the run among all of its journal, from 1. */
  readonly run: number;
}

/** The record that says what is asked and how it is decided; one at the start of each run. */
export function planRecordOf({
  plan,
  attemptCounted,
  identity,
  evidence,
  seed,
  probes,
  begins,
  dropped,
  isScheduled,
  release,
  labelRules,
  check,
  run,
}: PlannedRun): PlanRecord {
  const { at, job } = begins;
  const { policy, manifest, baseline } = plan;
  const { onNotNew } = policy;
  return {
    v: RECORD_VERSION,
    type: 'plan',
    evidence_key: evidenceKeyOf(identity),
    ...(release === '' ? {} : { release: releaseDigits(release) }),
    ...(evidence.epoch === 1 ? {} : { epoch: evidence.epoch }),
    ...(evidence.firstDraw === 1 ? {} : { first_draw: evidence.firstDraw }),
    parts: keyPartsOf(identity),
    ...(plan.attempt === 1 ? {} : { attempt: plan.attempt }),
    ...(attemptCounted === plan.attempt ? {} : { attempt_counted: attemptCounted }),
    seed_id: seed.id,
    seed: seed.from === 'random' ? Buffer.from(seed.bytes).toString('hex') : null,
    seed_from: seed.from,
    ...(seed.key === null ? {} : { seed_key: seed.key }),
    candidate: {
      endpoint: policy.candidate.endpoint.baseUrl,
      model: manifest.model,
      digest: manifest.declaredDigest,
      observed: probes.candidate.observed,
      ...declaredFiles(manifest),
    },
    ...(baseline === null || probes.baseline === null
      ? {}
      : {
          baseline: {
            endpoint: baseline.endpoint.baseUrl,
            model: baseline.model,
            observed: probes.baseline.observed,
          },
        }),
    judge: {
      endpoint: policy.judge.endpoint.baseUrl,
      model: policy.judge.model,
      observed: probes.judge.observed,
      ...(policy.judge.reasoning === 'judge' ? { reasoning: 'judge' as const } : {}),
      ...(policy.judge.protocol === 'graded' ? {} : { protocol: policy.judge.protocol }),
      ...acceptedIn(policy),
      ...(policy.judge.second === undefined
        ? {}
        : {
            second: {
              endpoint: policy.judge.second.endpoint.baseUrl,
              model: policy.judge.second.model,
            },
          }),
      rubric: { name: plan.rubric.name, id: plan.rubric.id, version: plan.rubric.version },
      known: { good: probes.known.good, bad: probes.known.bad },
      ...screenOf(plan, probes),
    },
    conditions: plan.conditions.map(({ id, cue, cueDigest, prompts, failedBefore, screened }) => ({
      id,
      family: cue?.family ?? null,
      cue: cueDigest,
      prompts: prompts.length,
      ...textOf(cue),
      ...(failedBefore === true ? { failed_before: true as const } : {}),
      ...(screened === true ? { screened } : {}),
      ...effectiveOf({ prompts, cue }),
    })),
    ...cueScreenOf(plan),
    ...(check === null ? {} : { judge_check: judgeCheckRecord(check, run) }),
    limits: wireLimits(policy.limits),
    ...(plan.correctedFrom === undefined ? {} : { corrected_from: statedRates(plan.correctedFrom) }),
    claim: policy.sampling.claim,
    block: plan.block,
    cap: plan.cap,
    ...(policy.sampling.stop === 'fixed' ? { stop: 'fixed' as const } : {}),
    schedule: SCHEDULE_VERSION,
    rules: rulesOf(plan),
    ...(plan.trainedOn === undefined ? {} : { trained_on: [...plan.trainedOn.prompts].sort() }),
    ...(plan.rules.soft === undefined ? {} : { soft: plan.rules.soft }),
    ...(baseline === null
      ? {}
      : {
          on_not_new: {
            action: onNotNew.action,
            excuse_ratio: onNotNew.excuseRatio,
            ceiling: onNotNew.ceiling,
          },
        }),
    ...(dropped.length === 0 ? {} : { dropped: [...dropped] }),
    ...(plan.only === undefined ? {} : { look: true as const }),
    ...(isScheduled ? { scheduled: true as const } : {}),
    ...(labelRules === null ? {} : { labels: labelRules }),
    digests: plan.digests,
    run: {
      at,
      ...(job === null ? {} : { job }),
      candidate: costOf(probes.candidate.facts),
      ...(probes.baseline === null ? {} : { baseline: costOf(probes.baseline.facts) }),
      judge: costOf(probes.judge.facts),
      ...(probes.screen === null ? {} : { screen: costOf(probes.screen.facts) }),
    },
  };
}

function statedRates({ tolerated, mustCatch }: Limits): NonNullable<PlanRecord['corrected_from']> {
  return { tolerated, must_catch: mustCatch };
}

/** What prompts are worth; nothing where all differ and weigh the same. */
function effectiveOf(condition: Pick<Condition, 'prompts' | 'cue'>): { readonly effective?: number } {
  const effective = worthLess(askedPrompts(condition));
  return effective === null ? {} : { effective };
}

/** How screened conditions are asked; nothing where there are none. */
function cueScreenOf({ cueScreen }: GatePlan): Pick<PlanRecord, 'cue_screen'> {
  if (cueScreen === null) return {};
  const { draws, atCap } = cueScreen;
  return { cue_screen: { draws, ...(atCap ? { at_cap: true as const } : {}) } };
}

/** Who accepted the judge; nothing where the policy does not say. */
function acceptedIn({ judge: { accepted } }: GatePlan['policy']): Pick<PlanRecord['judge'], 'accepted'> {
  return accepted === undefined ? {} : { accepted: { by: accepted.by, on: accepted.on } };
}

/** The cheap judge, and what is known of what it lets by. */
function screenOf(
  { screen }: GatePlan,
  { screen: probed, knownToScreen }: Probes,
): Pick<PlanRecord['judge'], 'screen'> {
  if (screen === null || probed === null || knownToScreen === null) return {};
  const { rubric, sensitivity, protocol } = screen;
  return {
    screen: {
      endpoint: screen.endpoint.baseUrl,
      model: screen.model,
      observed: probed.observed,
      ...(protocol === 'graded' ? {} : { protocol }),
      rubric: { name: rubric.name, id: rubric.id, version: rubric.version },
      known: { good: knownToScreen.good, bad: knownToScreen.bad },
      from: CLEARED_FROM,
      calibration: screen.calibration.digest,
      passes_on: { ...sensitivity.passedOn, lower: sensitivity.lower },
      must_catch_from: screen.mustCatchFrom,
    },
  };
}

/** What a cue does to a prompt; nothing for plain, and for a rewrite, whose texts are the policy's. */
function textOf(cue: Cue | null): Pick<PlanRecord['conditions'][number], 'text'> {
  if (cue === null || cue.rewrite !== undefined) return {};
  const { id: _id, family: _family, matches: _matches, rewrite: _rewrite, vary, ...text } = cue;
  return { text: { ...text, ...(vary === undefined ? {} : { vary: listsOf(vary) }) } };
}

function listsOf(vary: NonNullable<Cue['vary']>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(vary).map(([name, values]) => [name, [...values]]));
}

/** What the answers count, and which of them keep a run from passing. */
function rulesOf({
  rules: { version, gamma, refusals, filters, maxFailures },
  policy,
}: GatePlan): PlanRecord['rules'] {
  return {
    gamma,
    refusals,
    filters,
    max_refusals: policy.evidence.maxRefusals,
    ...(maxFailures === undefined ? {} : { max_failures: maxFailures }),
    ...(version === undefined ? {} : { version }),
  };
}
