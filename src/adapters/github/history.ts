import type { Reason } from '../../errors.ts';
import { type KnownRuns, NO_KNOWN_RUNS, type ShownRun, type Unread } from '../../gate/known-runs.ts';
import { releaseDigits } from '../../records/release.ts';
import type { Job } from '../../records/schema.ts';
import type { PastRun } from '../../report/run-history.ts';
import { runsOf } from '../../report/run-history-merge.ts';
import { keyInStatus, scopeOf } from '../../report/status-text.ts';
import { apiFault, type CommitStatus, type GitHubApi } from './api.ts';
import { ownComments, ownElsewhere } from './own-comments.ts';
import { isForbidden } from './patience.ts';
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
  /** Branch that releases, by its digits; empty: not known. */
  readonly branch: string;
  /** Blob of the manifest that is released now; null: there is none. */
  readonly released: string | null;
  /** Tells our markers from repeated ones; null: there is none, and what they say can only make a run stricter. */
  readonly salt: string | null;
  /** Is told the statuses of the commit, newest first; null: they cannot be read. */
  sawStatuses?(statuses: readonly CommitStatus[] | null): void;
}

/**
 * What the pull request's comments and the commit's statuses remember of earlier runs; only our own are believed. What
 * cannot be read is not remembered, and a note says so. What the token may see and GitHub does not give is `unread`.
 */
export async function historyOf(api: GitHubApi, place: Place): Promise<KnownRuns> {
  const { pull, head, release, wanted, job, salt } = place;
  const unread = unreadOf();
  const viewer = await unread.orElse(OWN_NAME, api.viewer(), null);
  const known = { job, scope: place.scope, isScheduled: place.isScheduled };
  if (viewer === null) return { ...NO_KNOWN_RUNS, ...known, ...unread.told() };
  const none = { believed: [], unsealed: 0 };
  const { believed, unsealed } =
    pull === null
      ? none
      : await unread.orElse('the comments of this pull request', ownComments(api, pull, viewer, salt), none);
  const digits = releaseDigits(release);
  const own = runsOf(believed.map(({ marker }) => marker.tried));
  const others = await runsElsewhere(api, place, viewer, unread);
  const sealed = salt !== null;
  const shown = [
    ...others.map((run) =>
      shownRun(run, {
        sealed,
        isElsewhere: true,
        sameRelease: run.branch !== '' && run.branch === place.branch ? true : 'perhaps',
      }),
    ),
    ...own.map((run) => shownRun(run, { sealed, isElsewhere: false, sameRelease: run.release === digits })),
  ].sort((a, b) => a.run - b.run || a.attempt - b.attempt);
  const statuses = await unread.orElse('the statuses of this commit', api.statuses(head), null);
  place.sawStatuses?.(statuses);
  const ours = (statuses ?? []).filter(
    ({ context, author }) => scopeOf(context)?.release === wanted && author === viewer,
  );
  const keys = ours.flatMap(({ url, description }) => {
    const key = keyInStatus(description);
    // One that says that a run is under way has none, and hides no verdict of an earlier attempt of that run.
    return key === null ? [] : [{ url, run: runIn(url), key }];
  });
  // A status whose reply was lost is written twice: one run, one key.
  const told = new Map(keys.map(({ url, run, key }) => [run ?? url, { run, key }]));
  return {
    ...known,
    shown,
    statuses: [...told.values()],
    ...unread.told(),
    notes: [
      ...unread.told().notes,
      ...(unsealed === 0 ? [] : [{ code: 'markers-unsealed' as const, args: { count: unsealed } }]),
    ],
  };
}

/**
 * Runs of the same manifest on other pull requests, oldest first, without those of lines that have ended: what led to
 * the manifest that is released now is over.
 */
async function runsElsewhere(
  api: GitHubApi,
  { pull, release, salt, released }: Place,
  viewer: string,
  unread: Reading,
): Promise<readonly PastRun[]> {
  const none = { believed: [], looked: 0, isCutOff: false };
  const reading = ownElsewhere(api, pull, { viewer, salt });
  const { believed, looked, isCutOff } = await unread.orElse(OTHERS, reading, none);
  // Whoever can comment can push ours out of what is looked at: that is never silent.
  if (isCutOff)
    unread.leftOut(
      'older comments of other pull requests',
      `only the newest ${looked} comments of the repository are looked at`,
    );
  const digits = releaseDigits(release);
  const runs = runsOf(believed.map(({ marker }) => marker.tried)).filter((run) => run.release === digits);
  if (runs.length === 0) return [];
  const ended =
    released === null
      ? -1
      : runs.findLastIndex(({ blob, verdict }) => blob === released && verdict === 'pass');
  return runs.slice(ended + 1);
}

const OWN_NAME = 'the name of its own account';
const OTHERS = 'the comments of other pull requests';
/** Without these nothing of other pull requests is known. */
const ELSEWHERE: ReadonlySet<string> = new Set([OWN_NAME, OTHERS]);

/** What a run did not read of its memory: GitHub did not let it, or there is too much. */
interface Reading {
  /** What is read; where it cannot be, `none`, and {@link told} says so. */
  orElse<T, N>(what: string, reading: Promise<T>, none: N): Promise<T | N>;
  /** What is not read, and why. */
  leftOut(what: string, why: string): void;
  told(): { readonly unread?: Unread; readonly notes: readonly Reason[] };
}

function unreadOf(): Reading {
  const parts: string[] = [];
  /** Of these, what the token may see. */
  const failed: string[] = [];
  let isElsewhere = false;
  let detail = '';
  return {
    async orElse(what, reading, none) {
      try {
        return await reading;
      } catch (error) {
        parts.push(what);
        if (!isForbidden(error)) {
          failed.push(what);
          isElsewhere ||= ELSEWHERE.has(what);
        }
        detail = apiFault(error);
        return none;
      }
    },
    leftOut(what, why) {
      parts.push(what);
      // A fault before it says more.
      detail ||= why;
    },
    told: () => ({
      ...(failed.length === 0 ? {} : { unread: { parts: failed, detail, isElsewhere } }),
      notes: parts.length === 0 ? [] : [{ code: 'memory-unread', args: { parts, detail } }],
    }),
  };
}

function shownRun(
  run: PastRun,
  { sameRelease, isElsewhere, sealed }: Pick<ShownRun, 'sameRelease' | 'isElsewhere' | 'sealed'>,
): ShownRun {
  return {
    run: run.run,
    attempt: run.attempt,
    key: run.key,
    evidenceAttempt: run.line,
    epoch: run.epoch,
    verdict: run.verdict,
    ...(run.open === true ? { isOpen: true } : {}),
    kept: run.kept,
    lastDraw: run.last,
    parts: run.parts,
    failed: run.failed,
    promoted: run.promoted,
    undecided: run.undecided,
    cleared: run.cleared,
    unlisted: run.unlisted,
    head: run.commit === '' ? null : run.commit,
    scope: run.scope === '' ? null : run.scope,
    hasDigest: run.digest !== null,
    sameRelease,
    isElsewhere,
    ...(sealed === undefined ? {} : { sealed }),
  };
}
