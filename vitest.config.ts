import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Where the recorded answers cannot be (a fork's CI, say) the tests on them are left out, not skipped.
    exclude: process.env.CUEGATE_WITHOUT_RECORDINGS === '1' ? ['test/replay/**'] : [],
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', './test/runner/closing-line.ts'],
  },
});
