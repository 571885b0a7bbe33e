import { NO_KNOWN_RUNS } from '../../gate/attempts.ts';
import type { Forge, Noticeboard } from '../../session/forge.ts';
import { systemClock } from '../console/world.ts';
import type { GitHubApi } from './api.ts';
import { earlierPass } from './earlier-pass.ts';
import { earlierPullOf } from './event.ts';
import { findRelease } from './find-release.ts';
import { historyOf } from './history.ts';
import { githubNoticeboard } from './noticeboard.ts';
import { githubApi } from './rest-api.ts';
import type { Step } from './step.ts';
import { newTrail, type Where } from './trail.ts';

/** The repository on GitHub that a step runs for. Nothing is asked of it, and the token not looked at, before it is needed. */
export function githubForge(step: Step, { policy, policyRef }: Pick<Where, 'policy' | 'policyRef'>): Forge {
  const { event, job, release, workspace } = step;
  const api = apiOf(step);
  const trail = newTrail();
  return {
    ...githubNoticeboard(step, api, trail),
    find: () => findRelease(event, { policy, policyRef, release, workspace }, api(), trail),
    manifest: () => trail.manifest,
    earlierPass: () => earlierPass(step, trail, api()),
    async history() {
      const { span, manifest } = trail;
      if (span === null || manifest === null) return NO_KNOWN_RUNS;
      return historyOf(api(), {
        // A run in the merge queue goes on with what the pull request remembers.
        pull: span.pull ?? earlierPullOf(event),
        head: span.head,
        release: manifest.path,
        wanted: release,
        job: { run: job.id, attempt: job.attempt },
      });
    },
  };
}

/** Where a step publishes the result of another job. */
export function githubPostingBoard(step: Step): Noticeboard {
  return githubNoticeboard(step, apiOf(step));
}

/** The step's API, made once and when it is first needed: a token that is missing is an input to complain of. */
function apiOf({ token, repository, apiUrl }: Step): () => GitHubApi {
  let made: GitHubApi | null = null;
  return () => {
    made ??= githubApi(token, repository, apiUrl, systemClock);
    return made;
  };
}
