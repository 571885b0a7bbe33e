import type { GitHubApi, Issue, IssueComment, RecentComment } from './api.ts';
import { isAmbiguous } from './patience.ts';
import { firstPages, PAGE, type RepositoryCalls } from './repository-calls.ts';

type TalkApi = Pick<
  GitHubApi,
  | 'comments'
  | 'recentComments'
  | 'createComment'
  | 'updateComment'
  | 'deleteComment'
  | 'issuesBy'
  | 'createIssue'
  | 'updateIssue'
>;

/** Comments and issues of a repository. */
export function talkApi({ octokit, at, read, write, ask }: RepositoryCalls): TalkApi {
  return {
    comments: (pull) =>
      read(`comments of ${pull}`, async () => {
        const all = await octokit.paginate(octokit.rest.issues.listComments, {
          ...at,
          issue_number: pull,
          per_page: PAGE,
        });
        return all.map(commentOf);
      }),
    recentComments: () =>
      read('recent comments', async () => {
        const { entries, isCutOff } = await firstPages((page) =>
          octokit.rest.issues.listCommentsForRepo({
            ...at,
            sort: 'updated',
            direction: 'desc',
            per_page: PAGE,
            page,
          }),
        );
        const comments: RecentComment[] = [];
        for (const one of entries) {
          const pull = Number(/\/issues\/(\d+)$/.exec(one.issue_url)?.[1]);
          if (!Number.isNaN(pull)) comments.push({ ...commentOf(one), pull });
        }
        return { comments, isCutOff };
      }),
    createComment: (pull, body) =>
      write(
        async () =>
          commentOf((await octokit.rest.issues.createComment({ ...at, issue_number: pull, body })).data),
        () => false,
      ),
    // Nobody is told of it: it waits for no turn.
    updateComment: (id, body) =>
      ask(
        async () =>
          commentOf((await octokit.rest.issues.updateComment({ ...at, comment_id: id, body })).data),
        isAmbiguous,
      ),
    deleteComment: (id) =>
      ask(async () => {
        await octokit.rest.issues.deleteComment({ ...at, comment_id: id });
      }, isAmbiguous),
    issuesBy: (login) =>
      read('issues', async () => {
        const { entries } = await firstPages((page) =>
          octokit.rest.issues.listForRepo({
            ...at,
            creator: login,
            state: 'all',
            sort: 'updated',
            direction: 'desc',
            per_page: PAGE,
            page,
          }),
        );
        const found: Issue[] = [];
        for (const one of entries)
          if (one.pull_request === undefined)
            found.push({
              number: one.number,
              author: one.user?.login ?? '',
              body: one.body ?? '',
              isOpen: one.state === 'open',
            });
        return found;
      }),
    createIssue: (text) =>
      write(
        async () => {
          await octokit.rest.issues.create({ ...at, ...text });
        },
        () => false,
      ),
    updateIssue: (number, { title, body, state }) =>
      write(async () => {
        await octokit.rest.issues.update({
          ...at,
          issue_number: number,
          title,
          body,
          ...(state === 'open'
            ? { state }
            : { state: 'closed', state_reason: state === 'over' ? 'completed' : 'not_planned' }),
        });
      }, isAmbiguous),
  };
}

function commentOf(data: {
  readonly id: number;
  readonly user: { readonly login: string } | null;
  readonly body?: string | null | undefined;
  readonly html_url: string;
}): IssueComment {
  return { id: data.id, author: data.user?.login ?? '', body: data.body ?? '', url: data.html_url };
}
