import { readPolicy } from '../policy/policy.ts';
import type { Forge, ReleaseSource } from '../session/forge.ts';
import type { Found, Release, Settled } from '../session/release.ts';
import type { SessionWorld } from '../session/world.ts';
import { evidenceOf } from './stage-key.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * What a forge has to gate, with what it remembers of earlier runs; settled when an earlier pass stands for it.
 *
 * @throws CuegateError as `find` does
 */
export async function releaseToAsk(forge: Forge, world: SessionWorld): Promise<Found> {
  const found = await forge.find();
  if ('reason' in found) return found.verdict === 'not-applicable' ? unlessFailed(forge, found) : found;
  if (found.planOnly !== undefined) return found;
  const reused = await reusedPass(forge, found, world);
  if (reused !== null) return reused;
  const history = await forge.history();
  return { ...found, notes: [...(found.notes ?? []), ...(history.notes ?? [])], history };
}

/** Nothing to gate, unless another change has shown a failure of the same commit: then that stands. */
async function unlessFailed(forge: Forge, found: Settled): Promise<Settled> {
  const failed = await forge.failure();
  if (failed === null) return found;
  const { verdict, where } = failed;
  return { ...found, verdict, reason: { code: 'failed-elsewhere', args: { where, verdict } } };
}

/**
 * The earlier pass that stands for this release, or null: then the gate runs. It is at most `valid_days` old, and
 * both servers, asked again who they are, must lead to the same evidence key.
 */
async function reusedPass(
  forge: ReleaseSource,
  release: Release,
  world: SessionWorld,
): Promise<Settled | null> {
  try {
    const earlier = await forge.earlierPass();
    if (earlier === null) return null;
    const policy = readPolicy(release.policyText, release.policyFile);
    const ageMs = world.clock.now() - earlier.at;
    if (!(ageMs <= policy.validDays * DAY_MS)) return null;
    const { evidenceKey, probes } = await evidenceOf(release, world);
    if (!earlier.isOf(evidenceKey)) return null;
    return {
      verdict: 'pass',
      reason: {
        code: 'pass-reused',
        args: { sha: earlier.commit.slice(0, 12), hours: Math.max(0, Math.round(ageMs / HOUR_MS)) },
      },
      source: release.source,
      calls: { candidate: probes.candidate.facts.requests, baseline: 0, judge: probes.judge.facts.requests },
    };
  } catch {
    // Whatever is missing here, the gate itself finds it and says so.
    return null;
  }
}
