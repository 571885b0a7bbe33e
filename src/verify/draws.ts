import { answerKey } from '../records/keys.ts';
import type { PlanRecord } from '../records/schema.ts';
import { allInAll } from './all-judgements.ts';
import { wasCleared } from './cleared.ts';
import { evidenceOf } from './evidences.ts';
import { type Finding, finding } from './finding.ts';
import type { Lines } from './journal.ts';
import type { Outcome } from './outcomes.ts';
import type { Answer, Judgement } from './record.ts';

/** One draw that was read; null where its record is not there. */
export interface Draw {
  readonly condition: string;
  readonly draw: number;
  readonly answer: Answer | null;
  readonly judgement: Judgement | null;
  /** The judgement without the text that seemed to speak to the judge; absent: there was none. */
  readonly twin?: Judgement;
  /** What a cheap judge made of it before; absent: it was not asked. */
  readonly screen?: Judgement;
  /** Where the first score was borderline: the further judgements that count in its place; null: one is not there; absent: none count. */
  readonly again?: readonly (Judgement | null)[];
  /** The judgement that a list of answers shows, where it is not the first. */
  readonly shownBy?: Judgement;
  /** All further judgements of its text that stand in the records, whether they count or not; absent: none. */
  readonly further?: readonly Judgement[];
  readonly outcome: Outcome;
  /** The server failed on it, now or when it was first asked. */
  readonly failedFirst: boolean;
  /** It was asked to check a pass on earlier answers; absent: it was not. */
  readonly isSpot?: true;
  /** A later run asked it again after such a failure: its first reply stays unknown. */
  readonly unanswered: boolean;
}

/** Whose draws are read: one model in one role under one condition. */
export interface SampledFrom {
  readonly condition: string;
  readonly role: Answer['role'];
  readonly model: string;
}

/** Finds the records of read draws under the newest plan. */
export interface DrawReader {
  /** Draws from…to of one model under a condition of the plan, as the batch line says it read them. */
  read(
    of: SampledFrom,
    from: number,
    to: number,
    line: number,
  ): { draws: readonly Draw[]; findings: readonly Finding[] };
  /** What an answer on record comes to, whether it was read or not. */
  outcomeOf(answer: Answer): Outcome;
  /** A draw that was missing, as it was asked again. */
  again(of: SampledFrom, before: Draw, line: number): { draw: Draw; findings: readonly Finding[] };
}

/** A draw that was missing when it was first read, and was not asked again. */
export function isMissing({ answer }: Draw): boolean {
  return answer?.outcome === 'failed' && answer.refill !== true;
}

/** A reader over all records; of judgements those by the plan's judges count, and those by which a cheap judge cleared an answer. */
export function drawReader({ answers, judgements }: Lines, plan: PlanRecord): DrawReader {
  const cues = new Map(plan.conditions.map(({ id, cue }) => [id, cue]));
  // By the places of their answers: keys would have to be kept a second time.
  const firsts: Judgement[] = [];
  const repeated = new Map<number, Judgement>();
  const twins = new Map<number, Judgement>();
  const screens: Judgement[] = [];
  const further = new Map<number, Judgement[]>();
  for (const judgement of judgements.values()) {
    const { use, judge } = judgement;
    const of = answers.placeOf(judgement.of);
    if (of === null) continue;
    if (use === 'screen' && judgement.repeat === 0 && judge === plan.judge.screen?.model)
      screens[of] = judgement;
    const isBySecond = use === 'second' && judge === plan.judge.second?.model;
    if (isBySecond || (use === 'repeat' && judge === plan.judge.model))
      further.set(of, [...(further.get(of) ?? []), judgement]);
    if (judge !== plan.judge.model) continue;
    if (use === 'twin' && judgement.repeat === 0) twins.set(of, judgement);
    if (use !== 'first') continue;
    if (firsts[of] === undefined) firsts[of] = judgement;
    else if (!repeated.has(of)) repeated.set(of, judgement);
  }
  // There are few outcomes, and one for each draw of a long file.
  const known = new Map<string, Outcome>();
  const once = (one: Outcome): Outcome => {
    const name = `${one.shown} ${one.zFail} ${one.zPass}`;
    const first = known.get(name) ?? one;
    known.set(name, first);
    return first;
  };
  let highest = 0;
  let recorded = 0;
  for (const { draw } of answers.values()) {
    highest = Math.max(highest, draw);
    recorded += 1;
  }

  const judgementsOf = (answer: Answer | null) => {
    // No place where there is no answer.
    const place = answer === null ? -1 : (answers.placeOf(answer.key) ?? -1);
    const screen = screens[place];
    const judgement =
      answer === null
        ? null
        : (firsts[place] ?? (screen !== undefined && wasCleared(screen) ? screen : null));
    const twin = judgement === null ? undefined : twins.get(place);
    return { place, screen, judgement, twin, more: further.get(place) ?? [] };
  };
  const one = (
    { condition, role, model }: SampledFrom,
    cue: string,
    draw: number,
    refill = false,
  ): { draw: Draw; findings: readonly Finding[] } => {
    const key = answerKey({
      evidence: evidenceOf(plan),
      role,
      model,
      cueDigest: cue,
      draw,
      isRetry: refill,
    });
    const answer = answers.get(key) ?? null;
    const { place, screen, judgement, twin, more } = judgementsOf(answer);
    const { again, shown, outcome, lacks } = allInAll(answer, { judgement, twin, more }, plan);
    const isShown = again.length > 0 && shown !== null;
    const bare: Draw = {
      condition,
      draw,
      answer,
      judgement,
      outcome: once(outcome),
      failedFirst: answer?.failedFirst === true,
      unanswered: false,
    };
    // Most have one judgement: an object that is put together takes half as much again.
    const isBare = twin === undefined && screen === undefined && !isShown && more.length === 0;
    return {
      draw: isBare
        ? bare
        : {
            ...bare,
            ...(twin === undefined ? {} : { twin }),
            ...(screen === undefined ? {} : { screen }),
            ...(isShown ? { again, shownBy: shown } : {}),
            ...(more.length === 0 ? {} : { further: more }),
          },
      findings:
        answer === null
          ? []
          : [
              ...checkJudged(condition, answer, judgement, repeated.get(place) ?? null),
              ...(lacks ? [finding('judgement-missing', { line: answer.line, condition, draw })] : []),
            ],
    };
  };

  return {
    outcomeOf: (answer) => allInAll(answer, judgementsOf(answer), plan).outcome,
    again(of, { draw, failedFirst }, line) {
      const { condition } = of;
      const read = one(of, cues.get(condition) ?? '', draw, true);
      const absent = finding('answer-missing', { line, condition, draw, count: 1 });
      const again = failedFirst ? { ...read.draw, failedFirst, unanswered: true } : read.draw;
      return { draw: again, findings: read.draw.answer === null ? [absent] : read.findings };
    },
    read(of, from, to, line) {
      const { condition } = of;
      const cue = cues.get(condition);
      if (cue === undefined) return { draws: [], findings: [] };
      // Nothing is recorded above the highest draw, and no more than all answers: a forged range must not be walked to its end.
      const last = Math.min(to, highest, from - 1 + recorded);
      const read = Array.from({ length: Math.max(0, last - from + 1) }, (_, offset) =>
        one(of, cue, from + offset),
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

function checkJudged(
  condition: string,
  answer: Answer,
  first: Judgement | null,
  second: Judgement | null,
): readonly Finding[] {
  const { outcome, draw } = answer;
  const judged = outcome === 'complete' || outcome === 'truncated';
  if (judged && first === null) return [finding('judgement-missing', { line: answer.line, condition, draw })];
  if (judged && second !== null)
    return [finding('judgement-repeated', { line: second.line, condition, draw })];
  if (!judged && first !== null)
    return [finding('judgement-unexpected', { line: first.line, condition, draw, outcome })];
  return [];
}
