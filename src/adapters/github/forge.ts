import { NO_KNOWN_RUNS } from '../../gate/known-runs.ts';
import type { Clock } from '../../ports.ts';
import { branchDigits } from '../../report/run-history.ts';
import type { Forge } from '../../session/forge.ts';
import type { Found } from '../../session/release.ts';
import { systemClock } from '../console/world.ts';
import type { GitHubApi } from './api.ts';
import { earlierPass } from './earlier-pass.ts';
import { earlierRecords } from './earlier-records.ts';
import { earlierPullOf, gatesAll } from './event.ts';
import { findRelease } from './find-release.ts';
import { historyOf } from './history.ts';
import { nightlyAge } from './nightly-age.ts';
import { githubNoticeboard } from './noticeboard.ts';
import { apiOf, type Step } from './step.ts';
import { newTrail, type Where } from './trail.ts';

/** The repository on GitHub that a step runs for. Nothing is asked of it, and the token not looked at, before it is needed. */
export function githubForge(
  step: Step,
  where: Pick<Where, 'policy' | 'policyRef'>,
  clock: Clock = systemClock,
): Forge {
  return forgeOver(step, where, { api: apiOf(step, clock), clock });
}

function forgeOver(
  step: Step,
  { policy, policyRef }: Pick<Where, 'policy' | 'policyRef'>,
  { api, clock }: { readonly api: () => GitHubApi; readonly clock: Clock },
): Forge {
  const { event, job, release, workspace, salt } = step;
  const trail = newTrail();
  let finding: Promise<Found> | null = null;
  const find = () => {
    const way = () =>
      findRelease(event, { policy, policyRef, release, workspace }, { api: api(), clock, trail });
    finding ??= way();
    return finding;
  };
  return {
    ...githubNoticeboard(step, api, trail),
    find,
    async parts() {
      if (release !== null || !gatesAll(event)) return [];
      // More than one is what a single step cannot gate: that ends the search, once they are known.
      await find().catch(() => {});
      if (trail.released.length < 2) return [];
      return trail.released.map((path) => ({
        release: path,
        forge: forgeOver({ ...step, release: path }, { policy, policyRef }, { api, clock }),
      }));
    },
    manifest: () => trail.manifest,
    earlierPass: () => earlierPass(step, trail, api()),
    earlierRecords: (run) => earlierRecords(api(), run),
    async nightlyAge(workflow) {
      // A night that gates the tip says nothing of itself.
      if (event.name === 'schedule') return [];
      return nightlyAge(api(), workflow, clock.now());
    },
    async history() {
      const { span, manifest } = trail;
      if (span === null || manifest === null) return NO_KNOWN_RUNS;
      return historyOf(api(), {
        // A run in the merge queue goes on with what the pull request remembers.
        pull: span.pull ?? earlierPullOf(event),
        head: span.head,
        release: manifest.path,
        wanted: release ?? trail.dispatched,
        job: { run: job.id, attempt: job.attempt },
        scope: step.scope,
        isScheduled: event.name === 'schedule',
        branch: branchDigits(span.request?.from ?? null),
        released: trail.inForce,
        salt,
        sawStatuses: (statuses) => {
          trail.statuses = statuses;
        },
      });
    },
  };
}
