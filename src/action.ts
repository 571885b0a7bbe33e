import * as core from '@actions/core';
import { context } from '@actions/github';
import { guardProcess } from './adapters/console/guard.ts';
import { harmlessLines } from './adapters/console/harmless.ts';
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
  surroundings: surroundingsOf(context, process.env),
};
const end = await gateEvent(inputs, import.meta.dirname, core.setSecret);

for (const warning of end.warnings) core.warning(harmlessLines(warning));
process.stdout.write(harmlessLines(end.terminal, '│ '));
process.stdout.write('\n');
for (const [name, value] of Object.entries(end.outputs)) core.setOutput(name, value);
await core.summary
  .addRaw(end.summary)
  .write()
  .catch(() => core.warning('the job summary could not be written'));
const annotate = end.exit === 0 ? core.warning : core.error;
for (const { text, file, line } of end.annotations)
  annotate(harmlessLines(text), file === null || line === null ? {} : { file, startLine: line });
process.exitCode = end.exit;
