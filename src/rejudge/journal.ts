import { digestSchema } from '../calibration/entry.ts';
import { steeringSchema } from '../calibration/schema.ts';
import { inputError } from '../errors.ts';
import { JUDGE_PROTOCOLS } from '../model/judge-protocol.ts';
import { judgementRecord } from '../records/schema.ts';
import { z } from '../zod.ts';

export const REJUDGE_JOURNAL = 'rejudge.jsonl';

const v = z.literal(1);

/** Everything that makes a judgement this judge's: with any of it changed it is another judge. */
export const judgeIdentity = z.strictObject({
  endpoint: z.string().min(1),
  model: z.string().min(1),
  rubric: digestSchema,
  protocol: z.enum(JUDGE_PROTOCOLS),
  parameters: z.strictObject({
    temperature: z.number(),
    max_tokens: z.int().min(1),
    /** Digest of what the endpoint adds to every request; null: nothing. */
    body: digestSchema.nullable(),
  }),
  /** Digest of all that an evidence key holds of a judge, the above among it. */
  identity: digestSchema,
});
export type JudgeIdentity = z.output<typeof judgeIdentity>;

/** Whose judgements of whose answers the folder holds; its first line. */
const begun = z.object({
  v,
  type: z.literal('rejudge'),
  at: z.string(),
  evidence_key: z.string(),
  epoch: z.int().min(1),
  judge: judgeIdentity,
});

/** What the start found of the judge. */
const passport = z.object({
  v,
  type: z.literal('passport'),
  at: z.string(),
  /** Requests of the start. */
  calls: z.int().min(0),
  reported: z.string().nullable(),
  simulated: z.literal(true).optional(),
  schema: z.enum(['followed', 'ignored', 'refused', 'unclear']).nullable(),
  shutdown_date: z.string().nullable(),
  known: z.enum(['apart', 'alike', 'unfit', 'unread', 'unreadable']),
  steering: steeringSchema,
});
export type PassportLine = z.output<typeof passport>;

const lineSchema = z.discriminatedUnion('type', [begun, passport, judgementRecord]);
export type RejudgeLine = z.output<typeof lineSchema>;
export type Begun = z.output<typeof begun>;
type JudgementLine = z.output<typeof judgementRecord>;

/** What a folder holds of judging again. */
export interface KeptRejudge {
  readonly begun: Begun | null;
  /** One for each call of the command that asked. */
  readonly passports: readonly PassportLine[];
  /** The first of each key. */
  readonly judgements: ReadonlyMap<string, JudgementLine>;
}

/**
 * The journal of a folder.
 *
 * @param file how errors name it
 * @throws CuegateError `records-unreadable` for a line that is none of ours, and for judgements before the line that
 *   says whose they are
 */
export function readRejudge(lines: Iterable<string>, file: string): KeptRejudge {
  const judgements = new Map<string, JudgementLine>();
  let first: Begun | null = null;
  const passports: PassportLine[] = [];
  let line = 0;
  for (const text of lines) {
    line += 1;
    const read = lineSchema.safeParse(parsed(text));
    if (!read.success || (first === null && read.data.type !== 'rejudge'))
      throw inputError('records-unreadable', {
        file,
        line,
        problem: 'no line of a journal of cuegate rejudge',
        fix: 'restore the file, or name another folder with --out',
      });
    const { data } = read;
    if (data.type === 'rejudge') first ??= data;
    else if (data.type === 'passport') passports.push(data);
    else if (!judgements.has(data.key)) judgements.set(data.key, data);
  }
  return { begun: first, passports, judgements };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
