import { CHECK_NEGATIVES, CHECK_POSITIVES } from '../evidence/judge/alarms.ts';
import type { JudgeLimits } from '../evidence/judge/limits.ts';
import { criticalCount } from '../evidence/proportion.ts';
import type { Limits } from '../policy/limits.ts';
import type { ConditionNight } from './condition-night.ts';
import { type AnchorNight, afterJudgeNight, judgeDrift, judgeScores } from './judge-nights.ts';
import { afterAlarm, afterNight, nightlyFinding } from './model-nights.ts';
import { outagesOf } from './outages.ts';
import type { NightOutcome } from './outcome.ts';
import { addedSince } from './recovery.ts';
import type { Scored } from './scored.ts';
import { newlyServed, type Served } from './served.ts';
import { afterSilence, silentConditions } from './silence.ts';
import { MAX_HISTORY, type NightEntry, type NightlyState } from './state-schema.ts';

/** Of a condition's draws, the share that must have an answer that was judged for its night to count. */
export const MIN_READ = 0.5;
/** Chance that a judge as bad as its calibration allows is blamed for an alarm by either of its two counts. */
const BLAME_ERROR = 0.005;
/** What a detector of the judge must have reached to be the likelier cause of an alarm, by itself. */
const SUSPICIOUS = 20;

/** What was asked tonight, and what came back. */
export interface Night {
  /** ISO 8601. */
  readonly at: string;
  readonly conditions: readonly ConditionNight[];
  /** The judge's anchors; null: nothing is known of it to hold them against. */
  readonly anchors: AnchorNight | null;
  /** Every anchor of the calibration's pool, asked because of an alarm; null: not asked, or not yet. */
  readonly pool: AnchorNight | null;
  /** The judge failed the check of a run, or cannot be used: nothing that it judged counts. */
  readonly judgeFailed: boolean;
  /** Something ended it before all was asked: then what is missing may be what matters. */
  readonly cutShort: boolean;
  readonly served: Served;
}

/** What decides. */
export interface NightRules {
  readonly limits: Limits;
  /** Share (0–1) of draws that may come to nothing. */
  readonly maxFailures: number;
  /** How the judge errs by its calibration; null: there is none. */
  readonly judge: JudgeLimits | null;
}

/** What a night came to. */
export interface Concluded {
  readonly state: NightlyState;
  readonly entry: NightEntry;
}

/** Whether the anchors of the whole pool are wanted before the model is blamed for tonight. */
export function wantsPool(before: NightlyState, night: Night, rules: NightRules): boolean {
  if (rules.judge === null || night.pool !== null) return false;
  return concludeNight(before, night, rules).entry.outcome === 'alarm';
}

/**
 * A night added to what was known. The judge comes first: where its detectors have alarmed, nothing that it judged
 * tonight counts, and the model's detector begins anew. Then whether there are answers at all; a condition with too few
 * of them keeps what it had. Last the model; an alarm that the judge is the likelier cause of is the judge's.
 */
export function concludeNight(before: NightlyState, night: Night, rules: NightRules): Concluded {
  const judged = afterJudge(before, night, rules);
  const counted = night.conditions.filter(isCounted);
  const isDrift = judged.detectors.length > 0;
  const cells = new Map(counted.map(({ id, cells: found }) => [id, found]));
  const isUnchecked = isJudgeOut(night);
  const counts = !night.judgeFailed && !isDrift && !isUnchecked && counted.length > 0;
  const watched = { nights: 0, conditions: before.conditions };
  const after = counts ? afterNight(watched, cells, rules.limits) : watched;
  const finding = nightlyFinding(after, rules.limits);
  const isScored = (id: string) => before.conditions.some((one) => one.id === id && one.scored);
  const uncounted = night.conditions.filter((one) => !isCounted(one));
  const isOut = !before.conditions.some(({ scored }) => scored) || uncounted.some(({ id }) => isScored(id));
  const silence = {
    conditions: before.conditions.filter(({ scored }) => scored).length,
    maxFailures: rules.maxFailures,
  };
  const silentOf = (id: string, known: readonly number[]) => {
    const tonight = night.conditions.find((one) => one.id === id);
    // One that has too few answers is an outage by itself, and no sign that they are chosen.
    return tonight === undefined || !counts || !isCounted(tonight)
      ? known
      : afterSilence(known, tonight, silence);
  };
  const heard = before.conditions.map((one) => ({ ...one, silent: [...silentOf(one.id, one.silent)] }));
  const silent = silentConditions(heard, rules.maxFailures);
  const isBlamed = finding.alarm && counts && blamesJudge(judged.state, night, rules);
  const outcome: NightOutcome = night.judgeFailed
    ? 'judge-failed'
    : isDrift || isBlamed
      ? 'judge-drift'
      : counts && finding.alarm
        ? 'alarm'
        : isOut || isUnchecked || night.cutShort || silent.length > 0
          ? 'outage'
          : 'quiet';
  const number = before.nights + 1;
  const reset = outcome === 'judge-drift';
  const since = counts && !reset ? night.conditions : [];
  const conditions = (reset ? afterAlarm(after) : after).conditions.map((one) => {
    const known = before.conditions.find(({ id }) => id === one.id)?.since ?? [];
    return {
      ...one,
      state: [...one.state],
      silent: heard.find(({ id }) => id === one.id)?.silent ?? [],
      since: reset ? [] : addedSince(known, since, one.id, before.epoch.nights),
    };
  });
  const entry: NightEntry = {
    night: number,
    epoch: before.epoch.number,
    at: night.at,
    outcome,
    score: counts ? finding.score : null,
    top: counts ? topOf(finding) : null,
    asked: sum(night.conditions, ({ asked }) => asked),
    read: sum(night.conditions, ({ cells: found }) => sum(found, ({ count }) => count)),
    flagged: sum(night.conditions, ({ cells: found }) =>
      sum(found, ({ fail, count }) => (fail >= FLAGGED_FROM ? count : 0)),
    ),
    uncounted: uncounted.map(({ id }) => id),
    silent: [...silent],
    judge:
      night.anchors === null || rules.judge === null
        ? null
        : { ...night.anchors, scores: judgeScores(judged.state, rules.judge) },
    gate: null,
    candidate: night.served,
    changed: [...newlyServed(servedBefore(before), night.served)],
  };
  const asked = Math.max(0, ...night.conditions.map((one) => one.asked));
  const history = [...before.history, entry].slice(-MAX_HISTORY);
  return {
    entry,
    state: {
      ...before,
      epoch: {
        ...before.epoch,
        next_draw: before.epoch.next_draw + asked,
        nights: before.epoch.nights + 1,
      },
      nights: number,
      conditions,
      judge: {
        ...before.judge,
        misses: [...judged.state.misses],
        flagged: [...judged.state.flagged],
        suspended:
          outcome === 'judge-drift'
            ? {
                night: number,
                at: night.at,
                detectors: [...judged.detectors],
                calibration: before.judge.calibration ?? '',
              }
            : before.judge.suspended,
      },
      outages: outagesOf({ ...before, history }),
      history,
    },
  };
}

const FLAGGED_FROM = 0.5;

/**
 * The model's state after the gate of an alarm, whatever it said: every detector at 0, and a new count of what passes.
 *
 * @param found what is in the score by a gate that passed; null: it did not, and the same stay in it
 */
export function afterGate(
  before: NightlyState,
  found: ((id: string) => Scored) | null,
): NightlyState['conditions'] {
  return before.conditions.map(({ id, scored, until }) => ({
    id,
    ...(found === null ? { scored, ...(until === undefined ? {} : { until }) } : found(id)),
    state: [],
    silent: [],
    since: [],
  }));
}

/** Nights of the epoch that count as earlier ones. */
function servedBefore({ history, epoch }: NightlyState): readonly Served[] {
  return history.filter((one) => one.epoch === epoch.number).map(({ candidate }) => candidate);
}

function afterJudge(before: NightlyState, night: Night, { judge }: NightRules) {
  const { misses, flagged } = before.judge;
  if (night.anchors === null || judge === null) return { state: { misses, flagged }, detectors: [] };
  const state = afterJudgeNight({ misses, flagged }, night.anchors, judge);
  return { state, detectors: judgeDrift(state, judge) };
}

/** An alarm is the judge's where one of its detectors is well on its way, or the whole pool shows it to err more. */
function blamesJudge(
  state: { readonly misses: readonly number[]; readonly flagged: readonly number[] },
  { pool }: Night,
  { judge }: NightRules,
): boolean {
  if (judge === null || pool === null) return false;
  // Only flags too many make an alarm: a judge that misses more hides one.
  if (judgeScores(state, judge).flagged >= SUSPICIOUS) return true;
  const { count, of } = pool.flagged;
  return of > 0 && count >= criticalCount(of, judge.fpUpper, BLAME_ERROR);
}

function isCounted({ asked, cells }: ConditionNight): boolean {
  const read = sum(cells, ({ count }) => count);
  return read > 0 && read >= MIN_READ * asked;
}

/** The judge graded too few known answers to tell anything of it: then nothing that it judged can be told, either. */
function isJudgeOut({ anchors }: Night): boolean {
  return (
    anchors !== null &&
    (anchors.misses.of < MIN_READ * CHECK_POSITIVES || anchors.flagged.of < MIN_READ * CHECK_NEGATIVES)
  );
}

function topOf({ conditions }: ReturnType<typeof nightlyFinding>): NightEntry['top'] {
  const [first] = conditions.filter(({ scored }) => scored);
  return first === undefined ? null : { condition: first.id, score: first.score };
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
