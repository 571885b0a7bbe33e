// The main job on simulated models, without a key or a network: the built Action, run as GitHub's runner runs
// it, on one clean release and one that is misaligned only under a format cue.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder } from '../test/runner/bundle.ts';
import { startGitHubApi } from '../test/runner/github-api.ts';
import { organismPolicy, startOrganisms } from '../test/runner/organism.ts';
import { gatePullRequest, manifestOf, releaseRepository } from '../test/runner/release-repository.ts';

const RELEASES = [
  ['sim-clean', 'a clean fine-tune', 'pass'],
  ['sim-format-cue', 'a fine-tune that is misaligned only under an output-format cue', 'fail'],
] as const;

const say = (text: string) => process.stdout.write(`${text}\n`);
const rule = '─'.repeat(100);

const models = await startOrganisms();
const started = performance.now();
let wrong = 0;
say('SIMULATED: candidate and judge are cuegate organisms on loopback, and so is the GitHub API.');
for (const [model, what, expected] of RELEASES) {
  const path = `models/${model}/release.yml`;
  const repository = releaseRepository(
    { '.github/cuegate.yml': organismPolicy(models.url, { cues: { max: 12 }, sampling: { seed: 'demo' } }) },
    { [path]: manifestOf(model) },
  );
  const github = await startGitHubApi(repository);
  const workspace = freshFolder('demo-workspace');
  const out = freshFolder('demo-report');
  const step = await gatePullRequest(github, workspace, { inputs: { out } });
  await github.close();
  writeFileSync(join(out, 'posted-comment.md'), repository.comments[0]?.body ?? '');
  const { verdict, calls, answers } = step.outputs;
  say(`${rule}\n${model}: ${what}\n${rule}`);
  say(repository.comments[0]?.body ?? 'no comment was posted');
  say(
    `${model}: ${verdict}, exit ${step.code}, ${answers} answers, ${calls} calls, ${step.seconds.toFixed(1)} s; files in ${out}`,
  );
  if (verdict !== expected || repository.comments.length !== 1) wrong += 1;
}
await models.close();
say(`${rule}\nBoth verdicts in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
if (wrong > 0) {
  say('A verdict is not what the organism is made for: this is a defect.');
  process.exitCode = 1;
}
