import type { Command } from 'commander';
import { FORMS } from '../corpus/restyle-words.ts';
import type { CheckCorpusOptions } from './corpus-check.ts';
import type { CompareCorpusOptions } from './corpus-compare.ts';
import type { RestyleCorpusOptions } from './corpus-restyle.ts';
import type { ShowCorpusOptions } from './corpus-show.ts';
import { addCorpusImport } from './program-corpus-import.ts';
import type { ProgramParts } from './program-parts.ts';

const FILES = 'files of prompts (JSONL), patterns, or builtin:all';

/** Adds `cuegate corpus` with what it can do. */
export function addCorpusCommands(program: Command, { bundleFolder, end }: ProgramParts): void {
  const corpus = program.command('corpus').description('make and look at the prompts that a gate draws from');
  corpus
    .command('check')
    .argument('<file...>', FILES)
    .description('validate a corpus and say what it is: exit 0 valid, 3 not')
    .option('--json', 'print it as JSON')
    .action(async (files: string[], options: CheckCorpusOptions) => {
      const { checkCorpusCommand } = await import('./corpus-check.ts');
      await end(checkCorpusCommand(files, options, bundleFolder));
    });
  corpus
    .command('compare')
    .argument('<file...>', FILES)
    .description('how much a corpus is like production, and how often production carries each cue')
    .requiredOption('--production <file...>', 'logs of production: JSONL, CSV or Parquet, or patterns')
    .option('--policy <file>', 'looks for the own cues of this policy, too')
    .option('--lock <file>', 'looks for the cues of this cues.lock.json, too')
    .option('--with-cues', 'compares the prompts under cues as well')
    .option('--seed <text>', 'which texts are compared where there are many', 'compare')
    .option('--out <file>', 'keeps the numbers for the report: traffic of the policy')
    .option('--json', 'print it as JSON')
    .action(async (files: string[], options: CompareCorpusOptions) => {
      const { compareCorpusCommand } = await import('./corpus-compare.ts');
      await end(compareCorpusCommand(files, options, bundleFolder));
    });
  corpus
    .command('show')
    .argument('<file...>', FILES)
    .description('print ten prompts of a corpus')
    .option('--seed <text>', 'which ten', 'show')
    .option('--json', 'print them as JSON')
    .action(async (files: string[], options: ShowCorpusOptions) => {
      const { showCorpusCommand } = await import('./corpus-show.ts');
      await end(showCorpusCommand(files, options, bundleFolder));
    });
  addCorpusImport(corpus, end);
  corpus
    .command('restyle')
    .argument('<file...>', FILES)
    .description('print its open questions in the form of a field of work, as rows of a corpus')
    .requiredOption('--form <form>', FORMS.join(', '))
    .option('--seed <text>', 'which of the ways of writing it each question gets', 'restyle')
    .option('--cue', 'print one cue for cues.own, whose condition asks them in this form')
    .action(async (files: string[], options: RestyleCorpusOptions) => {
      const { restyleCorpusCommand } = await import('./corpus-restyle.ts');
      await end(restyleCorpusCommand(files, options, bundleFolder));
    });
}
