import { describe, it } from 'vitest';
import { capacitySteps } from '../../bench/faults/capacity-steps.ts';
import { refusalHeaders, tokenBuckets } from '../../bench/faults/rate-limits.ts';
import { holds } from './holds.ts';

// They wait for their own servers alone, the shorter two for each other; only the benchmark holds rates against bars.
describe.concurrent('the built gate keeps a server’s pace', () => {
  it('of a token bucket, whatever its refusals say (F3)', async (context) => {
    await holds(tokenBuckets, context);
    await holds(refusalHeaders, context);
  });
  it('when it changes (F4)', (context) => holds(capacitySteps, context));
});
