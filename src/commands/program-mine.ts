import type { Command } from 'commander';
import type { MineOptions } from './mine.ts';
import { readsPolicy } from './options.ts';
import type { ProgramParts } from './program-parts.ts';

/** Adds `mine`. */
export function addMineCommand(program: Command, { bundleFolder, end }: ProgramParts): void {
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
    .action(async (data: string[], options: MineOptions) => {
      const { mineCommand } = await import('./mine.ts');
      await end(mineCommand(data, options, bundleFolder));
    });
}
