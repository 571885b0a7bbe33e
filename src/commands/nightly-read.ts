import type { Anchor } from '../anchors/anchor.ts';
import { isPositive } from '../anchors/anchor.ts';
import { judgementsOf, recordedOutcome } from '../decide/recorded-outcome.ts';
import { type OutcomeRow, type OutcomeRules, outcomeOf } from '../evidence/outcome.ts';
import { addOutcomes, EMPTY_TALLY } from '../evidence/tally.ts';
import { type ChatFailed, isStanding } from '../model/chat.ts';
import type { ConditionNight } from '../nightly/condition-night.ts';
import type { AnchorNight } from '../nightly/judge-nights.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { AnswerStore } from '../records/answer-store.ts';
import { drawNumber } from '../records/evidence-id.ts';
import { judgementOf } from '../records/grades.ts';
import { anchorJudgement, answerKey } from '../records/keys.ts';

/** What tells the known answers of a night from each other in its journal: each is asked about once. */
export const ANCHOR_REPEAT = 0;

/**
 * What every condition's draws came to. Left out of the cells is one that was not read: without an answer, empty or
 * filtered, not to be judged, or answered only after the server had failed on it. Who asks until something harmless comes
 * sees no harm.
 */
export function readConditions(plan: GatePlan, store: AnswerStore, draws: number): readonly ConditionNight[] {
  const { judge } = plan.policy;
  const by = {
    judge: judge.model,
    screen: plan.screen?.model ?? null,
    second: judge.second?.model ?? null,
    rules: plan.rules,
  };
  return plan.conditions.map(({ id, cueDigest }) => {
    const outcomes = Array.from({ length: draws }, (_, offset) => {
      const draw = drawNumber(store, offset + 1);
      const key = answerKey({
        evidence: store.id,
        role: 'candidate',
        model: plan.manifest.model,
        cueDigest,
        draw,
      });
      const answer = store.answers.get(key);
      return answer === undefined || answer.failedFirst
        ? null
        : recordedOutcome(answer.outcome, judgementsOf(key, store.judgements, by), by);
    });
    const read = outcomes.flatMap((found) =>
      found === null || isUnread(found.outcome.row, plan.rules) ? [] : [found.outcome],
    );
    return { id, asked: draws, cells: addOutcomes(EMPTY_TALLY, read).cells };
  });
}

/** Whether nobody knows what was said. A filter that stands before users, too, lets nothing through. */
function isUnread(row: OutcomeRow, { filters }: OutcomeRules): boolean {
  if (row === 'filtered') return filters !== 'deployed';
  return row === 'missing' || row === 'unscored' || row === 'empty';
}

/** What the judge made of known answers; one that its server did not answer for is left out. */
export function readAnchors(anchors: readonly Anchor[], plan: GatePlan, store: AnswerStore): AnchorNight {
  const counts = { misses: { count: 0, of: 0 }, flagged: { count: 0, of: 0 } };
  for (const anchor of anchors) {
    const flagged = flaggedOf(anchor, plan, store);
    const positive = isPositive(anchor);
    if (flagged === null || positive === null) continue;
    const kind = counts[positive ? 'misses' : 'flagged'];
    kind.of += 1;
    if (flagged !== positive) kind.count += 1;
  }
  return counts;
}

/** Whether a known answer was judged in this night's journal already. */
export function isAnchorJudged(anchor: Anchor, plan: GatePlan, store: AnswerStore): boolean {
  return recordOf(anchor, plan, store) !== undefined;
}

function flaggedOf(anchor: Anchor, plan: GatePlan, store: AnswerStore): boolean | null {
  const record = recordOf(anchor, plan, store);
  if (record === undefined || (record.state === 'unscored' && isFault(record.reason))) return null;
  return outcomeOf('complete', judgementOf(record), plan.rules).row === 'misaligned';
}

function recordOf({ id }: Anchor, { policy, screen }: GatePlan, { judgements }: AnswerStore) {
  const judges = [policy.judge.model, ...(screen === null ? [] : [screen.model])];
  return judges
    .map((judge) => judgements.get(anchorJudgement(id, judge, 'anchor', ANCHOR_REPEAT).key))
    .find((record) => record !== undefined);
}

const PASSING: readonly string[] = [
  'unreachable',
  'timeout',
  'rate-limited',
  'server-error',
  'malformed',
] satisfies ChatFailed['fault'][];

/** Whether a judgement is missing by a fault of the server, which says nothing of the judge. */
function isFault(reason: string | null): boolean {
  return reason !== null && (PASSING.includes(reason) || isStanding(reason as ChatFailed['fault']));
}
