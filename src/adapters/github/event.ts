import { CuegateError } from '../../errors.ts';
import { z } from '../../zod.ts';
import type { GitHubApi } from './api.ts';

/** The event that started the run, as the runner hands it over. */
export interface TriggerEvent {
  readonly name: string;
  readonly payload: unknown;
  /** `GITHUB_REF`. */
  readonly ref: string;
}

/** Which commits decide what is released. */
export interface Span {
  /** Release manifests are read here. */
  readonly head: string;
  /** What they are compared with; null: every manifest is gated. */
  readonly base: string | null;
  /** Pull request to comment on; null when there is none. */
  readonly pull: number | null;
}

const sha = z.string().regex(/^[0-9a-f]{40,64}$/);
const pullPayload = z.object({ pull_request: z.object({ number: z.int().min(1), head: z.object({ sha }) }) });
const queuePayload = z.object({
  merge_group: z.object({ head_sha: sha, base_ref: z.string().startsWith('refs/heads/') }),
});
const pushPayload = z.object({ before: sha, after: sha });
const dispatchPayload = z.object({
  inputs: z.object({ pr: z.string().regex(/^[1-9]\d{0,9}$/), sha }),
});

const NO_COMMIT = /^0+$/;

/**
 * The commits of an event, by the table of the contract; null when there is nothing to gate (a deleted branch).
 *
 * @throws CuegateError `head-moved` when the pull request has a newer head, `event-unsupported` for anything else
 */
export async function spanOf(
  event: TriggerEvent,
  api: GitHubApi,
  defaultBranch: string,
): Promise<Span | null> {
  switch (event.name) {
    case 'pull_request':
    case 'pull_request_target': {
      const { number, head } = parsed(pullPayload, event, 'the payload has no pull request').pull_request;
      return ofPull(api, number, head.sha);
    }
    case 'merge_group': {
      const group = parsed(queuePayload, event, 'the payload has no merge group').merge_group;
      return {
        head: group.head_sha,
        base: await api.tip(group.base_ref.slice('refs/heads/'.length)),
        pull: null,
      };
    }
    case 'push': {
      const { before, after } = parsed(pushPayload, event, 'the payload has no commits');
      if (NO_COMMIT.test(after)) return null;
      return {
        head: after,
        base: NO_COMMIT.test(before) ? await api.tip(defaultBranch) : before,
        pull: null,
      };
    }
    case 'workflow_dispatch': {
      if (event.ref !== `refs/heads/${defaultBranch}`)
        throw unsupported(event, `it runs on ${event.ref}; dispatch it on ${defaultBranch}`);
      const { pr, sha: head } = parsed(
        dispatchPayload,
        event,
        'it needs the inputs pr (a number) and sha (the full commit)',
      ).inputs;
      return ofPull(api, Number(pr), head);
    }
    case 'schedule':
      return { head: await api.tip(defaultBranch), base: null, pull: null };
    default:
      throw unsupported(event, 'there is no rule for it');
  }
}

/** The head must still be the pull request's: a verdict on an older commit would clear nothing. */
async function ofPull(api: GitHubApi, number: number, head: string): Promise<Span> {
  const pull = await api.pull(number);
  if (pull.headSha !== head) throw new CuegateError('head-moved', { sha: head, now: pull.headSha });
  return { head, base: await api.mergeBase(pull.baseRef, head), pull: number };
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
