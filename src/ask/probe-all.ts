import type { ChatRequest } from '../model/chat.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { AskedRole } from '../ports.ts';
import type { Budget } from './budget.ts';
import type { JudgeProtocol } from './judge/protocol.ts';
import { PROBE_MESSAGES, type Probed, probe } from './probe.ts';
import type { AskingWorld } from './world.ts';

export interface Probes {
  readonly candidate: Probed;
  /** null without a baseline. */
  readonly baseline: Probed | null;
  readonly judge: Probed;
}

/** The questions of no account: before the run, and while a server is out. */
export function probeRequests(
  { policy, manifest, baseline }: GatePlan,
  protocol: JudgeProtocol,
): Readonly<Record<AskedRole, ChatRequest>> {
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
      schema: protocol.schema,
    },
  };
}

/** Asks all servers who they are. */
export async function probeAll(plan: GatePlan, world: AskingWorld, budget: Budget): Promise<Probes> {
  const requests = probeRequests(plan, world.protocol);
  const { candidate, baseline, judge } = world;
  const within = { ...world, budget };
  return {
    candidate: await probe('candidate', candidate, requests.candidate, within),
    baseline:
      plan.baseline === null || baseline === null
        ? null
        : await probe('baseline', baseline, requests.baseline, within),
    judge: await probe('judge', judge, requests.judge, within),
  };
}
