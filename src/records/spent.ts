import type { TokenCount } from '../model/chat.ts';
import { plusTokens } from '../model/token-cost.ts';
import { isScreenJudgement, isSecondJudgement } from './keys.ts';
import type { AnswerRecord, PlanRecord } from './schema.ts';

/** What asking one role took. */
export interface Spent {
  /** HTTP requests. */
  readonly requests: number;
  /** null as soon as one server did not count: missing is never zero. */
  readonly tokens: TokenCount | null;
  /** Questions whose first attempt failed. */
  readonly retried: number;
}

/** What all runs on a journal took, by role. */
export interface SpentByRole {
  readonly candidate: Spent;
  readonly baseline: Spent;
  readonly judge: Spent;
  /** The cheap judge before it. */
  readonly screen: Spent;
  /** The second judge; absent: nobody asked one. */
  readonly second?: Spent;
}

/** HTTP requests by role; of the second judge only where there is one. */
export type CallsByRole = Readonly<Record<Exclude<keyof SpentByRole, 'second'>, number>> & {
  readonly second?: number;
};

/** The same as records and results carry it: nothing is said of a screen that is not there. */
export type RecordedCalls = Omit<CallsByRole, 'screen'> & { readonly screen?: number | undefined };

export function recordedCalls({ screen, ...calls }: CallsByRole) {
  return screen === 0 ? calls : { ...calls, screen };
}

/** HTTP requests by role, as what `of` makes of each; `second`: whether there is a second judge. */
export function callsByRole(of: (role: keyof SpentByRole) => number, second = false): CallsByRole {
  return {
    candidate: of('candidate'),
    baseline: of('baseline'),
    judge: of('judge'),
    screen: of('screen'),
    ...(second ? { second: of('second') } : {}),
  };
}

/** The sum with requests that no other record tells of. */
export function plusUnrecorded(spent: SpentByRole, calls: RecordedCalls | undefined): SpentByRole {
  if (calls === undefined) return spent;
  const more = (role: keyof SpentByRole) => {
    const before = spent[role] ?? NOTHING_SPENT;
    return { ...before, requests: before.requests + (calls[role] ?? 0) };
  };
  return {
    candidate: more('candidate'),
    baseline: more('baseline'),
    judge: more('judge'),
    screen: more('screen'),
    ...(spent.second === undefined && calls.second === undefined ? {} : { second: more('second') }),
  };
}

export const NOTHING_SPENT: Spent = { requests: 0, tokens: { prompt: 0, completion: 0 }, retried: 0 };

export const NO_ROLE_SPENT: SpentByRole = {
  candidate: NOTHING_SPENT,
  baseline: NOTHING_SPENT,
  judge: NOTHING_SPENT,
  screen: NOTHING_SPENT,
};

/** The sum with what the probes of a run took; a run without a baseline asks it nothing. */
export function plusProbes(spent: SpentByRole, run: PlanRecord['run']): SpentByRole {
  return {
    ...spent,
    candidate: plusCost(spent.candidate, run?.candidate),
    baseline: run?.baseline === undefined ? spent.baseline : plusCost(spent.baseline, run.baseline),
    judge: plusCost(spent.judge, run?.judge),
    screen: run?.screen === undefined ? spent.screen : plusCost(spent.screen, run.screen),
  };
}

/** The sum with one judgement more, by whichever judge. */
export function plusJudgement(
  spent: SpentByRole,
  record: { readonly use: string; readonly run: AnswerRecord['run'] },
): SpentByRole {
  const role = isScreenJudgement(record) ? 'screen' : isSecondJudgement(record) ? 'second' : 'judge';
  return { ...spent, [role]: plusCost(spent[role] ?? NOTHING_SPENT, record.run) };
}

/** The sum with one question more; `cost` is absent where a record of an older version does not say. */
export function plusCost(spent: Spent, cost: Omit<AnswerRecord['run'], 'at'> | undefined): Spent {
  if (cost === undefined) return { ...spent, tokens: null };
  const { requests, tokens, first_failure } = cost;
  return {
    requests: spent.requests + requests,
    tokens: spent.tokens === null || tokens === null ? null : plusTokens(spent.tokens, tokens),
    retried: spent.retried + (first_failure === null ? 0 : 1),
  };
}
