import { describe, it } from 'vitest';
import { certificates } from '../../bench/faults/elsewhere.ts';
import { independentFaults } from '../../bench/faults/iid.ts';
import { openFiles } from '../../bench/faults/machine.ts';
import { outageBeyondBudget, outages } from '../../bench/faults/outages.ts';
import { longWaits } from '../../bench/faults/rate-limits.ts';
import { standingFaults } from '../../bench/faults/standing.ts';
import { holds } from './holds.ts';

// Most of them wait most of their time, each for a server of its own.
describe.concurrent('the built gate asks until it has an answer', () => {
  it('through independent faults (F1)', (context) => holds(independentFaults, context));
  it('through an outage of 30 s (F2)', (context) => holds(outages, context));
  it('but not beyond its budget (F2)', (context) => holds(outageBeyondBudget, context));
  it('not before it may (F3)', (context) => holds(longWaits, context));
  it('but not through what does not mend itself (F8)', (context) => holds(standingFaults, context));
  it('nor a wrong certificate (F7)', (context) => holds(certificates, context));
  it('with too few files (F11)', (context) => holds(openFiles, context));
});
