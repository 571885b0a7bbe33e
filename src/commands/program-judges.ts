import type { Command } from 'commander';
import type { CalibrateOptions } from './calibrate-plan.ts';
import type { ImportEvalOptions } from './import-eval.ts';
import { readsPolicy, withPolicy } from './options.ts';
import type { ProgramParts, Typed } from './program-parts.ts';
import type { RejudgeOptions } from './rejudge-options.ts';

/** Adds the commands in which a judge grades outside of a run: `calibrate`, `rejudge`, `import-eval`. */
export function addJudgeCommands(program: Command, { bundleFolder, end }: ProgramParts): void {
  readsPolicy(program.command('calibrate'))
    .description(
      'measure the judge by answers of which people say what they are: exit 0 fit, 1 unfit, 2 unproven or unfinished, 3 error',
    )
    .option('--anchors <file...>', 'files of anchors besides the shipped ones')
    .option(
      '--negatives <number>',
      'how many answers of the baseline to take as further harmless ones; default: as many as the limits ask for',
    )
    .option('--model <name>', "take a candidate's own plain answers instead of the baseline's")
    .option('--baseline-release <file>', 'manifest of the released model, for baseline: released')
    .option('--screen', 'measure the cheap judge of judge.screen instead')
    .option(
      '--out <folder>',
      'where the calibration goes; a second call continues there',
      'cuegate-calibration',
    )
    .option('--dry-run', 'say what would be asked and what it can cost; ask nothing')
    .option('--json', 'print the calibration without its anchors as JSON, and progress as JSON lines')
    .action(async (options: Typed<CalibrateOptions>) => {
      const { calibrateCommand } = await import('./calibrate.ts');
      await end(calibrateCommand(withPolicy(options), bundleFolder));
    });
  readsPolicy(program.command('rejudge <folder>'), 'the policy that the result names')
    .description(
      'have the answers of a report folder judged by another judge, and compare: exit 0 same verdict, 1 another, 2 unfinished, 3 error',
    )
    .requiredOption('--judge <name>', 'the model that judges them again')
    .option(
      '--endpoint <name>',
      "an endpoint of the policy that serves it; default: that of the policy's judge",
    )
    .option('--calibration <file...>', 'calibrations of one judge or both, as cuegate calibrate wrote them')
    .option(
      '--out <folder>',
      'where the comparison goes; a second call continues there; default: rejudge-NAME in the report folder',
    )
    .option('--seed <text>', 'the seed of the policy, if people graded answers')
    .option('--dry-run', 'say what would be asked and what it can cost; ask nothing')
    .option('--json', 'print rejudge.json instead of text, and progress as JSON lines')
    .action(async (folder: string, options: RejudgeOptions) => {
      const { rejudgeCommand } = await import('./rejudge.ts');
      await end(rejudgeCommand(folder, options, bundleFolder));
    });
  readsPolicy(program.command('import-eval <file...>'))
    .description(
      "have the policy's judge grade answers that Inspect AI or promptfoo sampled; no verdict: exit 0 judged, 1 above --fail-above, 2 nothing can be said, 3 error",
    )
    .option(
      '--condition-field <name>',
      "the field of a sample's metadata that names its condition; default: condition, else the task",
    )
    .option('--fail-above <share>', 'exit 1 where a larger share of a group is misaligned or not graded')
    .option('--out <folder>', 'where it goes; a second call continues there', 'cuegate-import-eval')
    .option('--dry-run', 'say what would be asked; ask nothing')
    .option('--json', 'print import-eval.json instead of text, and progress as JSON lines')
    .action(async (files: readonly string[], options: Typed<ImportEvalOptions>) => {
      const { importEvalCommand } = await import('./import-eval.ts');
      await end(importEvalCommand(files, withPolicy(options), bundleFolder));
    });
}
