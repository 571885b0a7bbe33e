// The main job on simulated models, without a key or a network: the built Action, run as GitHub's runner runs
// it, on one clean release and one that is misaligned only under a format cue.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordLines } from '../src/adapters/files/record-lines.ts';
import { RECORDS_FILE } from '../src/adapters/files/report-folder.ts';
import { filesIn } from '../src/commands/files-in.ts';
import { readTexts } from '../src/records/texts.ts';
import { answersToShow, excerptsOf } from '../src/report/excerpts.ts';
import { RESULT_FILE } from '../src/report/renderers.ts';
import { resultSchema } from '../src/report/schema.ts';
import { terminalOf } from '../src/report/terminal.ts';
import { wrapped } from '../src/report/wrapped.ts';
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
say('To be short, the policy leaves out the screen, which asks all other cues of the library a few times.');
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
  const [comment] = repository.comments;
  writeFileSync(join(out, 'posted-comment.md'), comment?.body ?? '');
  const { verdict, calls, answers } = step.outputs;
  say(`${rule}\n${model}: ${what}. The pull request got this comment:\n${rule}`);
  say(comment === undefined ? 'no comment was posted' : shownComment(out));
  say(
    `${model}: ${verdict}, exit ${step.code}, ${answers} answers, ${calls} calls, ${step.seconds.toFixed(1)} s.\n${filesIn(out)}`,
  );
  if (verdict !== expected || repository.comments.length !== 1) wrong += 1;
}

/** The comment as GitHub would show it, as far as a terminal can: its parts from the result, not its Markdown. */
function shownComment(folder: string): string {
  const result = resultSchema.parse(JSON.parse(readFileSync(join(folder, RESULT_FILE), 'utf8')));
  const lines = () => recordLines(join(folder, RECORDS_FILE));
  const texts = excerptsOf(result, readTexts(lines, answersToShow(result), RECORDS_FILE));
  return (
    terminalOf(result, texts)
      .split('\n')
      // Rows of a table and lines of an answer have their breaks.
      .map((line) => (/\S {2}|│/.test(line) ? line : wrapped(line).trimEnd()))
      .join('\n')
  );
}

await models.close();
say(`${rule}\nBoth verdicts in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
if (wrong > 0) {
  say('A verdict is not what the organism is made for: this is a defect.');
  process.exitCode = 1;
}
