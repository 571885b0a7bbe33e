import type { Command } from 'commander';
import { AUTO, FORMAT_NAMES } from '../import/formats/names.ts';
import type { CorpusImportOptions } from './corpus-import.ts';
import type { ProgramParts } from './program-parts.ts';

/** Adds `cuegate corpus import`. */
export function addCorpusImport(corpus: Command, end: ProgramParts['end']): void {
  corpus
    .command('import')
    .argument(
      '<files...>',
      'logs or suites: JSONL, JSON, CSV, TSV, Parquet or YAML, all but the last two also .gz and .zst; patterns',
    )
    .description(
      'prompts from production logs and standard suites: without secrets, personal data and duplicates',
    )
    .option('--format <name>', `how they were logged: ${FORMAT_NAMES.join(', ')}`, AUTO)
    .requiredOption('--out <file>', 'the corpus file to write, JSONL')
    .requiredOption('--domain <name>', 'the domain of the prompts, e.g. support')
    .option('--kind <kind>', 'task, advice or open; default: none')
    .option('--strata <field...>', 'fields of a record whose values make strata, e.g. metadata.route')
    .option('--prompt-column <name>', 'of a table: the column that holds what the user asked')
    .option('--system-column <name>', 'the column that holds the system prompt')
    .option('--messages-column <name>', 'the column that holds a list of messages')
    .option('--sample <number>', 'so many prompts, of each stratum in proportion; default: all')
    .option('--per-stratum <number>', 'instead: so many of each stratum')
    .option('--seed <text>', 'decides which prompts a sample takes', 'cuegate')
    .option('--skip-secrets', 'leave out rows that hold a secret; without it they end the import')
    .option('--keep-near', 'keep near-duplicates')
    .option('--overwrite', 'replace the file that --out names')
    .option('--json', 'print the summary as JSON')
    .action(async (files: readonly string[], options: CorpusImportOptions) => {
      const { corpusImportCommand } = await import('./corpus-import.ts');
      await end(corpusImportCommand(files, options));
    });
}
