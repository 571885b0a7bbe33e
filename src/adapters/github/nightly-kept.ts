import { createHash } from 'node:crypto';
import type { Kept } from '../../nightly/place.ts';
import type { Artifact, GitHubApi } from './api.ts';
import { downloadArchive } from './archive-download.ts';
import { fileInArchive } from './file-in-archive.ts';
import { type NightlyRuns, nightlyRuns } from './nightly-runs.ts';

/** Of an attempt, as the recipe names it; a matrix adds the release. */
const KEPT_NAME = /^cuegate-nightly-([1-9]\d{0,5})(?:-[\w.-]{1,100})?$/;
/** Bytes of the largest file that is taken. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;
/** Nights without a state that are passed over: behind them what is kept is too old to go on with. */
const MAX_RUNS = 14;

/** Where nights are looked for. */
export interface KeptNights extends NightlyRuns {
  /** An earlier attempt of this very night, asked first; null: there is none. */
  readonly own: number | null;
}

/**
 * What the nights before left in their artifacts: the newest that holds a file of the wanted name. Red nights count, too:
 * an alarm is red as long as it lasts. What is there but cannot be believed is passed over for nothing older, or a night
 * would be forgotten; whoever asks begins anew.
 *
 * @returns finds what is kept under a name
 * @throws CuegateError `github-api`, or an error of the download, when it is there but cannot be fetched: beginning anew
 *   would lose it for good
 */
export function keptNights(api: GitHubApi, kept: KeptNights): (name: string) => Promise<Kept> {
  let listed: Promise<readonly number[]> | null = null;
  const artifactsOf = once((run: number) => api.artifacts(run));
  const archiveOf = once(async ({ id }: Artifact) => downloadArchive(await api.artifactUrl(id)));
  return async (name) => {
    listed ??= nightlyRuns(api, kept).then((runs) => runs.slice(0, MAX_RUNS).map(({ id }) => id));
    const ended = await listed;
    let hasExpired = false;
    for (const run of [...(kept.own === null ? [] : [kept.own]), ...ended]) {
      const left = (await artifactsOf(run)).filter((one) => KEPT_NAME.test(one.name)).sort(newestFirst);
      hasExpired ||= left.some(({ expired }) => expired);
      for (const artifact of left.filter(({ expired }) => !expired)) {
        const archive = await archiveOf(artifact);
        const digest = createHash('sha256').update(archive).digest('hex');
        if (artifact.sha256 !== null && artifact.sha256 !== digest)
          return none(`the artifact of run ${run} has not the digest that GitHub states`);
        try {
          if (fileInArchive(archive, name, MAX_FILE_BYTES) === null) continue;
        } catch {
          return none(`the artifact of run ${run} is damaged`);
        }
        return { file: (other) => fileInArchive(archive, other, MAX_FILE_BYTES), why: null };
      }
    }
    if (hasExpired) return none('GitHub has deleted the artifact of the last night by its age');
    return none(
      ended.length === 0
        ? `no scheduled run of ${kept.workflow} on ${kept.branch} has ended yet`
        : `no artifact of the last ${ended.length} scheduled runs of ${kept.workflow} on ${kept.branch} holds it`,
    );
  };
}

function none(why: string): Kept {
  return { file: null, why };
}

function newestFirst(one: Artifact, other: Artifact): number {
  const attempt = ({ name }: Artifact) => Number(KEPT_NAME.exec(name)?.[1]);
  return attempt(other) - attempt(one) || other.id - one.id;
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
