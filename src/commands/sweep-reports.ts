import { join } from 'node:path';
import { processSecrets } from '../adapters/console/secrets.ts';
import type { SweepFolder } from '../adapters/files/sweep-folder.ts';
import { inputError } from '../errors.ts';
import { redacted } from '../report/redacted.ts';
import { sweepCsv } from '../sweep/csv.ts';
import { sweepMarkdown } from '../sweep/markdown.ts';
import { type SweepResult, sweepResultSchema } from '../sweep/schema.ts';

const SWEEP_FILE = 'sweep.json';

/** Writes every report of a sweep; the one that a second call goes on from comes first. */
export async function writeSweep(folder: SweepFolder, found: SweepResult): Promise<void> {
  // Loaded here alone: no other command pays for what draws charts.
  const { sweepChart } = await import('../sweep/chart/chart.ts');
  // Secrets go before anything is rendered: escaping would disguise them.
  const result = redacted(found, processSecrets.redact);
  folder.write(SWEEP_FILE, `${JSON.stringify(result, null, 2)}\n`);
  folder.write('sweep.csv', sweepCsv(result));
  folder.write('sweep.md', sweepMarkdown(result));
  folder.write('sweep.svg', sweepChart(result));
}

/**
 * What a folder says of the sweep it was made for; null for a new one.
 *
 * @param path how errors name the folder
 * @throws CuegateError `result-unreadable`: without it nobody knows what the points were asked
 */
export function keptSweep(folder: SweepFolder, path: string): SweepResult | null {
  const text = folder.read(SWEEP_FILE);
  if (text === null) return null;
  try {
    return sweepResultSchema.parse(JSON.parse(text));
  } catch {
    throw inputError('result-unreadable', {
      file: join(path, SWEEP_FILE),
      problem: 'not a sweep of this version',
      fix: 'restore it, or name another folder with --out',
    });
  }
}
