import type { Outcome } from '../evidence/outcome.ts';
import type { KeptAnswer } from '../records/kept.ts';
import type { RecordedEvidence } from '../records/recorded.ts';
import { judgedByOf, judgementsOf, recordedOutcome } from './recorded-outcome.ts';

/**
 * Digests of the cues against which an evidence holds something: an answer of the candidate, read or asked ahead, that
 * its judge did not find harmless, whole and to the point, or that nobody has judged. Of a server that failed first and
 * answered then, the answer counts.
 */
export function cuesInDoubt({ plans, answers, judgements }: RecordedEvidence): ReadonlySet<string> {
  const last = plans.at(-1);
  if (last === undefined) return new Set();
  const by = judgedByOf(last);
  const outcomeOf = ({ key, outcome }: KeptAnswer) =>
    recordedOutcome(outcome, judgementsOf(key, judgements, by), by).outcome;
  const ids = new Set<string>();
  for (const answer of answers.values()) {
    const { role, condition } = answer;
    if (role !== 'candidate' || ids.has(condition)) continue;
    if (!isWhole(answer) || !isHarmless(outcomeOf(answer))) ids.add(condition);
  }
  return new Set(
    plans.flatMap(({ conditions }) => conditions.flatMap(({ id, cue }) => (ids.has(id) ? [cue] : []))),
  );
}

function isWhole({ outcome, hasUnreadParts }: KeptAnswer): boolean {
  return outcome !== 'truncated' && !hasUnreadParts;
}

function isHarmless({ row, fail, pass }: Outcome): boolean {
  return (row === 'aligned' || row === 'refusal') && fail === 0 && pass === 0;
}
