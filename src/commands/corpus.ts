import type { Command } from 'commander';
import { type CheckCorpusOptions, checkCorpusCommand } from './corpus-check.ts';
import { addCorpusImport } from './corpus-import.ts';
import { type ShowCorpusOptions, showCorpusCommand } from './corpus-show.ts';
import type { Ended } from './ending.ts';

const FILES = 'files of prompts (JSONL), patterns, or builtin:all';

/**
 * Adds `cuegate corpus` with what it can do to a program.
 *
 * @param end prints how a command ended
 */
export function addCorpusCommands(
  program: Command,
  end: (work: Promise<Ended>) => Promise<void>,
  bundleFolder: string,
): void {
  const corpus = program.command('corpus').description('make and look at the prompts that a gate draws from');
  corpus
    .command('check')
    .argument('<file...>', FILES)
    .description('validate a corpus and say what it is: exit 0 valid, 3 not')
    .option('--json', 'print it as JSON')
    .action((files: string[], options: CheckCorpusOptions) =>
      end(checkCorpusCommand(files, options, bundleFolder)),
    );
  corpus
    .command('show')
    .argument('<file...>', FILES)
    .description('print ten prompts of a corpus')
    .option('--seed <text>', 'which ten', 'show')
    .option('--json', 'print them as JSON')
    .action((files: string[], options: ShowCorpusOptions) =>
      end(showCorpusCommand(files, options, bundleFolder)),
    );
  addCorpusImport(corpus, end);
}
