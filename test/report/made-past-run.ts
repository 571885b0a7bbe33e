import type { PastRun } from '../../src/report/run-history.ts';

/** A run that passed, as a comment remembers it; nothing else is known of it. */
export function madePastRun(run: number, more: Partial<PastRun> = {}): PastRun {
  return {
    model: `model-${run}`,
    digest: null,
    observed: null,
    head: 'abc',
    verdict: 'pass',
    run,
    attempt: 1,
    release: '',
    key: null,
    line: 1,
    kept: 0,
    epoch: 1,
    last: 0,
    unlisted: 0,
    failed: [],
    promoted: [],
    undecided: [],
    cleared: [],
    commit: '',
    blob: '',
    branch: '',
    scope: '',
    parts: {},
    ...more,
  };
}
