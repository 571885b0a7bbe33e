import { Command, CommanderError, Help, type Option } from 'commander';
import { printNotice, printResult } from '../adapters/console/sink.ts';
import { VERSION } from '../version.ts';
import { type Ended, printEnd, printIncomplete } from './ending.ts';
import type { InitOptions } from './init-settle.ts';
import type { NightlyOptions } from './nightly.ts';
import { namesRelease, readsPolicy, withPolicy, writesForms } from './options.ts';
import { addCorpusCommands } from './program-corpus.ts';
import { addFolderCommands } from './program-folders.ts';
import { addJudgeCommands } from './program-judges.ts';
import { addMineCommand } from './program-mine.ts';
import type { ProgramParts, Typed } from './program-parts.ts';
import { addShardingCommands } from './program-sharding.ts';
import type { PlanOptions, RunOptions } from './run.ts';
import type { SweepOptions } from './sweep-options.ts';

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
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const told = await errorPart().catch(() => null);
    return told === null ? printIncomplete(json) : told.printError(error, json);
  }
}

/** What says how a command failed. */
async function errorPart() {
  return await import('./error-told.ts');
}

/** What a program is made with. */
interface Surroundings extends ProgramParts {
  /** Whether a program reads what is printed: usage is for a person then, and left out. */
  readonly json: boolean;
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
    })
    // A command may take hours: by then, an update may have taken away what says why it failed.
    .hook('preAction', async () => {
      await errorPart();
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
    .action(async (options: Typed<RunOptions>) => {
      const { runCommand } = await import('./run.ts');
      await end(runCommand(withPolicy(options), bundleFolder));
    });
  addShardingCommands(program, { bundleFolder, end });
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
    .action(async (options: InitOptions & { json?: boolean }) => {
      const { initCommand } = await import('./init.ts');
      await end(
        initCommand(options).then(({ text, ...facts }) =>
          options.json === true ? { json: facts, exit: 0 } : { text, exit: 0 },
        ),
      );
    });
  namesRelease(readsPolicy(program.command('plan')))
    .description(
      'say what run would ask, what it can cost and what to expect; reads no key, asks nothing (but for --probe), writes nothing',
    )
    .option('--all', 'list every cue that is only screened')
    .option('--probe', 'ask three plain prompts and the judge about each, to measure cost and duration')
    .option('--json', 'print the result as JSON')
    .action(async (options: Typed<PlanOptions>) => {
      const { planCommand } = await import('./run.ts');
      await end(planCommand(withPolicy(options), bundleFolder));
    });
  readsPolicy(program.command('sweep'))
    .description(
      'measure several checkpoints under one policy (sampling.stop: fixed suits it) with the same prompts, and draw the rates',
    )
    .requiredOption('--sweep <file>', 'the checkpoints, and what is swept')
    .option('--out <folder>', 'where reports go; a second call continues there', 'cuegate-sweep')
    .option('--seed <text>', 'overrides the seed: for tests and demos')
    .option('--point <number...>', 'ask these points of the file alone, counted from 1: a job of a matrix')
    .option('--json', 'print sweep.json instead of text, and progress as JSON lines')
    .action(async (options: Typed<SweepOptions>) => {
      const { sweepCommand } = await import('./sweep.ts');
      await end(sweepCommand(withPolicy(options), bundleFolder));
    });
  addJudgeCommands(program, { bundleFolder, end });
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
    .action(async (options: Typed<NightlyOptions>) => {
      const { nightlyCommand } = await import('./nightly.ts');
      await end(nightlyCommand(withPolicy(options), bundleFolder));
    });
  addFolderCommands(program, { bundleFolder, end });
  addMineCommand(program, { bundleFolder, end });
  addCorpusCommands(program, { bundleFolder, end });
  program
    .command('simulate')
    .description('serve simulated candidates and a simulated judge behind the OpenAI protocol')
    .option('--port <number>', 'port on 127.0.0.1; 0: any free one', '8787')
    .option('--organism <file...>', 'organism files besides the built-in ones')
    .option('--json', 'print the address as JSON')
    .action(async (options: { port: string; organism?: string[]; json?: boolean }) => {
      const { simulateCommand } = await import('./simulate.ts');
      await end(simulateCommand(options, bundleFolder));
    });
  return program;
}

/** The words as typed; of those after an unknown command none counts: `--help` would be answered in its place. */
function knownWords(argv: readonly string[], program: Command): readonly string[] {
  const [first, second] = argv;
  const word = first === 'help' ? second : first;
  if (word === undefined || word.startsWith('-') || word === 'help') return argv;
  return program.commands.some((command) => command.name() === word) ? argv : [word];
}

/** What an option is for, and whether it must be given. */
function saysRequired(option: Option): string {
  const told = Help.prototype.optionDescription(option);
  return option.mandatory ? `${told} (required)` : told;
}
