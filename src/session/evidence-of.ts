import { Budget } from '../ask/budget.ts';
import { protocolOfRun } from '../ask/judge/protocols.ts';
import { type Probes, probeAll } from '../ask/probe-all.ts';
import { identityOf } from '../gate/identity.ts';
import { prepare } from '../plan/prepare.ts';
import { keyOf } from '../policy/key.ts';
import { type Endpoint, readPolicy } from '../policy/policy.ts';
import { proxyOf } from '../policy/proxy.ts';
import { evidenceKeyOf } from '../records/evidence-key.ts';
import type { Release } from './release.ts';
import type { SessionWorld } from './world.ts';

/**
 * Which evidence a release has: candidate and judge are asked who they are, and nothing else.
 *
 * @throws CuegateError for anything that would end the gate before its first question, too
 */
export async function evidenceOf(
  release: Release,
  world: SessionWorld,
): Promise<{ readonly evidenceKey: string; readonly probes: Probes }> {
  const policy = readPolicy(release.policyText, release.policyFile);
  world.protect(policy);
  const plan = await prepare({
    policy,
    manifest: release.manifest(),
    root: release.root,
    builtin: world.builtin(),
    publicPlace: release.publicPlace,
    released: release.releasedManifest ?? null,
  });
  const { candidate, judge } = policy;
  const modelAt = (endpoint: Endpoint) =>
    world.chatModel(endpoint, keyOf(endpoint, world.env), proxyOf(endpoint, world.env));
  const servers = {
    candidate: modelAt(candidate.endpoint),
    // The baseline is no part of the key.
    baseline: null,
    judge: modelAt(judge.endpoint),
    clock: world.clock,
    random: world.random,
    cancelled: world.cancelled,
    protocol: protocolOfRun(),
  };
  const probes = await probeAll(plan, servers, new Budget(policy.budget, policy.prices, world.clock));
  return { evidenceKey: evidenceKeyOf(identityOf(plan, probes, servers)), probes };
}
