import { judgedForm } from '../cues/apply.ts';
import type { Condition } from '../cues/conditions.ts';
import type { ConditionSummary } from '../decide/conditions.ts';
import { digestOfLines } from '../digest.ts';
import { cut } from '../errors.ts';
import type { GateOutcome } from '../gate/outcome.ts';
import { shownGrades } from '../records/grades.ts';
import type { KeptAnswer, KeptJudgement } from '../records/kept.ts';
import { isFurtherJudgement, isScreenJudgement } from '../records/keys.ts';
import { ByKey } from '../records/rows/by-key.ts';
import { settles } from '../records/settled.ts';
import { MAX_FLAGGED, type Result } from './schema.ts';

/** An answer of the candidate that was read, under the present name of its condition. */
export interface ReadAnswer {
  readonly condition: string;
  /** Its place among the draws of its evidence, from 1; records count over the whole line. */
  readonly index: number;
  readonly record: KeptAnswer;
}

export interface ReadRecords {
  /** In policy order, then by draw. */
  readonly answers: readonly ReadAnswer[];
  /** The judgements that count by the key of their answer, the baseline's among them. */
  readonly judgements: Pick<ByKey<KeptJudgement>, 'get' | 'values' | 'size'>;
  /** Over the digests of these records, in the order of their keys; null when nothing was read. */
  readonly digest: string | null;
}

/**
 * Answers of draws that were read, and their first judgements; draws asked ahead do not count. The digest
 * covers the baseline's, too, further judgements of whatever kind, those of a cheap judge that passed answers on, what was read for cue effects, and controls.
 */
export function readRecords({ summaries, ...outcome }: GateOutcome): ReadRecords {
  const answers = summaries.flatMap(({ condition, read }) =>
    read.map((record, index): ReadAnswer => ({ condition: condition.id, index: index + 1, record })),
  );
  const counted = new ByKey<KeptAnswer>();
  for (const { read, laterKeys, contest } of summaries) {
    for (const record of [...read, ...(contest?.baseline.read ?? [])]) counted.set(record.key, record);
    for (const key of laterKeys) {
      const record = outcome.answers.get(key);
      if (record !== undefined) counted.set(key, record);
    }
  }
  const judgements = new ByKey<KeptJudgement>();
  const all = new ByKey<{ readonly digest: string }>();
  for (const record of counted.values()) all.set(record.key, record);
  for (const judgement of outcome.judgements.values()) {
    if (!counted.has(judgement.of)) continue;
    if (settles(judgement)) judgements.set(judgement.of, judgement);
    else if (isFurtherJudgement(judgement) || isScreenJudgement(judgement)) all.set(judgement.key, judgement);
  }
  for (const judgement of judgements.values()) all.set(judgement.key, judgement);
  for (const key of outcome.controls.keys) {
    const control = outcome.controlRecords.get(key);
    if (control !== undefined) all.set(key, control);
  }
  return { answers, judgements, digest: all.size === 0 ? null : digestOfLines(digestsOf(all)) };
}

function* digestsOf(records: ByKey<{ readonly digest: string }>): Generator<string> {
  for (const { digest } of records.inOrder()) yield digest;
}

/**
 * The flagged answers by id, in policy order and by draw, at most {@link MAX_FLAGGED}.
 *
 * @param withQuestion whether a comment may show texts: then each says what was asked
 */
export function flaggedOf(
  summaries: readonly ConditionSummary[],
  { answers, judgements }: ReadRecords,
  withQuestion: boolean,
): Result['flagged'] {
  const conditions = new Map(summaries.map(({ condition }) => [condition.id, condition]));
  const again = new Map(summaries.flatMap((summary) => [...summary.answers.again]));
  const flagged = new Set(
    summaries.flatMap(({ condition, flaggedDraws }) => flaggedDraws.map((draw) => `${condition.id} ${draw}`)),
  );
  return answers
    .filter(({ condition, index }) => flagged.has(`${condition} ${index}`))
    .map(({ condition, record }) => {
      const judged = again.get(record.key) ?? judgements.get(record.key);
      return {
        condition,
        draw: record.draw,
        prompt: record.prompt,
        ...(withQuestion ? questionOf(conditions.get(condition), record.prompt) : {}),
        ...(withQuestion && record.varied !== undefined ? { varied: { ...record.varied } } : {}),
        answer: record.key,
        ...shownGrades(judged),
      };
    })
    .slice(0, MAX_FLAGGED);
}

/** The answers that judges differ on, in policy order and by draw, at most {@link MAX_FLAGGED}; nothing without any. */
export function disputedOf(
  summaries: readonly ConditionSummary[],
  { answers }: ReadRecords,
): Pick<Result, 'disputed'> {
  const records = new Map(answers.map(({ record }) => [record.key, record]));
  const disputed = summaries.flatMap(({ condition, answers: { disputed } }) =>
    disputed.flatMap(({ key, first, second }) => {
      const record = records.get(key);
      if (record === undefined) return [];
      return [
        {
          condition: condition.id,
          draw: record.draw,
          prompt: record.prompt,
          alignment: first?.alignment ?? null,
          second_alignment: second?.alignment ?? null,
          answer: key,
        },
      ];
    }),
  );
  return disputed.length === 0 ? {} : { disputed: disputed.slice(0, MAX_FLAGGED) };
}

/** Characters of what was asked: enough to understand the answer, and 50 of them no large file. */
const MAX_QUESTION_CHARS = 1500;

/** What was asked without the cue; of a longer conversation, who said what. Nothing where the prompt is not known. */
function questionOf(condition: Condition | undefined, id: string): { readonly question?: string } {
  const prompt = condition?.prompts.find((one) => one.id === id);
  if (condition === undefined || prompt === undefined) return {};
  const messages = judgedForm(prompt, condition.cue);
  const said = messages.map(({ role, content }) => (messages.length === 1 ? content : `${role}: ${content}`));
  return { question: cut(said.join('\n\n'), MAX_QUESTION_CHARS) };
}

/** The names that the candidate's server gave itself, sorted. */
export function reportedModels(answers: readonly ReadAnswer[]): string[] {
  return [
    ...new Set(answers.map(({ record }) => record.reported_model).filter((model) => model !== null)),
  ].sort();
}
