import type { LabelRecord, PlanRecord } from '../records/schema.ts';
import { type Finding, finding } from './finding.ts';
import type { Lines } from './journal.ts';

export type ReadingRecord = Extract<LabelRecord, { kind: 'reading' }>;
export type OverrideRecord = Extract<LabelRecord, { kind: 'override' }>;

/** The labels that a run went by. */
export interface InForce {
  readonly readings: readonly ReadingRecord[];
  readonly overrides: readonly OverrideRecord[];
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The labels behind the last plan above a line; those that no run may go by are left out. */
export function labelsAt({ plans, labels }: Lines, line: number): InForce {
  const from = plans.findLast((plan) => plan.line < line);
  const to = plans.find((plan) => plan.line > (from?.line ?? 0))?.line ?? Number.POSITIVE_INFINITY;
  if (from === undefined) return { readings: [], overrides: [] };
  const own = labels
    .filter((label) => label.line > from.line && label.line < to)
    .filter(({ record }) => record.evidence_key === from.record.evidence_key);
  const brought = own.map(({ record }) => record);
  const counting = own.filter(({ record }) => whyNot(record, brought, from.record) === null);
  const read = new Set<string>();
  const readings = counting.flatMap(({ record }) => {
    if (record.kind !== 'reading' || read.has(readerOf(record))) return [];
    read.add(readerOf(record));
    return [record];
  });
  const overrides = counting.flatMap(({ record }) =>
    record.kind === 'override' && !hasExpired(record, from.record) ? [record] : [],
  );
  return { readings, overrides };
}

/** The override of a condition, by its id or by the digest of its text, that ends last; of two that end alike the later one. */
export function overrideFor(
  { overrides }: InForce,
  condition: string,
  cue: string | null,
): OverrideRecord | null {
  const own = overrides.filter((one) =>
    one.cue === undefined ? one.condition === condition : one.cue === cue,
  );
  const last = own
    .map(({ expires }) => expires)
    .sort()
    .at(-1);
  return own.findLast(({ expires }) => expires === last) ?? null;
}

/** Whether every label is of its plan's evidence, stands behind its plan, held when the run began, and is the only one of its kind. */
export function checkLabelLines(lines: Lines): readonly Finding[] {
  const plans = new Map(lines.plans.map(({ line, record }) => [line, record]));
  const places = new Set(lines.labels.map(({ line }) => line));
  let plan: PlanRecord | undefined;
  let read = new Set<string>();
  const findings: Finding[] = [];
  for (const { line, record } of lines.labels) {
    // A plan begins what stands behind it without a gap.
    if (plans.has(line - 1)) {
      plan = plans.get(line - 1);
      read = new Set();
    } else if (!places.has(line - 1)) findings.push(finding('label-place', { line }));
    if (plan === undefined) continue;
    if (record.evidence_key !== plan.evidence_key) findings.push(otherEvidence(line, record, plan));
    const because = whyNot(record, beside(lines, line), plan);
    if (because !== null) findings.push(finding('label-person', { line, because }));
    if (record.kind === 'override') {
      const { condition, expires } = record;
      if (hasExpired(record, plan)) findings.push(finding('override-expired', { line, condition, expires }));
      continue;
    }
    if (read.has(readerOf(record)))
      findings.push(finding('reading-repeated', { line, by: record.by, answer: record.answer }));
    read.add(readerOf(record));
  }
  return findings;
}

/** The labels behind the same plan as a line. */
function beside({ plans, labels }: Lines, line: number): readonly LabelRecord[] {
  const from = plans.findLast((plan) => plan.line < line)?.line ?? 0;
  const to = plans.find((plan) => plan.line > line)?.line ?? Number.POSITIVE_INFINITY;
  return labels.filter((label) => label.line > from && label.line < to).map(({ record }) => record);
}

/** What is wrong with the persons who brought a label and what stands beside it; null: nothing. */
function whyNot(label: LabelRecord, all: readonly LabelRecord[], plan: PlanRecord): string | null {
  const because = whyNotAlone(label, plan);
  if (because !== null || label.kind === 'reading' || plan.labels?.two_persons !== true) return because;
  const isSecond = (one: LabelRecord) =>
    one.kind === 'override' &&
    one.condition === label.condition &&
    one.cue === label.cue &&
    one.evidence_key === label.evidence_key &&
    one.brought_by?.toLowerCase() !== label.brought_by?.toLowerCase() &&
    !hasExpired(one, plan) &&
    whyNotAlone(one, plan) === null;
  return all.some(isSecond) ? null : 'nobody else brought an override of this condition';
}

/** What is wrong with who brought a label, whatever stands beside it. */
function whyNotAlone({ brought_by }: LabelRecord, { labels: rules }: PlanRecord): string | null {
  if (rules === undefined) return null;
  const own = brought_by?.toLowerCase();
  if (own === undefined) return 'nobody is known to have brought it';
  const names = (logins: readonly string[]) => logins.some((login) => login.toLowerCase() === own);
  if (rules.reviewers.length > 0 && !names(rules.reviewers)) return 'no reviewer brought it';
  if (!rules.two_persons) return null;
  if (rules.authors === undefined) return 'the authors of the release are not known';
  return names(rules.authors) ? 'an author of the release brought it' : null;
}

function otherEvidence(line: number, record: LabelRecord, plan: PlanRecord): Finding {
  return finding('label-other-evidence', { line, found: record.evidence_key, expected: plan.evidence_key });
}

function readerOf({ answer, text, by }: ReadingRecord): string {
  return JSON.stringify([by, answer, text]);
}

/** A run that does not say when it began had no override that held. */
function hasExpired({ expires }: OverrideRecord, { run }: PlanRecord): boolean {
  return run === undefined || !(Date.parse(run.at) < Date.parse(expires) + DAY_MS);
}
