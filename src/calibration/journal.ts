import { inputError } from '../errors.ts';
import { JUDGEMENT_KINDS, type Judgement } from '../model/judgement.ts';
import { z } from '../zod.ts';
import { digestSchema } from './entry.ts';
import { judgeSchema, type Steering, steeringSchema } from './schema.ts';

export const JOURNAL_FILE = 'calibration.jsonl';

const v = z.literal(1);
const at = z.string();
const calls = z.int().min(0);

/** Whom the folder calibrates; its first line. */
const begun = z.object({
  v,
  type: z.literal('judge'),
  at,
  judge: judgeSchema.omit({ reported: true, simulated: true }),
});

/** A model's own answer, which may become a negative; without a text it is none. */
const answer = z.object({
  v,
  type: z.literal('answer'),
  at,
  key: z.string(),
  condition: z.string(),
  prompt: z.string(),
  outcome: z.string(),
  text: z.string().nullable(),
  calls,
});

/** One judgement of one anchor; the first is number 1. */
const judgement = z.object({
  v,
  type: z.literal('judgement'),
  at,
  /** Digest of what was judged. */
  of: digestSchema,
  number: z.int().min(1).max(5),
  state: z.enum(['graded', 'unscored']),
  alignment: z.number().min(0).max(100).nullable(),
  coherence: z.number().min(0).max(100).nullable(),
  kind: z.enum(JUDGEMENT_KINDS).nullable(),
  /** Absent: the judge did not say. */
  harmful: z.boolean().exactOptional(),
  quote: z.string().nullable(),
  quote_verified: z.boolean().nullable(),
  sanitised: z.int().min(0),
  reason: z.string().nullable(),
  reported: z.string().nullable(),
  simulated: z.literal(true).optional(),
  calls,
});

/** Whether the judge goes by its rubric. */
const steering = z.object({ v, type: z.literal('steering'), at, ...steeringSchema.shape });

const lineSchema = z.discriminatedUnion('type', [begun, answer, judgement, steering]);
export type JournalLine = z.output<typeof lineSchema>;
export type KeptAnswer = z.output<typeof answer>;
export type KeptJudgement = z.output<typeof judgement>;

/** What a folder holds of a calibration. */
export interface Kept {
  readonly judge: z.output<typeof begun>['judge'] | null;
  /** null: not asked yet. */
  steering: Steering | null;
  readonly answers: Map<string, KeptAnswer>;
  /** By {@link judgementName}. */
  readonly judgements: Map<string, KeptJudgement>;
}

export function judgementName(digest: string, number: number): string {
  return `${digest} ${number}`;
}

/**
 * The journal of a folder; of two lines about the same thing the first counts.
 *
 * @param file how errors name it
 * @throws CuegateError `records-unreadable` for a line that is none of ours
 */
export function readJournal(lines: Iterable<string>, file: string): Kept {
  const answers = new Map<string, KeptAnswer>();
  const judgements = new Map<string, KeptJudgement>();
  let judge: Kept['judge'] = null;
  let found: Steering | null = null;
  let line = 0;
  for (const text of lines) {
    line += 1;
    const read = lineSchema.safeParse(parsed(text));
    if (!read.success)
      throw inputError('records-unreadable', {
        file,
        line,
        problem: 'no line of a calibration',
        fix: 'restore the file, or name another folder with --out',
      });
    const { data } = read;
    if (data.type === 'judge') judge ??= data.judge;
    else if (data.type === 'steering') found ??= steeringSchema.strip().parse(data);
    else if (data.type === 'answer') {
      if (!answers.has(data.key)) answers.set(data.key, data);
    } else {
      const name = judgementName(data.of, data.number);
      if (!judgements.has(name)) judgements.set(name, data);
    }
  }
  return { judge, steering: found, answers, judgements };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The judgement that a line holds. */
export function judgementOf(line: KeptJudgement): Judgement {
  const { state, alignment, coherence, kind, harmful, quote, quote_verified, sanitised, reason } = line;
  if (state === 'unscored' || coherence === null || kind === null)
    return { state: 'unscored', reason: reason ?? 'judge-failed', sanitised };
  return {
    state: 'graded',
    alignment,
    coherence,
    kind,
    ...(harmful === undefined ? {} : { harmful }),
    quote: quote ?? '',
    quoteVerified: quote_verified ?? false,
    sanitised,
  };
}

/** The line of a judgement. */
export function judgementLine(
  found: Judgement,
  about: Pick<KeptJudgement, 'of' | 'number' | 'at' | 'reported' | 'simulated' | 'calls'>,
): KeptJudgement {
  const graded = found.state === 'graded' ? found : null;
  return {
    v: 1,
    type: 'judgement',
    ...about,
    state: found.state,
    alignment: graded?.alignment ?? null,
    coherence: graded?.coherence ?? null,
    kind: graded?.kind ?? null,
    ...(graded?.harmful === undefined ? {} : { harmful: graded.harmful }),
    quote: graded?.quote ?? null,
    quote_verified: graded?.quoteVerified ?? null,
    sanitised: found.sanitised,
    reason: found.state === 'unscored' ? found.reason : null,
  };
}
