import { canonicalJson } from '../digest.ts';
import { parseLine } from '../records/journal.ts';
import type { BatchRecord, LabelRecord, PlanRecord, ResultRecord, VoidRecord } from '../records/schema.ts';
import type { Seal } from '../records/seal.ts';
import { answerOn, answerRows } from './answer-rows.ts';
import { type Finding, finding } from './finding.ts';
import { judgementOn, judgementRows } from './judgement-rows.ts';
import { type Answer, type Control, controlOn, type Judgement } from './record.ts';
import { RecordRows } from './record-rows.ts';

/** A record and where it stands in `records.jsonl`, from 1. */
export interface Line<R> {
  readonly line: number;
  readonly record: R;
}

/** The records by type, in the order of the file; of two with one key the first. */
export interface Lines {
  readonly plans: readonly Line<PlanRecord>[];
  readonly batches: readonly Line<BatchRecord>[];
  readonly labels: readonly Line<LabelRecord>[];
  readonly results: readonly Line<ResultRecord>[];
  readonly voids: readonly Line<VoidRecord>[];
  readonly answers: RecordRows<Answer>;
  readonly judgements: RecordRows<Judgement>;
  readonly controls: ReadonlyMap<string, Control>;
}

/**
 * Reads complete lines one at a time; what is wrong with a line is a finding, and the line is left out.
 *
 * @param seal what lines must be sealed with; null: nobody here can tell
 */
export function readLines(
  sources: Iterable<string>,
  seal: Seal | null = null,
): {
  readonly lines: Lines;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const plans: Line<PlanRecord>[] = [];
  const batches: Line<BatchRecord>[] = [];
  const labels: Line<LabelRecord>[] = [];
  const results: Line<ResultRecord>[] = [];
  const voids: Line<VoidRecord>[] = [];
  const answers = answerRows();
  const judgements = judgementRows(answers);
  const controls = new Map<string, Control>();
  const isSealed = seal?.checker() ?? (() => true);
  let line = 0;
  for (const source of sources) {
    line += 1;
    if (!isSealed(source)) findings.push(finding('line-seal', { line }));
    const record = parseLine(source);
    if (record === null) {
      findings.push(finding('line-invalid', { line }));
      continue;
    }
    findings.push(...strangeMembers(source, record, line));
    if (record.type === 'plan') plans.push({ line, record });
    else if (record.type === 'batch') batches.push({ line, record });
    else if (record.type === 'label') labels.push({ line, record });
    else if (record.type === 'result') results.push({ line, record });
    else if (record.type === 'void') voids.push({ line, record });
    else if (record.type === 'control') {
      const first = controls.get(record.key)?.line;
      if (first !== undefined) findings.push(finding('key-repeated', { line, first, key: record.key }));
      else controls.set(record.key, controlOn(line, record));
    } else {
      const first = (record.type === 'answer' ? answers : judgements).get(record.key)?.line;
      if (first !== undefined) findings.push(finding('key-repeated', { line, first, key: record.key }));
      else if (record.type === 'answer') answers.add(answerOn(line, record));
      else judgements.add(judgementOn(line, record));
    }
  }
  const rows = { answers: new RecordRows(answers), judgements: new RecordRows(judgements) };
  return { lines: { plans, batches, labels, results, voids, controls, ...rows }, findings };
}

/** The parser drops members it does not know and all but the last of equal ones: neither may pass unseen. */
function strangeMembers(source: string, record: unknown, line: number): readonly Finding[] {
  const written: unknown = JSON.parse(source);
  const findings: Finding[] = [];
  if (canonicalJson(written) !== canonicalJson(record))
    findings.push(finding('line-unknown-member', { line }));
  if (membersWritten(source) !== membersOf(written)) findings.push(finding('line-repeated-member', { line }));
  return findings;
}

/** Colons outside texts. Token by token: one pattern for a whole text overflows the stack on a long one. */
function membersWritten(source: string): number {
  let members = 0;
  let inText = false;
  for (const [token] of source.matchAll(/\\.|"|:/g)) {
    if (token === '"') inText = !inText;
    else if (token === ':' && !inText) members++;
  }
  return members;
}

function membersOf(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  const inner: readonly unknown[] = Object.values(value);
  return inner.reduce<number>((sum, one) => sum + membersOf(one), Array.isArray(value) ? 0 : inner.length);
}
