import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import { runCli } from '../../runner/bundle.ts';
import { ANCHOR_CALLS, REQUESTS_OF_START } from '../../runner/calls-of-start.ts';
import {
  earlierRecords,
  expectError,
  expectRefusal,
  folderWith,
  policyOf,
  RELEASE,
  resultIn,
  simulatedServer,
  USUAL,
} from './folder.ts';

let server: OrganismServer;
let records = '';
beforeAll(async () => {
  server = await simulatedServer();
  records = await earlierRecords(server.url);
});
afterAll(() => server.close());

const usual = () => ({ 'policy.yml': policyOf(server.url), 'release.yml': RELEASE });
/** Everything in `out`, by name. */
const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));

const contents = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    filesBelow(join(folder, 'out')).map((name) => [name, readFileSync(join(folder, 'out', name), 'utf8')]),
  );

describe('a report folder that cannot be used', () => {
  it('is a file: said, and the file stays', async () => {
    const folder = folderWith({ ...usual(), out: 'precious' });
    const { why, next } = expectRefusal(await runCli(USUAL, folder));
    expect(why).toBe('The report folder cannot be written: "out": it is a file, and --out needs a folder.');
    expect(next).toContain('--out');
    expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('precious');
  });

  it('lies below a file', async () => {
    const folder = folderWith(usual());
    const args = [...USUAL.slice(0, -1), 'release.yml/out'];
    expect(expectRefusal(await runCli(args, folder)).why).toContain(
      'release.yml is a file, and --out needs a folder, which cannot lie below it',
    );
  });

  it('holds a link where a report belongs', async () => {
    const folder = folderWith({ ...usual(), 'out/kept.txt': 'theirs' });
    symlinkSync('kept.txt', join(folder, 'out/result.json'));
    const ended = expectRefusal(await runCli(USUAL, folder));
    expect(ended.why).toBe(
      'The report folder cannot be written: "out": result.json in it is a link, which is not followed: remove it.',
    );
    expect(readFileSync(join(folder, 'out/kept.txt'), 'utf8')).toBe('theirs');
  });

  it('holds a folder where a report belongs', async () => {
    const folder = folderWith({ ...usual(), 'out/result.json/precious': 'x' });
    expect(expectRefusal(await runCli(USUAL, folder)).why).toContain('result.json in it is a folder');
  });
});

/** A pass on 42 answers of its own, each asked and judged in this run after the requests of its start: nothing of the records above counts for it. */
function expectOwnEvidence(folder: string, requests: number): void {
  const result = resultIn(folder);
  expect([result?.verdict, result?.run.new_draws, result?.run.kept_draws]).toEqual(['pass', 42, 0]);
  expect(requests).toBe(REQUESTS_OF_START + ANCHOR_CALLS + 2 * 42);
  expect(contents(folder)['records.jsonl']?.startsWith(records)).toBe(true);
}

describe('records of an earlier run', () => {
  it.each([
    'sim-careful',
    'sim-mixing',
  ])('of another model (%s asked now) stay as they are, above its own', async (model) => {
    const release = `version: 1\ncandidate: { model: ${model} }\n`;
    const folder = folderWith({ ...usual(), 'release.yml': release, 'out/records.jsonl': records });
    const before = server.requests();
    const ended = await runCli(USUAL, folder);
    expect(ended.stdout).toContain('No earlier answer counts');
    expect(ended.stdout).toContain('the candidate has changed');
    expectOwnEvidence(folder, server.requests() - before);
  });

  it('under another seed stay as they are, above its own', async () => {
    const folder = folderWith({ ...usual(), 'out/records.jsonl': records });
    const before = server.requests();
    const ended = await runCli([...USUAL, '--seed', 'other'], folder);
    expect(ended.stdout).toContain('drawn by a seed that is not the present one');
    expectOwnEvidence(folder, server.requests() - before);
    expect((await runCli(['verify', 'out', '--seed', 'other'], folder)).code).toBe(0);
  });

  it('that end in a half-written record lose it to a run that continues the line', async () => {
    const folder = folderWith({ ...usual(), 'out/records.jsonl': `${records}{"v":1,"type":"answ` });
    const before = server.requests();
    expect((await runCli([...USUAL, '--seed', 'other'], folder)).code).toBe(0);
    expectOwnEvidence(folder, server.requests() - before);
  });

  it('that end in a half-written record are not cut by a run with a bad policy', async () => {
    const torn = `${records}{"v":1,"type":"answ`;
    const folder = folderWith({ ...usual(), 'policy.yml': 'version: 2\n', 'out/records.jsonl': torn });
    await expectError(folder, 'policy-invalid');
    expect(contents(folder)['records.jsonl']).toBe(torn);
  });

  it.each([
    ['no record at all', 'precious notes\n', 1],
    ['a record of a later version', '{"v":2,"type":"plan"}\n', 1],
    ['a line that was changed', () => records.replace('"type":"batch"', '"type":"bitch"'), null],
    [
      'a line twice',
      () => `${records}${records.split('\n').find((line) => line.includes('"type":"answer"')) ?? ''}\n`,
      null,
    ],
    ['a file without a line feed, which is no record either', 'precious notes', null],
  ])('that hold %s are refused and stay as they are', async (_name, made, line) => {
    const text = typeof made === 'string' ? made : made();
    const folder = folderWith({ ...usual(), 'out/records.jsonl': text });
    const { why, next } = expectRefusal(await runCli(USUAL, folder));
    expect(why).toMatch(/^The records of an earlier run cannot be continued: "records.jsonl" line \d+: /);
    if (line !== null) expect(why).toContain(`line ${line}:`);
    expect(next).toContain('--out');
    expect(contents(folder)['records.jsonl']).toBe(text);
  });

  it('go on where the run is good: nothing is asked that is there already', async () => {
    const folder = folderWith({ ...usual(), 'out/records.jsonl': records });
    const before = server.requests();
    const ended = await runCli(USUAL, folder);
    expect(ended.code).toBe(0);
    expect(resultIn(folder)?.verdict).toBe('pass');
    // The start: who are you, what do you list, two known answers. And 8 answers of its own for each condition, judged.
    expect(server.requests() - before).toBe(REQUESTS_OF_START + ANCHOR_CALLS + 2 * 8 * 2);
    expect(contents(folder)['records.jsonl']?.startsWith(records)).toBe(true);
  });

  it('cannot be read as a report or verified where there are none', async () => {
    const folder = folderWith({});
    for (const command of ['report', 'verify']) {
      const ended = await runCli([command, 'out'], folder);
      expect(ended.code).toBe(3);
      expect(ended.stderr).toMatch(/^The result cannot be read: .*\n(?:Next|Fix): /);
      expect(ended.stderr).toContain('"out": there is no such folder');
      expect(existsSync(join(folder, 'out'))).toBe(false);
    }
  });
});
