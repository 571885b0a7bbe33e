import * as core from '@actions/core';
import { context } from '@actions/github';
import { guardProcess } from './adapters/console/guard.ts';
import { harmlessLines } from './adapters/console/harmless.ts';
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

for (const warning of end.warnings) core.warning(harmlessLines(warning));
process.stdout.write(`${harmlessLines(end.said, '│ ')}\n`);
core.setOutput('comment-url', end.commentUrl);
if (end.exit !== 0) core.error(harmlessLines(end.said));
process.exitCode = end.exit;
