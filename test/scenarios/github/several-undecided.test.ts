import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { suitesIn } from '../../exports/read-junit.ts';
import { reportFile } from '../../runner/bundle.ts';
import { manifestOf } from '../../runner/release-repository.ts';
import { HEAD, QUEUE_HEAD, QUEUED } from './faults.ts';
import { type GatedRelease, gatedRelease, MANIFEST, PLAIN } from './gated-release.ts';

/** What stands of the commit as a whole after an attempt that passed and one in which the first release fails. */
let gated: GatedRelease;
let out: string;

beforeEach(async () => {
  gated = await gatedRelease('sim-clean', PLAIN);
  out = mkdtempSync(join(tmpdir(), 'cuegate-several-'));
  put('sim-clean');
  expect((await attempt(1)).code).toBe(0);
  expect(overall()).toEqual(['success', 'completed success', 'pass']);
  put('sim-wild');
});
afterEach(() => gated.close());

/** The queue's commit: two releases, the first of which is of this model. */
function put(model: string): void {
  const { [MANIFEST]: _none, ...files } = gated.repository.commits[HEAD] ?? {};
  gated.repository.commits[QUEUE_HEAD] = {
    ...files,
    'models/a/release.yml': manifestOf(model),
    'models/b/release.yml': manifestOf('sim-clean'),
  };
}
function attempt(number: number, more: object = {}, inputs: Readonly<Record<string, string>> = {}) {
  return gated.run({
    ...QUEUED,
    inputs: { check: 'true', reports: 'junit', out, ...inputs },
    env: { GITHUB_RUN_ATTEMPT: String(number) },
    ...more,
  });
}
const begun = (release: string) =>
  gated.repository.checks?.some(({ name, status }) => name.endsWith(release) && status === 'in_progress') ===
  true;
const killed = (signal: NodeJS.Signals, release: string) => ({
  kill: { signal, when: () => begun(release) },
});
/** The newest status, the newest check run and the verdict of the folder. */
function overall(): readonly (string | undefined)[] {
  const status = gated.repository.statuses.find(({ context }) => context === 'cuegate/verdict');
  const checks = gated.repository.checks?.filter(({ name }) => name === 'cuegate/check') ?? [];
  const check = checks.toSorted((a, b) => a.id - b.id).at(-1);
  return [
    status?.state,
    `${check?.status} ${check?.conclusion}`,
    JSON.parse(reportFile(out, 'result.json') ?? '{}').verdict,
  ];
}
const cases = () =>
  suitesIn(reportFile(out, 'exports/junit.xml') ?? '').map(({ cases: [gate] }) => gate?.outcome);

describe('what stands for several releases', () => {
  it('is the failure of the first where the second is cancelled', async () => {
    const end = await attempt(2, killed('SIGINT', 'models/b/release.yml'));
    expect([end.code, end.outputs.verdict]).toEqual([1, 'fail']);
    expect(overall()).toEqual(['failure', 'completed failure', 'fail']);
    expect(cases()).toEqual(['failure', 'error']);
  });

  it('is red where it is cancelled before anything is known', async () => {
    const end = await attempt(2, killed('SIGINT', 'models/a/release.yml'));
    expect(end.code).toBe(3);
    expect(overall()).toEqual(['failure', 'completed failure', 'error']);
  });

  it('is undecided for a release, too, that was not reached when the process was killed', async () => {
    await attempt(2, killed('SIGKILL', 'models/a/release.yml'));
    const verdicts = readdirSync(out, { withFileTypes: true })
      .map(({ name }) => reportFile(join(out, name), 'result.json'))
      .flatMap((text) => (text === null ? [] : [JSON.parse(text).verdict]));
    expect(verdicts).toEqual(['error', 'error']);
  });

  it('is undecided where the process is killed', async () => {
    await attempt(2, killed('SIGKILL', 'models/b/release.yml'));
    expect(overall()).toEqual(['pending', 'in_progress null', 'error']);
    expect(cases()).toEqual(['error', 'error']);
  });

  it.each([
    ['exports', (folder: string) => writeFileSync(join(folder, 'exports'), 'a file')],
    ['result.json', (folder: string) => mkdirSync(join(folder, 'result.json'))],
  ])('is red where its own folder cannot hold %s', async (_what, block) => {
    const blocked = mkdtempSync(join(tmpdir(), 'cuegate-blocked-'));
    block(blocked);
    const end = await attempt(2, {}, { out: blocked });
    expect([end.code, end.outputs.reason]).toEqual([3, 'out-unwritable']);
    expect(overall().slice(0, 2)).toEqual(['failure', 'completed failure']);
  });

  it('is left alone by a plan', async () => {
    await attempt(2, {}, { 'dry-run': 'true', out: mkdtempSync(join(tmpdir(), 'cuegate-plan-')) });
    expect(overall()).toEqual(['success', 'completed success', 'pass']);
  });
});
