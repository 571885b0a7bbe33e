import { describe, it } from 'vitest';
import { certificates } from '../../bench/faults/elsewhere.ts';
import { independentFaults } from '../../bench/faults/iid.ts';
import { openFiles } from '../../bench/faults/machine.ts';
import { outageBeyondBudget, outages } from '../../bench/faults/outages.ts';
import { longWaits } from '../../bench/faults/rate-limits.ts';
import { standingFaults } from '../../bench/faults/standing.ts';
import { holds } from './holds.ts';

const IN_TURN = { concurrent: false } as const;

// The first two wait most of their time, each as long as all others together: those take turns beside them.
describe.concurrent('the built gate asks until it has an answer', () => {
  it('through an outage of 30 s (F2)', (context) => holds(outages, context));
  it('through independent faults (F1)', (context) => holds(independentFaults, context));

  describe('and meanwhile', () => {
    it('but not beyond its budget (F2)', IN_TURN, (context) => holds(outageBeyondBudget, context));
    it('not before it may (F3)', IN_TURN, (context) => holds(longWaits, context));
    it('but not through what does not mend itself (F8)', IN_TURN, (context) =>
      holds(standingFaults, context),
    );
    it('nor a wrong certificate (F7)', IN_TURN, (context) => holds(certificates, context));
    it('with too few files (F11)', IN_TURN, (context) => holds(openFiles, context));
  });
});
