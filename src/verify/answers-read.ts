import type { Seal } from '../records/seal.ts';
import { asAttempted } from './attempt.ts';
import type { Draw } from './draws.ts';
import { newestEvidence } from './evidences.ts';
import { readLines } from './journal.ts';
import { replay } from './replay.ts';
import { type SeedSource, seedOf } from './seed.ts';

/** What was read under one condition of the newest plan, in the order of the draws, as it counts. */
export interface AnswersOfCondition {
  readonly id: string;
  readonly candidate: readonly Draw[];
  readonly baseline: readonly Draw[];
}

/**
 * The draws that the newest evidence of some records read, each with what it counts: what people graded is laid over
 * the judge's grades as the verdict has it. In policy order; empty without a plan.
 *
 * @throws CuegateError `input-invalid` when the seed is needed and not known
 */
export function answersInRecords(
  lines: Iterable<string>,
  { seal, seed }: { readonly seal: Seal | null; readonly seed: SeedSource },
): readonly AnswersOfCondition[] {
  const { lines: all } = readLines(lines, seal);
  const plan = all.plans.at(-1)?.record;
  if (plan === undefined) return [];
  const { conditions } = replay(newestEvidence(all, plan), asAttempted(plan), seedOf(plan, seed));
  return conditions.map(({ id, draws, contest, baseline }) => ({
    id,
    candidate: draws,
    baseline: contest === null ? [] : baseline.draws,
  }));
}
