import type { GitHubApi } from '../adapters/github/api.ts';
import { earlierPullOf, type TriggerEvent } from '../adapters/github/event.ts';
import type { Trail } from '../adapters/github/find-release.ts';
import { SHORT_DIGITS } from '../digest.ts';
import { readPolicy } from '../policy/policy.ts';
import { saysPass, statusName } from '../report/status-text.ts';
import type { Release, SessionWorld, Settled } from '../session/session.ts';
import { evidenceOf } from './evidence-of.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * The earlier pass that stands for this event's release, or null: then the gate runs. In the merge queue, or
 * after a pull request was only edited, the head's own status must be the newest of its name, the gate's,
 * a success at most `valid_days` old, and name this policy commit; the manifest there must be the same blob; and
 * both servers, asked again who they are, must lead to the same evidence key.
 *
 * @param wanted the input `release`; null: none
 */
export async function reusedPass(
  event: TriggerEvent,
  release: Release,
  { span, policyCommit, manifest }: Trail,
  wanted: string | null,
  api: GitHubApi,
  world: SessionWorld,
): Promise<Settled | null> {
  const number = earlierPullOf(event);
  if (number === null || span === null || policyCommit === null || manifest === null) return null;
  try {
    const head = span.pull === null ? (await api.pull(number)).headSha : span.head;
    const blob = (await api.tree(head)).find(({ path }) => path === manifest.path)?.sha;
    if (blob !== manifest.blob) return null;
    const viewer = await api.viewer();
    const status = (await api.statuses(head)).find(
      ({ context, author }) => context === statusName(wanted) && author === viewer,
    );
    if (status?.state !== 'success' || !status.description.includes(policyCommit)) return null;
    const policy = readPolicy(release.policyText, release.policyFile);
    const ageMs = world.clock.now() - status.createdAt;
    if (!(ageMs <= policy.validDays * DAY_MS)) return null;
    const { evidenceKey, probes } = await evidenceOf(release, world);
    if (!saysPass(status.description, evidenceKey, policyCommit)) return null;
    return {
      verdict: 'pass',
      reason: {
        code: 'pass-reused',
        args: { sha: head.slice(0, SHORT_DIGITS), hours: Math.max(0, Math.round(ageMs / HOUR_MS)) },
      },
      source: release.source,
      calls: { candidate: probes.candidate.facts.requests, baseline: 0, judge: probes.judge.facts.requests },
    };
  } catch {
    // Whatever is missing here, the gate itself finds it and says so.
    return null;
  }
}
