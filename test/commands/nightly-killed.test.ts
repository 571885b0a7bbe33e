import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { processWorld } from '../../src/adapters/console/process-world.ts';
import { quietProgress } from '../../src/adapters/console/progress/quiet.ts';
import { loadBuiltin } from '../../src/adapters/files/builtin.ts';
import { type NightlyFolder, openNightlyFolder } from '../../src/adapters/files/nightly-folder.ts';
import { sourceOf } from '../../src/commands/nightly.ts';
import { watchAll } from '../../src/commands/nightly-course.ts';
import { fileNameOf } from '../../src/commands/nightly-release.ts';
import type { Notice, NoticePort } from '../../src/nightly/notice.ts';
import { type NightlyState, stateSchema } from '../../src/nightly/state-schema.ts';
import type { SessionWorld } from '../../src/session/world.ts';
import { seededUniform } from '../../src/testing/random.ts';
import { type Nights, RELEASE, startNights } from './nights.ts';

const INSTANTS = Number(process.env.CUEGATE_KILLS ?? 2);

// Progress goes to stderr.
beforeEach(() => void vi.spyOn(process.stderr, 'write').mockReturnValue(true));
afterEach(() => void vi.restoreAllMocks());

describe('a night that is killed', () => {
  let nights: Nights;
  beforeAll(async () => {
    nights = await startNights({ nightly: { draws: 80 }, cues: { max: 1, library: [] } });
  });
  afterAll(() => nights.bench.server.close());

  /** Nights in a folder of their own, in which a process dies before its `at`-th effect; null: it lives. */
  const course = (name: string) => {
    const state = join(nights.root, name);
    const told: { readonly notice: Notice; readonly change: string }[] = [];
    let standing: Notice | null = null;
    return {
      told,
      kept: async (): Promise<NightlyState> => {
        const folder = openNightlyFolder(state, (text) => text);
        try {
          return stateSchema.parse(JSON.parse(folder.read(`${fileNameOf(RELEASE)}.json`) ?? 'null'));
        } finally {
          folder.close();
        }
      },
      /** @returns how many effects there were; null: it was killed */
      night: async (at: number | null): Promise<number | null> => {
        let effects = 0;
        const tick = () => {
          effects += 1;
          if (at !== null && effects >= at) throw new Error('killed');
        };
        const port: NoticePort = {
          name: 'issue',
          standing: async () => standing,
          tell: async (notice, { change }) => {
            tick();
            told.push({ notice, change });
            standing = notice.status === 'open' ? notice : null;
            // The place has it, and the process dies before it knows.
            tick();
            return null;
          },
        };
        const folder = openNightlyFolder(state, (text) => text);
        try {
          await watchAll({
            source: await sourceOf({ policy: nights.policyFile, root: nights.root }),
            releases: [RELEASE],
            areAll: true,
            accepted: [],
            builtin: loadBuiltin(nights.bench.folder),
            folder: mortal(folder, tick),
            stateDir: state,
            ports: [port],
            othersMayWrite: false,
            worldFor: (out) => mortalWorld(nights, out, tick),
          });
          return effects;
        } catch {
          return null;
        } finally {
          folder.close();
        }
      },
    };
  };

  it('comes to what it would have come to, and tells one notice, wherever it dies', async () => {
    const whole = course('whole');
    nights.truth.serves = 'sim-clean';
    await whole.night(null);
    nights.truth.serves = 'sim-unconditional';
    const effects = await whole.night(null);
    expect(effects ?? 0).toBeGreaterThan(100);
    const wanted = withoutTimes(await whole.kept());
    expect(wanted.history.map(({ outcome }) => outcome)).toEqual(['quiet', 'alarm']);
    expect(whole.told.map(({ change }) => change)).toEqual(['opened']);

    const uniform = seededUniform('kills');
    for (let instant = 0; instant < INSTANTS; instant += 1) {
      const killed = course(`killed-${instant}`);
      nights.truth.serves = 'sim-clean';
      await killed.night(null);
      nights.truth.serves = 'sim-unconditional';
      const at = 1 + Math.floor(uniform() * ((effects ?? 0) + 1));
      let ended = await killed.night(at);
      // Another kill, and then it may live.
      if (ended === null && instant % 2 === 0) ended = await killed.night(1 + Math.floor(uniform() * 40));
      while (
        (await killed.kept()).history.length < 2 ||
        (await killed.kept()).gate !== null ||
        (await killed.kept()).told === null
      )
        await killed.night(null);
      const found = await killed.kept();
      const alarms = found.history.filter(({ outcome }) => outcome === 'alarm');
      expect(alarms.length, `killed at ${at}`).toBeGreaterThan(0);
      const about = `killed at effect ${at}`;
      expect(withoutTimes({ ...found, history: found.history.slice(0, 2) }).history, about).toEqual(
        wanted.history,
      );
      expect(new Set(killed.told.map(({ notice }) => notice.id)).size, about).toBe(1);
      expect(
        killed.told.every(({ notice }) => notice.status === 'open'),
        about,
      ).toBe(true);
    }
  }, 600_000);
});

function mortal(folder: NightlyFolder, tick: () => void): NightlyFolder {
  return {
    ...folder,
    write: (name, text) => {
      tick();
      folder.write(name, text);
    },
    journal: (name, seal) => {
      const journal = folder.journal(name, seal);
      return {
        ...journal,
        append: (...lines) => {
          tick();
          journal.append(...lines);
        },
        discard: () => {
          tick();
          journal.discard();
        },
      };
    },
  };
}

function mortalWorld({ bench }: Nights, out: string, tick: () => void): SessionWorld {
  const world = processWorld({
    bundleFolder: bench.folder,
    out,
    shown: quietProgress({ write: () => true } as never),
    cancelled: new AbortController().signal,
  });
  return {
    ...world,
    openOut: () => {
      const folder = world.openOut();
      return {
        ...folder,
        journal: {
          append: (...records) => {
            tick();
            folder.journal.append(...records);
          },
        },
        write: (name, text) => {
          tick();
          folder.write(name, text);
        },
      };
    },
  };
}

/** Moments differ from one course to another; seeds follow from the policy's. */
function withoutTimes(state: NightlyState) {
  const { history } = state;
  return {
    history: history.map(({ at: _at, candidate: _candidate, changed: _changed, ...night }) => night),
  };
}
