import { expect } from 'vitest';
import { noPolicyYet } from '../props.ts';
import type { Scenario } from '../scenario.ts';

export default {
  event: 'pull_request',
  fault: 'the default branch has no policy yet',
  acts: [{ before: noPolicyYet, exit: 3, verdict: 'error', reason: 'policy-not-adopted' }],
  comments: 1,
  says: ['cuegate plan &#45;'.replace('&#45;', '-'), 'fewest: nothing is flagged'],
  afterwards: (_, [end]) => expect(end?.outputs.calls).toBe('0'),
} satisfies Scenario;
