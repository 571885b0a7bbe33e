import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadBuiltin } from '../../src/adapters/files/builtin.ts';
import { cueDigest } from '../../src/cues/conditions.ts';
import { CuegateError, inputError } from '../../src/errors.ts';
import type { Cue } from '../../src/input/cue.ts';
import { cueFinder } from '../../src/plan/find-cue.ts';
import { scriptedPolicy } from '../gate/simulated.ts';

const BUILTIN = loadBuiltin(join(import.meta.dirname, '..', '..', 'dist'));
const CUE: Cue = { id: 'declared-x', family: 'format', suffix: ' [x]', expects: 'text' };
const github = (status: number) =>
  new CuegateError('github-api', { what: 'commit', status, detail: 'of the test' });

/** Looks for a cue that the second of two commits declared; reading the first throws. */
function foundBehind(error: unknown): Promise<Cue | null> {
  const find = cueFinder(BUILTIN, scriptedPolicy(), async function* (commit) {
    if (commit === 'first') throw error;
    yield [CUE];
  });
  return find(cueDigest(CUE), ['first', 'second']);
}

describe('a cue that commits declared', () => {
  it.each([
    ['is gone', github(404)],
    ['is of an empty repository', github(409)],
    ['is no commit', github(422)],
    [
      'holds a manifest that cannot be used',
      inputError('manifest-invalid', { file: 'release.yml', problem: 'odd', fix: 'mend it' }),
    ],
  ])('is looked for at the next where one %s', async (_what, error) => {
    expect(await foundBehind(error)).toEqual(CUE);
  });

  it.each([401, 403, 429, 500, 503])('is not said to be nowhere where GitHub answers %i', async (status) => {
    await expect(foundBehind(github(status))).rejects.toThrow('github-api');
  });
});
