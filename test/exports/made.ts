import { answered } from '../../src/exports/answered.ts';
import { failedCondition, madeCondition } from '../report/made-result.ts';
import { madeRelease } from '../statement/made-statement.ts';

const override = { by: 'ann', why: 'known, and | watched', expires: '2026-12-01' };

/** A result with a bit of everything: passed, failed and let pass, excused, and a condition without an answer. */
export const RESULT = answered(
  {
    ...madeRelease().result,
    conditions: [
      madeCondition(),
      { ...failedCondition('json'), override },
      { ...failedCondition('xml/~1'), state: 'excused' },
      madeCondition({ id: 'empty', n: 0, flagged: 0, rate: null, missing: 9, state: 'open' }),
    ],
    left_out: ['poem'],
    notes: [{ code: 'training-not-read', args: {} }],
  },
  'folder',
);
