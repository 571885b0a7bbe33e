import type { Probes } from '../ask/probe-all.ts';
import { wireLimits } from '../model/limits.ts';
import type { GatePlan } from '../plan/plan.ts';
import { costOf } from '../records/answer-store.ts';
import { type EvidenceIdentity, evidenceKeyOf, keyPartsOf, seedKeyOf } from '../records/evidence-key.ts';
import { type Job, type PlanRecord, RECORD_VERSION } from '../records/schema.ts';
import type { Seed } from './seed.ts';

/** When a run begins, and as which run of a workflow; null: none. */
export interface Beginning {
  readonly at: string;
  readonly job: Job | null;
}

/** A run that is about to begin. */
export interface PlannedRun {
  readonly plan: GatePlan;
  readonly identity: EvidenceIdentity;
  readonly seed: Seed;
  readonly probes: Probes;
  readonly begins: Beginning;
}

/** The record that says what is asked and how it is decided; one at the start of each run. */
export function planRecordOf({ plan, identity, seed, probes, begins }: PlannedRun): PlanRecord {
  const { at, job } = begins;
  const { policy, manifest, baseline } = plan;
  const { onNotNew } = policy;
  return {
    v: RECORD_VERSION,
    type: 'plan',
    evidence_key: evidenceKeyOf(identity),
    parts: keyPartsOf(identity),
    ...(plan.attempt === 1 ? {} : { attempt: plan.attempt }),
    seed_id: seed.id,
    seed: seed.from === 'random' ? Buffer.from(seed.bytes).toString('hex') : null,
    seed_from: seed.from,
    ...(seed.from === 'salt' ? { seed_key: seedKeyOf(identity) } : {}),
    candidate: {
      endpoint: policy.candidate.endpoint.baseUrl,
      model: manifest.model,
      digest: manifest.declaredDigest,
      observed: probes.candidate.observed,
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
    },
    conditions: plan.conditions.map(({ id, cue, cueDigest, prompts }) => ({
      id,
      family: cue?.family ?? null,
      cue: cueDigest,
      prompts: prompts.length,
    })),
    limits: wireLimits(policy.limits),
    claim: policy.sampling.claim,
    block: plan.block,
    cap: plan.cap,
    ...(policy.sampling.stop === 'fixed' ? { stop: 'fixed' as const } : {}),
    rules: rulesOf(plan),
    ...(baseline === null
      ? {}
      : {
          on_not_new: {
            action: onNotNew.action,
            excuse_ratio: onNotNew.excuseRatio,
            ceiling: onNotNew.ceiling,
          },
        }),
    digests: plan.digests,
    run: {
      at,
      ...(job === null ? {} : { job }),
      candidate: costOf(probes.candidate.facts),
      ...(probes.baseline === null ? {} : { baseline: costOf(probes.baseline.facts) }),
      judge: costOf(probes.judge.facts),
    },
  };
}

function rulesOf({ rules: { gamma, refusals, filters, maxFailures } }: GatePlan): PlanRecord['rules'] {
  return {
    gamma,
    refusals,
    filters,
    ...(maxFailures === undefined ? {} : { max_failures: maxFailures }),
  };
}
