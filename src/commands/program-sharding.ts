import type { Command } from 'commander';
import type { Session } from '../session/world.ts';
import type { Ended } from './ending.ts';
import { MERGE_OUT, type MergeOptions, mergeCommand } from './merge.ts';
import { namesRelease, readsPolicy, withPolicy } from './options.ts';
import type { ProgramParts, Typed } from './program-parts.ts';
import { writesForms } from './run-forms.ts';
import { type ShardTyped, shardCommand } from './shard.ts';

/** What the commands of a run in several jobs need of the program. */
export interface ShardingProgram extends ProgramParts {
  shown(session: Promise<Session>, json: boolean | undefined, out: string): Promise<Ended>;
}

/** Adds `shard` and `merge`. */
export function addShardingCommands(program: Command, { bundleFolder, end, shown }: ShardingProgram): void {
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
    .action((options: Typed<ShardTyped>) => end(shardCommand(withPolicy(options), bundleFolder)));
  writesForms(asRun(program.command('merge')))
    .argument('<folder...>', 'the shards, or a folder that holds them')
    .description('decide on what the shards of a run asked, and ask what is missing; exits as run does')
    .option('--out <folder>', 'where records and reports go, a folder for each release', MERGE_OUT)
    .option(
      '--any-fingerprint',
      'take shards whose servers report other fingerprints of candidate or baseline',
    )
    .option('--json', 'print result.json instead of text, and progress as JSON lines')
    .action((folders: string[], options: Typed<MergeOptions>) =>
      end(
        shown(
          mergeCommand(folders, withPolicy(options), bundleFolder),
          options.json,
          options.out ?? MERGE_OUT,
        ),
      ),
    );
}

/** What names the run must be the same for every shard and for the merge. */
function asRun(command: Command): Command {
  return namesRelease(readsPolicy(command))
    .option('--seed <text>', 'overrides the seed: for tests and demos')
    .option('--run <name>', 'the run of the pipeline; default: as GitHub, GitLab, Jenkins and others say');
}
