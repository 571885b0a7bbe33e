import { Budget } from '../ask/budget.ts';
import { protocolOfRun } from '../ask/judge/protocols.ts';
import { type Probes, probeAll } from '../ask/probe-all.ts';
import { identityOf } from '../gate/identity.ts';
import { prepare } from '../plan/prepare.ts';
import { keyOf } from '../policy/key.ts';
import { type Endpoint, readPolicy } from '../policy/policy.ts';
import { proxyOf } from '../policy/proxy.ts';
import { evidenceKeyOf } from '../records/evidence-key.ts';
import { messageOf } from '../report/messages.ts';
import { quoteForTerminal } from '../report/terminal.ts';
import type { CurrentJob, StepReport } from '../session/forge.ts';
import type { Found, Release } from '../session/release.ts';
import { reasonOf } from '../session/session.ts';
import type { SessionWorld } from '../session/world.ts';

/**
 * The step before the gate: says which evidence the release has, so that its records can be restored. It decides
 * nothing and is never red: whatever keeps it from saying so, the gate meets and reports, too.
 */
export async function sayKey(
  find: () => Promise<Found>,
  job: Pick<CurrentJob, 'id' | 'attempt'>,
  world: SessionWorld,
): Promise<StepReport> {
  try {
    const found = await find();
    if ('reason' in found || found.planOnly !== undefined)
      return said('cuegate: there is no evidence to restore.', {}, []);
    const { evidenceKey } = await evidenceOf(found, world);
    return said(
      `cuegate: the evidence of this release is ${evidenceKey.slice(0, 16)}.`,
      evidenceOutputs(evidenceKey, job),
      [],
    );
  } catch (error) {
    const { why } = messageOf(reasonOf(error), quoteForTerminal);
    return said('cuegate: no evidence can be restored.', {}, [`No evidence can be restored. ${why}`]);
  }
}

function said(text: string, outputs: StepReport['outputs'], warnings: readonly string[]): StepReport {
  return { exit: 0, outputs, summary: '', annotations: [], warnings, terminal: `${text}\n` };
}

/**
 * The outputs that say which evidence the records are, and name the caches that carry them from run to run: the
 * prefix, by which to restore, begins the name of every cache of this evidence; the key is what this attempt saves,
 * since caches are never rewritten.
 */
export function evidenceOutputs(
  evidenceKey: string,
  { id, attempt }: Pick<CurrentJob, 'id' | 'attempt'>,
): StepReport['outputs'] {
  const prefix = `cuegate-${evidenceKey}-`;
  return { 'evidence-key': evidenceKey, 'cache-key': `${prefix}${id}-${attempt}`, 'cache-prefix': prefix };
}

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
  return { evidenceKey: evidenceKeyOf(identityOf(plan, servers)), probes };
}
