import { evidenceIdOf } from '../records/evidence-id.ts';
import { parseLine, recordsIn } from '../records/journal.ts';
import { Groups } from '../records/rows/groups.ts';
import type { Keyed, KeyedRows } from '../records/rows/rows.ts';
import type { BatchRecord, JournalRecord, LabelRecord, PlanRecord } from '../records/schema.ts';
import {
  type HeldAnswer,
  type HeldJudgement,
  heldAnswer,
  heldAnswers,
  heldJudgement,
  heldJudgements,
  type Place,
} from './held.ts';
import { readAgain } from './read-again.ts';
import { longestRecord, PAGE_ROOM, withinRoom } from './text-room.ts';

/** What the records hold of their newest evidence. Texts are read when they are wanted. */
export interface RunRecords {
  /** Every plan of it, the newest last; at least one. */
  readonly plans: readonly PlanRecord[];
  readonly batches: readonly { readonly batch: BatchRecord; readonly plan: PlanRecord }[];
  readonly answers: KeyedRows<HeldAnswer>;
  /** By key, of those answers. */
  readonly kept: Pick<Keyed<HeldJudgement>, 'get'>;
  /** Of an answer, by its key; empty where there are none. */
  judgements(answer: string): readonly HeldJudgement[];
  /** Behind the newest plan. */
  readonly labels: readonly LabelRecord[];
  /** Answers of whose texts only the beginning had room. */
  readonly cut: number;
  /** Something of each of these records, in this order, their texts cut to the room they have; null for null. */
  read<T>(places: Iterable<Place | null>, of: (record: JournalRecord) => T): Iterable<T | null>;
}

/**
 * Reads the newest evidence of a journal; null where it has no plan.
 *
 * @param lines the complete lines, read twice, and again for texts
 * @param room what the texts may take, in characters as they are written
 * @throws CuegateError `records-unreadable`
 */
export function runRecords(
  lines: () => Iterable<string>,
  file: string,
  room: number = PAGE_ROOM,
): RunRecords | null {
  const found = newestOf(lines(), room);
  if (found === null) return null;
  const { name: newest, longest } = found;
  const plans: PlanRecord[] = [];
  const batches: { batch: BatchRecord; plan: PlanRecord }[] = [];
  const answers = heldAnswers();
  const kept = heldJudgements(answers);
  let labels: LabelRecord[] = [];
  let current: PlanRecord | null = null;
  let cut = 0;
  for (const { record, length, line } of recordsIn(lines(), file)) {
    const at = { line, length: Math.min(length, longest) };
    if (record.type === 'plan') {
      current = nameOf(record) === newest ? record : null;
      if (current === null) continue;
      plans.push(current);
      labels = [];
    } else if (current === null) continue;
    else if (record.type === 'batch') batches.push({ batch: record, plan: current });
    else if (record.type === 'answer') {
      if (length > longest) cut += 1;
      if (!answers.has(record.key)) answers.add(heldAnswer(record, at));
    } else if (record.type === 'judgement') {
      if (!kept.has(record.key)) kept.add(heldJudgement(record, at));
    } else if (record.type === 'label') labels.push(record);
  }
  const groups = new Groups();
  for (let row = 0; row < kept.size; row += 1) {
    const place = answers.placeOf(kept.at(row).of);
    if (place !== null) groups.add(place, row);
  }
  return {
    plans,
    batches,
    answers,
    kept: {
      get(key) {
        const one = kept.get(key);
        return one !== undefined && answers.has(one.of) ? one : undefined;
      },
    },
    judgements(answer) {
      const place = answers.placeOf(answer);
      return place === null ? [] : groups.of(place).map((row) => kept.at(row));
    },
    labels,
    cut,
    read: (places, of) =>
      readAgain(lines, places, (record, length) => of(withinRoom(record, length, longest))),
  };
}

const nameOf = (plan: PlanRecord): string => {
  const { key, epoch } = evidenceIdOf(plan);
  return `${key} ${epoch}`;
};

/** The evidence of the last plan, and what room it leaves a record; only lines that can be a plan are looked into. */
function newestOf(
  lines: Iterable<string>,
  room: number,
): { readonly name: string; readonly longest: number } | null {
  const lengths = new Map<string, number[]>();
  let name: string | null = null;
  for (const line of lines) {
    const record = line.includes('"type":"plan"') ? parseLine(line) : null;
    if (record?.type === 'plan') name = nameOf(record);
    if (name === null) continue;
    const of = lengths.get(name) ?? [];
    lengths.set(name, of);
    of.push(line.length);
  }
  return name === null ? null : { name, longest: longestRecord(lengths.get(name) ?? [], room) };
}
