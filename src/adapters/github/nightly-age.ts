import type { Reason } from '../../errors.ts';
import { apiFault, type GitHubApi } from './api.ts';
import { nightlyRuns } from './nightly-runs.ts';
import { statusIn } from './patience.ts';

/** A night and what GitHub delays it by: from then on nobody is watching. */
const LATE_HOURS = 26;
const HOUR_MS = 3_600_000;

/**
 * What a pull request is told of the nights: nothing when the last scheduled run that ended green began within 26 hours.
 * Never throws: what cannot be read is a note that says why.
 *
 * @param now milliseconds since 1970
 */
export async function nightlyAge(api: GitHubApi, workflow: string, now: number): Promise<readonly Reason[]> {
  try {
    const { defaultBranch: branch } = await api.about();
    const runs = await nightlyRuns(api, { workflow, branch });
    const green = runs.find(({ conclusion }) => conclusion === 'success');
    const newest = runs[0]?.conclusion ?? null;
    const hours = green === undefined ? null : (now - green.createdAt) / HOUR_MS;
    if (hours !== null && hours <= LATE_HOURS) return [];
    return [
      {
        code: 'nightly-late',
        args: { workflow, hours: hours === null ? null : Math.floor(hours), newest },
      },
    ];
  } catch (error) {
    const status = statusIn(error);
    return [
      {
        code: 'nightly-unknown',
        args: { workflow, why: apiFault(error), permission: status === 403 || status === 401 },
      },
    ];
  }
}
