import { isProbe } from '../../test/faults/arrival.ts';
import type { FaultPlan } from '../../test/faults/exchange.ts';
import { RESET } from '../../test/faults/faults.ts';
import { INVALID_JUDGEMENTS, JUDGE_REFUSES } from '../../test/faults/judges.ts';
import { faultWhen, iid } from '../../test/faults/plans.ts';
import { Gate, ORDINARY, recordsOf } from './gated.ts';
import { type Figure, rounded, type Scenario, type Size } from './scenario.ts';
import { served } from './served.ts';

/** About half of the judgements of the run. */
const DIES_AT = { full: 120, short: 40 } as const;
const BUDGET_MINUTES = 0.3;

/** Plans for the judge alone, and whether a pass would be wrong whatever the records say. */
const CASES: readonly (readonly [what: string, plan: (size: Size) => FaultPlan, mayPass: boolean])[] = [
  ['invalid in 5 %', () => ofJudge(iid(0.05, 'judge', INVALID_JUDGEMENTS)), true],
  ['invalid in 20 %', () => ofJudge(iid(0.2, 'judge', INVALID_JUDGEMENTS)), true],
  ['invalid always', () => ofJudge(iid(1, 'judge', INVALID_JUDGEMENTS)), false],
  ['refuses always', () => ofJudge(() => JUDGE_REFUSES), false],
  ['dead from half on', dying, false],
];

function ofJudge(plan: FaultPlan): FaultPlan {
  return (arrival, controls) =>
    arrival.role === 'judge' && !isProbe(arrival) ? plan(arrival, controls) : null;
}

function dying(size: Size): FaultPlan {
  let judged = 0;
  return faultWhen(({ role }) => role === 'judge' && ++judged > DIES_AT[size], RESET);
}

export const judges: Scenario = {
  id: 'F16',
  what: 'A judge whose replies break the schema in 5, 20 and 100 % of the requests, that always refuses, or that is gone from the middle of the run on.',
  bar: 'No pass that the records do not support, and none at all from a judge that is invalid, refuses or is gone; every unreadable judgement is asked again once, then recorded as unscored.',
  async run(size) {
    return served(async (server) => {
      const figures: Record<string, Figure>[] = [];
      for (const [what, plan, mayPass] of size === 'full' ? CASES : CASES.slice(1)) {
        server.begin(plan(size));
        const gated = await new Gate(server, { ...ORDINARY[size], minutes: BUDGET_MINUTES }).run();
        const judgements = recordsOf(gated.out).filter(({ type }) => type === 'judgement');
        const count = (state: string) => judgements.filter((line) => line.state === state).length;
        figures.push({
          judge: what,
          exit: gated.ended.code,
          verdict: gated.result?.verdict ?? null,
          reason: gated.result?.reasons[0]?.code ?? null,
          graded: count('graded'),
          unscored: count('unscored'),
          'found wrong': gated.problems.length,
          'may pass': mayPass,
          'run s': rounded(gated.ended.seconds, 1),
        });
      }
      const held = figures.every(
        (row) =>
          row['found wrong'] === 0 && row.exit !== null && (row['may pass'] === true || Number(row.exit) > 0),
      );
      return { figures, held };
    });
  },
};
