import type { AskingWorld } from '../ask/asker.ts';
import type { Budget } from '../ask/budget.ts';
import { JUDGEMENT_SCHEMA } from '../ask/judge/request.ts';
import { PROBE_MESSAGES, type Probed, probe } from '../ask/probe.ts';
import type { Role } from '../ask/scheduler.ts';
import { drawInBlocks, drawOnce, drawWithReplacement } from '../corpus/draw.ts';
import type { Prompt } from '../corpus/row.ts';
import type { Condition } from '../cues/conditions.ts';
import { CuegateError } from '../errors.ts';
import type { ChatRequest } from '../model/chat.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { Random } from '../ports.ts';
import {
  changedParts,
  type EvidenceIdentity,
  evidenceKeyOf,
  keyPartsOf,
  type Seed,
  seedFor,
  seedKeyOf,
} from '../records/evidence-key.ts';
import type { PlanRecord } from '../records/schema.ts';

export interface Probes {
  readonly candidate: Probed;
  /** null without a baseline. */
  readonly baseline: Probed | null;
  readonly judge: Probed;
}

const DRAWS = { corpus: drawWithReplacement, production: drawOnce, list: drawInBlocks } as const;

/** Conditions that draw from the same prompts share their draws. */
export function prompter(plan: GatePlan, seed: Uint8Array): (condition: Condition, index: number) => Prompt {
  const make = DRAWS[plan.policy.sampling.claim];
  const drawers = new Map(plan.conditions.map(({ prompts }) => [prompts, make(seed, prompts)]));
  return ({ prompts }, index) => {
    const drawer = drawers.get(prompts);
    if (drawer === undefined) throw new Error('every condition has prompts');
    return drawer(index);
  };
}

/** The questions of no account: before the run, and while a server is out. */
export function probeRequests({ policy, manifest, baseline }: GatePlan): Readonly<Record<Role, ChatRequest>> {
  const { candidate, judge } = policy;
  const asCandidate = (model: string): ChatRequest => ({
    messages: PROBE_MESSAGES.candidate,
    seed: 1,
    model,
    temperature: candidate.temperature,
    maxTokens: candidate.maxTokens,
  });
  return {
    candidate: asCandidate(manifest.model),
    baseline: asCandidate(baseline?.model ?? manifest.model),
    judge: {
      messages: PROBE_MESSAGES.judge,
      seed: 1,
      model: judge.model,
      temperature: 0,
      maxTokens: judge.maxTokens,
      schema: JUDGEMENT_SCHEMA,
    },
  };
}

/** Asks all servers who they are. */
export async function probeAll(plan: GatePlan, world: AskingWorld, budget: Budget): Promise<Probes> {
  const requests = probeRequests(plan);
  return {
    candidate: await probe('candidate', world.candidate, requests.candidate, world, budget),
    baseline:
      plan.baseline === null || world.baseline === null
        ? null
        : await probe('baseline', world.baseline, requests.baseline, world, budget),
    judge: await probe('judge', world.judge, requests.judge, world, budget),
  };
}

/** What makes this run's evidence comparable with another's. */
export function identityOf(plan: GatePlan, probes: Probes): EvidenceIdentity {
  const { policy, manifest, digests } = plan;
  return {
    candidate: {
      endpoint: policy.candidate.endpoint.baseUrl,
      model: manifest.model,
      digest: manifest.declaredDigest,
      observed: probes.candidate.observed,
      temperature: policy.candidate.temperature,
      maxTokens: policy.candidate.maxTokens,
    },
    judge: {
      endpoint: policy.judge.endpoint.baseUrl,
      model: policy.judge.model,
      reportedModel: probes.judge.observed.model,
      maxTokens: policy.judge.maxTokens,
      rubric: digests.rubric,
    },
    corpus: digests.corpus,
    claim: policy.sampling.claim,
  };
}

/**
 * The seed of this evidence, continued from what earlier runs recorded.
 *
 * @throws CuegateError `records-other-evidence` when the records belong to another key or seed
 */
export function continuedSeed(
  plan: GatePlan,
  identity: EvidenceIdentity,
  before: PlanRecord | null,
  salt: string | null,
  random: Random,
): Seed {
  const evidenceKey = evidenceKeyOf(identity);
  if (before !== null && before.evidence_key !== evidenceKey)
    throw new CuegateError('records-other-evidence', {
      key: evidenceKey.slice(0, 12),
      found: before.evidence_key.slice(0, 12),
      changed: [...changedParts(before.parts, keyPartsOf(identity))],
    });
  const seed = seedFor(seedKeyOf(identity), plan.policy.sampling.seed, salt, before?.seed ?? null, random);
  if (before !== null && before.seed_id !== seed.id)
    throw new CuegateError('records-other-evidence', {
      key: `seed ${seed.id}`,
      found: `seed ${before.seed_id}`,
      changed: ['seed'],
    });
  return seed;
}
