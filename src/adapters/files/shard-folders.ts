import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inputError } from '../../errors.ts';
import type { GivenShard } from '../../shard/given.ts';
import { MAX_MANIFEST_CHARS, SHARD_FILE, SHARD_RECORDS } from '../../shard/manifest.ts';
import { BATCHES_FILE } from './batch-ledger.ts';
import { recordLines } from './record-lines.ts';

/** What a shard may hold: its own two files, and what its run kept beside them. */
const KNOWN: ReadonlySet<string> = new Set([SHARD_FILE, SHARD_RECORDS, BATCHES_FILE, '.lock']);

/**
 * The shards that a person named: each a folder with a manifest, or a folder of such folders, as artifacts are downloaded.
 *
 * @throws CuegateError `input-invalid` for a folder that is not there
 */
export function shardFolders(paths: readonly string[]): readonly GivenShard[] {
  return paths.flatMap((path) => {
    if (!existsSync(path) || !statSync(path).isDirectory())
      throw inputError('input-invalid', {
        file: path,
        problem: 'there is no such folder',
        fix: 'name the folders of the shards, or the one that holds them',
      });
    if (existsSync(join(path, SHARD_FILE))) return [shardIn(path)];
    return readdirSync(path)
      .sort()
      .map((name) => shardIn(join(path, name)));
  });
}

/** Nothing in it is followed out of it: no link, and no name but the known ones. */
function shardIn(path: string): GivenShard {
  const problem = problemOf(path);
  const manifest = join(path, SHARD_FILE);
  const isThere = problem === null && existsSync(manifest);
  return {
    name: path,
    manifest: isThere ? readFileSync(manifest, 'utf8') : null,
    problem,
    lines: () => recordLines(join(path, SHARD_RECORDS)),
  };
}

function problemOf(path: string): string | null {
  const own = lstatSync(path);
  if (own.isSymbolicLink()) return 'is a link';
  if (!own.isDirectory()) return 'is no folder of a shard';
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.isSymbolicLink()) return `holds a link: ${entry.name}`;
    if (!entry.isFile() || !KNOWN.has(entry.name))
      return `holds something that is not a shard's: ${entry.name}`;
    if (entry.name === SHARD_FILE && statSync(join(path, entry.name)).size > MAX_MANIFEST_CHARS)
      return `holds a ${SHARD_FILE} of more than ${MAX_MANIFEST_CHARS} bytes`;
  }
  return null;
}
