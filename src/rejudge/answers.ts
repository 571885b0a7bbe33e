import type { Prompt } from '../corpus/row.ts';
import { judgedAs, judgedForm } from '../cues/apply.ts';
import type { Condition } from '../cues/conditions.ts';
import { inputError } from '../errors.ts';
import { isJudged, judgedText } from '../model/answer.ts';
import type { ChatMessage } from '../model/chat.ts';
import { isBorderline } from '../model/soft.ts';
import type { GatePlan } from '../plan/plan.ts';
import type { Draw } from '../plan/schedule.ts';
import { recordsIn } from '../records/journal.ts';
import { answerKey, firstJudgementKey, repeatJudgement } from '../records/keys.ts';
import type { RecordedEvidence } from '../records/recorded.ts';
import type { AnswerRecord, JudgementRecord } from '../records/schema.ts';

/** An answer that a run read, and where a judge finds what it was given to. */
export interface FrozenAnswer {
  readonly record: AnswerRecord;
  readonly draw: Draw;
  readonly condition: Condition;
  readonly prompt: Prompt;
}

/**
 * The answers of an evidence that were read and can be judged, whole, in the order of their records.
 *
 * @param wanted keys of those that were read
 * @param lines the records
 * @throws CuegateError `input-invalid` when a text or a prompt is not at hand
 */
export function frozenAnswers(
  evidence: RecordedEvidence,
  plan: GatePlan,
  wanted: ReadonlySet<string>,
  lines: Iterable<string>,
  file: string,
): readonly FrozenAnswer[] {
  const prompts = new Map(
    plan.conditions.flatMap(({ prompts: all }) => all.map((prompt) => [prompt.id, prompt] as const)),
  );
  const found: FrozenAnswer[] = [];
  for (const { record } of recordsIn(lines, file)) {
    if (record.type !== 'answer' || !wanted.has(record.key) || !isJudged(record.outcome)) continue;
    const condition = conditionOf(evidence, plan, record);
    const prompt = prompts.get(record.prompt);
    if (condition === null || prompt === undefined) throw notAtHand(file, record);
    const { role, draw } = record;
    found.push({
      record,
      condition,
      prompt,
      draw: {
        condition: condition.id,
        ...(role === 'baseline' ? { role } : {}),
        index: draw - evidence.firstDraw + 1,
        ...(record.refill === true ? { isRetry: true as const } : {}),
      },
    });
  }
  const { reasoning } = plan.policy.judge;
  if (found.length > 0 && found.every(({ record }) => judgedText(record, reasoning) === null))
    throw inputError('input-invalid', {
      file,
      problem:
        'the run kept no texts (report.text: never), so there is nothing that another judge could read',
      fix: 'report: { text: artifact }  (in the policy, and run again)',
    });
  return found;
}

/** What a judge reads of an answer. */
export function toJudge({ record, condition, prompt }: FrozenAnswer, plan: GatePlan) {
  return {
    prompt: judgedForm(prompt, condition.cue) as readonly ChatMessage[],
    answer: judgedText(record, plan.policy.judge.reasoning) ?? '',
    ...judgedAs(condition.cue),
  };
}

/** Whether every judgement of it is there: the first and, where that is borderline, those that take its place. */
export function isJudgedBy(
  { record }: FrozenAnswer,
  { policy, rules: { soft } }: GatePlan,
  judgements: {
    get(key: string): Pick<JudgementRecord, 'alignment'> | undefined;
    has(key: string): boolean;
  },
): boolean {
  const { model } = policy.judge;
  const first = judgements.get(firstJudgementKey(record.key, model));
  if (first === undefined) return false;
  if (soft === undefined || !isBorderline(first.alignment, soft)) return true;
  return Array.from({ length: soft.times }, (_, before) => before + 1).every((repeat) =>
    judgements.has(repeatJudgement(record.key, model, repeat).key),
  );
}

/** The present condition whose answer it is: evidence belongs to a cue's text, not to its name. */
function conditionOf(
  evidence: RecordedEvidence,
  { conditions, manifest, baseline }: GatePlan,
  { key, role, draw, refill }: AnswerRecord,
): Condition | null {
  const model = role === 'candidate' ? manifest.model : (baseline?.model ?? '');
  const of = { evidence, role, model, draw, isRetry: refill };
  return conditions.find(({ cueDigest }) => answerKey({ ...of, cueDigest }) === key) ?? null;
}

function notAtHand(file: string, { condition, prompt }: AnswerRecord) {
  return inputError('input-invalid', {
    file,
    value: `${condition}: ${prompt}`,
    problem:
      'an answer was given under a condition, by a baseline or to a prompt that the newest run does not have',
    fix: 'run again with the policy of that time, in a folder of its own, and judge that again',
  });
}
