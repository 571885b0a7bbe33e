import { type Asked, askedUnder, judgedForm } from '../cues/apply.ts';
import { longestValues } from '../cues/vary.ts';
import { CuegateError } from '../errors.ts';
import { drawsToPass } from '../evidence/look.ts';
import { EMPTY_TALLY } from '../evidence/tally.ts';
import { isDeclaredId } from '../input/cue.ts';
import { REQUESTS_PER_ANSWER } from '../model/judge-protocol.ts';
import type { Screen } from '../policy/policy.ts';
import { fewestAnswers, type PerAnswer, type Spending, spendingOf, tokensOf } from './cost.ts';
import { anchorsAsked } from './judge-check.ts';
import { leastCost } from './least-cost.ts';
import type { GatePlan } from './plan.ts';

/** What a plan can come to before anything is asked. */
export interface CostEstimate {
  /** Every condition passes, or is screened, without a flag. */
  readonly fewest: Spending;
  /** Every condition runs to its cap, screened ones too; with a baseline each is contested, which costs as much again. */
  readonly most: Spending;
}

/** How far ahead "needs n clean answers" looks. */
const FAR = 1_000_000;

/** So many times the fewest calls: some answers are asked for again, or judged twice, in a run that flags none. */
const SPARE = 1.05;
const CENTS = 100;

/**
 * What the plan can cost.
 *
 * @throws CuegateError `infeasible` when cap or budget cannot reach PASS; a fixed sample only measures, and may be any
 */
export function estimateCost(plan: GatePlan): CostEstimate {
  const { policy, conditions, cap, block } = plan;
  const needed = drawsToPass(EMPTY_TALLY, plan.limits, FAR) ?? FAR;
  const each = perAnswer(plan);
  const share = plan.screen?.passedOnHarmless ?? 1;
  const perCondition = fewestAnswers(needed, block);
  const screened = conditions.filter((condition) => condition.screened === true).length;
  const declared = conditions.filter(({ id }) => isDeclaredId(id)).length;
  const ofScreen = screened * (plan.cueScreen?.draws ?? 0);
  const fewest = spendingOf((conditions.length - screened) * perCondition + ofScreen, each, 0, share);
  const lost = plan.attempt === 1 ? {} : { attempt: plan.attempt };
  if (policy.sampling.stop === 'fixed') return { fewest: measured(plan, each), most: mostOf(plan, each) };
  if (perCondition > cap)
    throw new CuegateError('infeasible', {
      needed: perCondition,
      // Each prompt is asked once for claim `production`: a corpus may be too small, whatever the cap.
      limit: cap < policy.sampling.cap && block === 1 ? 'the number of prompts' : 'sampling.cap',
      at_least: perCondition,
      ...lost,
    });
  if (fewest.calls > policy.budget.calls)
    throw new CuegateError('infeasible', {
      needed: perCondition,
      limit: 'budget.calls',
      at_least: Math.ceil(SPARE * fewest.calls),
      ...lost,
      ...(declared === 0 ? {} : { declared }),
    });
  const { usd } = policy.budget;
  const least = usd === null ? 0 : leastCost(plan, fewest.answers);
  if (usd !== null && least > usd)
    throw new CuegateError('infeasible', {
      needed: perCondition,
      limit: 'budget.usd',
      at_least: Math.ceil(CENTS * SPARE * least) / CENTS,
      ...lost,
      ...(declared === 0 ? {} : { declared }),
    });
  return { fewest, most: mostOf(plan, each) };
}

/** A fixed sample: every condition to its cap, whatever comes out. */
function measured({ conditions, cap }: GatePlan, each: PerAnswer): Spending {
  return spendingOf(conditions.length * cap, each);
}

function mostOf({ conditions, cap, baseline }: GatePlan, each: PerAnswer): Spending {
  const ofBaseline = baseline === null ? 0 : conditions.length * cap;
  return spendingOf(conditions.length * cap + ofBaseline, each, ofBaseline);
}

/**
 * What one answer and its judgement take at most.
 *
 * @param inBatches whether candidate and judge are asked in batches; absent: as the policy says
 */
export function perAnswer(
  plan: GatePlan,
  inBatches: { readonly candidate: boolean; readonly judge: boolean } = {
    candidate: plan.policy.candidate.batch !== null,
    judge: plan.policy.judge.batch !== null,
  },
): PerAnswer {
  const { policy, manifest, baseline, conditions, rubric, anchors, calibration, screen } = plan;
  const { candidate, judge, prices } = policy;
  const priceOf = (model: string, inBatch = false) => {
    const price = Object.hasOwn(prices, model) ? (prices[model] ?? null) : null;
    const share = inBatch ? (price?.batch ?? 1) : 1;
    return price === null ? null : { input: share * price.input, output: share * price.output };
  };
  const { asked, plain } = charsOf(conditions);
  const judgeTakes = (
    of: Pick<Screen, 'protocol' | 'maxTokens' | 'model'>,
    { text }: typeof rubric,
    inBatch = false,
  ) => {
    const requests = REQUESTS_PER_ANSWER[of.protocol];
    return {
      requests,
      // A protocol of several requests divides what stands in place of the rubric among them.
      prompt: tokensOf(text.length + requests * plain) + requests * candidate.maxTokens,
      completion: requests * of.maxTokens,
      price: priceOf(of.model, inBatch),
    };
  };
  return {
    anchors: anchors.length === 0 ? 0 : anchorsAsked(calibration),
    ...(baseline === null ? {} : { baseline: { price: priceOf(baseline.model) } }),
    candidate: {
      prompt: tokensOf(asked),
      completion: candidate.maxTokens,
      price: priceOf(manifest.model, inBatches.candidate),
    },
    judge: judgeTakes(judge, rubric, inBatches.judge),
    ...(screen === null ? {} : { screen: judgeTakes(screen, screen.rubric) }),
  };
}

/** A plan is estimated several times, and its characters are counted once. */
const COUNTED = new WeakMap<GatePlan['conditions'], Chars>();

/** Means over conditions and prompts. */
interface Chars {
  /** Of what the candidate is asked. */
  readonly asked: number;
  /** Of a plain prompt as the judge sees it. */
  readonly plain: number;
}

function charsOf(conditions: GatePlan['conditions']): Chars {
  const counted = COUNTED.get(conditions) ?? {
    asked: mean(
      conditions.flatMap(({ prompts, cue }) => {
        const values = longestValues(cue);
        return prompts.map((prompt) => charsAsked(askedUnder(prompt, cue, values)));
      }),
    ),
    plain: mean((conditions[0]?.prompts ?? []).map((prompt) => chars(judgedForm(prompt, null)))),
  };
  COUNTED.set(conditions, counted);
  return counted;
}

function charsAsked({ messages, tools }: Asked): number {
  return chars(messages) + (tools === undefined ? 0 : JSON.stringify(tools).length);
}

function chars(messages: readonly { readonly content: string }[]): number {
  return messages.reduce((sum, { content }) => sum + content.length, 0);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
