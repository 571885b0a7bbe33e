import { ANCHOR_CALLS, CALLS_OF_START } from '../../runner/calls-of-start.ts';
import { type ApiRequest, commitId, type Fault, type Files } from '../../runner/github-api.ts';
import {
  HEAD,
  MERGE_BASE,
  PULL,
  pullPayload,
  REPOSITORY,
  TIP,
  webhookExample,
} from '../../runner/release-repository.ts';
import type { Stage } from './scenario.ts';

type Match = (request: ApiRequest) => boolean;

export const creating: Match = ({ method, path }) => method === 'POST' && path.endsWith('/comments');
export const rewriting: Match = ({ method }) => method === 'PATCH';
export const listing: Match = ({ method, path }) => method === 'GET' && /\/issues\/\d+\/comments/.test(path);
export const asking: Match = ({ path }) => path.endsWith('/graphql');
export const setting: Match = ({ method, path }) => method === 'POST' && path.includes('/statuses/');
export const everything: Match = () => true;
export const any =
  (...matches: readonly Match[]): Match =>
  (request) =>
    matches.some((match) => match(request));
export const reading =
  (part: string): Match =>
  ({ method, path }) =>
    method === 'GET' && path.includes(part);

/** GitHub answers every such request with the fault. */
export function always(match: Match, fault: Fault) {
  return ({ github }: Stage): void => {
    github.fault = (request) => (match(request) ? fault : null);
  };
}

/** GitHub answers the first such request with the fault. */
export function once(match: Match, fault: Fault) {
  return ({ github }: Stage): void => {
    let left = 1;
    github.fault = (request) => {
      if (left === 0 || !match(request)) return null;
      left -= 1;
      return fault;
    };
  };
}

/** GitHub answers the first request of each kind with the fault of that kind. */
export function inTurn(kinds: readonly (readonly [Match, Fault])[]) {
  return ({ github }: Stage): void => {
    const left = new Set(kinds);
    github.fault = (request) => {
      const kind = [...left].find(([match]) => match(request));
      if (kind === undefined) return null;
      left.delete(kind);
      return kind[1];
    };
  };
}

/** Something happens just before the first such request is answered. */
export function meanwhile(match: Match, act: (stage: Stage) => void) {
  return (stage: Stage): void => {
    let left = 1;
    stage.github.fault = (request) => {
      if (left > 0 && match(request)) {
        left -= 1;
        act(stage);
      }
      return null;
    };
  };
}

/** Changes files of a commit; null removes one. */
export function change(commit: string, files: Readonly<Record<string, Files[string] | null>>) {
  return ({ repository }: Stage): void => {
    const kept = Object.entries({ ...repository.commits[commit], ...files }).filter(
      ([, content]) => content !== null,
    );
    repository.commits[commit] = Object.fromEntries(kept) as Files;
  };
}

/** All of several changes, in order. */
export function all(...acts: readonly ((stage: Stage) => void)[]) {
  return (stage: Stage): void => {
    for (const act of acts) act(stage);
  };
}

/** The pull request comes from a fork: no secrets, a token that only reads. */
export function fromFork({ repository, github }: Stage): void {
  const pull = repository.pulls[PULL];
  if (pull !== undefined) pull.headRepo = 'somebody/fork';
  const refused = any(creating, rewriting, setting);
  github.fault = (request) =>
    refused(request) ? { status: 403, body: { message: 'Resource not accessible by integration' } } : null;
}

/** The policy's endpoint names a key from here on. */
export function withKey(stage: Stage): void {
  const policy = JSON.parse(String(stage.repository.commits[TIP]?.['.github/cuegate.yml'])) as object;
  const endpoints = { simulated: { base_url: stage.models, api_key: 'MODEL_KEY' } };
  const text = JSON.stringify({ ...policy, endpoints });
  for (const commit of [TIP, MERGE_BASE, HEAD]) change(commit, { '.github/cuegate.yml': text })(stage);
}

/** The policy of the head with other keys. */
export function headPolicy(more: (stage: Stage) => Record<string, unknown>) {
  return (stage: Stage): void => {
    const policy = JSON.parse(String(stage.repository.commits[TIP]?.['.github/cuegate.yml'])) as object;
    change(HEAD, { '.github/cuegate.yml': JSON.stringify({ ...policy, ...more(stage) }, null, 2) })(stage);
  };
}

export const QUEUE_HEAD = commitId('merge group');

/** The pull request as it arrives in the merge queue. */
export const QUEUED = {
  event: 'merge_group',
  payload: {
    ...webhookExample('merge_group'),
    merge_group: {
      ...(webhookExample('merge_group').merge_group as object),
      head_sha: QUEUE_HEAD,
      head_ref: `refs/heads/gh-readonly-queue/master/pr-${PULL}-${TIP}`,
      base_ref: 'refs/heads/master',
    },
  },
  ref: `refs/heads/gh-readonly-queue/master/pr-${PULL}-${TIP}`,
};

/** Calls of a clean run on prompts alone with nothing to go on with: the start, and 10 judged answers. */
export const CALLS_ANEW = String(CALLS_OF_START + ANCHOR_CALLS + 2 * 10);
/** Calls on record after a run that goes on with such a pass: the start again, and 8 judged answers. */
export const CALLS_OF_TAKEOVER = String(Number(CALLS_ANEW) + CALLS_OF_START + ANCHOR_CALLS + 2 * 8);

/** The merge queue tries the pull request's head. */
export function queued({ repository }: Stage): void {
  repository.commits[QUEUE_HEAD] = repository.commits[HEAD] ?? {};
}

export const EDITED = {
  payload: { ...pullPayload(), action: 'edited', changes: { title: { from: 'old' } } },
};
export const DISPATCHED = {
  event: 'workflow_dispatch',
  payload: { ...webhookExample('workflow_dispatch'), inputs: { pr: String(PULL), sha: HEAD } },
  ref: 'refs/heads/master',
};
export const ON_TARGET = { event: 'pull_request_target', ref: 'refs/heads/master' };
export { HEAD, MERGE_BASE, PULL, REPOSITORY, TIP };
