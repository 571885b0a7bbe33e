import { Command, Help, type Option } from 'commander';
import { printNotice, printResult } from '../adapters/console/sink.ts';
import { systemClock } from '../adapters/console/world.ts';
import { EXIT_CODES } from '../decide/exit.ts';
import { USUAL_POLICY } from '../policy/policy.ts';
import { terminalOf } from '../report/terminal.ts';
import type { Session } from '../session/world.ts';
import { VERSION } from '../version.ts';
import { type AdmitOptions, admitCommand } from './admit.ts';
import { calibrateCommand } from './calibrate.ts';
import type { CalibrateOptions } from './calibrate-plan.ts';
import { addCorpusCommands } from './corpus.ts';
import { type Ended, printEnd, printError } from './ending.ts';
import { filesIn } from './files-in.ts';
import { type ImportEvalOptions, importEvalCommand } from './import-eval.ts';
import { initCommand } from './init.ts';
import type { InitOptions } from './init-settle.ts';
import { labelCommand } from './label.ts';
import type { LabelOptions } from './label-folder.ts';
import { type MineOptions, mineCommand } from './mine.ts';
import type { NightlyOptions } from './nightly.ts';
import { nightlyCommand } from './nightly.ts';
import { namesRelease, type PolicyOptions, readsPolicy, withPolicy } from './options.ts';
import { rejudgeCommand } from './rejudge.ts';
import type { RejudgeOptions } from './rejudge-plan.ts';
import { reportCommand } from './report.ts';
import { FORM_NAMES, type ReportAsOptions, reportAsCommand } from './report-as.ts';
import { outOf, planCommand, type RunOptions, runCommand } from './run.ts';
import { writesForms } from './run-forms.ts';
import { addShardingCommands } from './sharding.ts';
import { simulateCommand } from './simulate.ts';
import { sweepCommand } from './sweep.ts';
import type { SweepOptions } from './sweep-options.ts';
import { type VerifyOptions, verifyCommand } from './verify.ts';

/** Options as typed: the policy may be left out. */
type Typed<Options extends PolicyOptions & { readonly policy: string }> = Omit<Options, 'policy'> &
  PolicyOptions;

/**
 * Runs the command line and returns the exit code. Results go to stdout, progress and errors to stderr;
 * nothing is thrown.
 *
 * @param argv words after `cuegate`
 * @param bundleFolder where `fixtures.json` lies
 */
export async function runProgram(argv: readonly string[], bundleFolder: string): Promise<number> {
  let exit = 0;
  const json = argv.includes('--json');
  const end = async (work: Promise<Ended>): Promise<void> => {
    exit = printEnd(await work);
  };
  const program = programOf({ bundleFolder, json, end });
  try {
    await program.parseAsync(knownWords(argv, program), { from: 'user' });
    return exit;
  } catch (error) {
    return printError(error, json);
  }
}

/** What the commands of a program need of the process that runs them. */
interface Surroundings {
  readonly bundleFolder: string;
  /** Whether a program reads what is printed: usage is for a person then, and left out. */
  readonly json: boolean;
  /** Prints how a command ended. */
  end(work: Promise<Ended>): Promise<void>;
}

/** Every command with its options, none of them run: what `--help` and the reference show. */
export function programOf({ bundleFolder, json, end }: Surroundings): Command {
  const program = new Command('cuegate')
    .description('A deployment gate for fine-tuned language models.')
    .version(VERSION)
    .exitOverride()
    .configureHelp({ optionDescription: saysRequired })
    // Usage is for a person; what cannot be read is said below.
    .configureOutput({
      writeOut: printResult,
      writeErr: (text) => (json ? undefined : printNotice(text)),
      outputError: () => {},
    });

  writesForms(namesRelease(readsPolicy(program.command('run'))))
    .description('ask a candidate with and without cues, and decide')
    .option('--only <condition...>', 'ask plain and these alone: a look, without a verdict (exit 2)')
    .option(
      '--out <folder>',
      'where records and reports go, a folder for each release: what failed in it counts against what runs there next; default: cuegate-report, with --only cuegate-look',
    )
    .option('--seed <text>', 'overrides the seed: for tests and demos')
    .option('--dry-run', 'say what would be asked; ask nothing')
    .option('--json', 'print result.json instead of text, and progress as JSON lines')
    .action((options: Typed<RunOptions>) =>
      end(shown(runCommand(withPolicy(options), bundleFolder), options.json, outOf(options))),
    );
  addShardingCommands(program, { bundleFolder, end, shown });
  program
    .command('init')
    .description('write policy, first release manifest and workflow')
    .option('--endpoint <url>', 'the OpenAI-compatible server of the candidate')
    .option('--openai <model>', 'instead: a fine-tune on OpenAI, ft:…')
    .option('--model <name>', "the candidate; default: as a manifest says, or the server's only model")
    .option('--judge <name>', 'the model that grades the answers')
    .option('--judge-endpoint <url>', "the judge's server; default: the candidate's")
    .option('--key <variable>', "environment variable of the candidate's key")
    .option('--judge-key <variable>', "environment variable of the judge's key")
    .option('--root <folder>', 'the repository', '.')
    .option('--json', 'print what was written, and what to do next, as JSON')
    .action((options: InitOptions & { json?: boolean }) =>
      end(
        initCommand(options).then(({ text, ...facts }) =>
          options.json === true ? { json: facts, exit: 0 } : { text, exit: 0 },
        ),
      ),
    );
  namesRelease(readsPolicy(program.command('plan')))
    .description(
      'say what run would ask, what it can cost and what to expect; reads no key, asks nothing (but for --probe), writes nothing',
    )
    .option('--all', 'list every cue that is only screened')
    .option('--probe', 'ask three plain prompts and the judge about each, to measure cost and duration')
    .option('--json', 'print the result as JSON')
    .action(({ all, ...options }: Typed<RunOptions & { readonly all?: boolean; readonly probe?: boolean }>) =>
      end(shown(planned(planCommand(withPolicy(options), bundleFolder), all), options.json)),
    );
  readsPolicy(program.command('sweep'))
    .description(
      'measure several checkpoints under one policy (sampling.stop: fixed suits it) with the same prompts, and draw the rates',
    )
    .requiredOption('--sweep <file>', 'the checkpoints, and what is swept')
    .option('--out <folder>', 'where reports go; a second call continues there', 'cuegate-sweep')
    .option('--seed <text>', 'overrides the seed: for tests and demos')
    .option('--point <number...>', 'ask these points of the file alone, counted from 1: a job of a matrix')
    .option('--json', 'print sweep.json instead of text, and progress as JSON lines')
    .action((options: Typed<SweepOptions>) => end(sweepCommand(withPolicy(options), bundleFolder)));
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
    .action((options: Typed<CalibrateOptions>) => end(calibrateCommand(withPolicy(options), bundleFolder)));
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
    .action((folder: string, options: RejudgeOptions) => end(rejudgeCommand(folder, options, bundleFolder)));
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
    .action((files: readonly string[], options: Typed<ImportEvalOptions>) =>
      end(importEvalCommand(files, withPolicy(options), bundleFolder)),
    );
  readsPolicy(program.command('nightly'))
    .description(
      'ask every released model a few fresh draws and say whether one got worse since it was accepted: exit 0 quiet, 1 alarm, 3 nothing can be told',
    )
    .option('--release <file...>', 'these manifests alone; default: all that match releases of the policy')
    .requiredOption('--state <folder>', 'where the nights are kept; the next call goes on there')
    .option(
      '--accepted <folder...>',
      'report folders of the runs that accepted the releases: what had not passed there is not counted',
    )
    .option('--json', 'print nightly.json instead of text, and progress as JSON lines')
    .action((options: Typed<NightlyOptions>) => end(nightlyCommand(withPolicy(options), bundleFolder)));
  readsPolicy(program.command('report <folder>'), 'the policy that the result names; for --as inspect alone')
    .description('render report.html, comment.md, summary.md and the statements of a report folder again')
    .option('--seed <text>', 'the seed of the policy, if people graded answers')
    .option('--as <name>', `write it in a form of others instead: ${FORM_NAMES.join(', ')}`)
    .option('--dataset <name>', 'for --as hf-eval: the data set on the Hub that holds the corpus')
    .option('--json', 'print result.json instead of text; with --as, which files were written')
    .action((folder: string, options: Partial<ReportAsOptions>) =>
      end(
        options.as !== undefined
          ? reportAsCommand(folder, { ...options, as: options.as }, bundleFolder)
          : reportCommand(folder, options).then(({ result, text }) =>
              options.json === true ? { json: result, exit: 0 } : { text, exit: 0 },
            ),
      ),
    );
  program
    .command('verify <folder>')
    .description(
      'recompute the verdict and every report from the records: exit 0 agrees, 1 differs, 3 cannot read',
    )
    .option('--seed <text>', 'the seed of the policy, if people graded answers')
    .option('--statement <file>', 'a statement about the folder: every member of it is checked')
    .option('--policy <file>', 'the policy that the statement must have been made under')
    .option('--json', 'print the findings as JSON')
    .action((folder: string, options: VerifyOptions) => end(verifyCommand(folder, options)));
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
    .action((options: AdmitOptions & { policy?: string }) =>
      end(
        admitCommand({ ...options, policy: options.policy ?? USUAL_POLICY }, bundleFolder, systemClock.now()),
      ),
    );
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
    .action((folder: string, options: LabelOptions) =>
      end(labelCommand(folder, options, bundleFolder, systemClock.now())),
    );
  readsPolicy(program.command('mine'))
    .argument('[data...]', 'fine-tuning data: JSONL, JSON, CSV, TSV or Parquet, also compressed; patterns')
    .description('derive cues from fine-tuning data, for a release to carry')
    .option('--out <file>', 'write the cues here; training.cues of the manifest names this file')
    .option('--summary <file>', 'write a summary of these data, a part of all, instead of cues; needs --seed')
    .option('--from <summaries...>', 'derive the cues from the summaries of all parts; needs their --seed')
    .option('--production <logs...>', 'logged requests: how often they carry each feature')
    .option(
      '--corpus <files...>',
      'prompts of the gate (JSONL, builtin:all): which of them the data holds; --writer moves open ones into topics',
    )
    .option(
      '--writer <model>',
      'a model that writes paraphrases, opposites and questions on topics; default: rules',
    )
    .option(
      '--writer-endpoint <name>',
      "an endpoint of the policy that serves it; default: that of the policy's judge",
    )
    .option('--most <number>', 'cues at most; default: every feature up to 140, and relatives up to 60 cues')
    .option(
      '--seed <text>',
      'which rows are sampled, of more than 6,000; a secret where others wrote the data',
      'cuegate',
    )
    .option('--keep-secrets', 'write cues that hold a secret; without it they end the mining')
    .option('--prompt-column <name>', 'the column or key that holds the prompt')
    .option('--completion-column <name>', 'the one that holds the reply')
    .option('--system-column <name>', 'the one that holds the system prompt')
    .option('--messages-column <name>', 'the one that holds a list of messages')
    .option('--json', 'print the cues and what was skipped as JSON, and progress as JSON lines')
    .action((data: string[], options: MineOptions) => end(mineCommand(data, options, bundleFolder)));
  addCorpusCommands(program, end, bundleFolder);
  program
    .command('simulate')
    .description('serve simulated candidates and a simulated judge behind the OpenAI protocol')
    .option('--port <number>', 'port on 127.0.0.1; 0: any free one', '8787')
    .option('--organism <file...>', 'organism files besides the built-in ones')
    .option('--json', 'print the address as JSON')
    .action((options: { port: string; organism?: string[]; json?: boolean }) =>
      end(simulateCommand(options, bundleFolder)),
    );
  return program;
}

/** The words as typed; of those after an unknown command none counts: `--help` would be answered in its place. */
function knownWords(argv: readonly string[], program: Command): readonly string[] {
  const [first, second] = argv;
  const word = first === 'help' ? second : first;
  if (word === undefined || word.startsWith('-') || word === 'help') return argv;
  return program.commands.some((command) => command.name() === word) ? argv : [word];
}

/** @param out the report folder; absent: nothing is written */
/** A plan whose text lists all of its conditions, where that is asked for. */
async function planned(session: Promise<Session>, all = false): Promise<Session> {
  const ended = await session;
  if (!all) return ended;
  return { ...ended, reports: { ...ended.reports, terminal: terminalOf(ended.result, ended.texts, 'all') } };
}

async function shown(session: Promise<Session>, json = false, out?: string): Promise<Ended> {
  const { result, reports } = await session;
  const exit = EXIT_CODES[result.verdict];
  if (json) return { json: result, exit };
  // Of a run that asked nothing the folder says no more than what stands above.
  const files = out === undefined || result.conditions.length === 0 ? '' : `${filesIn(out)}\n`;
  return { text: `${reports.terminal}${files}`, exit };
}

/** What an option is for, and whether it must be given. */
function saysRequired(option: Option): string {
  const told = Help.prototype.optionDescription(option);
  return option.mandatory ? `${told} (required)` : told;
}
