import { join } from 'node:path';
import { CuegateError } from '../errors.ts';
import type { PointOutcome } from '../sweep/result.ts';
import { checkFolder } from './finished-folder.ts';

/**
 * A point as its report folder tells. One whose folder is not what its run left has no result: it is shown as missing, and
 * not asked on top of what nobody can trust.
 *
 * @param out folder of the sweep
 */
export async function believedOutcome(
  outcome: PointOutcome,
  out: string,
  seed: string,
): Promise<PointOutcome> {
  if (outcome.result === null) return outcome;
  const folder = join(out, outcome.folder);
  try {
    await checkFolder(folder, seed);
    return outcome;
  } catch (error) {
    if (!(error instanceof CuegateError)) throw error;
    const { code, args } = error;
    return { ...outcome, result: null, refused: { code, args: { ...args, fix: FIX } } };
  }
}

const FIX =
  'cuegate verify on this folder names every difference; restore it as its run left it, or move it away: the same command then asks the point anew';
