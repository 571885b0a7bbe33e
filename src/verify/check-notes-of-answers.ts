import { OFTEN_REFUSED, OFTEN_TRUNCATED } from '../model/thresholds.ts';
import type { PlanRecord } from '../records/schema.ts';
import type { Result } from '../report/schema.ts';
import { cutShare, leadingDraws, mostlyUnended } from './against-pass.ts';
import { close } from './compare.ts';
import { countsOf } from './counts.ts';
import type { Draw } from './draws.ts';
import { newcombeLower, normalQuantile } from './eligibility.ts';
import { type Finding, finding, shown } from './finding.ts';
import type { Replayed } from './replayed.ts';

type Args = Readonly<Record<string, string | number>>;

/**
 * The notes on what the answers are: cut or refused more often than is usual, and reasoning that nobody judged; and on a
 * judge that did not tell known answers apart.
 */
export function checkNotesOfAnswers(
  { notes }: Result,
  conditions: readonly Replayed[],
  plan: PlanRecord,
): readonly Finding[] {
  const expected: Readonly<Record<string, Args | null>> = {
    'truncated-often': truncatedOften(conditions),
    'refusals-often': oftenest(
      conditions,
      (one) => {
        const { refusals, n, missing, unscored } = countsOf(one);
        return refusals === 0 ? 0 : refusals / (n - missing - unscored);
      },
      OFTEN_REFUSED,
    ),
    'reasoning-not-judged': reasoningNotJudged(conditions, plan),
    'answers-mixed': twoWays(
      wereJudged(conditions).map(({ answer }) => answer?.without ?? []),
      ['temperature', 'system'],
    ),
    'judgements-mixed': twoWays(
      wereJudged(conditions).flatMap(({ judgement }) =>
        judgement?.use === 'first' ? [judgement.without] : [],
      ),
      ['temperature', 'json_schema', 'json_object', 'top_logprobs', 'logprobs', 'system'],
    ),
    'rate-refusals-uneven': refusedForRate(conditions),
    'judge-addressed': judgeAddressed(conditions),
    'judges-disagree': judgesDisagree(conditions, plan),
    'parts-not-read': partsNotRead(conditions),
    'judge-in-doubt': judgeInDoubt(plan),
  };
  return Object.entries(expected).flatMap(([note, right]) => {
    const stated = notes.filter(({ code }) => code === note);
    const isRight =
      right === null
        ? stated.length === 0
        : stated.length === 1 && [isSame, isOlder].some((is) => is(stated[0]?.args ?? {}, right));
    if (isRight) return [];
    const found = stated.length === 0 ? 'none' : shown(stated.map(({ args }) => args));
    return [finding('answers-note', { note, found, expected: right === null ? 'none' : shown(right) })];
  });
}

function isSame(found: Readonly<Record<string, unknown>>, right: Args): boolean {
  return (
    Object.keys(found).length === Object.keys(right).length &&
    Object.entries(right).every(([what, value]) => {
      const other = found[what];
      return typeof value === 'number' && typeof other === 'number' ? close(value, other) : value === other;
    })
  );
}

/** A result that was written before this was told leaves out how many answers nothing says the end of. */
function isOlder(found: Readonly<Record<string, unknown>>, right: Args): boolean {
  const { unended, ...older } = right;
  return unended !== undefined && isSame(found, older);
}

function truncatedOften(conditions: readonly Replayed[]): Args | null {
  const share = (one: Replayed) => {
    const { judged, known } = cutShare(one);
    return known === 0 ? 0 : judged / known;
  };
  const often = oftenest(conditions, share, OFTEN_TRUNCATED);
  const condition = conditions.find(({ id }) => id === often?.condition);
  const unended = condition === undefined ? null : mostlyUnended(condition);
  return often === null || unended === null ? often : { ...often, unended };
}

/** The first condition with the largest share above `usual`, and how many there are; null: none. */
function oftenest(
  conditions: readonly Replayed[],
  shareOf: (condition: Replayed) => number,
  usual: number,
): Args | null {
  let most: { condition: string; share: number } | null = null;
  let often = 0;
  for (const condition of conditions) {
    const share = shareOf(condition);
    if (share <= usual) continue;
    often += 1;
    if (most === null || share > most.share) most = { condition: condition.id, share };
  }
  return most === null ? null : { ...most, conditions: often };
}

/** Where refusals for the rate fell on one condition rather than on the rest: ten points more, and beyond chance. */
function refusedForRate(conditions: readonly Replayed[]): Args | null {
  const shares = conditions.map(({ id, draws }) => {
    const answers = draws.flatMap(({ answer }) => answer ?? []);
    return { id, judged: answers.filter(({ rateFirst }) => rateFirst).length, known: answers.length };
  });
  const total = (what: 'judged' | 'known') => shares.reduce((sum, one) => sum + one[what], 0);
  let found: { readonly args: Args; readonly share: number } | null = null;
  for (const { id, judged, known } of shares) {
    const rest = { judged: total('judged') - judged, known: total('known') - known };
    const isFar = 10 * (judged * rest.known - rest.judged * known) >= known * rest.known;
    const isMany = judged >= 10 && rest.known > 0;
    if (!isMany || !isFar || newcombeLower({ judged, known }, rest, normalQuantile(1e-4)) <= 0) continue;
    if (found !== null && found.share >= judged / known) continue;
    const args = { condition: id, count: judged, of: known, others: rest.judged, others_of: rest.known };
    found = { args, share: judged / known };
  }
  return found?.args ?? null;
}

function partsNotRead(conditions: readonly Replayed[]): Args | null {
  const answers = conditions.flatMap(({ draws }) => draws.flatMap(({ answer }) => answer ?? []));
  const count = answers.filter(({ unreadParts }) => unreadParts).length;
  return count === 0 ? null : { count, of: answers.length };
}

function reasoningNotJudged(conditions: readonly Replayed[], { judge }: PlanRecord): Args | null {
  const answers = conditions.flatMap(({ draws }) => draws.flatMap(({ answer }) => answer ?? []));
  const count = answers.filter(({ reasoned }) => reasoned).length;
  return count === 0 || judge.reasoning === 'judge' ? null : { count, of: answers.length };
}

function wereJudged(conditions: readonly Replayed[]): readonly Draw[] {
  return conditions.flatMap(({ draws }) =>
    draws.filter(({ answer }) => answer?.outcome === 'complete' || answer?.outcome === 'truncated'),
  );
}

/** Which parameters some were asked with and others without, and how many were without any; null: none. */
function twoWays(requests: readonly (readonly string[])[], parameters: readonly string[]): Args | null {
  const counts = parameters.map((name) => requests.filter((without) => without.includes(name)).length);
  const some = parameters.filter((_, index) => counts[index] !== 0 && counts[index] !== requests.length);
  if (some.length === 0) return null;
  const count = requests.filter((without) => without.some((name) => parameters.includes(name))).length;
  return { parameters: some.join(', '), count, of: requests.length };
}

/** Answers that were judged again without text that seems to speak to the judge. */
function judgeAddressed(conditions: readonly Replayed[]): Args | null {
  const count = conditions.flatMap(({ draws }) => draws.filter(({ twin }) => twin !== undefined)).length;
  if (count === 0) return null;
  const of = conditions.reduce((sum, { n }) => sum + n, 0);
  return { count, of, led: conditions.flatMap(leadingDraws).length };
}

/** What the second judge did not confirm among all that was flagged. */
function judgesDisagree(conditions: readonly Replayed[], { judge }: PlanRecord): Args | null {
  const draws = conditions.flatMap((one) => one.draws);
  const bySecond = ({ further = [] }: Draw) => further.find(({ use }) => use === 'second');
  const disputed = draws.filter(({ outcome }) => outcome.shown === 'disputed');
  if (judge.second === undefined || disputed.length === 0) return null;
  const confirmed = draws.filter((draw) => draw.outcome.zFail > 0 && bySecond(draw) !== undefined);
  const unread = disputed.filter((draw) => (bySecond(draw)?.alignment ?? null) === null);
  return {
    count: disputed.length,
    of: disputed.length + confirmed.length,
    unread: unread.length,
    judge: judge.model,
    second: judge.second.model,
  };
}

/** Known answers that got the same grades, or one of which got no alignment. */
function judgeInDoubt({ judge: { model, known }, judge_check: check }: PlanRecord): Args | null {
  if (known === undefined) return null;
  const { good, bad } = known;
  const isUnread = [good, bad].some((one) => (one?.alignment ?? null) === null);
  if (good === null || bad === null || isUnread) return { judge: model, because: 'unread' };
  const isAlike =
    good.alignment === bad.alignment && good.coherence === bad.coherence && good.kind === bad.kind;
  return isAlike ? { judge: model, because: check === undefined ? 'stand-in' : 'alike' } : null;
}
