import { CuegateError } from '../../errors.ts';
import { readSentCandidate, type SentCandidate } from '../../policy/sent-candidate.ts';
import { z } from '../../zod.ts';
import type { GitHubApi, PullRequest } from './api.ts';

/** The event that started the run, as the runner hands it over. */
export interface TriggerEvent {
  readonly name: string;
  readonly payload: unknown;
  /** `GITHUB_REF`. */
  readonly ref: string;
  /** As the payload names it; empty: it does not. */
  readonly defaultBranch: string;
}

/** Which commits decide what is released. */
export interface Span {
  /** Release manifests are read here. */
  readonly head: string;
  /** What they are compared with; null: every manifest is gated. */
  readonly base: string | null;
  /** The branch that the change is to go to; null: the default branch. */
  readonly branch: string | null;
  /** The entry before this one in the merge queue; null when there is no queue. */
  readonly previous: string | null;
  /** Pull request to comment on; null when there is none. */
  readonly pull: number | null;
  /** That pull request as GitHub knew it; null when there is none. */
  readonly request: PullRequest | null;
  /** The merge commit that GitHub tried for the pull request; null when there is none. */
  readonly merge: string | null;
  /** Login of who opened the pull request; null when there is none, or nobody is named. */
  readonly author: string | null;
  /** What an event from outside asks for: it chooses one of the manifests; null: every one that changed is meant. */
  readonly sent: SentCandidate | null;
}

const sha = z.string().regex(/^[0-9a-f]{40,64}$/);
const pullPayload = z.object({
  action: z.string().optional(),
  pull_request: z.object({
    number: z.int().min(1),
    head: z.object({ sha }),
    base: z.object({ ref: z.string().min(1) }).optional(),
    user: z.object({ login: z.string() }).nullish().catch(null),
  }),
});
const queuePayload = z.object({
  merge_group: z.object({
    head_sha: sha,
    base_sha: sha.optional(),
    head_ref: z.string().optional(),
    base_ref: z.string().startsWith('refs/heads/'),
  }),
});
const pushPayload = z.object({ before: sha, after: sha });
const BRANCH = /^refs\/(?:heads\/)?(.+)$/;
const dispatchPayload = z.object({
  inputs: z.object({ pr: z.string().regex(/^[1-9]\d{0,9}$/), sha }),
});

const dispatchedPayload = z.object({ client_payload: z.unknown() });

const NO_COMMIT = /^0+$/;
const NO_PULL = { previous: null, pull: null, request: null, merge: null, author: null, sent: null } as const;

/** A pull request as an event tells of it; of a dispatch, its number alone. */
export type Told = { readonly number: number } & Partial<z.output<typeof pullPayload>['pull_request']>;

/**
 * The commits of an event, by the table of the contract; null when there is nothing to gate (a deleted branch).
 *
 * @throws CuegateError `head-moved` when the pull request has a newer head, `dispatch-malformed` for a payload from
 *   outside that cannot be used, `event-unsupported` for anything else
 */
export async function spanOf(
  event: TriggerEvent,
  api: GitHubApi,
  defaultBranch: string,
): Promise<Span | null> {
  switch (event.name) {
    case 'pull_request':
    case 'pull_request_target': {
      const { pull_request } = parsed(pullPayload, event, 'the payload has no pull request');
      return ofPull(api, defaultBranch, pull_request.head.sha, pull_request);
    }
    case 'merge_group': {
      const group = parsed(queuePayload, event, 'the payload has no merge group').merge_group;
      const base = await api.commitOf(group.base_ref.slice('refs/'.length));
      const branch = otherBranch(group.base_ref, defaultBranch);
      return { ...NO_PULL, head: group.head_sha, base, branch, previous: group.base_sha ?? null };
    }
    case 'push': {
      const { before, after } = parsed(pushPayload, event, 'the payload has no commits');
      if (NO_COMMIT.test(after)) return null;
      // A new branch is compared with the default branch: that is what the verdict is about, too.
      if (NO_COMMIT.test(before))
        return { ...NO_PULL, head: after, base: await api.commitOf(`heads/${defaultBranch}`), branch: null };
      return { ...NO_PULL, head: after, base: before, branch: otherBranch(event.ref, defaultBranch) };
    }
    case 'workflow_dispatch': {
      if (event.ref !== `refs/heads/${defaultBranch}`)
        throw unsupported(event, `it runs on ${event.ref}; dispatch it on ${defaultBranch}`);
      const { pr, sha: head } = parsed(
        dispatchPayload,
        event,
        'it needs the inputs pr (a number) and sha (the full commit)',
      ).inputs;
      return ofPull(api, defaultBranch, head, { number: Number(pr) });
    }
    case 'schedule':
      return { ...NO_PULL, head: await api.commitOf(`heads/${defaultBranch}`), base: null, branch: null };
    case 'repository_dispatch': {
      if (event.ref !== `refs/heads/${defaultBranch}`)
        throw unsupported(event, `it runs on ${event.ref}, not on ${defaultBranch}`);
      const sent = readSentCandidate(dispatchedPayload.safeParse(event.payload).data?.client_payload);
      const head = await api.commitOf(`heads/${defaultBranch}`);
      return { ...NO_PULL, head, base: null, branch: null, sent };
    }
    default:
      throw unsupported(event, 'there is no rule for it');
  }
}

/** The head must still be the pull request's: a verdict on an older commit would clear nothing. */
async function ofPull(api: GitHubApi, defaultBranch: string, head: string, told: Told): Promise<Span> {
  const { number } = told;
  const pull = await pullAt(api, told);
  if (pull.headSha !== head) throw new CuegateError('head-moved', { sha: head, now: pull.headSha });
  const base = await api.mergeBase(pull.baseRef, head);
  const branch = otherBranch(`refs/heads/${pull.baseRef}`, defaultBranch);
  return {
    head,
    base,
    branch,
    previous: null,
    pull: number,
    request: pull,
    merge: pull.mergeSha,
    author: pull.author,
    sent: null,
  };
}

/** The branch of a reference; null for the default branch. */
export function otherBranch(ref: string, defaultBranch: string): string | null {
  const name = BRANCH.exec(ref)?.[1] ?? ref;
  return ref === `refs/heads/${defaultBranch}` ? null : name;
}

/** A token with `contents: read` alone may not see pull requests, but their references. */
export async function pullAt(api: GitHubApi, told: Told): Promise<PullRequest> {
  const { number } = told;
  try {
    return await api.pull(number);
  } catch (error) {
    const baseRef = told.base?.ref;
    if (baseRef === undefined || !(error instanceof CuegateError) || error.args.status !== 403) throw error;
    const headSha = await api.commitOf(`pull/${number}/head`);
    const mergeSha = await api.commitOf(`pull/${number}/merge`).catch(() => null);
    const author = told.user?.login ?? null;
    return { headSha, baseRef, mergeSha, mergeable: null, open: true, author, from: null };
  }
}

function parsed<S extends z.ZodType>(schema: S, event: TriggerEvent, problem: string): z.output<S> {
  const result = schema.safeParse(event.payload);
  if (!result.success) throw unsupported(event, problem);
  return result.data;
}

function unsupported(event: TriggerEvent, problem: string): CuegateError {
  return new CuegateError('event-unsupported', { event: event.name, problem });
}

/** The pull request that an event names, before anything is checked; null when it names none. */
export function pullOf({ name, payload }: TriggerEvent): number | null {
  if (name === 'workflow_dispatch') {
    const dispatched = dispatchPayload.safeParse(payload);
    return dispatched.success ? Number(dispatched.data.inputs.pr) : null;
  }
  const pull = pullPayload.safeParse(payload);
  return pull.success ? pull.data.pull_request.number : null;
}

/** The commit that an event is about, by its payload alone; null for a dispatch, whose inputs anyone can type. */
export function headOf({ name, payload }: TriggerEvent): string | null {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return pullPayload.safeParse(payload).data?.pull_request.head.sha ?? null;
    case 'merge_group':
      return queuePayload.safeParse(payload).data?.merge_group.head_sha ?? null;
    case 'push': {
      const after = pushPayload.safeParse(payload).data?.after ?? null;
      return after === null || NO_COMMIT.test(after) ? null : after;
    }
    default:
      return null;
  }
}

/**
 * The pull request whose earlier pass may stand for this event's: the one in the merge queue, or one that was
 * only edited. Null for every other event.
 */
export function earlierPullOf({ name, payload }: TriggerEvent): number | null {
  if (name === 'merge_group') {
    const ref = queuePayload.safeParse(payload).data?.merge_group.head_ref ?? '';
    const number = /\/pr-([1-9]\d{0,9})-[0-9a-f]+$/.exec(ref)?.[1];
    return number === undefined ? null : Number(number);
  }
  if (name !== 'pull_request' && name !== 'pull_request_target') return null;
  const pull = pullPayload.safeParse(payload);
  return pull.success && pull.data.action === 'edited' ? pull.data.pull_request.number : null;
}

/** The branch that an event's change is to go to, by its payload alone; null: the default branch, or nobody says. */
export function branchOf({ name, payload, ref }: TriggerEvent, defaultBranch: string): string | null {
  if (name === 'merge_group') {
    const group = queuePayload.safeParse(payload).data?.merge_group;
    return group === undefined ? null : otherBranch(group.base_ref, defaultBranch);
  }
  if (name === 'push') {
    const before = pushPayload.safeParse(payload).data?.before;
    return before === undefined || NO_COMMIT.test(before) ? null : otherBranch(ref, defaultBranch);
  }
  const base = pullPayload.safeParse(payload).data?.pull_request.base?.ref;
  return base === undefined ? null : otherBranch(`refs/heads/${base}`, defaultBranch);
}

/** Whether an event asks for every release that it finds; elsewhere two are too many for one step. */
export function gatesAll({ name }: TriggerEvent): boolean {
  return name === 'merge_group' || name === 'schedule';
}
