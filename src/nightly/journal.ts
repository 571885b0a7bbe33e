import { canonicalJson, sha256 } from '../digest.ts';
import { CuegateError } from '../errors.ts';
import type { SoftRule } from '../model/soft.ts';
import { BeingJudged } from '../records/being-judged.ts';
import { keptAnswer, keptJudgement } from '../records/kept.ts';
import { answerRows, judgementRows } from '../records/kept-rows.ts';
import { newEvidence, type RecordedEvidence } from '../records/recorded.ts';
import { answerRecord, judgementRecord } from '../records/schema.ts';
import type { Seal } from '../records/seal.ts';
import { z } from '../zod.ts';
import type { NightlyState } from './state-schema.ts';

/** Written whenever a night is begun or gone on with. */
const headSchema = z.strictObject({
  v: z.literal(1),
  type: z.literal('night'),
  /** Which night of which evidence the lines below are of. */
  evidence: z.string(),
  epoch: z.int().min(1),
  night: z.int().min(1),
  first_draw: z.int().min(1),
  at: z.iso.datetime(),
  /** Its seal under `CUEGATE_SALT`; absent: there was none. */
  mac: z.string().optional(),
});
export type NightHead = z.output<typeof headSchema>;

/** What there is of a night that was begun. */
export interface BegunNight {
  readonly evidence: RecordedEvidence;
  /** How often it was begun or gone on with. */
  readonly runs: number;
}

/** How answers come to be whole: see `BeingJudged`. */
export interface NightJudging {
  readonly soft: SoftRule | undefined;
  readonly hasSecond: boolean;
}

/** The head of tonight's journal. */
export function nightHead(
  { epoch, nights }: Pick<NightlyState, 'epoch' | 'nights'>,
  evidenceKey: string,
  at: string,
): NightHead {
  return {
    v: 1,
    type: 'night',
    // Every epoch has draws of its own, and so has every run of the gate.
    evidence: sha256(canonicalJson(['nightly', evidenceKey, epoch.seed])),
    epoch: epoch.number,
    night: nights + 1,
    first_draw: epoch.next_draw,
    at,
  };
}

/**
 * What the journal of a night holds, if it is of tonight; null: it is of another night, epoch or release, or cannot be
 * read, or one of its lines does not carry its seal, and nothing of it counts. Answers are never counted twice: of what
 * occurs twice the first stays.
 *
 * @param seal what its lines are sealed with; null: they are not
 */
export function readNight(
  lines: Iterable<string>,
  head: NightHead,
  judging: NightJudging,
  seal: Seal | null,
): BegunNight | null {
  try {
    return readLines(lines, head, judging, seal);
  } catch (error) {
    if (error instanceof CuegateError) return null;
    throw error;
  }
}

function readLines(
  lines: Iterable<string>,
  head: NightHead,
  { soft, hasSecond }: NightJudging,
  seal: Seal | null,
): BegunNight | null {
  const isSealed = seal?.checker() ?? (() => true);
  const answers = answerRows();
  const judgements = judgementRows(answers);
  const unjudged = new BeingJudged();
  unjudged.goBy({ ...(soft === undefined ? {} : { soft }), judge: hasSecond ? { second: SECOND } : {} });
  let runs = 0;
  for (const line of lines) {
    if (!isSealed(line)) return null;
    const value = parsed(line);
    const found = headSchema.safeParse(value);
    if (found.success) {
      if (!isSame(found.data, head)) return null;
      runs += 1;
      continue;
    }
    if (runs === 0) return null;
    const answer = answerRecord.safeParse(value);
    if (answer.success) {
      if (answers.has(answer.data.key)) continue;
      answers.add(keptAnswer(answer.data));
      unjudged.addAnswer(answer.data);
      continue;
    }
    const judgement = judgementRecord.safeParse(value);
    if (!judgement.success) return null;
    if (judgements.has(judgement.data.key)) continue;
    judgements.add(keptJudgement(judgement.data));
    unjudged.addJudgement(judgement.data);
  }
  const { evidence: key, epoch, first_draw: firstDraw } = head;
  return {
    evidence: { ...newEvidence({ key, epoch, firstDraw }), answers, judgements, unjudged },
    runs,
  };
}

/** Only that there is one counts here. */
const SECOND = { endpoint: '', model: '' };

function isSame(a: NightHead, b: NightHead): boolean {
  return (['evidence', 'epoch', 'night', 'first_draw'] as const).every((name) => a[name] === b[name]);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
