import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshFolder, reportFile } from '../../runner/bundle.ts';
import { HEAD, MERGE_BASE } from '../../runner/release-repository.ts';
import { type GatedRelease, gatedRelease, PLAIN } from './gated-release.ts';

const SILENT = { comment: 'never', status: 'false' };
let release: GatedRelease;

beforeEach(async () => {
  release = await gatedRelease('sim-clean', PLAIN);
});
afterEach(() => release.close());

const numbered = (run: number, attempt = 1) => ({
  env: { GITHUB_RUN_ID: String(run), GITHUB_RUN_ATTEMPT: String(attempt) },
});
const gate = (run: number, out = freshFolder('gated')) =>
  release.run({ ...numbered(run), inputs: { ...SILENT, out } });
const post = (report: string, run: number, attempt = 1) =>
  release.run({ ...numbered(run, attempt), action: 'comment', inputs: { report, outcome: 'success' } });
const states = () => release.repository.statuses.map(({ state }) => state);
const resultIn = (out: string) => JSON.parse(reportFile(out, 'result.json') ?? '{}');

describe('the action that posts', () => {
  it('posts the result of its own run, and of an earlier attempt of it', async () => {
    const { out, code } = await gate(7);
    expect([code, resultIn(out).run.pipeline]).toEqual([0, { run: '7', attempt: 1 }]);
    expect((await post(out, 7, 2)).code).toBe(0);
    expect(states()).toEqual(['success']);
  });

  it('is red of a result of another run or a later attempt, in the status, too', async () => {
    const { out } = await release.run({
      ...numbered(7, 2),
      inputs: { ...SILENT, out: freshFolder('gated') },
    });
    for (const [run, attempt] of [
      [8, 1],
      [7, 1],
    ] as const) {
      release.repository.statuses.length = 0;
      const { code, stdout } = await post(out, run, attempt);
      expect([code, states(), release.repository.comments]).toEqual([3, ['failure'], []]);
      expect(stdout).toContain('the result is of another run of the workflow than this one');
    }
    // So it is where the gate of its own run asked nothing and left that result where it lay.
    release.repository.statuses.length = 0;
    release.repository.commits[HEAD] = release.repository.commits[MERGE_BASE] ?? {};
    expect((await gate(8, out)).outputs.verdict).toBe('not-applicable');
    expect(resultIn(out).verdict).toBe('pass');
    expect((await post(out, 8)).code).toBe(3);
    expect(states()).toEqual(['failure']);
  });

  it('says so where the result does not name its run', async () => {
    const { out } = await gate(7);
    const { run, ...result } = resultIn(out);
    const { pipeline: _none, ...left } = run;
    writeFileSync(join(out, 'result.json'), JSON.stringify({ ...result, run: left }, null, 2));
    // Without the records, which hold the digest of what the run wrote.
    const bare = freshFolder('bare');
    copyFileSync(join(out, 'result.json'), join(bare, 'result.json'));
    const { code, stdout } = await post(bare, 8);
    expect([code, states()]).toEqual([0, ['success']]);
    expect(stdout).toContain('The result does not say of which run it is');
  });

  it('is green where records of earlier runs were restored and nothing is released', async () => {
    const { out } = await gate(7);
    const restored = freshFolder('restored');
    writeFileSync(join(restored, 'records.jsonl'), readFileSync(join(out, 'records.jsonl')));
    release.repository.commits[HEAD] = release.repository.commits[MERGE_BASE] ?? {};
    expect((await gate(8, restored)).outputs.verdict).toBe('not-applicable');
    const { code, stdout } = await post(restored, 8);
    expect(code, stdout).toBe(0);
    expect(states()).toEqual(['success']);
    expect(release.repository.statuses[0]?.description).toMatch(/^NOT-APPLICABLE/);
  });
});
