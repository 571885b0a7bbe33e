import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/adapters/files/folder.ts';
import { noFile } from '../../src/adapters/files/near.ts';
import { openReportFolder } from '../../src/adapters/files/report-folder.ts';
import { openSweepFolder } from '../../src/adapters/files/sweep-folder.ts';
import { finishedFolder } from '../../src/commands/finished-folder.ts';
import { openFolder } from '../../src/commands/label-folder.ts';
import { CuegateError } from '../../src/errors.ts';
import { freshFolder } from '../runner/bundle.ts';

/** A folder with these files. */
function holding(...paths: readonly string[]): string {
  const folder = freshFolder('wrong-place');
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), 'x');
  }
  return folder;
}

/** What the error says of what it names. */
async function said(act: () => unknown): Promise<{ readonly problem: string; readonly fix: string }> {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof CuegateError)) throw error;
    return { problem: String(error.args.problem), fix: String(error.args.fix) };
  }
  throw new Error('nothing was refused');
}

const SAME = (text: string) => text;
const OPENERS = { run: openReportFolder, sweep: openSweepFolder };

describe('--out that cannot be a folder says which path is a file', () => {
  it.each(Object.entries(OPENERS))('of %s: itself, or one above it', async (_name, open) => {
    const folder = holding('notes.txt');
    const notes = join(folder, 'notes.txt');
    expect((await said(() => open(notes, SAME))).problem).toBe('it is a file, and --out needs a folder');
    for (const below of ['out', 'a/b/out'])
      expect((await said(() => open(join(notes, below), SAME))).problem).toBe(
        `${notes} is a file, and --out needs a folder, which cannot lie below it`,
      );
    expect((await said(() => open('', SAME))).problem).toBe('--out is empty, and needs a folder');
  });

  // Where there is no such place, any other folder that nobody can make in will do.
  it.each(Object.entries(OPENERS))('of %s: in a place that takes no folder', async (_name, open) => {
    const place = existsSync('/proc/self') ? '/proc' : '/dev/null';
    for (const path of [`${place}/nope`, `${place}/nope/deeper`])
      expect((await said(() => open(path, SAME))).fix).toMatch(/^name .*can be written/);
  });

  it('names the folder that stands where a report belongs', async () => {
    const folder = holding('out/comment.md/precious');
    const out = openReportFolder(join(folder, 'out'), SAME);
    expect((await said(() => out.write('comment.md', 'x'))).problem).toBe(
      'comment.md in it is a folder, where a file belongs',
    );
    out.close();
  });
});

describe('a report folder that is none says why', () => {
  it.each([
    ['verify and report', finishedFolder, 'result.json'],
    ['label', (path: string) => openFolder(path, { root: '.' }), 'records.jsonl'],
  ] as const)('of %s', async (_name, open, wanted) => {
    const folder = holding('notes.txt', `out/${wanted}`, 'out/comment.md', 'empty/other');
    const refused = (path: string) => said(() => open(join(folder, path)));
    expect((await refused('notes.txt')).problem).toBe('it is a file, and a report folder is wanted');
    expect((await refused('notes.txt/out')).problem).toBe(
      `${join(folder, 'notes.txt')} is a file, and a report folder is wanted`,
    );
    for (const file of ['comment.md', wanted])
      expect(await refused(`out/${file}`)).toEqual({
        problem: 'it is a file of a report folder',
        fix: `name the folder: ${join(folder, 'out')}`,
      });
    expect((await refused('nowhere')).problem).toBe('there is no such folder');
    expect((await refused('empty')).problem).toBe(`there is no ${wanted} in it`);
  });
});

describe('a file that cannot be read as one', () => {
  it('and is a folder names a file in it', async () => {
    const folder = holding('models/release.yml', 'models/README', 'empty/none');
    expect(await said(() => readText(join(folder, 'models')))).toEqual({
      problem: 'not a file but a folder',
      fix: `name a file in it, such as ${join(folder, 'models/release.yml')}`,
    });
    expect((await said(() => readText(join(folder, 'empty')))).fix).toBe('name a file');
  });

  it('and is not there names the one beside it, or the file that it cannot lie below', async () => {
    const folder = holding('release.yml');
    const there = join(folder, 'release.yml');
    expect(await noFile(join(folder, 'relase.yml'), '--release', 'x.yml')).toEqual({
      problem: 'there is no such file',
      fix: `--release ${there}`,
    });
    expect(await noFile(join(there, 'release.yml'), '--release', 'x.yml')).toEqual({
      problem: `there is no such file: ${there} is a file, and nothing lies below it`,
      fix: `--release ${there}`,
    });
    expect((await noFile(join(folder, 'nowhere/a.yml'), '--sweep', 'sweep.yml')).fix).toBe(
      '--sweep sweep.yml',
    );
  });
});
