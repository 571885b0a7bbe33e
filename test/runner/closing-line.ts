import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Ends the output with the counts; in CI a skipped test is a failure, since everything it needs is there. */
export default class ClosingLine implements Reporter {
  private readonly counts = { passed: 0, failed: 0, skipped: 0 };

  onTestCaseResult(test: TestCase): void {
    const { state } = test.result();
    if (state !== 'pending') this.counts[state] += 1;
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    this.counts.failed += errors.length + modules.filter((module) => module.errors().length > 0).length;
    const { passed, failed, skipped } = this.counts;
    const skippedInCi = process.env.CI === 'true' && skipped > 0;
    process.on('exit', () => {
      if (skippedInCi || failed > 0 || passed === 0) process.exitCode = 1;
      if (skippedInCi) process.stdout.write('in CI a skipped test is a failure: install what it needs\n');
      process.stdout.write(
        `${passed} passed, ${skippedInCi ? failed + skipped : failed} failed, ${skipped} skipped\n`,
      );
    });
  }
}
