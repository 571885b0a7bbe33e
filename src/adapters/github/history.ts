import { type KnownRuns, NO_KNOWN_RUNS, type ShownRun } from '../../gate/known-runs.ts';
import type { Job } from '../../records/schema.ts';
import { mergeRunHistories, releaseDigits } from '../../report/run-history.ts';
import { keyInStatus, statusName } from '../../report/status-text.ts';
import type { GitHubApi } from './api.ts';
import { ownComments } from './sticky-comment.ts';

/** Whose earlier runs are looked for. */
export interface Place {
  /** Pull request whose comments remember runs; null: none does. */
  readonly pull: number | null;
  /** Commit whose statuses do. */
  readonly head: string;
  /** Path of the manifest. */
  readonly release: string;
  /** The input `release`, part of the status's name; null: none. */
  readonly wanted: string | null;
  readonly job: Job;
  /** Where the run's records are kept. */
  readonly scope: string;
  readonly isScheduled: boolean;
}

/**
 * What the pull request's comments and the commit's statuses remember of earlier runs; only our own are believed. What
 * cannot be read is not remembered: no verdict depends on GitHub answering, and later attempts of this run are known
 * without it.
 */
export async function historyOf(api: GitHubApi, place: Place): Promise<KnownRuns> {
  const { pull, head, release, wanted, job } = place;
  const viewer = await api.viewer().catch(() => null);
  if (viewer === null) return { ...NO_KNOWN_RUNS, job, scope: place.scope, isScheduled: place.isScheduled };
  const marked = pull === null ? [] : await ownComments(api, pull, viewer).catch(() => []);
  const { tried } = mergeRunHistories(
    marked.map(({ marker }) => marker.tried),
    null,
  );
  const digits = releaseDigits(release);
  const shown = tried.map(
    ({
      run,
      attempt,
      key,
      line,
      kept,
      parts,
      release: of,
      verdict,
      epoch,
      last,
      failed,
      commit,
      scope,
    }): ShownRun => ({
      run,
      attempt,
      key,
      evidenceAttempt: line,
      epoch,
      verdict,
      kept,
      lastDraw: last,
      parts,
      failed,
      head: commit === '' ? null : commit,
      scope: scope === '' ? null : scope,
      sameRelease: of === digits,
    }),
  );
  const statuses = await api.statuses(head).catch(() => []);
  const ours = statuses.filter(({ context, author }) => context === statusName(wanted) && author === viewer);
  // A status whose reply was lost is written twice: one run, one key.
  const keys = new Map(ours.map(({ url, description }) => [url, keyInStatus(description)]));
  return {
    job,
    scope: place.scope,
    isScheduled: place.isScheduled,
    shown,
    statusKeys: [...keys.values()].filter((key) => key !== null),
  };
}
