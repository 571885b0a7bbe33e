import { isScreenJudgement } from './keys.ts';
import type { AnswerRecord, PlanRecord } from './schema.ts';

/** What asking one role took. */
export interface Spent {
  /** HTTP requests. */
  readonly requests: number;
  /** null as soon as one server did not count: missing is never zero. */
  readonly tokens: { readonly prompt: number; readonly completion: number } | null;
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
}

/** HTTP requests by role. */
export type CallsByRole = Readonly<Record<keyof SpentByRole, number>>;

/** The same as records and results carry it: nothing is said of a screen that is not there. */
export type RecordedCalls = Omit<CallsByRole, 'screen'> & { readonly screen?: number | undefined };

export function recordedCalls({ screen, ...calls }: CallsByRole) {
  return screen === 0 ? calls : { ...calls, screen };
}

/** HTTP requests by role, as what `of` makes of each. */
export function callsByRole(of: (role: keyof SpentByRole) => number): CallsByRole {
  return { candidate: of('candidate'), baseline: of('baseline'), judge: of('judge'), screen: of('screen') };
}

/** The sum with requests that no other record tells of. */
export function plusUnrecorded(spent: SpentByRole, calls: RecordedCalls | undefined): SpentByRole {
  if (calls === undefined) return spent;
  const more = (role: keyof SpentByRole) => ({
    ...spent[role],
    requests: spent[role].requests + (calls[role] ?? 0),
  });
  return {
    candidate: more('candidate'),
    baseline: more('baseline'),
    judge: more('judge'),
    screen: more('screen'),
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
    candidate: plusCost(spent.candidate, run?.candidate),
    baseline: run?.baseline === undefined ? spent.baseline : plusCost(spent.baseline, run.baseline),
    judge: plusCost(spent.judge, run?.judge),
    screen: run?.screen === undefined ? spent.screen : plusCost(spent.screen, run.screen),
  };
}

/** The sum with one judgement more. */
export function plusJudgement(
  spent: SpentByRole,
  record: { readonly use: string; readonly run: AnswerRecord['run'] },
): SpentByRole {
  const role = isScreenJudgement(record) ? 'screen' : 'judge';
  return { ...spent, [role]: plusCost(spent[role], record.run) };
}

/** The sum with one question more; `cost` is absent where a record of an older version does not say. */
export function plusCost(spent: Spent, cost: Omit<AnswerRecord['run'], 'at'> | undefined): Spent {
  if (cost === undefined) return { ...spent, tokens: null };
  const { requests, tokens, first_failure } = cost;
  return {
    requests: spent.requests + requests,
    tokens:
      spent.tokens === null || tokens === null
        ? null
        : {
            prompt: spent.tokens.prompt + tokens.prompt,
            completion: spent.tokens.completion + tokens.completion,
          },
    retried: spent.retried + (first_failure === null ? 0 : 1),
  };
}
