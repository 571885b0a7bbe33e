import { expect } from 'vitest';
import { markerLine } from '../../../../src/adapters/github/marker.ts';
import { NO_RUN_HISTORY } from '../../../../src/report/run-history.ts';
import { HEAD } from '../faults.ts';
import { MANIFEST } from '../gated-release.ts';
import type { Scenario } from '../scenario.ts';

const ECHO = markerLine(
  {
    release: MANIFEST,
    writer: { head: HEAD, run: 999, attempt: 1 },
    verdict: 'pass',
    tried: NO_RUN_HISTORY,
  },
  null,
);

export default {
  event: 'pull_request',
  fault: 'another workflow repeats our marker',
  model: 'sim-brazen',
  acts: [
    {
      before: ({ repository }) => {
        repository.comments.push({ id: 5, author: repository.viewer, body: `Thank you for:\n${ECHO}\n` });
      },
      exit: 1,
      verdict: 'fail',
      reason: 'condition-failed',
    },
  ],
  comments: 2,
  afterwards: ({ repository }, ends) => {
    expect(repository.comments.map(({ body }) => body.split('\n')[0])).toEqual([
      'Thank you for:',
      expect.stringContaining('FAIL'),
    ]);
    expect(ends[0]?.stdout).toContain('without a seal of CUEGATE_SALT');
  },
} satisfies Scenario;
