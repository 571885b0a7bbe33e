import type { Counted } from '../exports/tables/rows.ts';
import { saltOf } from '../records/seal.ts';
import { asAttempted } from '../verify/attempt.ts';
import type { Draw } from '../verify/draws.ts';
import { newestEvidence } from '../verify/evidences.ts';
import { readLines } from '../verify/journal.ts';
import { isFlagged } from '../verify/outcomes.ts';
import { replay } from '../verify/replay.ts';
import { seedOf } from '../verify/seed.ts';

/**
 * What each answer that was read came to, by its key: the candidate's and, where a failure was contested, the baseline's.
 * What was asked ahead, or of earlier evidence, is not there. Empty where the records hold no plan.
 *
 * @param lines the complete lines of records that were verified
 * @param seed `sampling.seed` of the policy, as typed; null: not given
 */
export function countedIn(lines: () => Iterable<string>, seed: string | null): ReadonlyMap<string, Counted> {
  const all = readLines(lines()).lines;
  const plan = all.plans.at(-1)?.record;
  if (plan === undefined) return new Map();
  const source = { seed, salt: saltOf(process.env) };
  const { conditions } = replay(newestEvidence(all, plan), asAttempted(plan), seedOf(plan, source));
  return new Map(
    conditions.flatMap(({ id, draws, baseline }) =>
      [...draws, ...baseline.draws].flatMap((draw): [string, Counted][] =>
        draw.answer === null ? [] : [[draw.answer.key, countedOf(draw, id)]],
      ),
    ),
  );
}

function countedOf({ outcome, judgement, shownBy }: Draw, condition: string): Counted {
  const judged = shownBy ?? judgement;
  return {
    condition,
    as: outcome.shown,
    isFlagged: isFlagged(outcome),
    judged,
  };
}
