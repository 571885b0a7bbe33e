import { describe, it } from 'vitest';
import { metadataAddress, redirects } from '../../bench/faults/elsewhere.ts';
import { holds } from './holds.ts';

describe('the built gate goes nowhere else', () => {
  it('when it is redirected (F7)', (context) => holds(redirects, context));
  it('when a name leads to a metadata service (F7)', (context) => holds(metadataAddress, context));
});
