import { type KnownRuns, NO_KNOWN_RUNS, type ShownRun } from '../../gate/known-runs.ts';
import type { Job } from '../../records/schema.ts';
import { releaseDigits } from '../../report/run-history.ts';
import { runsOf } from '../../report/run-history-merge.ts';
import { keyInStatus, scopeOf } from '../../report/status-text.ts';
import type { GitHubApi } from './api.ts';
import { ownComments } from './own-comments.ts';
import { runIn } from './run-address.ts';

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
  /** Tells our markers from repeated ones; null: there is none, and what they say can only make a run stricter. */
  readonly salt: string | null;
}

/**
 * What the pull request's comments and the commit's statuses remember of earlier runs; only our own are believed. What
 * cannot be read is not remembered: no verdict depends on GitHub answering, and later attempts of this run are known
 * without it.
 */
export async function historyOf(api: GitHubApi, place: Place): Promise<KnownRuns> {
  const { pull, head, release, wanted, job, salt } = place;
  const viewer = await api.viewer().catch(() => null);
  const known = { job, scope: place.scope, isScheduled: place.isScheduled };
  if (viewer === null) return { ...NO_KNOWN_RUNS, ...known };
  const none = { believed: [], unsealed: 0 };
  const { believed, unsealed } =
    pull === null ? none : await ownComments(api, pull, viewer, salt).catch(() => none);
  const digits = releaseDigits(release);
  const shown = runsOf(believed.map(({ marker }) => marker.tried)).map(
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
      sealed: salt !== null,
    }),
  );
  const statuses = await api.statuses(head).catch(() => []);
  const ours = statuses.filter(
    ({ context, author }) => scopeOf(context)?.release === wanted && author === viewer,
  );
  // A status whose reply was lost is written twice: one run, one key.
  const keys = new Map(ours.map(({ url, description }) => [runIn(url) ?? url, keyInStatus(description)]));
  return {
    ...known,
    shown,
    statusKeys: [...keys.values()].filter((key) => key !== null),
    notes: unsealed === 0 ? [] : [{ code: 'markers-unsealed', args: { count: unsealed } }],
  };
}
