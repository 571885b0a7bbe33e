import { type Conclusion, conclusionOf } from '../../decide/exit.ts';
import { commentOf } from '../../report/comment.ts';
import { pageLink } from '../../report/page-link.ts';
import { originOf } from '../../report/schema.ts';
import { checkName } from '../../report/status-text.ts';
import { NOT_PUBLISHED, type Noticeboard } from '../../session/forge.ts';
import { processSecrets } from '../console/secrets.ts';
import type { GitHubApi } from './api.ts';
import { type CheckPlace, checkBoard } from './check-run.ts';
import { checkText, lostText, WITHDRAWN } from './check-text.ts';
import type { CheckText } from './checks-api.ts';
import { mayStandGreen, postStatus, postUndecided, UNDECIDED } from './commit-status.ts';
import { branchOf, earlierPullOf, headOf, otherBranch, pullOf } from './event.ts';
import { ownFailure } from './own-failure.ts';
import { ownRun } from './own-run.ts';
import { readable } from './patience.ts';
import { runAddress } from './run-address.ts';
import { apiOf, type Step } from './step.ts';
import { type Posted, postComment } from './sticky-comment.ts';
import { newTrail, type Trail } from './trail.ts';

/** The commit and the pull request that a verdict is told on. */
interface Target {
  readonly head: string | null;
  readonly pull: number | null;
  /** What it is to go to; null: the default branch. */
  readonly branch: string | null;
}

/** Where a step publishes the result of another job. */
export function githubPostingBoard(step: Step): Noticeboard {
  return githubNoticeboard(step, apiOf(step), newTrail());
}

/**
 * The commit statuses and pull-request comments of a repository.
 *
 * @param api made when it is first needed
 * @param trail of the release that this step gates; empty when the result of another job is published
 */
export function githubNoticeboard(step: Step, api: () => GitHubApi, trail: Readonly<Trail>): Noticeboard {
  const { event, job } = step;
  let checked: Target | null = null;
  const target = (): Target => trail.span ?? checked ?? toldBy(event);
  // What speaks of one release that an event chose is not to stand for all that the commit has.
  const named = () => step.release ?? trail.dispatched;
  const own = ownRun(step, api, trail, target);
  const check = checkBoard(api);
  const checkPlace = (): CheckPlace | null => {
    const { head, branch } = target();
    if (head === null || step.check !== true) return null;
    const name = processSecrets.redact(checkName({ release: named(), branch }));
    return { head, name, run: job.id, attempt: job.attempt, url: runAddress(job) };
  };
  const finishCheck = async (conclusion: Conclusion, text: () => CheckText): Promise<string | null> => {
    const place = checkPlace();
    return place === null ? null : check.finish(place, conclusion, text());
  };
  /** The status set to pending, or tried to; null: not by this step, or it has been told what it came to. */
  let undecided: Promise<void> | null = null;
  const undecide = async (what: keyof typeof UNDECIDED): Promise<void> => {
    const { head, branch } = target();
    if (head === null || !step.status) return;
    const scope = { release: named(), branch };
    const before = undecided;
    undecided = (async () => {
      await before;
      await postUndecided(api(), { head, scope, url: runAddress(job) }, UNDECIDED[what]);
    })();
    await undecided;
  };
  /** What is still on its way must not come after the verdict. */
  const decideNow = async (): Promise<void> => {
    await undecided;
    undecided = null;
  };
  const beginCheck = async (): Promise<void> => {
    const place = checkPlace();
    if (place !== null) await check.begin(place);
  };
  return {
    async begin() {
      const { branch } = target();
      // Where nothing stands that is green, there is nothing to take back.
      const mustTakeBack = mayStandGreen(trail.statuses, { release: named(), branch });
      await Promise.all([mustTakeBack ? undecide('underWay') : null, beginCheck()]);
    },
    async beginAll() {
      await Promise.all([undecide('severalUnderWay'), beginCheck()]);
    },
    register: own.register,
    async withdraw(ended) {
      if (ended !== undefined) await own.settle(ended);
      if (undecided !== null) await undecide('withdrawn');
      if (await check.isOpen()) await finishCheck('cancelled', () => WITHDRAWN);
    },
    async failure() {
      const at = target();
      if (at.head === null) return null;
      return ownFailure(api(), {
        head: at.head,
        pull: at.pull,
        scope: { release: named(), branch: at.branch },
        run: job.id,
        salt: step.salt,
        checks: step.check === true,
      });
    },
    async commit() {
      checked = await checkedTarget(step, api);
      return checked.head;
    },
    async publish({ result, texts, green, advisory, cutShort, isHurried = false }) {
      await decideNow();
      const { head, pull, branch } = target();
      const origin = originOf(result);
      // What failed in the merge queue would be forgotten by the next entry.
      const remembering = pull ?? (result.verdict === 'pass' ? null : earlierPullOf(event));
      const refused =
        head === null || !step.status
          ? null
          : await postStatus(api(), result, {
              head,
              scope: { release: named(), branch },
              policyCommit: trail.policyCommit ?? origin?.policy_commit ?? null,
              green,
              advisory,
              url: runAddress(job),
            });
      const path = trail.manifest?.path ?? origin?.release_path ?? null;
      const page = pageLink(job.artifacts);
      const unchecked = await finishCheck(conclusionOf(result.verdict, green), () =>
        checkText({ result, texts, green }, { path, text: trail.manifest?.text ?? null }, page),
      );
      const posted: Posted =
        remembering === null || isHurried
          ? { state: 'none' }
          : await postComment(api(), {
              pull: remembering,
              isMemoryOnly: pull === null,
              release: path ?? step.release,
              writer: { head, run: job.id, attempt: job.attempt },
              verdict: result.verdict,
              green,
              mode: step.comment,
              salt: step.salt,
              tried: own.triedBy({ result, cutShort }),
              registered: own.registered(),
              render: (tried, limits) => commentOf(result, texts, tried, limits, page),
            });
      return {
        commentUrl: posted.state === 'posted' ? posted.url : '',
        warnings: [
          ...unwritten('status', refused, 'statuses: write'),
          ...unwritten('check run', unchecked, 'checks: write'),
          ...unwritten('comment', posted.state === 'refused' ? posted.why : null, 'pull-requests: write'),
        ],
      };
    },
    async publishLost(reason) {
      await decideNow();
      const { head, branch } = target();
      if (head === null) return NOT_PUBLISHED;
      const lost = {
        verdict: 'error' as const,
        reasons: [{ code: reason.code, args: {} }],
        evidence_key: null,
      };
      const refused = step.status
        ? await postStatus(api(), lost, {
            head,
            scope: { release: step.release, branch },
            policyCommit: null,
            green: false,
            advisory: false,
            url: runAddress(job),
          })
        : null;
      const unchecked = await finishCheck('failure', () => lostText(reason));
      return {
        commentUrl: '',
        warnings: [
          ...unwritten('status', refused, 'statuses: write'),
          ...unwritten('check run', unchecked, 'checks: write'),
        ],
      };
    },
  };
}

/** What somebody typed into a dispatch counts only once it has been checked. */
function toldBy(event: Step['event']): Target {
  return {
    head: headOf(event),
    pull: event.name === 'workflow_dispatch' ? null : pullOf(event),
    branch: branchOf(event, event.defaultBranch),
  };
}

/**
 * The event's commit; of a dispatch the typed one, if it still is the head of the typed pull request. The branch is the
 * one that the pull request goes to now: a payload is as old as its run.
 *
 * @throws CuegateError `github-api` when the pull request should be readable and is not: nobody knows then whether there
 *   is something to publish, or for which branch it would be said
 */
async function checkedTarget({ event }: Step, api: () => GitHubApi): Promise<Target> {
  const head = headOf(event);
  const pull = pullOf(event);
  const told = branchOf(event, event.defaultBranch);
  if (pull === null) return { head, pull, branch: told };
  // A token that may only write what is published may not see the pull request; what an event names needs no such look.
  const now = await (head === null ? api().pull(pull) : readable(api().pull(pull)));
  const branch = now === null ? told : otherBranch(`refs/heads/${now.baseRef}`, event.defaultBranch);
  if (head !== null) return { head, pull, branch };
  const typed = (event.payload as { inputs?: { sha?: unknown } }).inputs?.sha;
  return { head: now !== null && now.headSha === typed ? now.headSha : null, pull, branch };
}

/** A warning that something could not be written; none when `why` is null. */
function unwritten(what: string, why: string | null, permission: string): readonly string[] {
  if (why === null) return [];
  const told = processSecrets.redact(why);
  return [
    `the ${what} could not be written (${told}); it needs ${permission}. The verdict stands and is in the job summary.`,
  ];
}
