import { describe, expect, it } from 'vitest';
import { releaseDigits } from '../../src/records/release.ts';
import { refuseOtherRelease } from '../../src/session/release-folder.ts';

const [A, B] = ['models/a/release.yml', 'models/b/release.yml'];
const plan = (path: string | null) =>
  JSON.stringify({ type: 'plan', ...(path === null ? {} : { release: releaseDigits(path) }) });
const refusal = (lines: readonly string[], release: readonly string[]) => {
  try {
    refuseOtherRelease(lines, { name: 'cuegate-report', release });
    return null;
  } catch (error) {
    return error;
  }
};

describe('a folder that nobody named', () => {
  it('is refused to another release, with the folder to name', () => {
    expect(refusal([plan(B)], [A])).toMatchObject({
      code: 'out-unwritable',
      args: { file: 'cuegate-report', fix: expect.stringContaining('--out cuegate-report-a') },
    });
  });

  it.each([
    ['that is empty', [], [A]],
    ['that holds the same release', [plan(A)], [A]],
    ['whose release was typed otherwise', [plan(`./${A}`)], [A, `./${A}`]],
    ['that the same release used last', [plan(B), plan(A)], [A]],
    ['of a model that no manifest names', [plan(null)], [A]],
    ['for a model that no manifest names', [plan(B)], []],
    ['with an answer that looks like a plan', [JSON.stringify({ type: 'answer', text: plan(B) })], [A]],
    ['with a torn line', [plan(B).slice(0, -2)], [A]],
  ])('is given %s', (_, lines, release) => {
    expect(refusal(lines, release)).toBeNull();
  });

  it('is named by plain characters alone, whatever the path holds', () => {
    expect(refusal([plan(B)], ['models/$(rm -rf ~)/release.yml'])).toMatchObject({
      args: { fix: expect.stringMatching(/--out cuegate-report-[\w-]+$/) },
    });
  });
});
