// Peak resident memory of the built commands on a journal of 100,000 answers of 600 bytes, each judged, that the
// gate itself wrote; and on those of 10,000 and 500. The run continues it and has nothing left to ask; the merge goes on
// with two shards that have asked everything. Usage: npm run bench:memory
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { publish } from '../scripts/figures/figures.ts';
import {
  ANSWER_BYTES,
  COMMANDS,
  CONDITIONS,
  type Command,
  longJournal,
  longShards,
  measured,
} from '../test/runner/long-journal.ts';
import { startOrganisms } from '../test/runner/organism.ts';

/** Answers of each condition. */
const LENGTHS = [50, 1_000, 10_000];
/** What each may take at most at 10,000 answers and 100,000, as the project aims at. */
const LIMIT_BYTES = 160e6;

const server = await startOrganisms();
const journals = [];
for (const draws of LENGTHS) {
  const folder = await longJournal(server.url, draws);
  const shards = await longShards(server.url, draws);
  const bytes = statSync(join(folder, 'out', 'records.jsonl')).size;
  const peaks: Partial<Record<Command, number>> = {};
  // The run first: verify and report read the result that it leaves.
  for (const command of ['run', 'verify', 'report', 'merge'] as const) {
    const { ended, peak } = await measured(command, command === 'merge' ? shards : folder);
    if (ended.code !== (command === 'run' || command === 'merge' ? 2 : 0))
      throw new Error(`${command} ended with ${ended.code}: ${ended.stdout}${ended.stderr}`);
    peaks[command] = peak;
    process.stdout.write(`${draws * CONDITIONS} answers, ${command}: ${(peak / 2 ** 20).toFixed(0)} MiB\n`);
  }
  journals.push({ answers: draws * CONDITIONS, journal_bytes: bytes, peak_bytes: peaks });
}
await server.close();
publish('memory', 'npm run bench:memory', null, {
  platform: `${process.platform} ${process.arch}`,
  commands: Object.keys(COMMANDS),
  answer_bytes: ANSWER_BYTES,
  limit_bytes: LIMIT_BYTES,
  journals,
});
