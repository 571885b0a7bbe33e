import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrganismServer } from '../../../src/adapters/http/organism-server.ts';
import { PAGE_FILES } from '../../../src/page/files.ts';
import { RENDERERS, RESULT_FILE } from '../../../src/report/renderers.ts';
import { runCli } from '../../runner/bundle.ts';
import { folderWith, policyOf, simulatedServer, USUAL } from '../bad-input/folder.ts';

const FILES = RENDERERS.flatMap(({ file }) => (file === null ? [] : [file]));
const MISALIGNED = 'version: 1\ncandidate: { model: sim-mixing }\n';

describe('every renderer that has a file', () => {
  let server: OrganismServer;
  let folder = '';
  const textOf = (file: string) => readFileSync(join(folder, 'out', file), 'utf8');
  beforeAll(async () => {
    server = await simulatedServer();
    folder = folderWith({ 'policy.yml': policyOf(server.url), 'release.yml': MISALIGNED });
    await runCli(USUAL, folder);
  });
  afterAll(() => server.close());

  it('has a name and a file of its own, and the result goes last', () => {
    expect(new Set(RENDERERS.map(({ name }) => name)).size).toBe(RENDERERS.length);
    expect(new Set(FILES).size).toBe(FILES.length);
    expect(FILES.at(-1)).toBe(RESULT_FILE);
  });

  it('is written by a run, and nothing else is but records, statements and the page', () => {
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(
      [...FILES, ...PAGE_FILES, 'records.jsonl', 'statements'].sort(),
    );
    for (const file of FILES) expect(textOf(file)).toMatch(/\S/);
  });

  it('is written again by cuegate report, to the byte', async () => {
    const before = FILES.map(textOf);
    for (const file of FILES) if (file !== RESULT_FILE) rmSync(join(folder, 'out', file));
    const ended = await runCli(['report', 'out'], folder);
    expect(ended.code, ended.stderr).toBe(0);
    expect(FILES.map(textOf)).toEqual(before);
  });
});
