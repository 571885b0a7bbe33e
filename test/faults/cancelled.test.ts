import { describe, it } from 'vitest';
import { clockJumps } from '../../bench/faults/machine.ts';
import { signals } from '../../bench/faults/signals.ts';
import { holds } from './holds.ts';

describe('the built gate', () => {
  it('ends at a signal with a report (F10)', (context) => holds(signals, context));
  it('takes no jump of the date for time (F11)', (context) => holds(clockJumps, context));
});
