import * as core from '@actions/core';
import { context } from '@actions/github';
import { guardProcess } from './adapters/console/guard.ts';
import { tellRunner } from './adapters/console/runner.ts';
import { systemRandom } from './adapters/console/world.ts';
import { surroundingsOf } from './commands/action-inputs.ts';
import { postFinished } from './commands/post-finished.ts';

guardProcess();
const end = await postFinished({
  report: core.getInput('report'),
  release: core.getInput('release'),
  outcome: core.getInput('outcome'),
  token: core.getInput('github-token'),
  comment: core.getInput('comment'),
  status: core.getInput('status'),
  surroundings: surroundingsOf(context, process.env),
});

await tellRunner(end, systemRandom);
process.exitCode = end.exit;
