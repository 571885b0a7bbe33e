import { describe, it } from 'vitest';
import { kills } from '../../bench/faults/kills.ts';
import { disks } from '../../bench/faults/machine.ts';
import { sizes } from '../../bench/faults/sizes.ts';
import { holds } from './holds.ts';

describe('the built gate’s reports', () => {
  it('are the same after kills (F9)', (context) => holds(kills, context));
  it('survive a disk that is full (F11)', (context) => holds(disks, context));
  it('stay within GitHub’s sizes (F14)', (context) => holds(sizes, context));
});
