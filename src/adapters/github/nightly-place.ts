import { CuegateError, inputError } from '../../errors.ts';
import type { Kept, NightlySource, NightsPlace } from '../../nightly/place.ts';
import { readPolicy } from '../../policy/policy.ts';
import { apiFault, type GitHubApi } from './api.ts';
import { commitSource } from './commit-source.ts';
import { towards, treeOf } from './commit-tree.ts';
import { labelsBeside } from './labels-beside.ts';
import { issuePort } from './nightly-issue.ts';
import { keptNights } from './nightly-kept.ts';
import { workflowIn } from './nightly-runs.ts';
import { statusIn } from './patience.ts';
import { apiOf, type Step } from './step.ts';

/** The repository that a step runs for, as the place of its nights. Nothing is asked of it before it is needed. */
export function githubNights(step: Step, env: Readonly<Record<string, string | undefined>>): NightsPlace {
  const api = apiOf(step);
  const isByHand = step.event.name !== 'schedule';
  const branch = once(async () => (await api().about()).defaultBranch);
  const finder = once(async () => {
    const workflow = workflowIn(env.GITHUB_WORKFLOW_REF ?? '', step.repository);
    if (workflow === null)
      return async (): Promise<Kept> => ({
        file: null,
        why: 'the runner names no workflow whose artifacts could be read',
        isOutrun: false,
      });
    const own = isByHand ? null : { run: step.job.id, attempt: step.job.attempt };
    return keptNights(api(), { workflow, branch: await branch(), own });
  });
  return {
    read: (policy) => readTip(api(), step, policy),
    kept: async (name) => {
      try {
        return await (await finder())(name);
      } catch (error) {
        throw statusIn(error) === 403 ? forbidden(error) : error;
      }
    },
    isByHand,
    get issues() {
      return issuePort(api(), { salt: step.salt, runUrl: step.job.url });
    },
  };
}

/** A refusal that names the permission. */
function forbidden(error: unknown): CuegateError {
  return new CuegateError('github-api', {
    what: 'artifacts of the nights before',
    detail: `${apiFault(error)} (the job needs the permission actions: read)`,
    status: 403,
  });
}

async function readTip(api: GitHubApi, { event }: Step, path: string): Promise<NightlySource> {
  const { defaultBranch, isPublic } = await api.about();
  refuseElsewhere(event, defaultBranch);
  const commit = await api.commitOf(`heads/${defaultBranch}`);
  const root = commitSource(api, commit);
  const policyFile = `${root.label}:${path}`;
  const policyText = await root.read(path);
  if (policyText === null)
    throw inputError('policy-invalid', {
      file: policyFile,
      problem: `there is no such file on ${defaultBranch}`,
      fix: 'merge a policy first, or name its path with the input policy',
    });
  return {
    policy: readPolicy(policyText, policyFile),
    policyText,
    policyFile,
    labels: await labelsBeside(path, root, await treeOf(api, commit, towards(path))),
    root,
    repository: api.repository,
    publicPlace: isPublic,
  };
}

/** Nights speak of what is released: any other event or branch could feed them what it likes. */
function refuseElsewhere({ name, ref }: Step['event'], defaultBranch: string): void {
  if (name !== 'schedule' && name !== 'workflow_dispatch')
    throw new CuegateError('event-unsupported', {
      event: name,
      problem: 'a night (input nightly) runs on schedule, or is started by hand on the default branch',
    });
  if (ref !== `refs/heads/${defaultBranch}`)
    throw new CuegateError('event-unsupported', {
      event: name,
      problem: `a night runs on ${defaultBranch} alone, and this is ${ref}`,
    });
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
