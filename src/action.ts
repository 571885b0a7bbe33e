import * as core from '@actions/core';
import { context } from '@actions/github';
import { guardProcess } from './adapters/console/guard.ts';
import { harmlessLines } from './adapters/console/harmless.ts';
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
  core.setSecret,
);

for (const warning of end.warnings) core.warning(harmlessLines(warning));
process.stdout.write(harmlessLines(end.terminal, '│ '));
process.stdout.write('\n');
for (const [name, value] of Object.entries(end.outputs)) core.setOutput(name, value);
await core.summary
  .addRaw(end.summary)
  .write()
  .catch(() => core.warning('the job summary could not be written'));
if (end.annotation !== null) core.error(harmlessLines(end.annotation));
process.exitCode = end.exit;
