import { CuegateError, cut } from '../../errors.ts';
import type { Notice, NoticePort, NoticeTelling } from '../../nightly/notice.ts';
import { COMMENT_LIMITS, fits } from '../../report/size-limits.ts';
import { processSecrets } from '../console/secrets.ts';
import { apiFault, type GitHubApi, type Issue } from './api.ts';
import { noticeMarker } from './nightly-marker.ts';
import { isAmbiguous, statusIn, statusOf } from './patience.ts';

/** GitHub's limit of a title is 256 characters. */
const MAX_TITLE_CHARS = 250;

/** What issues of nights take. */
export interface IssuePlace {
  readonly salt: string | null;
  /** Address of the run that writes. */
  readonly runUrl: string;
}

/** An issue of our account that carries a marker of ours. */
interface OwnIssue {
  readonly issue: Issue;
  readonly notice: Notice;
}

/**
 * The one issue of each release as a place where notices are told: opened, rewritten every night as long as there is
 * something to tell, closed when it is over. It is found by our account and the marker in its body, so that nobody
 * else's is touched. The marker says what stands, whether the issue is open or closed: one that a person closed before
 * it is over is opened again. Two that raced become one.
 */
export function issuePort(api: GitHubApi, { salt, runUrl }: IssuePlace): NoticePort {
  const marker = noticeMarker(salt, api.repository);
  const allOwn = async (): Promise<readonly OwnIssue[]> => {
    const viewer = await api.viewer();
    const own = (await api.issuesBy(viewer)).flatMap((issue) => {
      const notice = issue.author === viewer ? marker.noticeIn(issue.body) : null;
      return notice === null ? [] : [{ issue, notice }];
    });
    return own.toSorted((one, other) => one.issue.number - other.issue.number);
  };
  const ownOf = async (release: string) =>
    (await allOwn()).filter(({ notice }) => notice.release === release);
  const textOf = (notice: Notice, telling: NoticeTelling) => ({
    title: cut(processSecrets.redact(telling.title), MAX_TITLE_CHARS),
    body: bodyOf(telling, runUrl, marker.lineOf(notice)),
  });
  // Without a marker: nobody would look after it, and what it says could not end.
  const duplicateOf = ({ issue }: OwnIssue, title: string) => ({
    title,
    body: `Issue ${issue.number} says the same, and is the one that is kept.`,
    state: 'duplicate' as const,
  });
  return {
    name: 'issue',
    async standing(release) {
      const newest = newestOf(await looked(() => ownOf(release)));
      return newest !== null && isOpen(newest.notice) ? newest.notice : null;
    },
    async left() {
      const own = await looked(allOwn);
      const releases = [...new Set(own.map(({ notice }) => notice.release))].sort();
      return releases.flatMap((release) => {
        const ofIt = own.filter(({ notice }) => notice.release === release);
        const newest = newestOf(ofIt);
        // Closing it is how a person ends what nobody asks any more.
        const open = ofIt.find(({ issue, notice }) => issue.isOpen && isOpen(notice));
        return newest === null || open === undefined || !isOpen(newest.notice)
          ? []
          : [{ notice: newest.notice, issue: open.issue.number }];
      });
    },
    async tell(notice, telling) {
      try {
        const own = await ownOf(notice.release);
        const text = textOf(notice, telling);
        const open = own.filter(({ issue }) => issue.isOpen);
        if (!isOpen(notice)) {
          const lasting = own.filter((one) => one.issue.isOpen || isSame(one.notice, notice));
          for (const { issue } of lasting) await api.updateIssue(issue.number, { ...text, state: 'over' });
          return null;
        }
        const kept = open[0] ?? own.find((one) => one.notice.id === notice.id);
        if (kept === undefined) {
          await createOnce(api, text, async () => (await ownOf(notice.release)).length);
          return null;
        }
        await api.updateIssue(kept.issue.number, { ...text, state: 'open' });
        for (const { issue } of open.slice(1))
          await api.updateIssue(issue.number, duplicateOf(kept, text.title));
        return null;
      } catch (error) {
        return whyNot(error);
      }
    },
  };
}

function isOpen({ status }: Notice): boolean {
  return status === 'open';
}

/** Whether an issue still says that a notice is open of which it is told that it is over. */
function isSame(said: Notice, told: Notice): boolean {
  return isOpen(said) && said.id === told.id;
}

/** The issue whose notice changed last: by what the marker says, which nobody else can set. null: there is none. */
function newestOf(own: readonly OwnIssue[]): OwnIssue | null {
  const at = ({ notice }: OwnIssue) => Date.parse(notice.changed.at);
  const newest = Math.max(...own.map(at));
  const last = own.filter((one) => at(one) === newest);
  return last.find(({ notice }) => isOpen(notice)) ?? last[0] ?? null;
}

/** @throws CuegateError `github-api` that names the permission */
async function looked<T>(look: () => Promise<T>): Promise<T> {
  try {
    return await look();
  } catch (error) {
    throw new CuegateError('github-api', {
      what: 'issues of the nights',
      detail: whyNot(error),
      status: statusOf(error) ?? statusIn(error),
    });
  }
}

/** Makes the issue; after a lost reply the issues are looked at again, and no second one is made. */
async function createOnce(
  api: GitHubApi,
  text: { readonly title: string; readonly body: string },
  count: () => Promise<number>,
): Promise<void> {
  const before = await count();
  try {
    await api.createIssue(text);
  } catch (error) {
    if (!isAmbiguous(error) || (await count()) === before) throw error;
  }
}

function bodyOf({ markdown }: NoticeTelling, runUrl: string, marker: string): string {
  const end = `\n\n[The run that wrote this](${runUrl}) · only evidence ends it: \`cuegate nightly\` closes this issue itself.\n\n`;
  const whole = `${processSecrets.redact(markdown)}${end}${marker}`;
  // The marker has to stand in any case: without it the next night would open a second issue.
  return fits(whole, COMMENT_LIMITS)
    ? whole
    : `The report is too long for an issue; it stands in the summary of the run.${end}${marker}`;
}

const FORBIDDEN: readonly number[] = [401, 403, 404, 410];

function whyNot(error: unknown): string {
  const status = statusOf(error) ?? statusIn(error);
  const hint =
    status !== null && FORBIDDEN.includes(status)
      ? ' (the job needs the permission issues: write, and the repository its issues switched on)'
      : '';
  return `${apiFault(error)}${hint}`;
}
