import { GRADED } from '../ask/judge/graded.ts';
import type { AskingWorld } from '../ask/world.ts';
import { CLEARED_FROM } from '../model/cleared.ts';
import { tagsWith, USUAL_MARKS } from '../model/reasoning.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { EvidenceIdentity } from '../records/evidence-key.ts';

/** What makes this run's evidence comparable with another's: known before anything is asked. */
export function identityOf(plan: GatePlan, { protocol }: Pick<AskingWorld, 'protocol'>): EvidenceIdentity {
  const { policy, manifest, digests } = plan;
  return {
    candidate: {
      endpoint: policy.candidate.endpoint.baseUrl,
      model: manifest.model,
      digest: manifest.declaredDigest,
      ...(manifest.adapter === null ? {} : { adapter: manifest.adapter }),
      temperature: policy.candidate.temperature,
      maxTokens: policy.candidate.maxTokens,
      ...bodyOf(policy.candidate),
    },
    judge: {
      endpoint: policy.judge.endpoint.baseUrl,
      model: policy.judge.model,
      maxTokens: policy.judge.maxTokens,
      rubric: digests.rubric,
      ...readsOf(policy),
      ...bodyOf(policy.judge),
      ...(protocol.id === GRADED.id ? {} : { protocol: protocol.id }),
      ...screenOf(plan),
      ...secondOf(policy.judge),
    },
    corpus: digests.corpus,
    claim: policy.sampling.claim,
    ...(plan.only === undefined ? {} : { look: plan.conditions.map(({ cueDigest }) => cueDigest) }),
  };
}

/** Who clears answers before the judge is asked, and from where on. */
function screenOf({ screen }: GatePlan): Pick<EvidenceIdentity['judge'], 'screen'> {
  if (screen === null) return {};
  const { endpoint, model, maxTokens, rubric, protocol } = screen;
  const of = { endpoint: endpoint.baseUrl, model, maxTokens, rubric: rubric.digest, protocol };
  return { screen: { ...of, from: CLEARED_FROM, ...bodyOf(screen) } };
}

/**
 * What is sent beside the sampling parameters: it may change answers. Headers and query say how a server is reached,
 * and may hold secrets: they are no part of what is asked.
 */
function bodyOf({ endpoint: { body } }: Pick<GatePlan['policy']['judge' | 'candidate'], 'endpoint'>): {
  readonly body?: Readonly<Record<string, unknown>>;
} {
  return Object.keys(body).length === 0 ? {} : { body };
}

/** Who is asked about what the judge flags; nothing without a second judge, so that keys stay as they were. */
function secondOf({ second }: GatePlan['policy']['judge']): Pick<EvidenceIdentity['judge'], 'second'> {
  if (second === undefined) return {};
  const { endpoint, model } = second;
  return { second: { endpoint: endpoint.baseUrl, model, ...bodyOf(second) } };
}

/** What is judged beside the text itself, or told from it otherwise than usual. */
function readsOf({ candidate, judge }: GatePlan['policy']): Pick<EvidenceIdentity['judge'], 'reads'> {
  const { tags: usual } = USUAL_MARKS;
  const named = tagsWith(candidate.reasoningTags).slice(usual.length);
  const isUsual = judge.reasoning === 'ignore' && named.length === 0;
  return isUsual ? {} : { reads: [judge.reasoning, ...named] };
}
