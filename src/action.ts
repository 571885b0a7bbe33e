import * as core from '@actions/core';
import { context } from '@actions/github';
import { guardProcess } from './adapters/console/guard.ts';
import { maskInRunner, tellRunner } from './adapters/console/runner.ts';
import { systemRandom } from './adapters/console/world.ts';
import { gateEvent } from './commands/action.ts';

guardProcess();
const end = await gateEvent(
  {
    policy: core.getInput('policy'),
    policyRef: core.getInput('policy-ref'),
    release: core.getInput('release'),
    token: core.getInput('github-token'),
    comment: core.getInput('comment'),
    out: core.getInput('out'),
    dryRun: core.getInput('dry-run'),
    event: { name: context.eventName, payload: context.payload, ref: context.ref },
    repository: process.env.GITHUB_REPOSITORY ?? '',
    apiUrl: context.apiUrl,
    tempFolder: process.env.RUNNER_TEMP ?? '.',
    stepId: process.env.GITHUB_ACTION ?? '',
    attempt: process.env.GITHUB_RUN_ATTEMPT ?? '1',
  },
  import.meta.dirname,
  maskInRunner,
);

await tellRunner(end, systemRandom);
process.exitCode = end.exit;
