import * as core from '@actions/core';
import { inputNames } from './step.ts';

/** What stands under `with:` of the step, and the defaults of its Action; one that is not given is empty. */
export function readInputs(env: Readonly<Record<string, string | undefined>>) {
  return {
    policy: core.getInput('policy'),
    policyRef: core.getInput('policy-ref'),
    release: core.getInput('release'),
    token: core.getInput('github-token'),
    comment: core.getInput('comment'),
    status: core.getInput('status'),
    check: core.getInput('check'),
    mode: core.getInput('mode'),
    out: core.getInput('out'),
    dryRun: core.getInput('dry-run'),
    nightly: core.getInput('nightly'),
    accepted: core.getInput('accepted'),
    shard: core.getInput('shard'),
    shards: core.getInput('shards'),
    reports: core.getInput('reports'),
    names: inputNames(env),
  };
}
