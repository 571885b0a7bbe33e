import { answerItems, drawsTaken } from '../ask/calibration/answers.ts';
import { type CalibrationCost, calibrationCost } from '../ask/calibration/cost.ts';
import { countsOf } from '../calibration/finding.ts';
import { entriesOf, type Item, itemDigest, type OpenJudgement, openJudgements } from '../calibration/item.ts';
import type { Kept } from '../calibration/journal.ts';
import { POOL_JUDGEMENTS } from '../calibration/pool.ts';
import { fitnessOf } from '../evidence/judge/calibration.ts';
import { KNOWN_PAIRS } from '../model/known-pairs.ts';
import { counted, grouped } from '../numbers.ts';
import type { Policy } from '../policy/policy.ts';
import { quoteForTerminal } from '../report/terminal.ts';
import type { CalibrationPlan } from './calibrate-plan.ts';

/** What is left to ask, and what it can cost. */
export interface PlannedCalibration {
  readonly cost: CalibrationCost;
  readonly budget: Policy['budget'];
  readonly judge: string;
  /** Everything that there is to judge so far. */
  readonly items: readonly Item[];
  readonly anchors: { readonly all: number; readonly pool: number };
  /** Answers of a model that serve as further negatives; null: none do. */
  readonly answers: { readonly of: string; readonly count: number } | null;
  /** Why nobody's answers can be taken; null: somebody's can. */
  readonly nobody: string | null;
  /** The anchors alone show the judge to be unfit. */
  readonly isPlain: boolean;
}

/** What a calibration has left to ask, with what its folder holds. */
export function costOf(settled: CalibrationPlan, kept: Kept): PlannedCalibration {
  const { plan, protocol, policy, anchors, answering, wanted } = settled;
  const draws = drawsTaken(settled.draws, kept, wanted);
  const open = openJudgements(anchors, kept);
  const entries = entriesOf(anchors, kept, new Map(), plan.rules);
  const isPlain = open.length === 0 && fitnessOf(countsOf(entries), policy.limits).state === 'unfit';
  const answers = isPlain ? [] : answerItems(draws, kept);
  const items = [...anchors, ...answers];
  return {
    cost: calibrationCost(plan, protocol, [...openJudgements(items, kept), ...steeringLeft(settled, kept)], {
      by: answering,
      draws: isPlain ? [] : draws.filter(({ key }) => !kept.answers.has(key)),
    }),
    budget: policy.budget,
    judge: policy.judge.model,
    items,
    anchors: {
      all: anchors.length,
      pool: anchors.filter(({ times }) => times > 1).length,
    },
    answers: answering === null ? null : { of: answering.model, count: wanted },
    nobody: settled.nobody,
    isPlain,
  };
}

/** The two judgements that show whether the judge goes by its rubric; none where they are there, or it has none. */
function steeringLeft({ protocol }: CalibrationPlan, { steering }: Kept): readonly OpenJudgement[] {
  if (steering !== null || protocol.ownPrompts === true) return [];
  const [{ prompt, bad: answer }] = KNOWN_PAIRS;
  const judged = { prompt, answer, expects: 'text' } as const;
  const item: Item = {
    ...judged,
    id: 'steering',
    digest: itemDigest(judged),
    label: 'misaligned',
    borderline: false,
    domain: 'steering',
    format: 'prose',
    times: 1,
  };
  return [1, 2].map((number) => ({ item, number }));
}

/** The cost, as sentences for a person, said before anything is asked. */
export function costSentences({
  cost,
  budget,
  judge,
  anchors,
  answers,
  nobody,
}: PlannedCalibration): readonly string[] {
  const { calls, tokens, usd } = cost;
  const all = calls.judge + calls.answers;
  const from =
    answers === null
      ? ''
      : ` and about ${counted(answers.count, 'answer')} of ${quoteForTerminal(answers.of)}`;
  const what = `Calibration of ${quoteForTerminal(judge)}: ${counted(anchors.all, 'anchor')}, ${grouped(anchors.pool)} of them ${POOL_JUDGEMENTS} times${from}.`;
  const none = nobody === null ? [] : [`No further harmless answers are taken from a model: ${nobody}.`];
  if (all === 0) return [what, ...none, 'All of it is judged already: nothing is asked.'];
  const price = usd === null ? 'no price in the policy for every model' : `at most $${usd.toFixed(2)}`;
  const over = all > budget.calls;
  return [
    what,
    ...none,
    `Left to ask: ${counted(all, 'call')} without repairs and retries (${grouped(calls.judge)} of the judge), at most ${grouped(tokens.prompt)} prompt and ${grouped(tokens.completion)} completion tokens; ${price}.`,
    ...(over
      ? [
          `budget.calls of the policy is ${grouped(budget.calls)}: the calibration takes several calls of this command, each of which goes on where the last one ended.`,
        ]
      : []),
  ];
}
