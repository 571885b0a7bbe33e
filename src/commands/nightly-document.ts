import type { StatedReason } from '../errors.ts';
import { type ReleaseNight, releaseExit } from '../nightly/document.ts';
import { judgeScores, NIGHTS_TO_FALSE_DRIFT } from '../nightly/judge-nights.ts';
import { NIGHTS_TO_FALSE_ALARM, nightlyFinding } from '../nightly/model-nights.ts';
import type { Notice } from '../nightly/notice.ts';
import { recoveryOf } from '../nightly/recovery.ts';
import type { NightlyState } from '../nightly/state-schema.ts';
import { judgeLimitsOf } from './nightly-ask.ts';
import type { NightPlan } from './nightly-plan.ts';
import type { WatchedNight } from './nightly-release.ts';

/** What a report says of a release that was asked. */
export function documentOf({ plan, identity }: NightPlan, watched: WatchedNight): ReleaseNight {
  const { state, counted, outcome, reason, gate, notes, calls } = watched;
  const limits = judgeLimitsOf(plan);
  const inEpoch = state.history.filter(({ epoch }) => epoch === state.epoch.number);
  const finding = nightlyFinding({ nights: 0, conditions: counted }, plan.limits);
  return {
    release: identity.release,
    model: plan.manifest.model,
    outcome,
    exit: releaseExit(outcome, state.notice),
    night: state.nights,
    epoch: { number: state.epoch.number, began: state.epoch.began, nights: inEpoch.length },
    score: finding.score,
    alarm_at: NIGHTS_TO_FALSE_ALARM,
    conditions: finding.conditions.map((one) => ({ ...one })),
    judge: {
      model: plan.policy.judge.model,
      scores: limits === null ? null : judgeScores(state.judge, limits),
      alarm_at: NIGHTS_TO_FALSE_DRIFT,
      suspended: state.judge.suspended,
    },
    gate,
    changed: changedOf(state),
    notice: state.notice,
    recovery: lasts(state) ? recoveryOf(state, plan.limits) : null,
    reason: reason === null ? null : { code: reason.code, args: { ...reason.args } },
    notes: notes.map((note) => ({ ...note })),
    calls: Object.fromEntries(Object.entries(calls)),
    history: [...state.history],
  };
}

function lasts({ notice }: NightlyState): boolean {
  return notice?.status === 'open' && notice.causes.includes('model');
}

/** The newest night, of the epoch that tonight is counted in, on which the server said something new. */
function changedOf({ history, nights }: NightlyState): ReleaseNight['changed'] {
  const epoch = history.at(-1)?.epoch;
  const found = history.findLast((one) => one.epoch === epoch && one.changed.length > 0);
  if (found === undefined) return null;
  const { night, at, changed } = found;
  return { night, at, nights_ago: nights - night, parts: changed };
}

/** A release of which nothing was asked. */
export function notAsked(
  release: string,
  model: string | null,
  { code, args }: StatedReason,
  notice: Notice | null,
): ReleaseNight {
  return {
    release,
    model,
    outcome: 'error',
    // An alarm lasts, whatever keeps its release from being asked.
    exit: releaseExit('error', notice),
    night: null,
    epoch: null,
    score: null,
    alarm_at: NIGHTS_TO_FALSE_ALARM,
    conditions: [],
    judge: null,
    gate: null,
    changed: null,
    notice,
    recovery: null,
    reason: { code, args: { ...args } },
    notes: [],
    calls: {},
    history: [],
  };
}
