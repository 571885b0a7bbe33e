import { evidenceIdOf } from '../records/evidence-id.ts';
import { interner } from '../records/intern.ts';
import { parseLine, recordsIn } from '../records/journal.ts';
import { type KeptJudgement, keptJudgement } from '../records/kept.ts';
import type {
  AnswerRecord,
  BatchRecord,
  JudgementRecord,
  LabelRecord,
  PlanRecord,
} from '../records/schema.ts';

/** What the records hold of their newest evidence, texts included. */
export interface RunRecords {
  /** Every plan of it, the newest last; at least one. */
  readonly plans: readonly PlanRecord[];
  readonly batches: readonly { readonly batch: BatchRecord; readonly plan: PlanRecord }[];
  /** By key. */
  readonly answers: ReadonlyMap<string, AnswerRecord>;
  /** By key, as what they come to is reckoned from. */
  readonly kept: ReadonlyMap<string, KeptJudgement>;
  /** By the key of their answer. */
  readonly judgements: ReadonlyMap<string, readonly JudgementRecord[]>;
  /** Behind the newest plan. */
  readonly labels: readonly LabelRecord[];
}

/**
 * Reads the newest evidence of a journal; null where it has no plan.
 *
 * @param lines the complete lines, read twice
 * @throws CuegateError `records-unreadable`
 */
export function runRecords(lines: () => Iterable<string>, file: string): RunRecords | null {
  const newest = newestName(lines());
  if (newest === null) return null;
  const plans: PlanRecord[] = [];
  const batches: { batch: BatchRecord; plan: PlanRecord }[] = [];
  const answers = new Map<string, AnswerRecord>();
  const judged: JudgementRecord[] = [];
  const intern = interner();
  let labels: LabelRecord[] = [];
  let current: PlanRecord | null = null;
  for (const { record } of recordsIn(lines(), file)) {
    if (record.type === 'plan') {
      current = nameOf(record) === newest ? record : null;
      if (current === null) continue;
      plans.push(current);
      labels = [];
    } else if (current === null) continue;
    else if (record.type === 'batch') batches.push({ batch: record, plan: current });
    else if (record.type === 'answer') answers.set(record.key, record);
    else if (record.type === 'judgement') judged.push(record);
    else if (record.type === 'label') labels.push(record);
  }
  const ofAnswers = judged.filter(({ of }) => answers.has(of));
  return {
    plans,
    batches,
    answers,
    kept: new Map(ofAnswers.map((record) => [record.key, keptJudgement(record, record.of, intern)])),
    judgements: Map.groupBy(ofAnswers, ({ of }) => of),
    labels,
  };
}

const nameOf = (plan: PlanRecord): string => {
  const { key, epoch } = evidenceIdOf(plan);
  return `${key} ${epoch}`;
};

/** Of the last plan; only lines that can be one are looked into. */
function newestName(lines: Iterable<string>): string | null {
  let newest: string | null = null;
  for (const line of lines) {
    const record = line.includes('"type":"plan"') ? parseLine(line) : null;
    if (record?.type === 'plan') newest = nameOf(record);
  }
  return newest;
}
