import { join } from 'node:path';
import type { NamedFiles } from '../adapters/checkout/find-release.ts';
import { checkoutForge } from '../adapters/checkout/forge.ts';
import { recordLines } from '../adapters/files/record-lines.ts';
import { RECORDS_FILE } from '../adapters/files/report-folder.ts';
import { runShard, type ShardEnd } from '../session/shard.ts';
import { askingWorld } from './asking-world.ts';
import type { Ended } from './ending.ts';
import { releaseToAsk } from './release-to-ask.ts';
import { jobOf, shareOf, wholeNumber } from './shard-job.ts';
import { exitOfShard, shardDocument, shardSentences } from './shard-told.ts';

/** `cuegate shard`, as typed by a person. */
export interface ShardTyped extends NamedFiles {
  readonly of: string;
  readonly index: string;
  /** Absent: `cuegate-shard-INDEX`. */
  readonly out?: string | undefined;
  /** Report folder of the line so far. */
  readonly line?: string | undefined;
  readonly draws?: string | undefined;
  readonly run?: string | undefined;
  readonly json?: boolean | undefined;
}

/** As many as a cap may be. */
const MAX_DRAWS = 100_000;

/**
 * Asks one share of a run's draws.
 *
 * @returns exit 0 when it has asked what it could, 3 for an error; there is no verdict
 * @throws CuegateError for anything that would end a run before its first draw
 */
export async function shardCommand(options: ShardTyped, bundleFolder: string): Promise<Ended> {
  const share = shareOf(options.index, options.of, ['--index', '--of']);
  const most = options.draws === undefined ? null : wholeNumber(options.draws, '--draws', MAX_DRAWS);
  const job = jobOf(process.env, 'shard', options.run);
  const out = options.out ?? `cuegate-shard-${share.index}`;
  const { line } = options;
  const { world, release } = askingWorld({ out, json: options.json }, bundleFolder);
  const end: ShardEnd = await runShard(
    () => releaseToAsk(checkoutForge(options)),
    {
      ...share,
      most,
      job,
      seed: options.seed ?? null,
      recordsNeedSeal: options.policyRef !== undefined,
      line: () => (line === undefined ? [] : recordLines(join(line, RECORDS_FILE))),
    },
    world,
  ).finally(release);
  const exit = exitOfShard(end);
  return options.json === true
    ? { json: shardDocument(end, share, out), exit }
    : { text: `${shardSentences(end, share, out).join('\n')}\n`, exit };
}
