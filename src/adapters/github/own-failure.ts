import { parseStatus, type StatusScope, scopeOf, scopeOfCheck } from '../../report/status-text.ts';
import { RED_VERDICTS, type StandingFailure } from '../../session/forge.ts';
import type { CommitStatus, GitHubApi } from './api.ts';
import { runOfCheck } from './check-run.ts';
import { encodedRelease } from './marker.ts';
import { ownComments } from './own-comments.ts';
import { readable } from './patience.ts';
import { runIn } from './run-address.ts';

/** Whose failure is looked for. */
export interface FailurePlace {
  readonly head: string;
  /** Pull request whose comments may tell it; null: none does. */
  readonly pull: number | null;
  readonly scope: StatusScope;
  /** Of this run. */
  readonly run: number;
  readonly salt: string | null;
  /** Whether check runs tell it, too; absent: they do not. */
  readonly checks?: boolean;
}

/**
 * What stands published of a commit, and is red: the newest status of any branch, or a comment of the pull request. A
 * step that was told its release looks for that one, and for what was said without any. An error of this very run, under
 * the same name and with nothing asked, is one that it was started again to clear.
 *
 * @throws CuegateError `github-api` when GitHub should say and does not
 */
export async function ownFailure(api: GitHubApi, place: FailurePlace): Promise<StandingFailure | null> {
  return (await toldFailure(api, place)) ?? (place.checks === true ? await checkFailure(api, place) : null);
}

/**
 * A check run that failed: the newest of any branch that says something. One that is under way or was cancelled does
 * not, and takes back nothing. An error of this very run is one that it was started again to clear. */
async function checkFailure(
  api: GitHubApi,
  { head, scope, run }: FailurePlace,
): Promise<StandingFailure | null> {
  const checks = (await readable(api.checks.ofCommit(head, null))) ?? [];
  const said = checks
    .filter((one) => one.conclusion !== null && one.conclusion !== 'cancelled')
    .filter((one) => runOfCheck(one.externalId) !== null && isOf(scopeOfCheck(one.name), scope))
    .toSorted((one, other) => one.id - other.id);
  for (const { name, conclusion, externalId, title } of new Map(
    said.map((one) => [one.name, one]),
  ).values()) {
    const writer = runOfCheck(externalId);
    if (conclusion !== 'failure') continue;
    const verdict = RED_VERDICTS.find((one) => title.includes(`cuegate: ${one.toUpperCase()}`)) ?? 'error';
    if (verdict === 'error' && writer === run) continue;
    return { verdict, where: `check ${name}` };
  }
  return null;
}

async function toldFailure(api: GitHubApi, place: FailurePlace): Promise<StandingFailure | null> {
  // What the token may not see could not have been written with it either.
  const statuses = (await readable(api.statuses(place.head))) ?? [];
  const ofGate = statuses.filter(({ context }) => isOf(scopeOf(context), place.scope));
  if (ofGate.length === 0 && place.pull === null) return null;
  const viewer = await readable(api.viewer());
  // Where nobody says who we are, no status of this name is taken for another's.
  const ours = ofGate.filter(({ author }) => viewer === null || author === viewer);
  // What is not decided yet takes nothing back.
  const decided = ours.filter(({ state }) => state !== 'pending');
  const newest = [...new Map(decided.toReversed().map((status) => [status.context, status])).values()];
  const red = newest.find((status) => isRed(status) && !isCleared(status, place));
  if (red !== undefined) {
    const said = parseStatus(red.description)?.verdict;
    return { verdict: RED_VERDICTS.find((one) => one === said) ?? 'error', where: `status ${red.context}` };
  }
  return viewer === null || place.pull === null ? null : commentFailure(api, place.pull, viewer, place);
}

function isOf(said: StatusScope | null, { release }: StatusScope): boolean {
  return said !== null && (release === null || said.release === null || said.release === release);
}

function isRed({ state }: CommitStatus): boolean {
  return state === 'failure' || state === 'error';
}

function isCleared({ context, description, url }: CommitStatus, { scope, run }: FailurePlace): boolean {
  const said = parseStatus(description);
  const { branch, release } = scopeOf(context) ?? {};
  return (
    said?.verdict === 'error' &&
    said.key === null &&
    branch === scope.branch &&
    release === scope.release &&
    runIn(url) === run
  );
}

async function commentFailure(
  api: GitHubApi,
  pull: number,
  viewer: string,
  { head, scope, run, salt }: FailurePlace,
): Promise<StandingFailure | null> {
  const comments = await readable(ownComments(api, pull, viewer, salt));
  for (const { marker, comment } of comments?.believed ?? []) {
    const verdict = RED_VERDICTS.find((one) => one === marker.verdict);
    const { writer, release } = marker;
    if (verdict === undefined || writer?.head !== head) continue;
    if (scope.release !== null && release !== '' && release !== encodedRelease(scope.release)) continue;
    if (verdict === 'error' && writer.run === run) continue;
    return { verdict, where: comment.url };
  }
  return null;
}
