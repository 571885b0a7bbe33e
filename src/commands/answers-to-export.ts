import { join } from 'node:path';
import { loadBuiltin } from '../adapters/files/builtin.ts';
import { recordLines } from '../adapters/files/record-lines.ts';
import { RECORDS_FILE } from '../adapters/files/report-folder.ts';
import type { Prompt } from '../corpus/row.ts';
import { askedUnder } from '../cues/apply.ts';
import { CuegateError } from '../errors.ts';
import type { ExportedAnswer } from '../exports/answer.ts';
import type { Cue } from '../input/cue.ts';
import { recordsIn } from '../records/journal.ts';
import type { AnswerRecord, PlanRecord } from '../records/schema.ts';
import { saltOf, sealOf } from '../records/seal.ts';
import { cueAsked } from '../rejudge/frozen.ts';
import type { Result } from '../report/schema.ts';
import { answersInRecords } from '../verify/answers-read.ts';
import type { Draw } from '../verify/draws.ts';
import { placeOf } from './label-place.ts';
import type { PolicyOptions } from './options.ts';
import { promptsAtHand } from './prompts-at-hand.ts';

/** The draws of a report folder, and whether what was asked is among them. */
export interface AnswersToExport {
  readonly answers: readonly ExportedAnswer[];
  /** Why prompts stand there by their ids alone, as a sentence; null: they stand there whole, or no text does. */
  readonly withoutPrompts: string | null;
}

/** What stands in the records besides what verifying keeps. */
interface Texts {
  readonly answers: ReadonlyMap<string, AnswerRecord>;
  readonly quotes: ReadonlyMap<string, string>;
  readonly plan: PlanRecord | null;
}

type AskedWith = {
  readonly prompts: ReadonlyMap<string, Prompt>;
  /** By the name of the condition; null: plain. */
  readonly cues: ReadonlyMap<string, Cue | null>;
};

/**
 * Reads the draws of a folder that was verified. Records hold no prompts: these are those of the policy, where it is at
 * hand and still has the corpus of the run.
 *
 * @throws CuegateError where the records cannot be read, or the seed is needed and not known
 */
export async function answersToExport(
  folder: string,
  { report }: Pick<Result, 'report'>,
  { seed, ...options }: PolicyOptions & { readonly seed?: string | undefined },
  bundleFolder: string,
): Promise<AnswersToExport> {
  const file = join(folder, RECORDS_FILE);
  const salt = saltOf(process.env);
  const conditions = answersInRecords(recordLines(file), {
    seal: salt === null ? null : sealOf(salt),
    seed: { seed: seed ?? null, salt },
  });
  const texts = textsOf(file);
  const asked =
    report.text === 'never' || texts.plan === null
      ? null
      : await askedWith(folder, texts.plan, options, bundleFolder);
  const shown = typeof asked === 'string' ? null : asked;
  return {
    answers: conditions.flatMap(({ candidate, baseline }) =>
      [...candidate, ...baseline].flatMap((draw) => exported(draw, texts, shown)),
    ),
    withoutPrompts: typeof asked === 'string' ? asked : null,
  };
}

function textsOf(file: string): Texts {
  const answers = new Map<string, AnswerRecord>();
  const quotes = new Map<string, string>();
  let plan: PlanRecord | null = null;
  for (const { record } of recordsIn(recordLines(file), RECORDS_FILE)) {
    if (record.type === 'plan') plan = record;
    else if (record.type === 'answer' && !answers.has(record.key)) answers.set(record.key, record);
    else if (record.type === 'judgement' && record.quote !== null && !quotes.has(record.key))
      quotes.set(record.key, record.quote);
  }
  return { answers, quotes, plan };
}

/** What the run asked with, or why it is not at hand. */
async function askedWith(
  folder: string,
  plan: PlanRecord,
  options: PolicyOptions,
  bundleFolder: string,
): Promise<AskedWith | string> {
  const why = (what: string) =>
    `Prompts stand there by their ids: ${what}. Name it with --policy FILE --root DIR, as the run had them.`;
  try {
    // The file of labels plays no part here.
    const { policy } = await placeOf(folder, plan, { ...options, labels: RECORDS_FILE });
    if (policy === null) return why('the policy that the run used is not here');
    const { prompts, cues } = await promptsAtHand(plan, policy, options.root, loadBuiltin(bundleFolder));
    if (prompts === null) return why('the policy here has another corpus than the run asked');
    return {
      prompts: new Map(prompts.map((prompt) => [prompt.id, prompt])),
      cues: new Map(
        plan.conditions.flatMap((condition) => {
          const cue = cueAsked(condition, cues);
          return cue === undefined ? [] : [[condition.id, cue] as const];
        }),
      ),
    };
  } catch (error) {
    if (error instanceof CuegateError && options.policy === undefined)
      return why('what the policy of the run names cannot be read here');
    throw error;
  }
}

/** Nothing for a draw without a record: verifying has told of it. */
function exported(draw: Draw, texts: Texts, asked: AskedWith | null): readonly ExportedAnswer[] {
  const record = draw.answer === null ? undefined : texts.answers.get(draw.answer.key);
  if (record === undefined) return [];
  const { condition, outcome } = draw;
  const prompt = asked?.prompts.get(record.prompt);
  const cue = asked?.cues.get(condition);
  const judgement = draw.shownBy ?? draw.judgement;
  return [
    {
      condition,
      role: record.role,
      draw: record.draw,
      prompt: record.prompt,
      key: record.key,
      asked:
        prompt === undefined || cue === undefined ? null : askedUnder(prompt, cue, record.varied).messages,
      outcome: record.outcome,
      reason: record.reason,
      text: record.text,
      reasoning: record.reasoning,
      reportedModel: record.reported_model,
      at: record.run.at,
      row: outcome.shown,
      fail: outcome.zFail,
      pass: outcome.zPass,
      judgement:
        judgement === null
          ? null
          : {
              judge: judgement.judge,
              alignment: judgement.alignment,
              coherence: judgement.coherence,
              kind: judgement.kind,
              reason: judgement.reason,
              quote: texts.quotes.get(judgement.key) ?? null,
              quoteVerified: judgement.quote_verified ?? false,
            },
    },
  ];
}
