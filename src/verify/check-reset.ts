import { canonicalJson } from '../digest.ts';
import type { PlanRecord } from '../records/schema.ts';
import type { Result } from '../report/schema.ts';
import { type Finding, finding } from './finding.ts';
import { type InForce, overrideFor } from './label-lines.ts';

/**
 * Whether the result says who let the line start over, where a label of this run did, and names nobody where none did: the
 * statement takes from there until when it holds. Records of a version that does not say how the line counts are not held
 * to it.
 */
export function checkReset({ notes }: Result, plan: PlanRecord, inForce: InForce): readonly Finding[] {
  const { attempt_counted: counted } = plan;
  const holding = overrideFor(inForce, 'attempts', null);
  const found = notes.filter(({ code }) => code === 'attempts-reset').map(({ args }) => canonicalJson(args));
  if (holding !== null && counted === undefined) return [];
  const expected =
    holding === null
      ? []
      : [
          canonicalJson({
            attempt: counted ?? 1,
            by: holding.by,
            why: holding.why,
            expires: holding.expires,
          }),
        ];
  return found.join() === expected.join()
    ? []
    : [finding('reset-differs', { found: found.join() || 'none', expected: expected.join() || 'none' })];
}
