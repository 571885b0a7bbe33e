import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lasting } from '../../../bench/faults/lasting.ts';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import {
  type Ended,
  freshFolder,
  installedAction,
  reportFile,
  runCli,
  runToEnd,
} from '../../runner/bundle.ts';
import { organismPolicy, startOrganisms } from '../../runner/organism.ts';
import { smallDisk } from '../../runner/small-disk.ts';

const KIB = 1024;
/** Records and reports of the whole run below take about 500 KiB, those of its beginning, the page among them, about 40. */
const FULL_AFTER_BYTES = [48 * KIB, 64 * KIB, 150 * KIB];

describe('a report folder', () => {
  const home = freshFolder('disk-home');
  let server: OrganismServer;
  beforeAll(async () => {
    server = await startOrganisms();
    writeFileSync(join(home, 'policy.yml'), organismPolicy(server.url, { cues: { max: 1 } }));
    await run(join(home, 'whole'));
  });
  afterAll(() => server.close());

  const args = (out: string) => [
    'run',
    ...['--policy', 'policy.yml', '--model', 'sim-clean', '--seed', 'disk', '--out', out],
  ];
  const run = (out: string) => runCli(args(out), home);
  /** Ends in the typed error with this problem, and leaves no verdict. */
  function expectUnwritable({ code, stdout, stderr }: Ended, out: string, problem: string): void {
    expect(code, stdout + stderr).toBe(3);
    expect(stdout).toContain('The report folder cannot be written: ');
    expect(stdout).toContain(problem);
    expect(stdout + stderr).not.toMatch(/^ {4}at /m);
    expect(reportFile(out, 'result.json') ?? '').not.toMatch(/"verdict": "(pass|fail)"/);
  }
  /** What was written before is readable to the last line, and can be continued to the same result. */
  async function expectContinued(out: string): Promise<void> {
    const lines = (reportFile(out, 'records.jsonl') ?? '').split('\n');
    expect(lines.pop()).toBe('');
    for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
    expect(lines.length).toBeGreaterThan(5);
    expect((await run(out)).code).toBe(0);
    const [one, other] = lasting(out, join(home, 'whole'));
    expect(one).toEqual(other);
    expect((await runCli(['verify', out], home)).code).toBe(0);
  }

  it.each(FULL_AFTER_BYTES)('on a disk that is full after %i bytes', async (bytes) => {
    const disk = smallDisk(bytes);
    if (disk === null) return fullDiskSimulated(bytes);
    try {
      const out = join(disk.folder, 'out');
      expectUnwritable(
        await run(out),
        out,
        'there is no room left: make some and run again, what was written before is used (ENOSPC)',
      );
      disk.resize(4096 * KIB);
      await expectContinued(out);
    } finally {
      disk.unmount();
    }
  });

  it('on a disk that is full after 10,000 bytes (SIMULATED)', () => fullDiskSimulated(10_000));

  async function fullDiskSimulated(bytes: number): Promise<void> {
    const out = join(freshFolder('full'), 'out');
    expectUnwritable(await runOnFullDisk(out, bytes), out, 'ENOSPC');
    expect((reportFile(out, 'records.jsonl') ?? '').length).toBeLessThanOrEqual(bytes);
    await expectContinued(out);
  }

  function runOnFullDisk(out: string, bytes: number): Promise<Ended> {
    const preload = join(import.meta.dirname, '..', '..', 'runner', 'full-disk-simulated.mjs');
    return runToEnd(
      ['--import', preload, join(installedAction(), 'dist', 'cli.js'), ...args(out)],
      { PATH: process.env.PATH ?? '', FULL_AFTER: String(bytes) },
      home,
    );
  }

  it('with an earlier pass does not keep it when no further record can be written (SIMULATED)', async () => {
    const out = join(freshFolder('earlier'), 'out');
    expect((await run(out)).code).toBe(0);
    const records = reportFile(out, 'records.jsonl');
    expectUnwritable(await runOnFullDisk(out, 0), out, 'ENOSPC');
    expect(reportFile(out, 'result.json')).toContain('"verdict": "error"');
    expect(reportFile(out, 'records.jsonl')).toBe(records);
    await expectContinued(out);
  });

  it('that is read-only', async () => {
    const disk = smallDisk(1024 * KIB);
    const folder = disk?.folder ?? freshFolder('read-only');
    const out = join(folder, 'out');
    mkdirSync(out);
    if (disk === null) chmodSync(out, 0o555);
    else disk.lock();
    try {
      expectUnwritable(await run(out), out, disk === null ? 'EACCES' : 'EROFS');
      expect(reportFile(out, 'result.json')).toBeNull();
    } finally {
      disk?.unmount();
    }
  });

  it('whose records are a folder', async () => {
    const out = join(freshFolder('records-folder'), 'out');
    mkdirSync(join(out, 'records.jsonl'), { recursive: true });
    expectUnwritable(await run(out), out, 'records.jsonl');
    writeFileSync(join(out, 'result.json'), reportFile(join(home, 'whole'), 'result.json') ?? '');
    const verified = await runCli(['verify', out], home);
    expect([verified.code, verified.stdout]).toEqual([3, '']);
    expect(verified.stderr).toContain('not a file');
  });

  it('whose last record is half written is repaired, at every place where it can break', async () => {
    const whole = readFileSync(join(home, 'whole', 'records.jsonl'));
    const last = whole.lastIndexOf(0x0a, whole.length - 2) + 1;
    const out = join(freshFolder('half'), 'out');
    mkdirSync(out);
    for (const end of [last + 1, last + 6, last + 20, whole.length - 1]) {
      writeFileSync(join(out, 'records.jsonl'), whole.subarray(0, end));
      await expectHalfContinued(out, last);
    }
  });

  async function expectHalfContinued(out: string, complete: number): Promise<void> {
    expect((await run(out)).code).toBe(0);
    const text = readFileSync(join(out, 'records.jsonl'));
    expect(text.subarray(0, complete)).toEqual(
      readFileSync(join(home, 'whole', 'records.jsonl')).subarray(0, complete),
    );
    const [one, other] = lasting(out, join(home, 'whole'));
    expect(one).toEqual(other);
    expect((await runCli(['verify', out], home)).code).toBe(0);
  }
});
