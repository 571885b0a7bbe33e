import { type CalibrationCost, calibrationCost } from '../ask/calibration/cost.ts';
import { counted, grouped } from '../numbers.ts';
import type { Policy } from '../policy/policy.ts';
import { type FrozenAnswer, toJudge } from '../rejudge/answers.ts';
import { quoteForTerminal } from '../report/terminal.ts';
import type { RejudgePlan } from './rejudge-plan.ts';

/** What is left to ask, and what it can cost. */
export interface PlannedRejudge {
  readonly cost: CalibrationCost;
  readonly budget: Policy['budget'];
  readonly judges: { readonly old: string; readonly new: string };
  readonly answers: { readonly all: number; readonly left: number };
  readonly out: string;
}

/** @param open answers without a judgement of the new judge */
export function costOf(settled: RejudgePlan, open: readonly FrozenAnswer[]): PlannedRejudge {
  const { plan, protocol, old, answers, out } = settled;
  const items = open.map((answer) => ({
    number: 1,
    item: {
      ...toJudge(answer, plan),
      id: answer.record.key,
      digest: answer.record.key,
      label: 'answer' as const,
      borderline: false,
      domain: answer.prompt.domain,
      format: answer.condition.id,
      times: 1,
    },
  }));
  return {
    cost: calibrationCost(plan, protocol, items, { by: null, draws: [] }),
    budget: plan.policy.budget,
    judges: { old: old.plan.policy.judge.model, new: plan.policy.judge.model },
    answers: { all: answers.length, left: open.length },
    out,
  };
}

/** The cost, as sentences for a person, said before anything is asked. */
export function costSentences({ cost, budget, judges, answers, out }: PlannedRejudge): readonly string[] {
  const what = `${counted(answers.all, 'answer')} that ${quoteForTerminal(judges.old)} judged, again by ${quoteForTerminal(judges.new)}; the results go to ${quoteForTerminal(out)}.`;
  if (answers.left === 0) return [what, 'All of them are judged already: nothing is asked.'];
  const { calls, tokens, usd } = cost;
  const price = usd === null ? 'no price in the policy for this judge' : `at most $${usd.toFixed(2)}`;
  return [
    what,
    `Left to ask: ${counted(calls.judge, 'call')} of the judge without its checks at the start, borderline scores, repairs and retries, at most ${grouped(tokens.prompt)} prompt and ${grouped(tokens.completion)} completion tokens; ${price}.`,
    ...(calls.judge > budget.calls
      ? [
          `budget.calls of the policy is ${grouped(budget.calls)}: it takes several calls of this command, each of which goes on where the last one ended.`,
        ]
      : []),
  ];
}

/** The same for a program. */
export function planDocument({ cost, budget, judges, answers, out }: PlannedRejudge): object {
  return {
    schema: 'cuegate/rejudge-plan/v1',
    judges,
    answers,
    calls: cost.calls.judge,
    tokens: cost.tokens,
    usd: cost.usd,
    budget: { calls: budget.calls, minutes: budget.minutes, usd: budget.usd },
    out,
  };
}
