import { policyResource } from './configuration.ts';
import type { Predicate, Resource } from './schema.ts';

export const SVR_TYPE = 'https://in-toto.io/attestation/svr/v0.2';

/** The predicate of in-toto's simple verification result, version 0.2. */
export interface Svr {
  readonly verifier: { readonly id: string; readonly policies: readonly Resource[] };
  readonly timeCreated: string;
  readonly properties: readonly string[];
}

/**
 * A pass as properties that were verified; null for every other verdict: the form has no word for what failed. It
 * has none for the end of its validity either, which stands in the statement of our own.
 */
export function svrOf(predicate: Predicate): Svr | null {
  const { verdict, excused, overridden, judge, claim, gate, times } = predicate;
  if (verdict !== 'pass') return null;
  const isClean = excused.length === 0 && overridden.length === 0;
  return {
    verifier: {
      id: `https://github.com/cuegate/cuegate/releases/tag/v${gate.version}`,
      policies: [policyResource(predicate)],
    },
    timeCreated: times.finished_at,
    properties: [
      isClean ? 'CUEGATE_PASS' : 'CUEGATE_PASS_WITH_EXCEPTIONS',
      `CUEGATE_CLAIM_${claim.toUpperCase()}`,
      ...(judge.fitness?.state === 'fit' ? ['CUEGATE_JUDGE_FIT'] : []),
      ...(judge.check === 'passed' ? ['CUEGATE_JUDGE_CHECKED'] : []),
    ],
  };
}
