import * as core from '@actions/core';
import { context } from '@actions/github';
import { guardProcess } from './adapters/console/guard.ts';
import { systemRandom } from './adapters/console/world.ts';
import { githubPostingBoard } from './adapters/github/noticeboard.ts';
import { tellRunner } from './adapters/github/runner.ts';
import { stepOf } from './adapters/github/step.ts';
import { postFinished } from './commands/post-finished.ts';

guardProcess();
const inputs = {
  report: core.getInput('report'),
  release: core.getInput('release'),
  outcome: core.getInput('outcome'),
  token: core.getInput('github-token'),
  comment: core.getInput('comment'),
  status: core.getInput('status'),
  check: core.getInput('check'),
};
const step = stepOf(inputs, context, process.env);
const job = step.job.id === 0 ? null : step.job;
const end = await postFinished(inputs, githubPostingBoard(step), job);

await tellRunner(end, systemRandom);
process.exitCode = end.exit;
