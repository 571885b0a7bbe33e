import { defineConfig } from 'vitest/config';
import LongestFirst from './test/runner/longest-first.ts';
import { ROOMS } from './test/runner/rooms.ts';

const rooms = ROOMS.map((room) => `test/${room}/**/*.test.ts`);
/** Where the recorded answers cannot be (a fork's CI, say) the tests on them are left out, not skipped. */
const absent = process.env.CUEGATE_WITHOUT_RECORDINGS === '1' ? ['test/replay/**'] : [];

export default defineConfig({
  test: {
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', './test/runner/closing-line.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'edges',
          include: ['test/**/*.test.ts'],
          exclude: [...rooms, ...absent],
          globalSetup: './test/runner/warm/desk.ts',
        },
      },
      { extends: true, test: { name: 'rooms', include: rooms, isolate: false } },
    ],
  },
});
