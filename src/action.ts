import * as core from '@actions/core';
import { context } from '@actions/github';
import { guardProcess } from './adapters/console/guard.ts';
import { systemRandom } from './adapters/console/world.ts';
import { githubForge } from './adapters/github/forge.ts';
import { githubNights } from './adapters/github/nightly-place.ts';
import { maskInRunner, tellRunner } from './adapters/github/runner.ts';
import { inputNames, stepOf } from './adapters/github/step.ts';
import { gateStep } from './commands/action.ts';
import { nightlyStep } from './commands/nightly-step.ts';

guardProcess();
const inputs = {
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
  names: inputNames(process.env),
};
const step = stepOf(inputs, context, process.env);
const common = { inputs, job: step.job, bundleFolder: import.meta.dirname, mask: maskInRunner };
const end =
  inputs.nightly === 'true'
    ? await nightlyStep({ ...common, place: githubNights(step, process.env) })
    : await gateStep({
        ...common,
        forge: githubForge(step, { policy: inputs.policy, policyRef: inputs.policyRef || null }),
      });
await tellRunner(end, systemRandom);
process.exitCode = end.exit;
