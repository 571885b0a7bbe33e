import { defineConfig } from 'vitest/config';
import LongestFirst from './test/runner/longest-first.ts';
import { FILES_ALONE, FOLDERS_ALONE, ROOMS } from './test/runner/rooms.ts';

const testsIn = (folders: readonly string[]) => folders.map((folder) => `test/${folder}/**/*.test.ts`);
const rooms = testsIn(ROOMS);
const alone = [...testsIn(FOLDERS_ALONE), ...FILES_ALONE.map((file) => `test/${file}`)];
/** Where the recorded answers cannot be (a fork's CI, say) the tests on them are left out, not skipped. */
const absent = process.env.CUEGATE_WITHOUT_RECORDINGS === '1' ? ['test/replay/**'] : [];

/** What runs the built programs. */
const edges = { globalSetup: './test/runner/warm/desk.ts' } as const;

export default defineConfig({
  test: {
    maxWorkers: 3,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', './test/runner/closing-line.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { ...edges, name: 'alone', include: alone } },
      {
        extends: true,
        test: {
          ...edges,
          name: 'edges',
          include: ['test/**/*.test.ts'],
          exclude: [...rooms, ...alone, ...absent],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'rooms', include: rooms, isolate: false } },
    ],
  },
});
