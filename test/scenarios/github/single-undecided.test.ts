import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { suitesIn } from '../../exports/read-junit.ts';
import { reportFile } from '../../runner/bundle.ts';
import { HEAD, MERGE_BASE } from '../../runner/release-repository.ts';
import { type GatedRelease, gatedRelease, PLAIN } from './gated-release.ts';

/** What stands of a commit after an attempt that passed, when a second attempt is begun on it. */
let gated: GatedRelease;
let out: string;

beforeEach(async () => {
  gated = await gatedRelease('sim-clean', PLAIN);
  out = mkdtempSync(join(tmpdir(), 'cuegate-single-'));
  expect((await attempt(1)).code).toBe(0);
  expect(states()).toEqual(['success']);
});
afterEach(() => gated.close());

const attempt = (number: number, more: object = {}) =>
  gated.run({
    inputs: { check: 'true', reports: 'junit', out },
    env: { GITHUB_RUN_ATTEMPT: String(number) },
    ...more,
  });
/** Newest first. */
const states = () =>
  gated.repository.statuses.filter(({ context }) => context === 'cuegate/verdict').map(({ state }) => state);
const isUnderWay = () => gated.repository.checks?.some(({ status }) => status === 'in_progress') === true;

describe('the status of one release', () => {
  it('is no success of an earlier attempt where the process is killed', async () => {
    await attempt(2, { kill: { signal: 'SIGKILL', when: isUnderWay } });
    expect(states()).toEqual(['pending', 'success']);
    expect(gated.repository.statuses[0]?.description).toBe('under way: the model is asked');
  });

  it('says that there is no verdict where the run is cancelled, and is decided by the next', async () => {
    const { code } = await attempt(2, { kill: { signal: 'SIGINT', when: isUnderWay } });
    expect(code).toBe(3);
    expect(states()).toEqual(['pending', 'pending', 'success']);
    expect(gated.repository.statuses[0]?.description).toMatch(/^no verdict: /);
    expect((await attempt(3)).code).toBe(0);
    expect(states()[0]).toBe('success');
  });

  it('is set once where no success stands', async () => {
    gated.repository.statuses.splice(0);
    await attempt(2);
    expect(states()).toEqual(['success']);
  });
});

describe('the folder of one release, after a pass', () => {
  const files = () =>
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(out, join(parentPath, name)))
      .toSorted();
  const verdict = () => JSON.parse(reportFile(out, 'result.json') ?? '{}').verdict;
  const gate = () => suitesIn(reportFile(out, 'exports/junit.xml') ?? '')[0]?.cases[0]?.outcome;
  const asked = () => gated.github.requests.length > 0;

  it('is red where the process is killed before anything is found', async () => {
    expect([verdict(), gate()]).toEqual(['pass', 'green']);
    gated.github.requests.length = 0;
    await attempt(2, { kill: { signal: 'SIGKILL', when: asked } });
    expect([verdict(), gate()]).toEqual(['error', 'error']);
    expect(files().filter((name) => /^statements\/.*(?<!\.earlier)$/.test(name))).toEqual([]);
    expect(reportFile(out, 'report.html')).not.toContain('"verdict":"pass"');
    expect((await attempt(3)).code).toBe(0);
    expect([verdict(), gate()]).toEqual(['pass', 'green']);
    expect(files().filter((name) => name.endsWith('.earlier'))).toEqual([]);
  });

  it('is as it was after a run that had nothing to ask', async () => {
    // A form for a pipeline tells of this run: it waits for one.
    const left = () =>
      files()
        .filter((name) => !name.startsWith('exports/'))
        .map((name) => [name, reportFile(out, name)]);
    const before = left();
    gated.repository.commits[HEAD] = gated.repository.commits[MERGE_BASE] ?? {};
    gated.repository.statuses.splice(0);
    gated.repository.comments.splice(0);
    const { code, outputs } = await attempt(2);
    expect([code, outputs.verdict]).toEqual([0, 'not-applicable']);
    expect(left()).toEqual(before);
    expect(files().filter((name) => name.endsWith('.earlier'))).toEqual([]);
  });
});
