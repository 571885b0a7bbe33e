import { type CuegateError, type InputCode, inputError } from '../errors.ts';
import type { Seal } from '../records/seal.ts';
import { type Result, resultSchema } from '../report/schema.ts';
import { asAttempted } from './attempt.ts';
import { checkConditions } from './check-conditions.ts';
import { checkCueEffects } from './check-cue-effects.ts';
import { checkDigest, checkFlagged } from './check-evidence.ts';
import { checkHumanGrades } from './check-human-grades.ts';
import { checkJudges } from './check-judge.ts';
import { checkNotesOfAnswers } from './check-notes-of-answers.ts';
import { checkPlan } from './check-plan.ts';
import { checkReset } from './check-reset.ts';
import { checkVerdict, failingOf } from './check-verdict.ts';
import { checkWeights } from './check-weights.ts';
import { decide } from './decision.ts';
import { evidencesIn, newestEvidence } from './evidences.ts';
import { type Finding, finding } from './finding.ts';
import { readLines } from './journal.ts';
import { checkKeys } from './keys.ts';
import { checkLabelLines, labelsAt } from './label-lines.ts';
import { checkLine, checkPassed } from './line.ts';
import { checkBaselinePrompts, checkPrompts } from './prompts.ts';
import { replay } from './replay.ts';
import { closedByBudget, failsRun } from './replayed.ts';
import { runFromOf } from './run-from.ts';
import { checkScreen } from './screen.ts';
import { type SeedSource, seedAtHand, seedOf } from './seed.ts';
import { checkVaried } from './vary.ts';

export type { Finding } from './finding.ts';

/** What recomputing a result from its records came to. */
export interface VerifyReport {
  /** No findings. */
  readonly agrees: boolean;
  readonly findings: readonly Finding[];
  /** Draws that were read, over all conditions; missing ones included. */
  readonly answers: number;
  /** `pass`, `fail` or `inconclusive` by the records; null when the result claims nothing that they decide. */
  readonly verdict: string | null;
}

/**
 * Recomputes the verdict and every number of `result.json` from `records.jsonl` by a second implementation of the
 * rules. With the gate it shares what says how records are written and kept, and nothing that decides: canonical JSON
 * and the hashes (`digest.ts`), keys of answers and judgements (`records/keys.ts`), the tables that records are held in
 * (`records/rows/`), the names of states and the two thresholds of the outcome table (`model/`), the schemas of records
 * and result, the seal of a line and its parsing, and the form of an error.
 *
 * @param recordLines the complete lines of the records, read once
 * @param seal what every line must be sealed with; null: it is not checked
 * @param seed where the seed comes from that says which answers persons had to read, if the records do not hold it
 * @throws CuegateError `result-unreadable`; `records-unreadable` when the result claims answers and the
 * records hold no plan to read them by; `input-invalid` when the seed is needed and not known
 */
export function verifyRun(
  recordLines: Iterable<string>,
  resultText: string,
  seal: Seal | null = null,
  seed: SeedSource = { seed: null, salt: null },
): VerifyReport {
  const result = readResult(resultText);
  const { lines: all, findings } = readLines(recordLines, seal);
  const plan = all.plans.at(-1)?.record;
  if (plan === undefined) {
    if (claimsAnswers(result))
      throw unreadable(
        'records-unreadable',
        'records.jsonl',
        'no plan record, but the result claims answers',
      );
    const isEmpty = result.verdict === 'error' || result.verdict === 'not-applicable';
    return report(
      isEmpty ? findings : [...findings, finding('verdict-unsupported', { found: result.verdict })],
      0,
      null,
    );
  }
  const lines = newestEvidence(all, plan);
  const runFrom = runFromOf(all.plans);
  const keys = [
    ...evidencesIn(all).flatMap((one) => checkKeys(one, one.plans.at(-1)?.record ?? plan)),
    ...checkLabelLines(all),
    ...checkLine(all, lines, plan),
  ];
  const deciding = asAttempted(plan);
  const replayed = replay(lines, deciding, seedOf(plan, seed));
  if (claimsNothing(result)) {
    // Whatever a later run could not do, it does not undo a fail that the records show.
    const failed = replayed.conditions.filter(failsRun);
    const hidden = failed.map(({ id }) => finding('fail-hidden', { condition: id }));
    return report([...findings, ...keys, ...hidden], 0, null);
  }
  const { controls } = replayed;
  const inForce = labelsAt(lines, Number.POSITIVE_INFINITY);
  const byBudget = result.reasons.some(({ code }) => code.startsWith('budget-'));
  const conditions = byBudget ? closedByBudget(replayed.conditions) : replayed.conditions;
  const draws = conditions.flatMap((condition) => condition.draws);
  // Besides: the baseline's draws, and those that were read for cue effects alone.
  const compared = conditions.flatMap((condition) => [
    ...condition.compared.candidate.slice(condition.n),
    ...condition.compared.baseline,
  ]);
  const decided =
    deciding.look === true
      ? 'inconclusive'
      : decide(conditions, deciding, runFrom, failingOf(conditions, controls, deciding)).verdict;
  return report(
    [
      ...findings,
      ...keys,
      ...replayed.findings,
      ...checkPrompts(
        conditions.flatMap((condition) => condition.compared.candidate),
        deciding,
      ),
      ...checkBaselinePrompts(conditions),
      ...checkVaried(
        conditions.flatMap(({ compared }) => [...compared.candidate, ...compared.baseline]),
        deciding,
        () => seedAtHand(plan, seed),
      ),
      ...checkPlan(result, plan),
      ...checkJudges(lines, result),
      ...checkScreen(result, plan, [...draws, ...compared]),
      ...checkWeights(result, plan),
      ...checkConditions(result, conditions, deciding, controls),
      ...checkCueEffects(result, conditions, deciding),
      ...checkHumanGrades(result, conditions, inForce),
      ...checkReset(result, plan, inForce),
      ...checkNotesOfAnswers(result, conditions, deciding),
      ...checkFlagged(result, draws),
      ...checkDigest(result, [...draws, ...compared], replayed.controlRecords),
      ...checkVerdict(result, conditions, deciding, { runFrom, controls }),
      ...(result.verdict === 'pass' ? checkPassed(lines, plan, conditions) : []),
    ],
    draws.length + compared.length,
    // Of a run that ended in an error its records decide nothing, unless a condition had failed.
    result.verdict === 'error' && decided !== 'fail' ? 'error' : decided,
  );
}

function report(findings: readonly Finding[], answers: number, verdict: string | null): VerifyReport {
  return { agrees: findings.length === 0, findings, answers, verdict };
}

/** The result in the text of `result.json`; throws `result-unreadable` when there is none of this version. */
export function readResult(text: string): Result {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw unreadable('result-unreadable', 'result.json', 'not JSON');
  }
  const parsed = resultSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw unreadable(
    'result-unreadable',
    'result.json',
    `not a result of this version (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''})`,
  );
}

function unreadable(code: InputCode, file: string, problem: string): CuegateError {
  return inputError(code, { file, problem, fix: 'verify the folder as the run left it' });
}

/** Whether the result states anything that only answers can show. */
function claimsAnswers({ conditions, flagged, digests }: Result): boolean {
  return (
    conditions.some(({ n }) => n > 0) || flagged.length > 0 || (digests !== null && digests.records !== null)
  );
}

/** An error before there was a plan, or an event that releases no model, whatever the folder held before. */
function claimsNothing(result: Result): boolean {
  if (claimsAnswers(result)) return false;
  return (
    result.verdict === 'not-applicable' || (result.verdict === 'error' && result.conditions.length === 0)
  );
}
