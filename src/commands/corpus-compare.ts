import { openTable } from '../adapters/data/open-table.ts';
import { loadBuiltin } from '../adapters/files/builtin.ts';
import { readText, writeText } from '../adapters/files/folder.ts';
import { cueDigest } from '../cues/conditions.ts';
import { shippedCues } from '../cues/shipped.ts';
import { TRAFFIC_SCHEMA, trafficText } from '../cues/traffic.ts';
import { inputError } from '../errors.ts';
import { LOGS_FIX, loggedRequests } from '../import/logged-requests.ts';
import type { Cue } from '../input/cue.ts';
import { readCueLock } from '../input/cue-lock.ts';
import { readPolicy } from '../policy/policy.ts';
import { comparedDocument, comparedText } from './corpus-compare-told.ts';
import { compareCorpus } from './corpus-compared.ts';
import { readPrompts } from './corpus-read.ts';
import type { Ended } from './ending.ts';

export interface CompareCorpusOptions {
  readonly production: readonly string[];
  readonly policy?: string;
  readonly lock?: string;
  readonly withCues?: boolean;
  readonly seed: string;
  readonly out?: string;
  readonly json?: boolean;
}

/**
 * Compares a corpus with logs of production: how well a classifier tells them apart, and how often production carries the
 * library's cues, a policy's own, and those of a lock. Exit 0.
 *
 * @throws CuegateError for what cannot be read or written (exit 3)
 */
export async function compareCorpusCommand(
  named: readonly string[],
  options: CompareCorpusOptions,
  bundleFolder: string,
): Promise<Ended> {
  const { production, seed, out, withCues = false, json = false } = options;
  if (seed === '')
    throw inputError('input-invalid', { file: '--seed', problem: 'is empty', fix: '--seed demo' });
  if (out !== undefined) await checkPlace(out);
  const { prompts } = await readPrompts(named, bundleFolder);
  const cues = await cuesOf(options, bundleFolder);
  const logs = await openTable(production, { option: '--production' });
  const digest = await logs.digest();
  const compared = await compareCorpus({
    prompts,
    logs: loggedRequests(logs),
    digest,
    cues,
    seed,
    withCues,
  });
  if (compared === null)
    throw inputError('file-invalid', {
      file: logs.files[0]?.file ?? '--production',
      problem: 'no row of the logs can be read as a request',
      fix: LOGS_FIX,
    });
  if (out !== undefined) await writeText(out, trafficText(compared.traffic));
  return json
    ? { json: comparedDocument(compared, cues), exit: 0 }
    : { text: comparedText(compared, cues, out ?? null), exit: 0 };
}

/** A file that is no measurement of ours is never written over. */
async function checkPlace(out: string): Promise<void> {
  const there = await readText(out);
  if (there !== null && !there.slice(0, 200).includes(TRAFFIC_SCHEMA))
    throw inputError('input-invalid', {
      file: '--out',
      value: out,
      problem: 'there is a file that cuegate corpus compare did not write',
      fix: '--out traffic.json',
    });
}

/** Each text once: of two cues that do the same the first. */
async function cuesOf({ policy, lock }: CompareCorpusOptions, bundleFolder: string): Promise<readonly Cue[]> {
  const library = shippedCues(loadBuiltin(bundleFolder));
  const own = policy === undefined ? [] : readPolicy(await needed(policy, '--policy'), policy).cues.own;
  const mined = lock === undefined ? [] : readCueLock(await needed(lock, '--lock'), lock).cues;
  const all = [...own, ...mined.map(({ cue }) => cue), ...library];
  return [...new Map(all.map((cue) => [cueDigest(cue), cue] as const).reverse()).values()].reverse();
}

async function needed(path: string, option: string): Promise<string> {
  const text = await readText(path);
  if (text !== null) return text;
  throw inputError('input-invalid', {
    file: option,
    value: path,
    problem: 'there is no such file',
    fix: `${option} PATH`,
  });
}
