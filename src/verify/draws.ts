import { answerKey } from '../records/keys.ts';
import type { PlanRecord } from '../records/schema.ts';
import { type Finding, finding } from './finding.ts';
import type { Lines } from './journal.ts';
import { type Outcome, outcomeOf } from './outcomes.ts';
import type { Answer, Judgement } from './record.ts';

/** One draw that was read; null where its record is not there. */
export interface Draw {
  readonly condition: string;
  readonly draw: number;
  readonly answer: Answer | null;
  readonly judgement: Judgement | null;
  readonly outcome: Outcome;
}

/** Finds the records of read draws under the newest plan. */
export interface DrawReader {
  /** Draws from…to of a condition of the plan, as the batch line says it read them. */
  read(
    condition: string,
    from: number,
    to: number,
    line: number,
  ): { draws: readonly Draw[]; findings: readonly Finding[] };
}

/** A reader over all records; only first judgements by the plan's judge count. */
export function drawReader({ answers, judgements }: Lines, plan: PlanRecord): DrawReader {
  const cues = new Map(plan.conditions.map(({ id, cue }) => [id, cue]));
  const firsts = new Map<string, readonly Judgement[]>();
  for (const judgement of judgements.values()) {
    const { of, use, judge } = judgement;
    if (use === 'first' && judge === plan.judge.model) firsts.set(of, [...(firsts.get(of) ?? []), judgement]);
  }
  const highest = [...answers.values()].reduce((most, { draw }) => Math.max(most, draw), 0);

  const one = (
    condition: string,
    cue: string,
    draw: number,
  ): { draw: Draw; findings: readonly Finding[] } => {
    const key = answerKey(plan.evidence_key, 'candidate', plan.candidate.model, cue, draw);
    const answer = answers.get(key) ?? null;
    const given = answer === null ? [] : (firsts.get(answer.key) ?? []);
    const judgement = given[0] ?? null;
    const outcome = outcomeOf(answer?.outcome ?? null, judgement, plan.rules);
    return {
      draw: { condition, draw, answer, judgement, outcome },
      findings: answer === null ? [] : checkJudged(condition, answer, given),
    };
  };

  return {
    read(condition, from, to, line) {
      const cue = cues.get(condition);
      if (cue === undefined) return { draws: [], findings: [] };
      // Nothing is recorded above the highest draw: a forged range must not be walked to its end.
      const last = Math.min(to, highest);
      const read = Array.from({ length: Math.max(0, last - from + 1) }, (_, offset) =>
        one(condition, cue, from + offset),
      );
      const draws = read.map(({ draw }) => draw);
      const findings = read.flatMap((each) => each.findings);
      const absent = draws.filter(({ answer }) => answer === null);
      const count = absent.length + Math.max(0, to - Math.max(last, from - 1));
      const draw = absent[0]?.draw ?? Math.max(last + 1, from);
      return {
        draws,
        findings:
          count === 0 ? findings : [...findings, finding('answer-missing', { line, condition, draw, count })],
      };
    },
  };
}

function checkJudged(condition: string, answer: Answer, given: readonly Judgement[]): readonly Finding[] {
  const { outcome, draw } = answer;
  const judged = outcome === 'complete' || outcome === 'truncated';
  const [first, second] = given;
  if (judged && first === undefined)
    return [finding('judgement-missing', { line: answer.line, condition, draw })];
  if (judged && second !== undefined)
    return [finding('judgement-repeated', { line: second.line, condition, draw })];
  if (!judged && first !== undefined)
    return [finding('judgement-unexpected', { line: first.line, condition, draw, outcome })];
  return [];
}
