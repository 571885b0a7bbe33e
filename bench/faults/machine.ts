import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder } from '../../test/runner/bundle.ts';
import { Gate, type Gated, ORDINARY, type Setup } from './gated.ts';
import { isSameReport } from './lasting.ts';
import type { Figure, Measured, Scenario, Size } from './scenario.ts';
import { served } from './served.ts';

/** Faults of the machine the gate runs on (F11). */

/** A small disk of its own, or null where none can be mounted; `mount` again changes its options. */
function mounted(
  options: string,
): { readonly path: string; mount(options: string): void; remove(): void } | null {
  const path = join(freshFolder('disk'), 'disk');
  mkdirSync(path);
  const mount = (extra: string) =>
    execFileSync('mount', ['-t', 'tmpfs', '-o', extra, 'cuegate', path], { stdio: 'ignore' });
  try {
    mount(options);
  } catch {
    return null;
  }
  return {
    path,
    mount: (extra) => mount(`remount,${extra}`),
    remove: () => execFileSync('umount', [path], { stdio: 'ignore' }),
  };
}

function row(what: string, { ended, result, problems }: Gated, after: string | null): Record<string, Figure> {
  return {
    what,
    exit: ended.code,
    'reason printed': /ENOSPC|EFBIG|EROFS|EACCES|EMFILE|cannot be written|disk took only a part/.test(
      ended.stdout + ended.stderr,
    ),
    reason: result?.reasons[0]?.code ?? null,
    'found wrong': problems.length,
    'continued afterwards': after,
  };
}

const FULL_DISKS = { full: ['48k', '96k', '200k'], short: ['96k'] } as const;
/** Blocks of 512 bytes: what one file may hold where no disk can be mounted. */
const FILE_BLOCKS = 150;

export const disks: Scenario = {
  id: 'F11',
  what: 'The report folder’s disk is full after 48, 96 and 200 KiB, no file may grow beyond 75 KiB, or the folder can only be read.',
  bar: 'Exit 3 and a sentence that names the problem, never a pass; when there is room again, the run continues to the report of an undisturbed one.',
  async run(size) {
    return served(async (server): Promise<Measured> => {
      const gate = new Gate(server, ORDINARY[size]);
      const whole = await gate.run('whole');
      const continued = async (out: string) => {
        const again = await gate.run(out);
        const same = again.problems.length === 0 && isSameReport(again.out, whole.out);
        return same ? 'same report' : `exit ${again.ended.code}`;
      };
      const limited = await gate.run('limited', { shell: `ulimit -f ${FILE_BLOCKS}` });
      const figures = [row('files limited', limited, await continued('limited'))];
      const notRun: string[] = [];
      for (const room of FULL_DISKS[size]) {
        const disk = mounted(`size=${room}`);
        if (disk === null) {
          notRun.push(`full at ${room}`);
          continue;
        }
        const out = join(disk.path, 'out');
        try {
          const full = await gate.run(out);
          disk.mount('size=64m');
          figures.push(row(`full at ${room}`, full, await continued(out)));
        } finally {
          disk.remove();
        }
      }
      const readOnly = await onReadOnly(gate);
      if (readOnly === null) notRun.push('read only');
      else figures.push(row('read only', readOnly, null));
      const held = figures.every(
        (line) =>
          line.exit === 3 &&
          line['reason printed'] === true &&
          line['found wrong'] === 0 &&
          (line['continued afterwards'] ?? 'same report') === 'same report',
      );
      return {
        figures,
        held,
        ...(notRun.length === 0 ? {} : { note: `not run here: ${notRun.join(', ')}` }),
      };
    });
  },
};

/** A run on a folder that nobody may write: by its mode, or for root, whom no mode stops, on a disk; null: neither. */
async function onReadOnly(gate: Gate): Promise<Gated | null> {
  if (process.getuid?.() !== 0) {
    const folder = freshFolder('read-only');
    chmodSync(folder, 0o555);
    return gate.run(join(folder, 'out'));
  }
  const disk = mounted('size=1m');
  if (disk === null) return null;
  try {
    disk.mount('ro');
    return await gate.run(join(disk.path, 'out'));
  } finally {
    disk.remove();
  }
}

/** Node itself needs about twenty files. */
const FILE_LIMITS = { full: [20, 24, 32, 48], short: [24] } as const;

export const openFiles: Scenario = {
  id: 'F11',
  what: 'At most 20, 24, 32 and 48 open files, with up to 64 requests at once.',
  bar: 'No unearned pass, no damaged folder: without the limit the run continues to the report of an undisturbed one.',
  async run(size) {
    return served(
      async (server) => {
        const gate = new Gate(server, { ...ORDINARY[size], concurrency: 64, minutes: 0.5 });
        const whole = await gate.run('whole');
        const figures: Record<string, Figure>[] = [];
        for (const limit of FILE_LIMITS[size]) {
          const out = `files-${limit}`;
          const limited = await gate.run(out, { shell: `ulimit -n ${limit}` });
          const again = await gate.run(out);
          const same = again.problems.length === 0 && isSameReport(again.out, whole.out);
          figures.push(row(`${limit} files`, limited, same ? 'same report' : `exit ${again.ended.code}`));
        }
        const held = figures.every(
          (line) => line['found wrong'] === 0 && line['continued afterwards'] === 'same report',
        );
        return { figures, held };
      },
      { latencyMs: 20 },
    );
  },
};

/** Loaded before the bundle: dates jump, durations do not. */
const JUMPING_DATE = `const [real, start] = [Date.now, performance.now()];
const [jump, after] = [Number(process.env.JUMP_MS), Number(process.env.JUMP_AFTER_MS)];
Date.now = () => real() + (performance.now() - start > after ? jump : 0);
const Before = Date;
globalThis.Date = class Date extends Before {
  constructor(...given) {
    if (given.length === 0) super(Before.now());
    else super(...given);
  }
};
`;
const HOUR_MS = 3_600_000;
const JUMP_AFTER_MS = 900;
/** Longer than that at four requests at a time. */
const LONG_ENOUGH: Readonly<Record<Size, Setup>> = { full: {}, short: { cues: 1 } };

export const clockJumps: Scenario = {
  id: 'F11',
  what: 'The date jumps an hour forward or back 0.9 s into a run with a budget of 20 minutes (simulated: the process’s Date is shifted, its monotonic clock is not).',
  bar: 'The same report as without a jump.',
  async run(size) {
    const preload = join(freshFolder('clock'), 'clock.mjs');
    writeFileSync(preload, JUMPING_DATE);
    return served(
      async (server) => {
        const gate = new Gate(server, { ...LONG_ENOUGH[size], concurrency: 4 });
        const whole = await gate.run('whole');
        const figures: Record<string, Figure>[] = [];
        for (const hours of [1, -1]) {
          const jumped = await gate.run(`jump${hours}`, {
            node: ['--import', preload],
            env: { JUMP_MS: String(hours * HOUR_MS), JUMP_AFTER_MS: String(JUMP_AFTER_MS) },
          });
          figures.push({
            'jump h': hours,
            exit: jumped.ended.code,
            reason: jumped.result?.reasons[0]?.code ?? null,
            'run s': Math.round(jumped.ended.seconds),
            'found wrong': jumped.problems.length,
            'same report': isSameReport(jumped.out, whole.out),
          });
        }
        const held = figures.every((line) => line['same report'] === true && line['found wrong'] === 0);
        return { figures, held };
      },
      { latencyMs: 20 },
    );
  },
};
