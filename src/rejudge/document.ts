import type { Calibration } from '../calibration/schema.ts';
import type { Reason } from '../errors.ts';
import { calibrationAge, isOldCalibration } from '../model/calibration-age.ts';
import { wireLimits } from '../model/limits.ts';
import { modelFamily } from '../model/model-family.ts';
import { tokenCost } from '../model/token-cost.ts';
import type { Verdict } from '../model/verdict.ts';
import { wire } from '../numbers.ts';
import type { GatePlan } from '../plan/plan.ts';
import { NAME_TO_WRITE } from '../policy/models-schema.ts';
import type { Spent } from '../records/spent.ts';
import { comparedAnswers, conditionsOf } from './compare.ts';
import type { UnderJudge } from './decided.ts';
import type { JudgeIdentity, PassportLine } from './journal.ts';
import { notesOfPassport } from './notes.ts';
import { REJUDGE_SCHEMA, type Rejudge, type RejudgedJudge } from './schema.ts';

interface Named {
  readonly file: string;
  readonly calibration: Calibration;
}

/** Everything that a comparison of two judges is made of. */
export interface Compared {
  readonly old: UnderJudge;
  readonly now: UnderJudge;
  readonly judge: JudgeIdentity;
  readonly runVerdict: Verdict;
  readonly calibrations: { readonly old: Named | null; readonly new: Named | null };
  readonly passport: PassportLine;
  /** Requests before any answer was judged, over all calls of the command. */
  readonly startCalls: number;
  /** What the judgements took. */
  readonly spent: Spent;
  /** When the last one was given; empty: there is none. */
  readonly lastJudgement: string;
  readonly versions: Rejudge['run']['versions'];
}

const DAY = 'YYYY-MM-DD'.length;

/** `rejudge.json`. */
export function documentOf(compared: Compared): Rejudge {
  const { old, now, judge, passport, lastJudgement } = compared;
  const { policy, manifest } = now.plan;
  const at = Date.parse(lastJudgement === '' ? passport.at : lastJudgement);
  const judges = {
    old: judgeOf(old.plan, null, compared.calibrations.old, at),
    new: judgeOf(now.plan, passport.reported, compared.calibrations.new, at),
  };
  const family = { judge: modelFamily(policy.judge.model), candidate: modelFamily(manifest.model) };
  const verdicts = { old: old.decided.verdict, new: now.decided.verdict, run: compared.runVerdict };
  return {
    schema: REJUDGE_SCHEMA,
    evidence_key: old.kept.id.key,
    epoch: old.kept.id.epoch,
    candidate: manifest.model,
    judges,
    judge,
    limits: wireLimits(policy.limits),
    corrected: now.plan.correctedFrom !== undefined,
    verdicts,
    same: verdicts.old === verdicts.new,
    simulated: passport.simulated === true,
    reasons: { old: reasonsOf(old), new: reasonsOf(now) },
    conditions: conditionsOf(old, now, judges),
    ...comparedAnswers(old, now),
    passport: {
      family: { ...family, same: family.judge !== null && family.judge === family.candidate },
      schema: passport.schema,
      known: passport.known,
      steering: passport.steering,
      shutdown_date: passport.shutdown_date,
    },
    notes: notesOfPassport(passport, now.plan, judges).map(stated),
    accept: acceptLines(now.plan, compared.calibrations.new, new Date(at).toISOString().slice(0, DAY)),
    run: {
      calls: compared.startCalls + compared.spent.requests,
      tokens: compared.spent.tokens,
      cost_usd: costOf(compared.spent.tokens, now.plan),
      last_judgement: lastJudgement === '' ? null : lastJudgement,
      versions: compared.versions,
    },
  };
}

function judgeOf(plan: GatePlan, reported: string | null, named: Named | null, at: number): RejudgedJudge {
  const { model, endpoint } = plan.policy.judge;
  return {
    model,
    endpoint: endpoint.name,
    reported,
    calibration: named === null ? null : calibrationOf(named, at),
  };
}

function calibrationOf({ file, calibration }: Named, at: number): RejudgedJudge['calibration'] {
  const { date, state, sensitivity, false_positives, steering } = calibration;
  const days = calibrationAge(date, at);
  return {
    file,
    date,
    days,
    old: isOldCalibration(days),
    state,
    sensitivity,
    false_positives,
    steering: steering?.found ?? null,
  };
}

function reasonsOf({ decided }: UnderJudge): Rejudge['reasons']['old'] {
  return decided.reasons.map(stated);
}

/** A reason as a file states it. */
function stated({ code, args }: Reason): Rejudge['notes'][number] {
  return { code, args: JSON.parse(JSON.stringify(args)) as Rejudge['notes'][number]['args'] };
}

/**
 * The keys of a policy that accept a judge, with what else it says of one; names in quotes, as YAML and JSON read them
 * alike. What is known of the old judge says nothing of the new one, and what only a fit judge may have is left out as
 * long as it is not shown to be one.
 */
function acceptLines({ policy: { judge } }: GatePlan, named: Named | null, on: string): string {
  const model = JSON.stringify(judge.model);
  return [
    'judge:',
    `  endpoint: ${judge.endpoint.name}`,
    `  model: ${model}`,
    `  accepted: { model: ${model}, by: ${NAME_TO_WRITE}, on: "${on}" }`,
    ...(judge.protocol === 'graded' ? [] : [`  protocol: ${judge.protocol}`]),
    ...(judge.calibration === undefined
      ? []
      : [`  calibration: ${named === null ? NAME_OF_FILE : JSON.stringify(named.file)}`]),
    ...(named?.calibration.state === 'fit'
      ? [
          ...(judge.require === undefined ? [] : [`  require: ${judge.require}`]),
          ...(judge.limits === undefined ? [] : [`  limits: ${judge.limits}`]),
        ]
      : []),
  ].join('\n');
}

/** In the place of a file that is still to be made: no such file, so that a policy with it is an error. */
const NAME_OF_FILE = 'NEW-CALIBRATION.json';
function costOf(tokens: Spent['tokens'], { policy: { prices, judge } }: GatePlan): number | null {
  const price = Object.hasOwn(prices, judge.model) ? prices[judge.model] : undefined;
  if (tokens === null || price === undefined) return null;
  return wire(tokenCost(tokens, price));
}
