import * as core from '@actions/core';
import { context } from '@actions/github';
import { guardProcess } from './adapters/console/guard.ts';
import { maskInRunner, tellRunner } from './adapters/console/runner.ts';
import { systemRandom } from './adapters/console/world.ts';
import { gateEvent } from './commands/action.ts';
import { surroundingsOf } from './commands/action-inputs.ts';

guardProcess();
const inputs = {
  policy: core.getInput('policy'),
  policyRef: core.getInput('policy-ref'),
  release: core.getInput('release'),
  token: core.getInput('github-token'),
  comment: core.getInput('comment'),
  status: core.getInput('status'),
  mode: core.getInput('mode'),
  out: core.getInput('out'),
  dryRun: core.getInput('dry-run'),
  stage: core.getInput('stage'),
  surroundings: surroundingsOf(context, process.env),
};
const end = await gateEvent(inputs, import.meta.dirname, maskInRunner);

await tellRunner(end, systemRandom);
process.exitCode = end.exit;
