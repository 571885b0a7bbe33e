import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lockFolder } from '../../src/adapters/files/lock.ts';
import { CuegateError } from '../../src/errors.ts';
import { freshFolder } from '../runner/bundle.ts';

const CONTENDER = join(import.meta.dirname, 'lock-contender.ts');
const PROCESSES = 8;
/** Of each kind. */
const FOLDERS = 60;
const EVERY_MS = 15;
/** Time for all processes to hear the first moment before it comes. */
const START_MS = 200;

const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children.splice(0)) child.kill();
});

/** What each of many processes got for each folder; they run on, so that nothing they took becomes free. */
async function contend(folders: readonly string[]): Promise<readonly (readonly string[])[]> {
  const contenders = Array.from({ length: PROCESSES }, () => contender(folders));
  await Promise.all(contenders.map(({ ready }) => ready));
  const start = Date.now() + START_MS;
  return Promise.all(contenders.map(({ go }) => go(start)));
}

/** One process that waits to be told when to begin. */
function contender(folders: readonly string[]) {
  const child = spawn(process.execPath, [CONTENDER, String(EVERY_MS), ...folders], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.push(child);
  let text = '';
  const lines = (count: number) =>
    new Promise<readonly string[]>((resolve) => {
      const look = (chunk: string) => {
        text += chunk;
        const all = text.split('\n').slice(0, -1);
        if (all.length < count) return;
        child.stdout.off('data', look);
        resolve(all);
      };
      child.stdout.setEncoding('utf8').on('data', look);
      look('');
    });
  return {
    ready: lines(1),
    go: async (start: number) => {
      child.stdin.write(`${start}\n`);
      return (await lines(1 + folders.length)).slice(1);
    },
  };
}

/** The id of a process that is gone. */
async function goneProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => child.on('close', resolve));
  return child.pid ?? 0;
}

function folders(lock: string | null): readonly string[] {
  const root = freshFolder('locks');
  return Array.from({ length: FOLDERS }, (_, index) => {
    const folder = join(root, String(index));
    mkdirSync(folder);
    if (lock !== null) writeFileSync(join(folder, '.lock'), lock);
    return folder;
  });
}

describe('many processes that want one folder at once', () => {
  const KINDS = [
    'that is free',
    'whose lock a killed run left',
    'whose lock a killed run of version 0.1 left',
    'whose lock is empty',
  ];
  /** Kind → its folders, and what each process got for each of them: the same processes for all kinds. */
  const wanted = new Map<string, readonly string[]>();
  let got: readonly (readonly string[])[];
  beforeAll(async () => {
    const gone = await goneProcess();
    for (const [index, lock] of [null, `${gone}\nsome-run\n`, String(gone), ''].entries())
      wanted.set(KINDS[index] ?? '', folders(lock));
    got = await contend([...wanted.values()].flat());
  });

  it.each(KINDS)('%s: one of them gets it, the others the typed error', (kind) => {
    const all = [...wanted.values()].flat();
    for (const folder of wanted.get(kind) ?? []) {
      const index = all.indexOf(folder);
      const each = got.map((one) => one[index]);
      expect(each.filter((one) => one === 'took')).toHaveLength(1);
      expect(new Set(each)).toEqual(new Set(['took', 'out-unwritable']));
      // Nothing is left over but the lock of the one that has it, whole.
      expect(readdirSync(folder)).toEqual(['.lock']);
      const owner = children[each.indexOf('took')];
      expect(readFileSync(join(folder, '.lock'), 'utf8').split('\n')[0]).toBe(String(owner?.pid));
    }
  });
});

describe('a lock', () => {
  it('that is given back leaves nothing, and can be taken again', () => {
    const [folder = ''] = folders(null);
    lockFolder(folder)();
    expect(readdirSync(folder)).toEqual([]);
    lockFolder(folder)();
  });

  it('that somebody removed and another process took is not given back by its first owner', () => {
    const [folder = ''] = folders(null);
    const give = lockFolder(folder);
    writeFileSync(join(folder, '.lock'), '1\nanother\n');
    give();
    expect(readFileSync(join(folder, '.lock'), 'utf8')).toBe('1\nanother\n');
  });

  it('names the process that has it and what to do', () => {
    const [folder = ''] = folders(`${process.ppid}\nsome-run\n`);
    try {
      lockFolder(folder);
      expect.unreachable();
    } catch (error) {
      expect(error instanceof CuegateError ? error.args : error).toMatchObject({
        problem: `process ${process.ppid} is running on this folder`,
        fix: expect.stringContaining(join(folder, '.lock')),
      });
    }
  });

  it('whose removal was killed half-way is taken all the same', async () => {
    const gone = `${await goneProcess()}\nsome-run\n`;
    const [folder = ''] = folders(gone);
    // The lock on removing it, as lockFolder names it, of a process that is gone as well.
    const { createHash } = await import('node:crypto');
    const id = createHash('sha256').update(gone).digest('hex').slice(0, 16);
    writeFileSync(join(folder, `.lock.${id}`), `${await goneProcess()}\nanother\n`);
    lockFolder(folder)();
    expect(readdirSync(folder)).toEqual([]);
  });
});
