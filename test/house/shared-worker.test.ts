import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOMS } from '../runner/rooms.ts';

const TESTS = join(import.meta.dirname, '..');
/** What a file would leave behind for the next one in its worker. */
const LEAVES_TRACES = [
  /\bvi\.(?:mock|doMock|stub\w*|spyOn|useFakeTimers|setSystemTime|resetModules)\b/,
  /\bprocess\.(?:env(?:\.\w+|\[[^\]]+\])\s*=(?!=)|chdir\(|on\(|once\(|exitCode\s*=)/,
  /\b(?:processSecrets\.add|guardProcess|processWorld|setDefaultCACertificates)\(/,
  /\bglobalThis\.\w+\s*=(?!=)/,
];
const leavesTraces = (code: string) => LEAVES_TRACES.some((trace) => trace.test(code));

describe('files of tests that share a worker', () => {
  it('are found, and with them what they import of other tests', () => {
    expect(globSync(`{${ROOMS.join()}}/**/*.test.ts`, { cwd: TESTS }).length).toBeGreaterThan(80);
  });

  it.each(ROOMS)('leave nothing behind: %s', (room) => {
    const files = globSync(`${room}/**/*.ts`, { cwd: TESTS }).filter(
      (file) => !file.startsWith('house/shared-'),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => leavesTraces(readFileSync(join(TESTS, file), 'utf8')))).toEqual([]);
  });

  it.each([
    "vi.stubEnv('A', 'b')",
    'vi.useFakeTimers()',
    "process.env.A = 'b'",
    "process.env['A'] = 'b'",
    'process.exitCode = 1',
    'globalThis.fetch = fake',
  ])('would be noticed by %s', (code) => {
    expect(leavesTraces(code)).toBe(true);
  });
});
