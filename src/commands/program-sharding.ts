import type { Command } from 'commander';
import type { MergeOptions } from './merge.ts';
import { namesRelease, readsPolicy, withPolicy, writesForms } from './options.ts';
import type { ProgramParts, Typed } from './program-parts.ts';
import type { ShardTyped } from './shard.ts';

/** Adds `shard` and `merge`. */
export function addShardingCommands(program: Command, { bundleFolder, end }: ProgramParts): void {
  asRun(program.command('shard'))
    .description(
      'ask one of several shares of a run, as a job beside the others; gives no verdict: exit 0 asked, 3 error',
    )
    .requiredOption('--of <number>', 'how many shards there are')
    .requiredOption('--index <number>', 'which of them this is, from 1')
    .option('--out <folder>', 'where the shard goes; default: cuegate-shard-INDEX')
    .option('--line <folder>', 'the report folder that the merge goes on in; read, never written')
    .option('--draws <number>', 'draws of a condition at most; default: as many as a clean run reads')
    .option('--json', 'print what was asked as JSON, and progress as JSON lines')
    .action(async (options: Typed<ShardTyped>) => {
      const { shardCommand } = await import('./shard.ts');
      await end(shardCommand(withPolicy(options), bundleFolder));
    });
  writesForms(asRun(program.command('merge')))
    .argument('<folder...>', 'the shards, or a folder that holds them')
    .description('decide on what the shards of a run asked, and ask what is missing; exits as run does')
    .option('--out <folder>', 'where records and reports go, a folder for each release', 'cuegate-report')
    .option(
      '--any-fingerprint',
      'take shards whose servers report other fingerprints of candidate or baseline',
    )
    .option('--json', 'print result.json instead of text, and progress as JSON lines')
    .action(async (folders: string[], options: Typed<MergeOptions>) => {
      const { mergeCommand } = await import('./merge.ts');
      await end(mergeCommand(folders, withPolicy(options), bundleFolder));
    });
}

/** What names the run must be the same for every shard and for the merge. */
function asRun(command: Command): Command {
  return namesRelease(readsPolicy(command))
    .option('--seed <text>', 'overrides the seed: for tests and demos')
    .option('--run <name>', 'the run of the pipeline; default: as GitHub, GitLab, Jenkins and others say');
}
