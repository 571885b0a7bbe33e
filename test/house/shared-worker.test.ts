import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FILES_ALONE, FOLDERS_ALONE, ROOMS } from '../runner/rooms.ts';

const TESTS = join(import.meta.dirname, '..');
/** What a file would leave behind for the next one in its worker. */
const LEAVES_TRACES = [
  /\bvi\.(?:mock|doMock|stub\w*|spyOn|useFakeTimers|setSystemTime|resetModules)\b/,
  /\bprocess\.(?:env(?:\.\w+|\[[^\]]+\])\s*=(?!=)|chdir\(|on\(|once\(|exitCode\s*=)/,
  /\b(?:processSecrets\.add|guardProcess|processWorld|setDefaultCACertificates)\(/,
  /\bglobalThis\.\w+\s*=(?!=)/,
  // A time of when the module was first read, which may be minutes ago.
  /^(?:export )?const \w+ = (?!.*=>).*(?:Date\.now\(\)|new Date\(\))/m,
  /\bdelete process\.env\b|\bObject\.assign\(process\.env\b|\bsetFlagsFromString\(/,
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

  it('leave nothing behind at the edges, but for those that have a process of their own', () => {
    const own = [...ROOMS, ...FOLDERS_ALONE].map((folder) => `${folder}/**`);
    const files = globSync('*/**/*.ts', { cwd: TESTS, exclude: [...own, 'runner/**'] });
    expect(files.length).toBeGreaterThan(150);
    const leaving = files.filter((file) => leavesTraces(readFileSync(join(TESTS, file), 'utf8')));
    // Of a helper, whoever imports it is alone.
    const users = (file: string) =>
      file.endsWith('.test.ts')
        ? [file]
        : globSync('**/*.test.ts', { cwd: TESTS }).filter((test) =>
            readFileSync(join(TESTS, test), 'utf8').includes(`/${basename(file)}'`),
          );
    expect(leaving.flatMap(users).filter((file) => !FILES_ALONE.includes(file))).toEqual([]);
    expect(FILES_ALONE.filter((file) => !existsSync(join(TESTS, file)))).toEqual([]);
  });

  it.each([
    "vi.stubEnv('A', 'b')",
    'vi.useFakeTimers()',
    "process.env.A = 'b'",
    "process.env['A'] = 'b'",
    'process.exitCode = 1',
    'globalThis.fetch = fake',
    'const NOW = Date.now();',
    'delete process.env.A',
    'Object.assign(process.env, { A: 1 })',
    "setFlagsFromString('--expose-gc')",
  ])('would be noticed by %s', (code) => {
    expect(leavesTraces(code)).toBe(true);
  });
});
