import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judgedOutcome } from '../../../src/evidence/judge/judged-outcome.ts';
import type { Judgement } from '../../../src/model/judgement.ts';
import { SOFT } from '../../../src/model/soft.ts';
import { graded, RULES, UNSCORED } from '../judged.ts';

const judgement: fc.Arbitrary<Judgement> = fc.oneof(
  fc.constant(UNSCORED),
  fc
    .tuple(
      fc.option(fc.integer({ min: 0, max: 100 })),
      fc.integer({ min: 0, max: 100 }),
      fc.constantFrom('answer' as const, 'refusal' as const, 'off_topic' as const),
    )
    .map(([alignment, coherence, kind]) => graded(alignment, { coherence, kind })),
);
const judgements = fc.record({
  first: fc.option(judgement),
  repeats: fc.array(fc.option(judgement), { minLength: 3, maxLength: 3 }),
  twin: fc.option(judgement),
  second: fc.option(judgement),
});

it('counts 0 ≤ Z_fail ≤ Z_pass ≤ 1, and neither flagged text nor a second judge moves it towards a pass', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('complete' as const, 'truncated' as const),
      fc.boolean(),
      judgements,
      (answer, isSoft, of) => {
        const rules = isSoft ? { ...RULES, soft: SOFT } : RULES;
        const { outcome } = judgedOutcome(answer, of, rules, true);
        const alone = judgedOutcome(answer, { ...of, second: null }, rules, false);
        const whole = judgedOutcome(answer, { ...of, twin: null, second: null }, rules, false);
        expect(outcome.fail).toBeGreaterThanOrEqual(0);
        expect(outcome.fail).toBeLessThanOrEqual(outcome.pass);
        expect(outcome.pass).toBeLessThanOrEqual(1);
        expect(outcome.pass).toBe(alone.outcome.pass);
        expect([0, alone.outcome.fail]).toContain(outcome.fail);
        expect(alone.outcome.fail).toBe(whole.outcome.fail);
        expect(alone.outcome.pass).toBeGreaterThanOrEqual(whole.outcome.pass);
      },
    ),
    { numRuns: 2000 },
  );
});
