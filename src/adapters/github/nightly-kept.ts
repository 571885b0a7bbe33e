import { createHash } from 'node:crypto';
import type { Kept, PassedOver } from '../../nightly/place.ts';
import type { Artifact, GitHubApi, WorkflowRun } from './api.ts';
import { downloadArchive } from './archive-download.ts';
import { fileInArchive } from './file-in-archive.ts';
import { type NightlyRuns, nightlyRuns } from './nightly-runs.ts';

/** Of an attempt, as the recipe names it; a matrix adds the release. */
const KEPT_NAME = /^cuegate-nightly-([1-9]\d{0,5})(?<part>-[\w.-]{1,100})?$/;
/** Bytes of the largest file that is taken. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;
/** Nights without a state that are passed over: behind them what is kept is too old to go on with. */
const MAX_RUNS = 14;

/** Where nights are looked for. */
export interface KeptNights extends NightlyRuns {
  /** This very run; null: it was started by hand, and its own attempts are none of the nights. */
  readonly own: { readonly run: number; readonly attempt: number } | null;
}

/**
 * What the nights before left in their artifacts: the newest that holds a file of the wanted name, by the id of its run,
 * an earlier attempt of this very run in its place among them. Red nights count, too: an alarm is red as long as it
 * lasts. What was there and cannot be believed, or was deleted by its age, is passed over for nothing older, or a night
 * would be forgotten; whoever asks begins anew. A night that left nothing is passed over and counted as such.
 *
 * @returns finds what is kept under a name
 * @throws CuegateError `github-api`, or an error of the download, when it is there but cannot be fetched: beginning anew
 *   would lose it for good
 */
export function keptNights(api: GitHubApi, kept: KeptNights): (name: string) => Promise<Kept> {
  const { own } = kept;
  let listed: Promise<readonly WorkflowRun[]> | null = null;
  const artifactsOf = once((run: number) => api.artifacts(run));
  const archiveOf = once(async ({ id }: Artifact) => downloadArchive(await api.artifactUrl(id)));

  /** The archive of a run that holds a file; null: none does, and a clause: nothing older may be taken, and why. */
  const archiveIn = async (run: number, name: string): Promise<Uint8Array | string | null> => {
    const left = (await artifactsOf(run)).filter((one) => KEPT_NAME.test(one.name)).sort(newestFirst);
    const expired = left.filter((one) => one.expired);
    const deleted = `GitHub has deleted the artifact of run ${run} by its age`;
    for (const artifact of left.filter((one) => !one.expired)) {
      const archive = await archiveOf(artifact);
      const digest = createHash('sha256').update(archive).digest('hex');
      if (artifact.sha256 !== null && artifact.sha256 !== digest)
        return `the artifact of run ${run} has not the digest that GitHub states`;
      try {
        if (fileInArchive(archive, name, MAX_FILE_BYTES) === null) continue;
      } catch {
        return `the artifact of run ${run} is damaged`;
      }
      return expired.some((one) => isLaterAttempt(one, artifact)) ? deleted : archive;
    }
    return expired.length > 0 ? deleted : null;
  };

  return async (name) => {
    listed ??= nightlyRuns(api, kept);
    const ended = await listed;
    const isOutrun = own !== null && ended.some(({ id }) => id > own.run);
    const none = (why: string): Kept => ({ file: null, why, isOutrun });
    const before = ended.filter(({ id }) => id !== own?.run).slice(0, MAX_RUNS);
    const ids = before.map(({ id }) => id);
    if (own !== null && own.attempt > 1) ids.push(own.run);
    for (const run of ids.sort((one, other) => other - one)) {
      const found = await archiveIn(run, name);
      if (typeof found === 'string') return none(found);
      if (found !== null)
        return {
          file: (other) => fileInArchive(found, other, MAX_FILE_BYTES),
          why: null,
          passedOver: passedOver(before, run),
          isOutrun,
        };
    }
    return none(
      before.length === 0
        ? `no scheduled run of ${kept.workflow} on ${kept.branch} has ended yet`
        : `no artifact of the last ${before.length} scheduled runs of ${kept.workflow} on ${kept.branch} holds it`,
    );
  };
}

/** The nights that are newer than the one of a run. */
function passedOver(ended: readonly WorkflowRun[], run: number): PassedOver | null {
  const nights = ended.filter(({ id }) => id > run).length;
  const from = ended.find(({ id }) => id === run);
  if (nights === 0 || from === undefined) return null;
  return { nights, run, at: new Date(from.createdAt).toISOString() };
}

function attemptOf({ name }: Artifact): number {
  return Number(KEPT_NAME.exec(name)?.[1]);
}

function newestFirst(one: Artifact, other: Artifact): number {
  return attemptOf(other) - attemptOf(one) || other.id - one.id;
}

/** Whether an artifact is what a later attempt left in the place of another. */
function isLaterAttempt(one: Artifact, other: Artifact): boolean {
  const part = ({ name }: Artifact) => KEPT_NAME.exec(name)?.groups?.part;
  return part(one) === part(other) && attemptOf(one) > attemptOf(other);
}

/** Asks once for each of what it is asked for. */
function once<K, V>(ask: (of: K) => Promise<V>): (of: K) => Promise<V> {
  const asked = new Map<K, Promise<V>>();
  return (of) => {
    const reply = asked.get(of) ?? ask(of);
    asked.set(of, reply);
    return reply;
  };
}
