import type { PlanRecord } from '../records/schema.ts';
import type { Result } from '../report/schema.ts';
import { close } from './compare.ts';
import { cueEffectsOf } from './cue-effects.ts';
import { type Finding, finding, shown } from './finding.ts';
import type { Replayed } from './replayed.ts';

/** The cue effects that the result gives to conditions, against the records. */
export function checkCueEffects(
  result: Result,
  conditions: readonly Replayed[],
  plan: PlanRecord,
): readonly Finding[] {
  const right = new Map(cueEffectsOf(conditions, plan).map((one) => [one.id, one]));
  return result.conditions.flatMap(({ id: condition, labels, gap }) => {
    const expected = right.get(condition);
    const facts: readonly (readonly [string, unknown, unknown])[] = [
      ['labels', labels.join(', '), (expected?.labels ?? []).join(', ')],
      ['gap.draws', gap?.draws, expected?.draws],
      ['gap.of', gap?.of, expected?.of],
      ['gap.log_e', gap?.log_e, expected?.logE],
    ];
    return facts
      .filter(([, found, wanted]) => !same(found, wanted))
      .map(([what, found, wanted]) =>
        finding('labels-differ', { condition, what, found: shown(found), expected: shown(wanted) }),
      );
  });
}

function same(found: unknown, expected: unknown): boolean {
  return typeof found === 'number' && typeof expected === 'number'
    ? close(found, expected)
    : found === expected;
}
