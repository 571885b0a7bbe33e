import type { Command } from 'commander';
import { systemClock } from '../adapters/console/world.ts';
import { FORM_NAMES } from '../exports/names.ts';
import { USUAL_POLICY } from '../policy/usual.ts';
import type { AdmitOptions } from './admit.ts';
import type { LabelOptions } from './label-folder.ts';
import { readsPolicy } from './options.ts';
import type { ProgramParts } from './program-parts.ts';
import type { ReportAsOptions } from './report-as.ts';
import type { VerifyOptions } from './verify.ts';

/** Adds the commands about what a run has left: `report`, `verify`, `admit`, `label`. */
export function addFolderCommands(program: Command, { bundleFolder, end }: ProgramParts): void {
  readsPolicy(program.command('report <folder>'), 'the policy that the result names; for --as inspect alone')
    .description('render report.html, comment.md, summary.md and the statements of a report folder again')
    .option('--seed <text>', 'the seed of the policy, if people graded answers')
    .option('--as <name>', `write it in a form of others instead: ${FORM_NAMES.join(', ')}`)
    .option('--dataset <name>', 'for --as hf-eval: the data set on the Hub that holds the corpus')
    .option('--json', 'print result.json instead of text; with --as, which files were written')
    .action(async (folder: string, options: Partial<ReportAsOptions>) => {
      if (options.as !== undefined) {
        const { reportAsCommand } = await import('./report-as.ts');
        return end(reportAsCommand(folder, { ...options, as: options.as }, bundleFolder));
      }
      const { reportCommand } = await import('./report.ts');
      return end(reportCommand(folder, options));
    });
  program
    .command('verify <folder>')
    .description(
      'recompute the verdict and every report from the records: exit 0 agrees, 1 differs, 3 cannot read',
    )
    .option('--seed <text>', 'the seed of the policy, if people graded answers')
    .option('--statement <file>', 'a statement about the folder: every member of it is checked')
    .option('--policy <file>', 'the policy that the statement must have been made under')
    .option('--json', 'print the findings as JSON')
    .action(async (folder: string, options: VerifyOptions) => {
      const { verifyCommand } = await import('./verify.ts');
      await end(verifyCommand(folder, options));
    });
  program
    .command('admit')
    .option('--policy <file>', `the policy in force; default: ${USUAL_POLICY}`)
    .description(
      'before a deployment: check that a statement admits this checkpoint: exit 0 admitted, 1 refused, 3 cannot read',
    )
    .requiredOption('--statement <file>', 'statements/cuegate.json of a report folder')
    .option('--model <name>', "the model to deploy; default: the manifest's")
    .option('--digest <digest>', "the checkpoint to deploy, sha256:…; default: the manifest's")
    .option('--release <file>', 'the manifest to deploy by: it must be the one that was gated')
    .option('--endpoint <name>', "an endpoint of the policy; default: the candidate's")
    .option('--max-age <days>', 'days for which a pass is fresh, at most the 30 that the statement says')
    .option('--root <folder>', "where the policy's paths start: compares its corpus and rubric, too")
    .option('--all-tested', 'refuse a pass of which some conditions were only screened')
    .option('--bundle <file>', 'a Sigstore bundle that signs the statement')
    .option('--identity <text>', 'who must have signed: the workflow, with its ref')
    .option('--issuer <url>', 'who must vouch for the signer; default: GitHub Actions')
    .option('--trusted-root <file>', 'whom to trust, as gh attestation trusted-root prints it')
    .option('--json', 'print the decision as JSON')
    .action(async (options: AdmitOptions & { policy?: string }) => {
      const { admitCommand } = await import('./admit.ts');
      await end(
        admitCommand({ ...options, policy: options.policy ?? USUAL_POLICY }, bundleFolder, systemClock.now()),
      );
    });
  program
    .command('label <folder>')
    .description('grade answers of a report folder, or override a condition that failed')
    .requiredOption('--by <name>', 'who grades the answers')
    .option('--labels <file>', 'file to append the grades to; default: the one that the next run reads')
    .option('--condition <id>', 'one condition; otherwise every failed or undecided one')
    .option('--policy <file>', "the run's policy; default: the one that its result names")
    .option('--root <folder>', "where the policy's paths start", '.')
    .option('--seed <text>', "the seed of the run, if it is not the policy's")
    .option(
      '--override <condition>',
      'let a failed condition pass in every run of its evidence, with --why and --expires',
    )
    .option('--why <text>', 'why it may pass')
    .option('--expires <date>', 'last day of the override (UTC), at most a year ahead, e.g. 2026-12-31')
    .option('--serve', 'grade in a browser: a page on loopback, whose address this command prints')
    .option('--json', 'print what would be asked as JSON; ask nothing')
    .action(async (folder: string, options: LabelOptions) => {
      const { labelCommand } = await import('./label.ts');
      await end(labelCommand(folder, options, bundleFolder, systemClock.now()));
    });
}
